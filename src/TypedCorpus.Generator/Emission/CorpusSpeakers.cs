using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The speakers of all articles: one for each name, with the aliases of all articles and the first description by the articles' ids.</summary>
sealed class CorpusSpeakers
{
    CorpusSpeakers(IReadOnlyList<Speaker> all) => All = all;

    /// <summary>The speakers, by name in ordinal order.</summary>
    public IReadOnlyList<Speaker> All { get; }

    /// <summary>Brings together the speakers of a catalog.</summary>
    public static CorpusSpeakers Of(Catalog catalog) => new(
        [.. catalog.Entries
            .SelectMany(entry => entry.Head.Speakers)
            .GroupBy(speaker => speaker.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Speaker(
                group.Key,
                group.SelectMany(speaker => speaker.Aliases).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                group.Select(speaker => speaker.Description).FirstOrDefault(description => description is not null)))]);
}
