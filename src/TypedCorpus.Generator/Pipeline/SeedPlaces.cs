using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TextSpan = TypedCorpus.Analysis.TextSpan;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Finds the lines and columns of what was read from a seed and its sidecar.</summary>
sealed class SeedPlaces(Seed seed, Document document)
{
    readonly Lazy<TextLineCollection> lines = new(() => SourceText.From(seed.Characters).Lines);
    readonly Lazy<Source> sidecar = new(() => Source.Read(seed.Sidecar!.Characters));
    readonly Lazy<TextLineCollection> sidecarLines = new(() => SourceText.From(seed.Sidecar!.Characters).Lines);

    /// <summary>The place of a span of the document.</summary>
    public SeedLocation Of(TextSpan span) => OfCharacters(document.Source.ToFile(span));

    /// <summary>The place of a span of the file's characters.</summary>
    public SeedLocation OfCharacters(TextSpan span) => SeedLocation.Of(seed.Path, span, lines.Value);

    /// <summary>The place of something of the metadata.</summary>
    public SeedLocation Of(MetadataPlace place) => place.InSidecar
        ? SeedLocation.Of(seed.Sidecar!.Path, sidecar.Value.ToFile(place.Span), sidecarLines.Value)
        : Of(place.Span);
}
