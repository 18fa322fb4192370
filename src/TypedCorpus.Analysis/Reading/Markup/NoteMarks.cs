namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>The marks of notes in Markdown, <c>[^1]</c>, and those before the notes' own words, <c>[^1]:</c>.</summary>
static class NoteMarks
{
    const int LongestName = 60;

    /// <summary>The text with a tag of the same length in place of each mark, so that they are left out of what a person reads.</summary>
    public static string Mask(string source, CancellationToken cancellation)
    {
        char[]? masked = null;
        int marks = 0;
        for (int i = source.IndexOf("[^", StringComparison.Ordinal); i >= 0; i = source.IndexOf("[^", i + 1, StringComparison.Ordinal))
        {
            cancellation.ThrowIfRequestedAt(marks++);
            int end = EndOfName(source, i + 2);
            if (end == 0 || (end < source.Length && (source[end] == '(' || (source[end] == '[' && string.CompareOrdinal(source, end, "[^", 0, 2) != 0))))
                continue;
            bool isLineStart = i == 0 || source[i - 1] == '\n';
            end += isLineStart && end < source.Length && source[end] == ':' ? 1 : 0;
            if (isLineStart)
                end += end + 1 < source.Length && source[end] == ' ' && !char.IsWhiteSpace(source[end + 1]) ? 1 : 0;
            masked ??= source.ToCharArray();
            masked[i] = '<';
            for (int k = i + 1; k < end - 1; k++)
                masked[k] = 'a';
            masked[end - 1] = '>';
        }

        return masked is null ? source : new string(masked);
    }

    /// <summary>Whether a note's own words start at an offset.</summary>
    public static bool StartNote(string source, int start) =>
        string.CompareOrdinal(source, start, "[^", 0, 2) == 0 && EndOfName(source, start + 2) is > 0 and int end && end < source.Length && source[end] == ':';

    /// <summary>The names of the notes whose words a text has, in lists and quotes, too.</summary>
    public static HashSet<string> Defined(string source, CancellationToken cancellation)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        int marks = 0;
        for (int i = source.IndexOf("[^", StringComparison.Ordinal); i >= 0; i = source.IndexOf("[^", i + 1, StringComparison.Ordinal))
        {
            cancellation.ThrowIfRequestedAt(marks++);
            int before = i;
            while (before > 0 && source[before - 1] is ' ' or '\t' or '>' or '-' or '*')
                before--;
            if ((before == 0 || source[before - 1] == '\n') && StartNote(source, i))
                names.Add(source.Substring(i + 2, EndOfName(source, i + 2) - i - 3));
        }

        return names;
    }

    /// <summary>The name of the note that a text is the mark of, and not the start of its words; null for any other text.</summary>
    public static string? NameOf(string text) =>
        text.StartsWith("[^", StringComparison.Ordinal) && EndOfName(text, 2) == text.Length ? text.Substring(2, text.Length - 3) : null;

    // Behind the bracket that closes a note's name; 0 when it is none
    static int EndOfName(string source, int start)
    {
        for (int i = start; i < source.Length && i - start <= LongestName; i++)
        {
            if (source[i] == ']')
                return i > start ? i + 1 : 0;
            if (char.IsWhiteSpace(source[i]) || source[i] == '[')
                return 0;
        }

        return 0;
    }
}
