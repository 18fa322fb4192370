using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>Finds out what a person did to the words of a quote: where the lines were broken, and which words were taken out.</summary>
static class QuoteParts
{
    /// <summary>The parts of a text that are left, in order; null where the lines have words that are not those of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">What was made of it.</param>
    /// <param name="problem">What is not in the text.</param>
    public static IReadOnlyList<TextSpan>? Of(string text, IReadOnlyList<string> lines, out string problem)
    {
        problem = "";
        List<TextSpan> parts = [];
        int at = 0;
        foreach (string line in lines)
        {
            bool isNew = true;
            foreach (string word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                int behind = SkipSpace(text, at);
                int place = Place(text, behind, word);
                if (place < 0)
                {
                    problem = $"Words can be taken out, but “{word}” is not in the quote, or not there";
                    return null;
                }

                if (isNew || place > behind)
                    parts.Add(new TextSpan(place, word.Length));
                else
                    parts[^1] = TextSpan.FromBounds(parts[^1].Start, place + word.Length);
                isNew = false;
                at = place + word.Length;
            }
        }

        return parts;
    }

    /// <summary>
    /// How a correction says it: words with which parts start, and words that are left out; null where these stand in the text before, too.
    /// </summary>
    public static (IReadOnlyList<string> Split, IReadOnlyList<string> Omit)? Cuts(string text, IReadOnlyList<TextSpan> parts)
    {
        List<string> split = [];
        List<string> omit = [];
        int splitFrom = 1;
        int omitFrom = 0;
        int end = 0;
        foreach (TextSpan part in parts.Append(new TextSpan(text.Length, 0)))
        {
            TextSpan gap = Trimmed(text, end, part.Start);
            if (gap.Length > 0)
            {
                string words = gap.Of(text);
                if (Openings.Find(text, omitFrom, words) != gap.Start)
                    return null;
                omit.Add(words);
                omitFrom = gap.End;
            }
            else if (end > 0 && part.Length > 0)
            {
                if (Openings.Of(text, splitFrom, part) is not { } words)
                    return null;
                split.Add(words);
                splitFrom = part.Start + 1;
            }

            end = part.End;
        }

        return (split, omit);
    }

    // What comes next, or else the next such word, or else such a part of a word
    static int Place(string text, int from, string word)
    {
        if (string.CompareOrdinal(text, from, word, 0, word.Length) == 0)
            return from;
        for (int i = text.IndexOf(word, from, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            bool isWhole = (i == 0 || char.IsWhiteSpace(text[i - 1])) && (i + word.Length == text.Length || char.IsWhiteSpace(text[i + word.Length]));
            if (isWhole)
                return i;
        }

        return text.IndexOf(word, from, StringComparison.Ordinal);
    }

    static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    static TextSpan Trimmed(string text, int start, int end)
    {
        start = Math.Min(end, SkipSpace(text, start));
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
