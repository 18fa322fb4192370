using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Diagnostics;
using TextSpan = TypedCorpus.Analysis.TextSpan;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A file that says who the speakers of all articles are. Equal when its path and its characters are.</summary>
sealed class SpeakersFile : IEquatable<SpeakersFile>
{
    readonly string path;
    readonly string characters;

    SpeakersFile(string path, string characters, CancellationToken cancellation)
    {
        this.path = path;
        this.characters = characters;
        Directory = SpeakerDirectory.Read(characters, cancellation);
    }

    /// <summary>What it says.</summary>
    public SpeakerDirectory Directory { get; }

    /// <summary>What is wrong with it, whatever the articles are.</summary>
    public IEnumerable<SeedDiagnostic> Diagnostics
    {
        get
        {
            Func<TextSpan, SeedLocation> placeOf = Places();
            return EncodingDiagnostics.Of(path, characters).Concat(Directory.Faults.Select(fault => SeedDiagnostic.Create(
                fault.IsContradiction ? Descriptors.SpeakerOfTwo : Descriptors.BadMetadata, placeOf(fault.Span), fault.Message)));
        }
    }

    /// <summary>The file in an additional file; null for one that is none, or that can't be read.</summary>
    public static SpeakersFile? Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        new CorpusFile(input.File, input.Options).Is("CorpusSpeakers") && input.File.GetText(cancellation) is { } text
            ? new SpeakersFile(input.File.Path, text.ToString(), cancellation)
            : null;

    /// <summary>Files, whatever their order was.</summary>
    public static EquatableArray<SpeakersFile> InOrder(IEnumerable<SpeakersFile> files) =>
        files.OrderBy(file => file.path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>What gives the place of a span of the file's source.</summary>
    public Func<TextSpan, SeedLocation> Places()
    {
        Lazy<(Source Source, TextLineCollection Lines)> read = new(() => (Source.Read(characters), SourceText.From(characters).Lines));
        return span => SeedLocation.Of(path, read.Value.Source.ToFile(span), read.Value.Lines);
    }

    /// <inheritdoc/>
    public bool Equals(SpeakersFile? other) => other is not null && path == other.path && characters == other.characters;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpeakersFile);

    /// <inheritdoc/>
    public override int GetHashCode() => characters.GetHashCode();
}
