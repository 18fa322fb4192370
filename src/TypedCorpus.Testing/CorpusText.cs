using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Testing;

/// <summary>A corpus file as the compiler hands it to the generator.</summary>
sealed class CorpusText(CorpusFile file) : AdditionalText
{
    readonly SourceText text = SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>The file.</summary>
    public CorpusFile File => file;

    /// <inheritdoc/>
    public override string Path => file.Path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
