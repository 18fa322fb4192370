using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A seed file, as the project hands it over.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id: the path below the seeds folder, without extension.</param>
/// <param name="Name">The member name that the project file asks for; null for none.</param>
/// <param name="Collection">The collection that it is in; null for none.</param>
/// <param name="SchemaPath">Where the schema of its metadata would be.</param>
/// <param name="Characters">The characters as the compiler decoded them.</param>
/// <param name="Sidecar">The file with its metadata; null for none.</param>
sealed record Seed(string Path, string Id, string? Name, string? Collection, string SchemaPath, string Characters, Sidecar? Sidecar)
{
    /// <summary>What its item says of two apostrophes on either side of a quote: true, false or, by mistake, something else; null for nothing.</summary>
    public string? DoubledApostrophes { get; init; }

    /// <summary>Whether these set off a quote in it; null where its item does not say.</summary>
    public bool? ReadsDoubledApostrophes => bool.TryParse(DoubledApostrophes, out bool value) ? value : null;

    /// <summary>The seed in an additional file; null for a file that is none, or that can't be read (the compiler itself reports that).</summary>
    public static Seed? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        CorpusFile file = new(input.File, input.Options);
        if (!file.Is("CorpusSeed") || input.File.GetText(cancellation) is not { } text)
            return null;
        return new Seed(
            input.File.Path,
            file.Metadata("CorpusId") is { } id ? Decode(id) : System.IO.Path.GetFileName(input.File.Path),
            file.Metadata("CorpusName"),
            file.Metadata("CorpusCollection") is { } collection ? Identifier.FromWords(collection, otherwise: "Collection") : null,
            SchemaPath: "",
            text.ToString(),
            Sidecar: null)
        {
            DoubledApostrophes = file.Metadata("CorpusDoubledApostrophes"),
        };
    }

    /// <summary>The same with the sidecar that stands beside it, if there is one.</summary>
    public Seed With(SidecarTable sidecars) => sidecars.Of(Path) is { } sidecar ? this with { Sidecar = sidecar } : this;

    /// <summary>The same with the collection that a schema makes of its folder, if there is one.</summary>
    public Seed With(SchemaPaths schemas)
    {
        (string? collection, string schemaPath) = schemas.Of(Path, Id, Collection);
        return this with { Collection = collection, SchemaPath = schemaPath };
    }

    // The targets write what would be lost in an .editorconfig file as %20, %23 and %3B, and % as %25
    internal static string Decode(string id) => id.Replace("%20", " ").Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%").Replace('\\', '/');
}
