using TypedCorpus.Analysis;

namespace TypedCorpus.Tool.Report;

/// <summary>A quote of an article, but no term.</summary>
/// <param name="Quote">What was read.</param>
/// <param name="Anchor">Its id in the article's page.</param>
/// <param name="IsNested">Whether it stands inside another quote.</param>
sealed record ReportQuote(Quote Quote, string Anchor, bool IsNested)
{
    /// <summary>The index of its speaker among those of the document; null for none.</summary>
    public int? Speaker => Quote.Attribution?.Speaker;

    /// <summary>Whether a person had better look at its speaker.</summary>
    public bool IsUnsure => !IsNested && Quote.Attribution is { IsUnsure: true };

    /// <summary>Whether the text does not tell whose words it is.</summary>
    public bool IsMissing => !IsNested && Quote.Attribution is null;

    /// <summary>The quotes of a document, in order, each before those inside it.</summary>
    public static IReadOnlyList<ReportQuote> Of(Document document)
    {
        List<ReportQuote> found = [];
        int number = 0;
        foreach (Quote quote in document.Quotes.Where(quote => quote.Kind != QuoteKind.Term))
            Add(quote, $"q{++number}", isNested: false);
        return found;

        void Add(Quote quote, string anchor, bool isNested)
        {
            found.Add(new ReportQuote(quote, anchor, isNested));
            for (int i = 0; i < quote.Nested.Count; i++)
            {
                if (quote.Nested[i].Kind != QuoteKind.Term)
                    Add(quote.Nested[i], $"{anchor}-{i + 1}", isNested: true);
            }
        }
    }
}
