using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Tool.Export;

/// <summary>A row for each quote, with a head, as RFC 4180 has it: lines end in CR and LF, and what needs it stands in quotation marks.</summary>
sealed class QuoteTable(Stream output) : IExportFormat
{
    static readonly string[] Columns =
        ["path", "id", "title", "date", "line", "start", "length", "kind", "text", "speaker", "description", "mention", "cue", "confidence"];

    public void Begin() => WriteRow(Columns);

    public void Write(string path, string id, Document document)
    {
        string? date = document.Metadata.ValueOf(KnownKeys.Date)?.Day;
        int line = 1;
        int counted = 0;
        foreach (Quote quote in document.Quotes)
            WriteQuote(quote);

        void WriteQuote(Quote quote)
        {
            line += document.Source.Text.AsSpan(counted, quote.Span.Start - counted).Count('\n');
            counted = quote.Span.Start;
            TextSpan inFile = document.Source.ToFile(quote.Span);
            Speaker? speaker = quote.Attribution?.Speaker is { } index ? document.Speakers[index] : null;
            WriteRow(
                path, id, document.Title, date, Number(line), Number(inFile.Start), Number(inFile.Length), quote.Kind.ToString().ToLowerInvariant(),
                document.TextOf(quote.Span), speaker?.Name, speaker?.Description, Words(quote.Attribution?.Mention), Words(quote.Attribution?.Cue),
                quote.Attribution is { } attribution ? Number(attribution.Confidence) : null);
            foreach (Quote nested in quote.Nested)
                WriteQuote(nested);
        }

        string? Words(TextSpan? span) => span is { } found ? document.TextOf(found) : null;
    }

    public void End()
    {
    }

    void WriteRow(params string?[] cells) => output.Write(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Cell)) + "\r\n"));

    static string Cell(string? value) => value is null ? ""
        : value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
