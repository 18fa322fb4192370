using System.Diagnostics;
using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>
/// How long texts that are made to be slow take at a million and at ten million characters: about ten times as long where the time is linear.
/// </summary>
static class ShapeReport
{
    const int Small = 1_000_000;
    const int Large = 10_000_000;

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
    public static void Write(TextWriter output)
    {
        output.WriteLine("| shape | 1 M characters, ms | 10 M characters, ms | ratio |");
        output.WriteLine("|---|---|---|---|");
        foreach ((string name, Func<int, string> make) in Shapes)
        {
            double small = Best(make(Small));
            double large = Best(make(Large));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {small:0} | {large:0} | {large / small:0.0} |"));
        }
    }

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
