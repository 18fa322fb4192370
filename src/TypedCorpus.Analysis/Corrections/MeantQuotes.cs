using System.Globalization;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Finds the quotes that corrections mean, those inside others, too, and tells what is there instead where one means none.</summary>
/// <param name="text">What a person reads.</param>
/// <param name="quotes">The quotes, in order, without those inside others.</param>
/// <param name="paragraphs">Where they stand.</param>
/// <param name="errors">Takes what fits nothing.</param>
sealed class MeantQuotes(string text, List<QuoteDraft> quotes, ParagraphMap paragraphs, List<MetadataError> errors)
{
    // Behind one that is to be joined
    const int MostLater = 20;

    readonly NearestOpening nearest = new(text);

    // With those inside others, and what each starts with: most corrections and quotes differ there already
    List<QuoteDraft>? all;
    char[] firsts = [];

    List<QuoteDraft> All
    {
        get
        {
            if (all is null)
            {
                all = QuoteDraft.All(quotes);
                firsts = [.. all.Select(quote => OpeningWords.FirstOf(text, quote.Quote.Span))];
            }

            return all;
        }
    }

    /// <summary>
    /// The quotes that a correction means; none where it fits none, which is told. One inside another one is meant where no other fits, or where the
    /// correction says which.
    /// </summary>
    public List<QuoteDraft> Of(QuoteCorrection correction)
    {
        List<QuoteDraft> fitting = Starting(OpeningWords.WithoutEllipsis(correction.Words));
        if (fitting.Count == 0)
        {
            string hint = nearest.Hint(All.Select(quote => quote.Quote.Span), correction.Words);
            Tell(correction.Place, $"No quote starts with '{correction.Words}'{hint}");
            return fitting;
        }

        List<QuoteDraft> here = correction.Paragraph is { } paragraph ? fitting.FindAll(quote => IsIn(quote, paragraph.Text)) : fitting;
        if (here.Count == 0)
            TellParagraph(correction, fitting);
        if (here.Count == 0 || correction.Occurrence is not { } occurrence)
            return here.TrueForAll(quote => quote.IsNested) ? here : here.FindAll(quote => !quote.IsNested);
        if (occurrence <= here.Count)
            return [here[occurrence - 1]];
        string those = here.Count == 1 ? "One quote starts" : $"{here.Count} quotes start";
        Tell(correction.Place, $"{those} with '{correction.Words}': there is no occurrence {occurrence}");
        return [];
    }

    /// <summary>Has to be told when quotes were split or joined.</summary>
    public void Forget() => all = null;

    /// <summary>Tells of words that a quote does not have.</summary>
    public void TellMissing(QuoteCorrection correction, PlacedText words) =>
        Tell(words.Place, $"The quote that starts with '{correction.Words}' has no words '{words.Text}' to part it at");

    /// <summary>Tells of words with which no later quote starts.</summary>
    public void TellUnjoined(QuoteDraft quote, PlacedText words)
    {
        IEnumerable<TextSpan> later = quotes.SkipWhile(one => one != quote).Skip(1).Take(MostLater).Select(one => one.Quote.Span);
        Tell(words.Place, $"No quote behind this one, in its paragraph or the next, starts with '{words.Text}'{nearest.Hint(later, words.Text)}");
    }

    /// <summary>Tells of a quote inside another one that was to be parted or joined.</summary>
    public void TellNested(QuoteCorrection correction) =>
        Tell(correction.Place, $"The quote that starts with '{correction.Words}' stands inside another one, and can't be split or joined");

    List<QuoteDraft> Starting(string words)
    {
        List<QuoteDraft> known = All;
        List<QuoteDraft> starting = [];
        char first = OpeningWords.FirstOf(words, new TextSpan(0, words.Length));
        for (int i = 0; i < known.Count; i++)
        {
            if (firsts[i] == first && OpeningWords.Start(text, known[i].Quote.Span, words))
                starting.Add(known[i]);
        }

        return starting;
    }

    void TellParagraph(QuoteCorrection correction, List<QuoteDraft> fitting)
    {
        int[] numbers = [.. fitting.Select(quote => paragraphs.NumberAt(quote.Quote.Span.Start)).Distinct()];
        PlacedText paragraph = correction.Paragraph!;
        string where = Number(paragraph.Text) is { } number
            ? $"paragraph {number}: the nearest is in paragraph {numbers.OrderBy(one => Math.Abs(one - number)).First()}"
            : $"a paragraph that starts with '{paragraph.Text}'{nearest.Hint(numbers.Select(paragraphs.SpanOf), paragraph.Text)}";
        Tell(paragraph.Place, $"No quote that starts with '{correction.Words}' stands in {where}");
    }

    // Digits alone are a number
    bool IsIn(QuoteDraft quote, string paragraph)
    {
        int number = paragraphs.NumberAt(quote.Quote.Span.Start);
        return Number(paragraph) == number || (Number(paragraph) is null && OpeningWords.Start(text, paragraphs.SpanOf(number), paragraph));
    }

    static int? Number(string paragraph) =>
        int.TryParse(paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    void Tell(MetadataPlace place, string message) => errors.Add(MetadataError.Misfit(place, message));
}
