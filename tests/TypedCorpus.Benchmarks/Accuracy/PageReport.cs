using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// How well an article is told from what stands around it on its page, held against pages with segments of either. src/docs/accuracy.md says what
/// the figures are.
/// </summary>
static class PageReport
{
    /// <summary>Writes the figures of a gold file.</summary>
    public static void Write(string goldPath, TextWriter output)
    {
        int kept = 0, lost = 0, wronglyKept = 0, characters = 0, boilerplate = 0;
        foreach (string line in File.ReadLines(goldPath))
        {
            using JsonDocument page = JsonDocument.Parse(line);
            Document document = DocumentReader.Read(page.RootElement.GetProperty("text").GetString()!);
            string text = Squashed(string.Join(' ', document.Blocks
                .Where(block => block.Kind != BlockKind.Boilerplate)
                .Select(block => block.Span.Of(document.Source.Text))));
            characters += Visible(document.Source.Text);
            boilerplate += document.Blocks.Where(block => block.Kind == BlockKind.Boilerplate).Sum(block => Visible(block.Span.Of(document.Source.Text)));
            foreach (string segment in Segments(page, "with"))
            {
                if (text.Contains(segment, StringComparison.Ordinal))
                    kept++;
                else
                    lost++;
            }

            wronglyKept += Segments(page, "without").Count(segment => text.Contains(segment, StringComparison.Ordinal));
        }

        double precision = (double)kept / Math.Max(1, kept + wronglyKept);
        double recall = (double)kept / Math.Max(1, kept + lost);
        output.WriteLine("| figure | % |");
        output.WriteLine("|---|---|");
        if (kept + lost > 0)
        {
            WriteRow(output, "precision", precision);
            WriteRow(output, "recall", recall);
            WriteRow(output, "F", 2 * precision * recall / (precision + recall));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| boilerplate.chars | {100.0 * boilerplate / Math.Max(1, characters):0.00} |"));
    }

    static IEnumerable<string> Segments(JsonDocument page, string key) =>
        page.RootElement.TryGetProperty(key, out JsonElement segments) ? segments.EnumerateArray().Select(segment => segment.GetString()!) : [];

    static int Visible(string text) => text.Count(c => !char.IsWhiteSpace(c));

    // Runs of white space as one space
    static string Squashed(string text)
    {
        StringBuilder squashed = new(text.Length);
        foreach (char c in text.Trim())
        {
            if (!char.IsWhiteSpace(c))
                squashed.Append(c);
            else if (squashed[^1] != ' ')
                squashed.Append(' ');
        }

        return squashed.ToString();
    }

    static void WriteRow(TextWriter output, string name, double share) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {100 * share:0.0} |"));
}
