using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A file with a schema.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Collection">The collection that its item names; null for none.</param>
/// <param name="Schema">What it says.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
sealed record SchemaFile(string Path, string? Collection, CorpusSchema Schema, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The schema in an additional file; null for a file that is none, or that can't be read.</summary>
    public static SchemaFile? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        CorpusFile file = new(input.File, input.Options);
        if (!file.Is("CorpusSchema") || input.File.GetText(cancellation) is not { } text)
            return null;

        string characters = text.ToString();
        CorpusSchema schema = SchemaReader.Read(characters, cancellation);
        Source source = Source.Read(characters, cancellation);
        TextLineCollection lines = SourceText.From(characters).Lines;
        return new SchemaFile(
            input.File.Path,
            file.Metadata("CorpusCollection"),
            schema,
            schema.Faults
                .Select(fault => SeedDiagnostic.Create(
                    Descriptors.BadMetadata, SeedLocation.Of(input.File.Path, source.ToFile(fault.Span), lines), fault.Message))
                .Concat(EncodingDiagnostics.Of(input.File.Path, characters))
                .ToEquatableArray());
    }
}

/// <summary>The schemas of the corpus.</summary>
sealed class SchemaTable : IEquatable<SchemaTable>
{
    readonly EquatableArray<SchemaFile> files;
    readonly Dictionary<string, SchemaFile> byPath = new(StringComparer.Ordinal);

    /// <summary>A table of schemas, whatever their order.</summary>
    public SchemaTable(IEnumerable<SchemaFile> files)
    {
        this.files = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (SchemaFile file in this.files)
            byPath[SchemaPaths.Normal(file.Path)] = file;
    }

    /// <summary>No schema.</summary>
    public static SchemaTable None { get; } = new([]);

    /// <summary>Where the schemas are.</summary>
    public SchemaPaths Paths => new(files.Select(file => SchemaPaths.Normal(file.Path)).ToEquatableArray());

    /// <summary>The schema of a collection, or of the articles that are in none.</summary>
    /// <param name="heads">Its articles.</param>
    /// <param name="collection">The collection; null for none.</param>
    public CorpusSchema Of(IEnumerable<ArticleHead> heads, string? collection)
    {
        SchemaFile? named = collection is null ? null : files.FirstOrDefault(file => file.Collection == collection);
        string? path = heads.Select(head => head.SchemaPath).FirstOrDefault(found => found is not null && byPath.ContainsKey(found));
        return (named ?? (path is null ? null : byPath[path]))?.Schema ?? CorpusSchema.None;
    }

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<SeedDiagnostic> Diagnostics => files.SelectMany(file => file.Diagnostics);

    /// <inheritdoc/>
    public bool Equals(SchemaTable? other) => other is not null && files == other.files;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaTable);

    /// <inheritdoc/>
    public override int GetHashCode() => files.GetHashCode();
}
