using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The speakers of all articles: one for each name, as the first article by id writes it, with the aliases of all articles and the first description
/// by the articles' ids.
/// </summary>
sealed class CorpusSpeakers
{
    CorpusSpeakers(IReadOnlyList<Speaker> all) => All = all;

    /// <summary>The speakers, by name in the order of <see cref="SpeakerNameComparer"/>.</summary>
    public IReadOnlyList<Speaker> All { get; }

    /// <summary>Brings together the speakers of a catalog.</summary>
    public static CorpusSpeakers Of(Catalog catalog) => new(
        [.. catalog.Entries
            .SelectMany(entry => entry.Head.Speakers)
            .GroupBy(speaker => speaker.Name, SpeakerNameComparer.CaseSensitive)
            .OrderBy(group => group.Key, SpeakerNameComparer.CaseSensitive)
            .Select(group => new Speaker(
                group.Key,
                group.SelectMany(speaker => speaker.Aliases).Distinct(SpeakerNameComparer.CaseSensitive).ToEquatableArray(),
                group.Select(speaker => speaker.Description).FirstOrDefault(description => description is not null)))]);
}
