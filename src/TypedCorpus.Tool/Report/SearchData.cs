using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Report;

/// <summary>What the search box searches: a script, because pages from a disk may load nothing else. It is loaded when the box is used.</summary>
static class SearchData
{
    // Quotation marks and letters stay as they are; what could end a script does not
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The script. Speakers are [name, description, page], articles [title, page], quotes [words, article, anchor, speaker], with -1 for nobody.</summary>
    public static byte[] Of(ReportCorpus corpus)
    {
        using MemoryStream stream = new();
        stream.Write("typedCorpusSearch("u8);
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            WriteRows(json, "speakers", corpus.Speakers.Select(speaker => (object[])[speaker.Name, speaker.Description ?? "", Href.Of("", speaker.Page)]));
            WriteRows(json, "articles", corpus.Articles.Select(article => (object[])[article.Title, Href.Of("", article.Page)]));
            WriteRows(json, "quotes", Quotes(corpus));
            json.WriteEndObject();
        }

        stream.Write(");\n"u8);
        return stream.ToArray();
    }

    static IEnumerable<object[]> Quotes(ReportCorpus corpus)
    {
        Dictionary<ReportSpeaker, int> numbers = [];
        foreach (ReportSpeaker speaker in corpus.Speakers)
            numbers.Add(speaker, numbers.Count);
        return corpus.Articles.SelectMany((article, i) => article.Quotes.Select(quote => (object[])
        [
            article.Document.TextOf(quote.Quote.Span),
            i,
            quote.Anchor,
            corpus.SpeakerOf(article, quote) is { } speaker ? numbers[speaker] : -1,
        ]));
    }

    static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<object[]> rows)
    {
        json.WriteStartArray(name);
        foreach (object[] row in rows)
        {
            json.WriteStartArray();
            foreach (object cell in row)
            {
                if (cell is int number)
                    json.WriteNumberValue(number);
                else
                    json.WriteStringValue((string)cell);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
