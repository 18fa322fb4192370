using TypedCorpus.Analysis;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Usage;

/// <summary>How many elements the lists of an article have, read off the table that its generated source carries.</summary>
sealed class ArticleShape
{
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Counts the rows of a table as <see cref="SpanTable"/> writes it.</summary>
    public ArticleShape(string table)
    {
        bool inSection = false;
        for (int row = 0; row >= 0 && row < table.Length; row = NextRow(table, row))
        {
            char letter = table[row];
            if (letter == 'S')
                Count("Speakers");
            else if (SpanTable.QuoteLetters.IndexOf(letter) is var quote and >= 0)
                Count((QuoteKind)quote == QuoteKind.Term ? "Terms" : "Quotes");
            else if (SpanTable.BlockLetters.IndexOf(letter) is var block and >= 0)
                CountBlock((BlockKind)block, ref inSection);
        }
    }

    /// <summary>The number of elements of a list of <c>Article</c>, by the list's name; null for a name that is none of them.</summary>
    public int? CountOf(string list) => list switch
    {
        "Blocks" or "Boilerplate" or "Paragraphs" or "Quotes" or "Sections" or "Speakers" or "Terms" =>
            counts.TryGetValue(list, out int count) ? count : 0,
        _ => null,
    };

    // A heading opens a section; so does a paragraph before the first heading
    void CountBlock(BlockKind kind, ref bool inSection)
    {
        bool isParagraph = kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote;
        Count("Blocks");
        if (isParagraph)
            Count("Paragraphs");
        if (kind == BlockKind.Boilerplate)
            Count("Boilerplate");
        if (kind == BlockKind.Heading || (isParagraph && !inSection))
        {
            inSection = true;
            Count("Sections");
        }
    }

    void Count(string list) => counts[list] = counts.TryGetValue(list, out int count) ? count + 1 : 1;

    static int NextRow(string table, int row)
    {
        int end = table.IndexOf('\n', row);
        return end < 0 ? -1 : end + 1;
    }
}
