using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Speakers.Names;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Finds the names that two entries of one file claim for the same articles.</summary>
static class SpeakerContradictions
{
    /// <summary>The contradictions, each at the name of the later entry.</summary>
    public static IEnumerable<SpeakerFault> Of(IReadOnlyList<SpeakerCorrection> corrections, CancellationToken cancellation)
    {
        Dictionary<string, List<SpeakerCorrection>> claims = new(SpeakerNameComparer.IgnoreCase);
        int looked = 0;
        foreach (SpeakerCorrection correction in corrections)
        {
            HashSet<string> own = new(SpeakerNameComparer.IgnoreCase);
            foreach ((string name, TextSpan span) in correction.Forms)
            {
                cancellation.ThrowIfRequestedAt(looked++);
                if (!own.Add(name))
                    continue;
                if (!claims.TryGetValue(name, out List<SpeakerCorrection>? others))
                    claims.Add(name, others = []);
                if (others.Find(other => Meet(correction, other)) is { } earlier)
                {
                    yield return new SpeakerFault(
                        span,
                        $"'{name}' is a name of '{earlier.Found}', too: leave it out of one of both, or say with 'in' in which articles it is whose",
                        IsContradiction: true);
                }

                // Of many with one name the first few are compared
                if (others.Count < MostNamesakes)
                    others.Add(correction);
            }
        }
    }

    const int MostNamesakes = 50;

    // One for single articles goes before one for all
    static bool Meet(SpeakerCorrection one, SpeakerCorrection other) => one.In.Count == 0 || other.In.Count == 0
        ? one.In.Count == other.In.Count
        : one.In.Any(limit => other.In.Any(otherLimit => Meet(limit.Text, otherLimit.Text)));

    static bool Meet(string one, string other) => SpeakerEntry.IsMeant(one, [other.TrimEnd('*')]) || SpeakerEntry.IsMeant(other, [one.TrimEnd('*')]);
}
