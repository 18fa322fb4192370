using TypedCorpus.Analysis.Speakers.SecondLook;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Whoever outweighs what the other sieves say, behind all of which <see cref="SourceReview"/> gives quotes in the name of this one.</summary>
sealed class WeighedSource : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote) => null;
}
