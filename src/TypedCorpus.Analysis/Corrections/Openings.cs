using System.Globalization;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Finds the words by which a correction is to name a quote or a line.</summary>
public static class Openings
{
    const int FewestWords = 6;
    const int FewestToPart = 3;
    const int MostKeys = 4;
    const int MostWords = 60;

    /// <summary>
    /// The first words of a text that tell it from others: as few as do it, but several; null where another one starts with all of it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The others.</param>
    public static string? Of(string text, IReadOnlyList<string> others) => All(text, others, FewestWords).FirstOrDefault();

    /// <summary>How a correction of a quote tells it from all others; null where it can't.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quote">One of its quotes, or one inside another.</param>
    public static QuoteKey? Of(Document document, Quote quote)
    {
        Quote[] quotes = [.. document.Quotes.SelectMany(WithNested)];
        string text = document.TextOf(quote.Span);
        string[] others = [.. quotes.Where(other => other.Span != quote.Span).Select(other => document.TextOf(other.Span))];
        string[] keys = [.. All(text, others, FewestWords).Take(MostKeys)];
        if (keys.Length > 0)
            return new QuoteKey(keys);
        if (All(text, [], FewestWords).FirstOrDefault() is not { } opening)
            return null;
        return OfAlike(document, quote, opening, [.. quotes.Where(other => OpeningWords.Start(document.TextOf(other.Span), opening))]);
    }

    /// <summary>The first words of a part of a text, a few that find it and no place before it; null where none do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the search starts.</param>
    /// <param name="part">The part.</param>
    public static string? Of(string text, int from, TextSpan part) => All(part.Of(text), [], FewestToPart)
        .FirstOrDefault(words => OpeningWords.Find(text, TextSpan.FromBounds(from, text.Length), words, areOpening: true)?.Start == part.Start);

    /// <summary>The offset of whole words in a text, where a correction that leaves them out finds them; null for nowhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the search starts.</param>
    /// <param name="words">The words.</param>
    public static int? Find(string text, int from, string words) =>
        OpeningWords.Find(text, TextSpan.FromBounds(from, text.Length), words, areOpening: false)?.Start;

    // By the paragraph, by its words as far as they tell it, and else by its number
    static QuoteKey? OfAlike(Document document, Quote quote, string opening, Quote[] alike)
    {
        TextSpan[] paragraphs = [.. document.Blocks.Where(block => block.IsParagraph).Select(block => block.Span)];
        int at = Array.FindIndex(paragraphs, paragraph => paragraph.Contains(quote.Span));
        if (at < 0)
            return null;
        TextSpan[] rivals = [.. paragraphs.Where((paragraph, i) => i != at && Array.Exists(alike, other => paragraph.Contains(other.Span)))];
        string? where = rivals.Length == 0
            ? null
            : Of(document.TextOf(paragraphs[at]), [.. rivals.Select(document.TextOf)]) ?? (at + 1).ToString(CultureInfo.InvariantCulture);
        Quote[] here = [.. alike.Where(other => paragraphs[at].Contains(other.Span))];
        return new QuoteKey([opening], where, here.Length == 1 ? null : Array.FindIndex(here, other => other.Span == quote.Span) + 1);
    }

    static IEnumerable<Quote> WithNested(Quote quote) => quote.Nested.SelectMany(WithNested).Prepend(quote);

    // One word more each
    static IEnumerable<string> All(string text, IReadOnlyList<string> others, int fewest)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(words.Length, fewest); count > 0 && count <= Math.Min(words.Length, MostWords); count++)
        {
            string opening = string.Join(" ", words.Take(count));
            if (OpeningWords.Start(text, opening) && !others.Any(other => OpeningWords.Start(other, opening)))
                yield return opening;
        }
    }
}
