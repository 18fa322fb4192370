using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about the paths that a pattern gives to articles.</summary>
static class PathDiagnostics
{
    /// <summary>A warning for each article whose path another one has, and for a pattern with a name that stands for nothing.</summary>
    public static IEnumerable<SeedDiagnostic> Of(IEnumerable<CatalogEntry> entries, string? pattern)
    {
        if (pattern is null)
            yield break;
        if (SitePath.Unknown(pattern) is { } unknown)
        {
            yield return SeedDiagnostic.Create(
                Descriptors.BadPath,
                location: null,
                $"Nothing is called {{{unknown}}} in CorpusUrl: write {{collection}}, {{id}}, {{slug}}, {{year}}, {{month}} or {{day}}");
        }

        Dictionary<string, CatalogEntry> taken = new(StringComparer.Ordinal);
        foreach (CatalogEntry entry in entries)
        {
            if (!taken.TryGetValue(entry.Path!, out CatalogEntry other))
            {
                taken.Add(entry.Path!, entry);
                continue;
            }

            yield return SeedDiagnostic.Create(
                Descriptors.BadPath,
                SeedLocation.StartOf(entry.Head.Path),
                $"The path '{entry.Path}' is that of '{System.IO.Path.GetFileName(other.Head.Path)}' ({other.Head.Id}), too: "
                    + "put another 'slug:' into the metadata of one of them, or more into CorpusUrl, such as {id}");
        }
    }
}
