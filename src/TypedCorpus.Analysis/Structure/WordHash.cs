using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// Hashes of words and of sequences of words that do not see case. They are 64 bits wide, so that two of a text's words never meet by
/// accident, and do not depend on the process, so that equal input gives equal output.
/// </summary>
static class WordHash
{
    /// <summary>The hash of a sequence without a word.</summary>
    public const ulong Empty = 14695981039346656037;

    const ulong Prime = 1099511628211;

    /// <summary>The hash of a word.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Empty;
        foreach (char c in word)
            hash = Word.IsAsciiLetter(c) ? AddLetter(hash, c) : Add(hash, c);
        return hash;
    }

    /// <summary>The hashes of some words.</summary>
    public static HashSet<ulong> SetOf(params string[] words) => [.. words.Select(word => Of(word.AsSpan()))];

    /// <summary>The hash of a word's first characters, <see cref="Empty"/> for none, with one character more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong word, char c) => IsApostrophe(c) ? word : unchecked((word ^ Fold(c)) * Prime);

    /// <summary>What <see cref="Add"/> gives for a character that <see cref="Word.IsAsciiLetter"/> says yes to: most are, and this costs less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddLetter(ulong word, char letter) => unchecked((word ^ (uint)(letter | 0x20)) * Prime);

    /// <summary>The hash of a sequence of words, <see cref="Empty"/> for none, with one word more.</summary>
    public static ulong Combine(ulong sequence, ulong word) => unchecked((sequence ^ word) * Prime);

    /// <summary>Whether a character is one of the marks that stand for an apostrophe; the hash leaves them out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static char Fold(char c) => c >= 0x80 ? char.ToLowerInvariant(c) : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
