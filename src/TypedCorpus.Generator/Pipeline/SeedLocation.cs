using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A place in a seed, as a value.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The same as lines and columns, from 0.</param>
readonly record struct SeedLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The first character of a file.</summary>
    public static SeedLocation StartOf(string path) => new(path, default, default);

    /// <summary>A span of the characters of a file.</summary>
    public static SeedLocation Of(string path, Analysis.TextSpan span, TextLineCollection lines)
    {
        TextSpan inFile = new(span.Start, span.Length);
        return new SeedLocation(path, inFile, lines.GetLinePositionSpan(inFile));
    }

    /// <summary>The place for a diagnostic.</summary>
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
