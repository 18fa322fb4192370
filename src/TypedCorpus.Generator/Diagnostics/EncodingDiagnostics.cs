using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Analysis.Reading.Characters;
using TypedCorpus.Generator.Pipeline;
using TextSpan = TypedCorpus.Analysis.TextSpan;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about a file, a seed or one beside the seeds, that is no text in UTF-8.</summary>
static class EncodingDiagnostics
{
    const char Nul = '\0';
    const char Replacement = '\uFFFD';

    static readonly string[] NamesOfReplacement = ["U+FFFD", "\\uFFFD", "replacement character", "&#xFFFD;"];

    /// <summary>The first of each kind: a binary file would bring thousands.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="characters">Its characters as the compiler decoded them.</param>
    public static IEnumerable<SeedDiagnostic> Of(string path, string characters)
    {
        Lazy<TextLineCollection> lines = new(() => SourceText.From(characters).Lines);
        if (characters.IndexOf(Nul) is >= 0 and int nul)
            yield return Create(new TextSpan(nul, 1), "a NUL character", DiagnosticSeverity.Error);
        if (characters.IndexOf(Replacement) is >= 0 and int replacement && !IsAboutReplacement(characters))
            yield return Create(new TextSpan(replacement, 1), "bytes that could not be decoded (they read as U+FFFD)", DiagnosticSeverity.Warning);
        if (Misreading.First(characters) is { } misreading)
            yield return Create(misreading.Span, Words(misreading, characters), DiagnosticSeverity.Warning);

        SeedDiagnostic Create(TextSpan span, string what, DiagnosticSeverity severity) =>
            SeedDiagnostic.Create(Descriptors.NotText, SeedLocation.Of(path, span, lines.Value), Path.GetFileName(path), what) with { Severity = severity };
    }

    // A text that names the character shows it
    static bool IsAboutReplacement(string characters) =>
        Array.Exists(NamesOfReplacement, name => characters.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    static string Words(Misreading misreading, string characters) => misreading.Kind == MisreadingKind.Utf8AsWindows1252
        ? $"'{misreading.Span.Of(characters)}', which is {misreading.Meant} in UTF-8 that was read as Windows-1252,"
        : $"U+{(int)characters[misreading.Span.Start]:X4}, which is {misreading.Meant} in Windows-1252 that was read as Latin-1,";
}
