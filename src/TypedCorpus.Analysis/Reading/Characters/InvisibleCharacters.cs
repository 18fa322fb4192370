using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>Characters without width that come with text copied from the web, and part words and marks that a reader sees side by side.</summary>
static class InvisibleCharacters
{
    const char FirstRightToLeft = '\u0590';
    const char LastRightToLeft = '\u08FF';

    /// <summary>The edits, in order, that leave the invisible characters of a text out.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static List<Edit> Find(string text, CancellationToken cancellation)
    {
        List<Edit> found = [];
        bool turnsDirection = false;
        int i = 0;
        for (int step = 0; (i = Ascii.End(text.AsSpan(), i, cancellation)) < text.Length; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            int end = i;
            while (end < text.Length && IsOne(text[end]))
                end++;
            turnsDirection |= text[i] is >= FirstRightToLeft and <= LastRightToLeft;
            if (end > i && IsPlain(text, i - 1) && IsPlain(text, end))
                found.Add(new Edit(TextSpan.FromBounds(i, end), ""));
            i = Math.Max(end, i + 1);
        }

        // Beside letters that run from right to left the marks of direction tell where others stand
        if (turnsDirection)
            found.RemoveAll(edit => edit.Span.Of(text).IndexOfAny(['\u200E', '\u200F']) >= 0);
        return found;
    }

    // Soft hyphens, spaces and joiners of no width, the mark of a file's byte order inside it, and marks of direction
    static bool IsOne(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    // In other scripts, and in emoji, joiners make other letters and pictures, and spaces of no width part words
    static bool IsPlain(string text, int i) => i < 0 || i >= text.Length || text[i] is < FirstRightToLeft or (>= '\u2010' and <= '\u205F');
}
