using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>A quote in the order of the table.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="FirstNested">The place of the first quote nested in it, where there is one.</param>
readonly record struct OrderedQuote(Quote Quote, int FirstNested);

/// <summary>
/// The quotes of a document in the order of the table: those of <c>Article.Quotes</c>, those of <c>Article.Terms</c>, and what is nested in them,
/// so that each list is a stretch of the table.
/// </summary>
sealed class QuoteOrder
{
    readonly int[] places;

    QuoteOrder(IReadOnlyList<OrderedQuote> all, int[] places, int quoteCount)
    {
        All = all;
        this.places = places;
        QuoteCount = quoteCount;
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<OrderedQuote> All { get; }

    /// <summary>How many come first that are no terms.</summary>
    public int QuoteCount { get; }

    /// <summary>How many terms follow.</summary>
    public int TermCount => places.Length - QuoteCount;

    /// <summary>Puts the quotes of a document in order.</summary>
    public static QuoteOrder Of(EquatableArray<Quote> quotes)
    {
        List<Quote> ordered = [.. quotes.Where(quote => quote.Kind != QuoteKind.Term), .. quotes.Where(quote => quote.Kind == QuoteKind.Term)];
        int quoteCount = quotes.Count(quote => quote.Kind != QuoteKind.Term);
        int[] places = new int[quotes.Count];
        int nextQuote = 0;
        int nextTerm = quoteCount;
        for (int i = 0; i < places.Length; i++)
            places[i] = quotes[i].Kind == QuoteKind.Term ? nextTerm++ : nextQuote++;

        List<OrderedQuote> all = [];
        for (int i = 0; i < ordered.Count; i++)
        {
            all.Add(new OrderedQuote(ordered[i], ordered.Count));
            ordered.AddRange(ordered[i].Nested);
        }

        return new QuoteOrder(all, places, quoteCount);
    }

    /// <summary>The place in the table of a quote of the document; null for none.</summary>
    public int? PlaceOf(int? quote) => quote is { } index ? places[index] : null;
}
