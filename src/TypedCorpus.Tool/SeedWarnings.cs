using TypedCorpus.Analysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool;

/// <summary>What a person should know of a seed that was read other than it was meant, as <c>check</c> says it.</summary>
static class SeedWarnings
{
    // Bytes that are no text, metadata that can't be read, corrections that fit nothing
    static readonly string[] Told = ["TC0005", "TC0020", "TC0021"];

    /// <summary>Writes the warnings and errors of a seed. Only where there are any a build is asked, which reads it once more.</summary>
    /// <param name="files">The seed's file and its sidecar, if it has one.</param>
    /// <param name="document">What was read.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="errors">Where to write them.</param>
    public static void Write(IReadOnlyList<CorpusFile> files, Document document, SeedOptions options, TextWriter errors)
    {
        if (document.Metadata.Errors.Count == 0 && files.All(file => file.Text.AsSpan().IndexOfAny('\0', '\uFFFD') < 0))
            return;
        foreach (Microsoft.CodeAnalysis.Diagnostic diagnostic in new BuildCheck(options).Run(files).Where(diagnostic => Told.Contains(diagnostic.Id)))
            errors.WriteLine(diagnostic);
    }
}
