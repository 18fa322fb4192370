using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>Counts the words of an article, and finds those that stand before its mark for an excerpt.</summary>
static class BodyWords
{
    const int LongestMark = 40;

    static readonly string[] Marks = ["more", "truncate"];

    /// <summary>How many words its headings and paragraphs have. A word is a run without white space that has a letter or a digit; each character
    /// of a script without spaces is one.</summary>
    public static int Count(Document document)
    {
        int words = 0;
        foreach (Block block in document.Blocks)
        {
            if (block.IsParagraph || block.Kind == BlockKind.Heading)
                words += Count(document.TextOf(block.Span));
        }

        return words;
    }

    /// <summary>What stands between the first paragraph and a comment <c>more</c>; empty without one.</summary>
    public static TextSpan Excerpt(Document document)
    {
        string source = document.Source.Text;
        for (int open = source.IndexOf("<!--", StringComparison.Ordinal); open >= 0; open = source.IndexOf("<!--", open + 1, StringComparison.Ordinal))
        {
            int close = source.IndexOf("-->", open, Math.Min(LongestMark, source.Length - open), StringComparison.Ordinal);
            if (close < open + 4 || !Marks.Contains(source.Substring(open + 4, close - open - 4).Trim(), StringComparer.OrdinalIgnoreCase))
                continue;
            int start = document.Blocks.FirstOrDefault(block => block.IsParagraph)?.Span.Start ?? open;
            while (open > start && char.IsWhiteSpace(source[open - 1]))
                open--;
            return start < open ? TextSpan.FromBounds(start, open) : default;
        }

        return default;
    }

    static int Count(string text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            if (IsWordOfItsOwn(c))
            {
                words++;
                isInWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                isInWord = false;
            }
            else if (!isInWord && (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)))
            {
                words++;
                isInWord = true;
            }
        }

        return words;
    }

    // Kana and ideographs
    static bool IsWordOfItsOwn(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');
}
