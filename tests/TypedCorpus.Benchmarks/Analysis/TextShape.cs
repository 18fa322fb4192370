using System.Globalization;
using System.Text;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Benchmarks.Analysis;

/// <summary>A kind of text that can be made at any length: news, and what is made to be slow to read.</summary>
/// <param name="Name">What it is at <see cref="Full"/>; a shorter text has as much less of it.</param>
/// <param name="Make">Makes a text of about a number of characters.</param>
/// <param name="Format">What the text is read as.</param>
sealed record TextShape(string Name, Func<int, string> Make, TextFormat Format = TextFormat.PlainText)
{
    /// <summary>The length that the names speak of, in characters.</summary>
    public const int Full = 10_000_000;

    /// <summary>The shapes.</summary>
    public static IReadOnlyList<TextShape> All { get; } =
    [
        new("news", News),
        new("one line of 10 MB", size => Repeat("word ", size)),
        new("one line of 10 MB without a space", size => Repeat("word", size)),
        new("one line of 10 MB of short sentences", size => Repeat("It is so. ", size)),
        new("a million short lines", size => Repeat("nine char\n", size)),
        new("five million lines of one character", size => Repeat("a\n", size)),
        new("lines broken at a column", size => Repeat("the words of a long sentence that was broken at a column and goes on\n", size)),
        new("lines that end with a carriage return", size => Repeat("nine char\r\n", size)),
        new("300,000 header lines", size => Numbered("Title: A title\n", size, number => $"Key {Letters(number)}: a value of it\n")),
        new("a million quotation marks", size => Repeat("\"one word ", size)),
        new("ten million straight marks", size => Repeat("\"", size)),
        new("ten million opening marks", size => Repeat("“", size)),
        new("quotes of one letter", size => Repeat("\"a\" ", size)),
        new("reports in one sentence", size => Repeat("he said \"so it is\" and ", size)),
        new("reports of clauses in one sentence", size => Repeat("he said \"It is so,\" and ", size)),
        new("quotes of two speakers", size => Repeat("\"It is so,\" said Ann Roe and Tom Poe. ", size)),
        new("one name over and over", size => Repeat("Anna ", size)),
        new("an adverb that is a verb as well", size => Repeat("back ", size)),
        new("calls that go on in capitals", size => Repeat("Save Our Rivers ", size)),
        new("names with commas", size => Repeat("Roe, a man, ", size)),
        new("100,000 distinct names", size => Numbered(
            "A title\n\n", size, number => $"Ann{Letters(number)} Roe{Letters(number)} said, \"It is, and it was, and it will be.\" It had rained, and nobody knew why. ")),
        new("brackets", size => Repeat("( ", size)),
        new("news as Markdown", News, TextFormat.Markdown),
        new("a million items of a Markdown list", size => Repeat("- an item\n", size), TextFormat.Markdown),
        new("code in a line of Markdown", size => Repeat("the `word` ", size), TextFormat.Markdown),
    ];

    static string News(int size)
    {
        StringBuilder text = new(size + 10_000);
        for (int number = 0; text.Length < size; number++)
            text.Append(MadeUpArticle.Write(number));
        return text.ToString();
    }

    // The report at the end, so that somebody is looked for in every text
    static string Repeat(string unit, int size) =>
        "A title\n\n" + new StringBuilder().Insert(0, unit, size / unit.Length) + "\n\n\"It is so,\" said Ann Roe.\n";

    static string Numbered(string start, int size, Func<int, string> part)
    {
        StringBuilder text = new(start, size + 1000);
        for (int number = 0; text.Length < size; number++)
            text.Append(part(number));
        return text.ToString();
    }

    // As many letters for every number, so that as many of a text are as long as the text's length says
    static string Letters(int number) =>
        string.Concat(number.ToString("0000000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
