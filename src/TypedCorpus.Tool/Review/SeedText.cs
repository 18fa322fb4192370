using System.Text;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Tool.Review;

/// <summary>A file as bytes and as text: a change of the text is the same change of the bytes, so that all else stays what it is.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Bytes">Its bytes; null where there is no such file.</param>
sealed record SeedText(string Path, byte[]? Bytes)
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file as it is now; of a link, that to which it leads.</summary>
    public static SeedText Read(string path) =>
        File.Exists(path) ? new SeedText(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, File.ReadAllBytes(path)) : new SeedText(path, null);

    /// <summary>Its characters, with a byte order mark where it has one.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public string Characters => Bytes is null ? "" : Strict.GetString(Bytes);

    /// <summary>The file with a part of its text changed.</summary>
    /// <param name="part">The part, in characters behind line ends were made <c>\n</c>.</param>
    /// <param name="change">Makes the new text of the old one; gives null where it can't.</param>
    /// <returns>The changed file; null where the change could not be made.</returns>
    public SeedText? With(Analysis.TextSpan part, Func<string, string?> change)
    {
        Source source = Source.Read(Characters);
        string before = source.Text;
        string old = part.Of(before);
        if (change(old) is not { } wanted)
            return null;

        // What differs, without what both have at their ends
        int start = 0;
        while (start < old.Length && start < wanted.Length && old[start] == wanted[start])
            start++;
        int end = 0;
        while (end < old.Length - start && end < wanted.Length - start && old[^(end + 1)] == wanted[^(end + 1)])
            end++;
        string lineEnd = ((string[])["\r\n", "\r"]).FirstOrDefault(end => Characters.Contains(end, StringComparison.Ordinal)) ?? "\n";
        Analysis.TextSpan changed = source.ToFile(Analysis.TextSpan.FromBounds(part.Start + start, part.End - end));
        string written = wanted[start..^end].Replace("\n", lineEnd, StringComparison.Ordinal);
        return this with { Bytes = Strict.GetBytes(Characters.Remove(changed.Start, changed.Length).Insert(changed.Start, written)) };
    }

    /// <summary>Writes the file, whole or not at all, in place of another one; without bytes it is taken away.</summary>
    /// <param name="former">What stands there: an editor may have written meanwhile.</param>
    /// <returns>Whether it was written; not where something else stands there.</returns>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public bool Replace(SeedText former)
    {
        bool isThere = File.Exists(Path);

        // It could be replaced, but is not meant to be
        if (isThere && new FileInfo(Path).IsReadOnly)
            throw new UnauthorizedAccessException($"{Path} may not be written to: nothing was changed");
        string beside = $"{Path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (Bytes is not null)
            {
                File.WriteAllBytes(beside, Bytes);
                if (isThere && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(beside, File.GetUnixFileMode(Path));
            }

            // At the very last
            if (!Read(Path).IsSame(former))
                return false;
            if (Bytes is null)
                File.Delete(Path);
            else
                File.Move(beside, Path, overwrite: isThere);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Whether two are the same, byte for byte.</summary>
    public bool IsSame(SeedText other) => (Bytes, other.Bytes) switch
    {
        (null, null) => true,
        ({ } one, { } two) => one.AsSpan().SequenceEqual(two),
        _ => false,
    };
}
