using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Rendering;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A seed and what was read from it.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id.</param>
/// <param name="PathId">The id that its path gives, whatever its metadata say.</param>
/// <param name="Collection">The collection that it is in; null for none.</param>
/// <param name="SchemaPath">Where the schema of its metadata would be.</param>
/// <param name="Name">The member name that the project file or the metadata ask for; null for none.</param>
/// <param name="Document">What was read.</param>
/// <param name="Tables">The tables of its parts, as the emitted model reads them.</param>
/// <param name="MetadataPlaces">The places of the entries of the metadata.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
sealed record ReadSeed(
    string Path,
    string Id,
    string PathId,
    string? Collection,
    string SchemaPath,
    string? Name,
    Document Document,
    ArticleTables Tables,
    EquatableArray<SeedLocation> MetadataPlaces,
    EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>The links of the text.</summary>
    public EquatableArray<Link> Links => Document.Links;

    /// <summary>The places that say where they lead.</summary>
    public EquatableArray<SeedLocation> LinkPlaces { get; init; }

    /// <summary>What links to it may name.</summary>
    public LinkTarget Target => new(SchemaPaths.Normal(Path), Anchors, IsDraft);

    /// <summary>The names of its headings, and of what its HTML names.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>It as HTML; null where the project asks for none.</summary>
    public HtmlPage? Html { get; init; }

    /// <summary>How it was read.</summary>
    public ReadingOptions? Options { get; init; }

    /// <summary>The resource that its text is; null where it is stored in the code.</summary>
    public SeedResource? Resource { get; init; }

    /// <summary>Reads a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="options">What the project file says of that.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ReadSeed Read(Seed seed, ReadingOptions options, CancellationToken cancellation)
    {
        Document document = DocumentReader.Read(
            seed.Characters,
            seed.Sidecar?.Characters,
            TextFormats.Of(seed.Path),
            seed.ReadsDoubledApostrophes ?? options.ReadsDoubledApostrophes,
            cancellation);
        SeedPlaces places = new(seed, document);
        string id = document.Metadata.TextOf(KnownKeys.Id) ?? seed.Id;
        document = FileNameMetadata.AddTo(document, seed.Id);
        SeedResource? resource = options.StoresResources ? SeedResource.Of(SeedResource.NameOf(seed.Id), seed.Characters) : null;
        return new ReadSeed(
            seed.Path,
            id,
            seed.Id,
            seed.Collection,
            seed.SchemaPath,
            seed.Name ?? document.Metadata.TextOf(KnownKeys.Name),
            document,
            ArticleTables.Of(document, seed.Id, resource),
            document.Metadata.Entries.Select(entry => places.Of(entry.Place)).ToEquatableArray(),
            SeedDiagnostics.Of(seed, document, places))
        {
            LinkPlaces = document.Links.Select(link => places.Of(link.Place)).ToEquatableArray(),
            Html = Render(document, seed.Path, options, cancellation),
            Anchors = AnchorsOf(document).ToEquatableArray(),
            Options = options,
            Resource = resource,
        };
    }

    /// <summary>The same with its speakers as a file for all articles has them; this one when the file says nothing of them.</summary>
    public ReadSeed With(SpeakerDirectory speakers, CancellationToken cancellation)
    {
        Document named = speakers.ApplyTo(Document, [Id, PathId], cancellation);
        return ReferenceEquals(named, Document) ? this : this with
        {
            Document = named,
            Diagnostics = SeedDiagnostics.Without(Diagnostics, Document.Metadata.Errors, named.Metadata.Errors),
            Tables = ArticleTables.Of(named, PathId, Resource),
            Html = Options?.Html is { MarksQuotes: true } ? Render(named, Path, Options, cancellation) : Html,
        };
    }

    bool IsDraft => DraftKeys.SayDraft(Document.Metadata);

    static HtmlPage? Render(Document document, string path, ReadingOptions options, CancellationToken cancellation) =>
        options.Html is { } html ? HtmlPages.Render(document, TextFormats.Of(path), html, cancellation) : null;

    static IEnumerable<string> AnchorsOf(Document document) =>
        Slugs.Of(document).OfType<string>().Concat(document.Source.Text.IndexOf('<') < 0 ? [] : HtmlAnchors.Of(document.Source.Text));

    /// <summary>What other parts of the corpus need to know of the article.</summary>
    public ArticleHead Head => new(
        Path,
        Id,
        PathId,
        Collection,
        SchemaPath,
        Name,
        Document.Title ?? Id,
        Document.Metadata.ValueOf(KnownKeys.Date)?.Day,
        Document.Blocks.Count(block => block.IsParagraph),
        Document.Blocks.Any(block => block.Kind == BlockKind.Heading),
        TextFormats.Of(Path).IsMarkdown(),
        Document.Quotes.Count(quote => quote.Kind != QuoteKind.Term),
        Document.Speakers,
        Document.Metadata.Entries
            .Where(entry => !KnownKeys.Contains(entry.Key) || KnownKeys.MayBeTyped(entry.Key))
            .Select(entry => new ArticleField(entry.Key, entry.Value.Type))
            .ToEquatableArray())
    {
        IsDraft = IsDraft,
        Slug = Document.Metadata.TextOf(KnownKeys.Slug) ?? Id.Substring(Id.LastIndexOf('/') + 1),
        SiteAddress = new[] { Document.Metadata.TextOf(KnownKeys.Url), Document.Metadata.TextOf("permalink") }.FirstOrDefault(IsSiteAddress),
    };

    // Without what a template puts in
    static bool IsSiteAddress(string? address) =>
        address is not null && address.StartsWith("/", StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal)
        && address.IndexOfAny([':', '{', '?', '#']) < 0;
}
