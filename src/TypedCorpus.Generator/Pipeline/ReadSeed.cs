using TypedCorpus.Analysis;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A seed and what was read from it.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Name">The member name that the project file asks for; null for none.</param>
/// <param name="Document">What was read.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
sealed record ReadSeed(string Path, string Id, string? Name, Document Document, EquatableArray<SeedDiagnostic> Diagnostics)
{
    /// <summary>Reads a seed.</summary>
    public static ReadSeed Read(Seed seed, CancellationToken cancellation)
    {
        Document document = DocumentReader.Read(seed.Characters, cancellation);
        return new ReadSeed(seed.Path, seed.Id, seed.Name, document, SeedDiagnostics.Of(seed, document));
    }

    /// <summary>What other parts of the corpus need to know of the article.</summary>
    public ArticleHead Head => new(
        Path,
        Id,
        Name,
        Document.Title ?? Id,
        Document.Blocks.Count(block => block.IsParagraph),
        Document.Quotes.Count(quote => quote.Kind != QuoteKind.Term),
        Document.Speakers);
}
