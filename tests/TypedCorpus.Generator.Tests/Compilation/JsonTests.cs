using System.Globalization;
using System.Text.Json;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>What the defaults of System.Text.Json make of a corpus: everything once, and nothing that leads back.</summary>
public class JsonTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.md", """
            ---
            author: Ann Doe
            date: 2024-05-31
            rating: 4
            ---
            # The mill turns

            The old mill ground flour on Sunday. “It was about time,” said Nora Pell, director of the mill museum. “They said, ‘Why now?’ again.”

            ## The wheel

            It is new.

            ### The axle

            It is old.
            """),
    ];

    const string Quote =
        """
        {"kind":"Direct","speaker":{"name":"Nora Pell","aliases":[],"description":"director of the mill museum"},"mention":{"start":132,"length":9,"text":"Nora Pell"},"cue":{"start":127,"length":4,"text":"said"},"confidence":SURE,"nested":[],"start":107,"length":18,"text":"It was about time,"}
        """;

    [Fact]
    public void Parts_of_a_corpus_are_written_once_and_without_what_leads_back()
    {
        Dictionary<string, JsonElement> written = Write();
        string sure = written["quote"].GetProperty("confidence").GetInt32().ToString(CultureInfo.InvariantCulture);
        Assert.Equal(Parse(Quote.Replace("SURE", sure, StringComparison.Ordinal)), written["quote"], JsonElement.DeepEquals);
        Assert.Equal(2, written["quotes"].GetArrayLength());
        Assert.Equal("Why now?", written["quotes"][1].GetProperty("nested")[0].GetProperty("text").GetString());
        Assert.Equal(Parse("""{"name":"Nora Pell","aliases":[],"description":"director of the mill museum"}"""), written["speaker"], JsonElement.DeepEquals);
        Assert.Equal(["index", "kind", "length", "level", "start", "text"], Names(written["paragraph"]));
        Assert.Equal(
            ["aliases", "author", "date", "excerpt", "id", "language", "links", "moment", "paragraphs", "path", "pictures", "quotes", "rating", "readingTime", "slug", "speakers", "tags", "terms", "title", "url", "wordCount"], Names(written["article"]));
        Assert.Equal(2, written["article"].GetProperty("quotes").GetArrayLength());
        Assert.Equal(["heading", "level", "sections", "slug", "text"], Names(written["section"]));
        Assert.StartsWith("2024-05-31", written["article"].GetProperty("date").GetString(), StringComparison.Ordinal);
    }

    static Dictionary<string, JsonElement> Write()
    {
        string json = new ConsumerProject(Files)
        {
            Code = ["""
                using System.Text.Json;
                static class Program
                {
                    public static string Write() => JsonSerializer.Serialize(
                        new
                        {
                            Quote = Corpus.TheMillTurns.Quotes[0],
                            Corpus.TheMillTurns.Quotes,
                            Speaker = Corpus.Speakers.NoraPell,
                            Paragraph = Corpus.TheMillTurns.Paragraphs[0],
                            Article = Corpus.TheMillTurns,
                            Section = Corpus.TheMillTurns.Sections[1],
                        },
                        JsonSerializerOptions.Web);
                }
                """],
        }.Compile().HasNoWarnings().Call<string>("Program", "Write");
        return Parse(json).EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
    }

    static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name).Order();
}
