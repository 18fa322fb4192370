using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about the project and about its seeds as a whole.</summary>
static class ProjectDiagnostics
{
    // Half a second, by what a build of 840 articles with 7,000 quotes takes with names and without
    const int ManyQuotes = 2000;

    // Five seconds: somebody who builds from the command line, where nothing else is shown, is to know
    const int TooManyQuotes = 20_000;

    /// <summary>The corpus does not fit into the literals of an assembly.</summary>
    public static SeedDiagnostic TooLarge(CorpusOptions options)
    {
        // A generator can't add resources of its own making
        bool hasPages = options.Reading.Html is not null;
        (string what, string todo) = (options.StoresResources, hasPages) switch
        {
            (true, true) => ("pages of HTML", "take <CorpusHtml> out of the project file, or split it over several projects"),
            (true, false) => ("articles", "split it over several projects"),
            (false, true) => ("text and HTML", "set <CorpusStorage>Resource</CorpusStorage> in the project file, which leaves the literals to the pages of <CorpusHtml>"),
            (false, false) => ("text", "set <CorpusStorage>Resource</CorpusStorage> in the project file"),
        };
        return SeedDiagnostic.Create(Descriptors.TooLarge, location: null, what, todo);
    }

    /// <summary>The diagnostics; when the language is too old, that one alone.</summary>
    public static IEnumerable<SeedDiagnostic> Of(Catalog catalog, CorpusOptions options, Consumer consumer)
    {
        if (!consumer.SpeaksCSharp9)
            return [SeedDiagnostic.Create(Descriptors.LanguageTooOld, location: null)];

        List<SeedDiagnostic> found = [.. catalog.Diagnostics];
        if (catalog.Entries.Count == 0 && !catalog.HasLeftOutDrafts && catalog.Diagnostics.Count == 0)
            found.Add(SeedDiagnostic.Create(Descriptors.NoSeeds, location: null));
        foreach (OptionFault fault in options.Faults)
            found.Add(SeedDiagnostic.Create(Descriptors.NoSuchValue, location: null, fault.Name, fault.Value, fault.Expected));
        if (options.IsPublic && !consumer.HasModelPackage)
            found.Add(SeedDiagnostic.Create(Descriptors.PublicWithoutModel, location: null));
        if (options.NamesQuotes && catalog.QuoteCount > ManyQuotes)
        {
            SeedDiagnostic many = SeedDiagnostic.Create(
                Descriptors.ManyNamedQuotes, location: null, catalog.QuoteCount.ToString(CultureInfo.InvariantCulture));
            found.Add(catalog.QuoteCount > TooManyQuotes ? many with { Severity = DiagnosticSeverity.Warning } : many);
        }

        return found;
    }
}
