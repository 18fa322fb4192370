namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Quotes in a row, each explained by the paragraph below it: "..." / Ann Roe thanked her team. / "..." / Tom Ek spoke of his retirement.</summary>
sealed class ParagraphBelow : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote) =>
        scene.OpensParagraph(quote) && scene.ExplainedQuotes.TryGetValue(scene.TokenOf(quote), out int person) ? new QuoteSource(person) : null;
}
