using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about entries of a file of speakers that fit nothing.</summary>
static class SpeakerDiagnostics
{
    /// <summary>The diagnostics, in order of their places.</summary>
    /// <param name="file">The file.</param>
    /// <param name="casts">Who is quoted in each article.</param>
    public static IEnumerable<SeedDiagnostic> Of(SpeakersFile file, EquatableArray<Cast> casts)
    {
        Lazy<string[]> names = new(() => [.. casts.SelectMany(cast => cast.Speakers).Select(speaker => speaker.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal)]);
        Lazy<string[]> ids = new(() => [.. casts.Select(cast => cast.Id).OrderBy(id => id, StringComparer.Ordinal)]);
        Lazy<ILookup<string, Cast>> byName = new(() => casts
            .SelectMany(cast => cast.Speakers.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name)), (cast, name) => (cast, name))
            .ToLookup(entry => entry.name, entry => entry.cast, SpeakerNameComparer.IgnoreCase));
        Func<TextSpan, SeedLocation> placeOf = file.Places();
        foreach (SpeakerEntry entry in file.Directory.Entries)
        {
            bool knowsAll = true;
            foreach ((string id, TextSpan span) in entry.In)
            {
                if (casts.Any(cast => SpeakerEntry.IsMeant(id, cast.Ids)))
                    continue;
                knowsAll = false;
                yield return Create(span, $"No article has the id '{id}'{Spelling.Hint(id, ids.Value)}");
            }

            if (knowsAll && !entry.Names.Any(name => byName.Value[name].Any(cast => entry.Fits(cast.Ids, cast.Speakers))))
            {
                string where = entry.In.Any() ? "None of these articles quotes" : "No article quotes";
                yield return Create(entry.Span, $"{where} anybody who is called '{entry.Found}'{Spelling.Hint(entry.Found, names.Value)}");
            }
        }

        SeedDiagnostic Create(TextSpan span, string message) => SeedDiagnostic.Create(Descriptors.LonelySpeaker, placeOf(span), message);
    }
}
