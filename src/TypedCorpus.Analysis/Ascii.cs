using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedCorpus.Analysis;

/// <summary>Passes over ASCII characters, which most of a text is, four at once.</summary>
static class Ascii
{
    const ulong BeyondInFour = 0xFF80_FF80_FF80_FF80;

    /// <summary>The offset of the first character from an offset on that is none of ASCII; the length of the text for none.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static int End(ReadOnlySpan<char> text, int from, CancellationToken cancellation)
    {
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text.Slice(from));
        int four = 0;
        for (; four < fours.Length && (fours[four] & BeyondInFour) == 0; four++)
            cancellation.ThrowIfRequestedAt(four);

        int at = from + (4 * four);
        while (at < text.Length && text[at] <= '\u007F')
            at++;
        return at;
    }
}
