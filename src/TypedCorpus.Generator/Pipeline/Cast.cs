using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Who is quoted in an article, as it was found there.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="PathId">The id that its path gives.</param>
/// <param name="Speakers">The speakers, in order of their first quote.</param>
sealed record Cast(string Id, string PathId, EquatableArray<Speaker> Speakers)
{
    /// <summary>The ids that the article has.</summary>
    public IReadOnlyList<string> Ids { get; } = [Id, PathId];
}
