using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about the project and about its seeds as a whole.</summary>
static class ProjectDiagnostics
{
    /// <summary>The diagnostics; when the language is too old, that one alone.</summary>
    public static IEnumerable<SeedDiagnostic> Of(Catalog catalog, CorpusOptions options, Consumer consumer)
    {
        if (!consumer.SpeaksCSharp9)
            return [SeedDiagnostic.Create(Descriptors.LanguageTooOld, location: null)];

        List<SeedDiagnostic> found = [.. catalog.Diagnostics];
        if (catalog.Entries.Count == 0 && catalog.Diagnostics.Count == 0)
            found.Add(SeedDiagnostic.Create(Descriptors.NoSeeds, location: null));
        if (options.IsPublic && !consumer.HasModelPackage)
            found.Add(SeedDiagnostic.Create(Descriptors.PublicWithoutModel, location: null));
        return found;
    }
}
