namespace TypedCorpus.Analysis.Rendering;

/// <summary>A quote that becomes an element.</summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Speaker">Who says it; null when nobody knows.</param>
sealed record QuoteElement(TextSpan Span, string? Speaker)
{
    /// <summary>The end of the element.</summary>
    public const string End = "</q>";

    /// <summary>The start of the element.</summary>
    public string Start => Speaker is null ? "<q class=\"quote\">" : $"<q class=\"quote\" data-speaker=\"{HtmlText.Escape(Speaker)}\">";

    /// <summary>The quotes of a document with those in them, in order; terms quote nobody.</summary>
    public static List<QuoteElement> Of(Document document)
    {
        List<QuoteElement> found = [];
        foreach (Quote quote in document.Quotes)
        {
            if (quote.Kind != QuoteKind.Term)
                Add(quote);
        }

        return found;

        void Add(Quote quote)
        {
            found.Add(new QuoteElement(quote.Span, quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : null));
            foreach (Quote nested in quote.Nested)
                Add(nested);
        }
    }
}
