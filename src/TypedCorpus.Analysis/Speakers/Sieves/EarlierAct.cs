namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The nearest verb that reports an attitude or an act of speech before the quote in its sentence: Roe blamed the "..."</summary>
sealed class EarlierAct : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote) => EarlierCue.Nearest(scene, scene.TokenOf(quote), weak: true);
}
