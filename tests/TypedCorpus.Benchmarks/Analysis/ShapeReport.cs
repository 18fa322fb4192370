using System.Diagnostics;
using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>
/// How long texts that are made to be slow take at a size and at ten times the size: about ten times as long where the time is linear.
/// </summary>
static class ShapeReport
{
    // So that somebody is looked for in every text
    const string Report = "\n\n\"It is so,\" said Ann Roe.\n";

    static readonly (string Name, Func<int, string> Make)[] Shapes =
    [
        ("one line of words", size => Repeat("word ", size)),
        ("one line without a space", size => Repeat("word", size)),
        ("short lines", size => Repeat("a line\n", size)),
        ("lines of one character", size => Repeat("a\n", size)),
        ("straight quotation marks", size => Repeat("\"", size)),
        ("opening quotation marks", size => Repeat("“", size)),
        ("quotes of one letter", size => Repeat("\"a\" ", size)),
        ("reports in one sentence", size => Repeat("he said \"so it is\" and ", size)),
        ("one name over and over", size => Repeat("Anna ", size)),
        ("names with commas", size => Repeat("Roe, a man, ", size)),
        ("distinct names", DistinctNames),
        ("brackets", size => Repeat("( ", size)),
    ];

    /// <summary>Writes a row for each shape.</summary>
    /// <param name="size">The smaller size, in characters.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(int size, TextWriter output)
    {
        MarkdownTable table = new(output, "shape", Column(size), Column(10 * size), "ratio");
        foreach ((string name, Func<int, string> make) in Shapes)
        {
            double small = Best(make(size));
            double large = Best(make(10 * size));
            table.Row($"{name}", $"{small:0}", $"{large:0}", $"{large / small:0.0}");
        }
    }

    static string Column(int size) => FormattableString.Invariant($"{size:#,0} characters, ms");

    static double Best(string text) => Enumerable.Range(0, 3).Min(_ =>
    {
        Stopwatch watch = Stopwatch.StartNew();
        DocumentReader.Read(text);
        return watch.Elapsed.TotalMilliseconds;
    });

    static string Repeat(string unit, int size) => "A title\n\n" + new StringBuilder().Insert(0, unit, size / unit.Length) + Report;

    // Some hundred thousand of them at ten million characters, each quoted once
    static string DistinctNames(int size)
    {
        StringBuilder text = new("A title\n\n");
        for (int i = 0; text.Length < size; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Q{(char)('a' + (i % 26))}x{i} R{(char)('a' + (i % 25))}oe{i} said, ")
                .Append("\"It is, and it was.\" It had rained, and nobody knew why. ");
        }

        return text.ToString();
    }
}
