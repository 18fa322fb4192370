using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>How the characters of a file came to be wrong.</summary>
public enum MisreadingKind
{
    /// <summary>UTF-8 that was read as Windows-1252: â€œ for “.</summary>
    Utf8AsWindows1252,

    /// <summary>Windows-1252 that was read as Latin-1: control characters for quotation marks.</summary>
    Windows1252AsLatin1,
}

/// <summary>Characters that were wrong before they came into the file, as somebody read it in another encoding than it was written in.</summary>
/// <param name="Kind">How they came to be wrong.</param>
/// <param name="Span">The first of them.</param>
/// <param name="Meant">What they stand for.</param>
public sealed record Misreading(MisreadingKind Kind, TextSpan Span, string Meant)
{
    // â€ and Ã© are in no language; with less evidence, letters and marks that happen to stand side by side are left alone
    static readonly string[] Evidence = ["â€", "Ã©", "Ã¨", "Ã¤", "Ã¶", "Ã¼", "Ã§", "Ã±", "Ã³", "Ã¡", "Ã­", "Ãª", "Ã¢", "Ã´", "ÃŸ", "Â£", "Â°", "Â§", "Ð¾Ð", "Ð°Ð"];

    // What each of them starts with
    static readonly char[] StartsOfEvidence = ['â', 'Ã', 'Â', 'Ð'];

    const char NextLine = '\u0085';

    /// <summary>How often characters may have been misread, one reading on top of another.</summary>
    const int MostReadings = 4;

    /// <summary>The longest run of characters that were one.</summary>
    const int LongestRun = 200;

    /// <summary>The first misread characters of a text; null for none.</summary>
    /// <param name="text">The characters of a file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Misreading? First(string text, CancellationToken cancellation = default)
    {
        if (Find(text, onlyFirst: true, cancellation) is not [Misreading first, ..])
            return null;
        string run = text.Substring(first.Span.Start, Math.Min(LongestRun, text.Length - first.Span.Start));
        return All(run, cancellation) is [{ Span.Start: 0 } whole, ..] ? whole with { Span = whole.Span with { Start = first.Span.Start } } : first;
    }

    /// <summary>All misread characters of a text, in order.</summary>
    internal static List<Misreading> All(string text, CancellationToken cancellation)
    {
        List<Misreading> found = Find(text, onlyFirst: false, cancellation);
        for (int reading = 1; reading < MostReadings; reading++)
        {
            if (ReadAgain(text, found, cancellation) is not { } again)
                break;
            found = again;
        }

        return found;
    }

    /// <summary>
    /// Misread characters of which some, once read, are misread ones again: Ã¢â‚¬Å“, which is â€œ, which is “. Null where none is.
    /// </summary>
    static List<Misreading>? ReadAgain(string text, List<Misreading> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return null;
        EquatableArray<Edit> edits = found.ConvertAll(misreading => new Edit(misreading.Span, misreading.Meant)).ToEquatableArray();
        ReadingText once = ReadingText.Of(text, edits, cancellation);
        List<Misreading> twice = [];
        int next = 0;
        List<Misreading> left = Find(once.Text, onlyFirst: false, cancellation);
        if (left.Count == 0)
            return null;
        foreach (Misreading whole in left)
        {
            cancellation.ThrowIfRequestedAt(next);
            TextSpan span = once.ToSource(whole.Span);
            while (next < found.Count && found[next].Span.End <= span.Start)
                twice.Add(found[next++]);
            while (next < found.Count && found[next].Span.Start < span.End)
                next++;
            twice.Add(whole with { Span = span });
        }

        twice.AddRange(found.GetRange(next, found.Count - next));
        return twice;
    }

    [MethodImpl(ColdStart.Optimized)]
    static List<Misreading> Find(string text, bool onlyFirst, CancellationToken cancellation)
    {
        List<Misreading> found = [];
        bool? isUtf8 = null;
        int i = 0;
        for (int step = 0; (i = Ascii.End(text.AsSpan(), i, cancellation)) < text.Length && !(onlyFirst && found.Count > 0); step++, i++)
        {
            cancellation.ThrowIfRequestedAt(step);
            char c = text[i];
            if (c > '\u00F4')
                continue;
            if (c >= '\u00C2' && (isUtf8 ??= HasEvidence(text)) && ReadUtf8(text, i) is { } character)
            {
                found.Add(character);
                i = character.Span.End - 1;
            }
            else if (Windows1252.IsMisread(c) && c != NextLine)
            {
                found.Add(new Misreading(MisreadingKind.Windows1252AsLatin1, new TextSpan(i, 1), Windows1252.At(c).ToString()));
            }
        }

        return found;
    }

    static bool HasEvidence(string text)
    {
        if (text.IndexOfAny(StartsOfEvidence) < 0)
            return false;
        foreach (string evidence in Evidence)
        {
            if (text.IndexOf(evidence, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    // The character whose UTF-8 bytes the characters at an offset are
    static Misreading? ReadUtf8(string text, int at)
    {
        int lead = text[at];
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int value = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++)
        {
            int next = at + i < text.Length ? Windows1252.ByteOf(text[at + i]) : -1;
            if (next is < 0x80 or > 0xBF)
                return i == 2 && lead == 0xE2 && text[at + 1] == '€' ? Of(at, 2, "”") : null;
            value = (value << 6) | (next & 0x3F);
        }

        bool isShortest = value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        return isShortest && value is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? Of(at, length, char.ConvertFromUtf32(value)) : null;
    }

    static Misreading Of(int at, int length, string meant) => new(MisreadingKind.Utf8AsWindows1252, new TextSpan(at, length), meant);
}
