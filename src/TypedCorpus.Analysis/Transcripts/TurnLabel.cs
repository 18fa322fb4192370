namespace TypedCorpus.Analysis.Transcripts;

/// <summary>The words in front of a turn that say who speaks: "ANN ROE:", "Q:", "[00:12] Ann Roe (laughing):".</summary>
/// <param name="Name">The words without time stamps, directions and the colon.</param>
/// <param name="WordsStart">The offset of the first word of the turn; the end of the block when the label stands alone.</param>
readonly record struct TurnLabel(TextSpan Name, int WordsStart)
{
    const int LongestName = 48;
    const int MostWords = 6;
    const int LongestDirection = 80;
    const int LongestDay = 10;

    static readonly string[] Particles = ["of", "the", "de", "la", "van", "der", "den", "von", "bin", "al", "el", "di", "da", "du", "le", "and", "for"];

    /// <summary>Reads the label at the start of a block; null when there is none.</summary>
    public static TurnLabel? Read(string text, TextSpan block)
    {
        int start = SkipLead(text, block);

        // A label has a colon, but for "Q." and "A."
        if (start == block.End || (text[start] is not ('Q' or 'A') && text.IndexOf(':', start, block.End - start) < 0))
            return null;
        int end = NameEnd(text, start, block.End);
        if (end == start)
            return null;

        TextSpan name = TextSpan.FromBounds(start, end);
        bool isLetter = name.Length == 1 && text[start] is 'Q' or 'A';
        int i = Skip(text, end, block.End);
        if (i < block.End && text[i] == ',')
            i = Skip(text, SkipRole(text, i + 1, block.End), block.End);
        i = Skip(text, SkipDirection(text, i, block.End), block.End);
        int stamp = SkipStamp(text, i, block.End);
        if (stamp > i && Skip(text, stamp, block.End) == block.End)
            return new TurnLabel(name, block.End);
        i = Skip(text, stamp, block.End);
        if (i >= block.End || !(text[i] == ':' || (isLetter && text[i] == '.')))
            return null;
        i++;
        if (i < block.End && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '“'))
            return null;
        return new TurnLabel(name, Skip(text, i, block.End));
    }

    /// <summary>The offset behind what stands in front of a label at the start of a block: "[00:01:23] ", ">> ", an opening mark.</summary>
    public static int SkipLead(string text, TextSpan block)
    {
        int i = block.Start;
        for (int steps = 0; steps < 3; steps++)
        {
            int stamp = Skip(text, SkipStamp(text, i, block.End), block.End);
            while (stamp < block.End && text[stamp] is '>' or '"' or '“' or '-' or '–' or '—' or ' ')
                stamp++;
            if (stamp == i)
                break;
            i = stamp;
        }

        return i;
    }

    /// <summary>
    /// The offset behind a time stamp at an offset: "00:01:23", "[1:23]", "(00:01:23.4)", "[31.05.24, 10:12]", "31/05/2024, 10:12", "9:02 AM"; the offset when there
    /// is none.
    /// </summary>
    public static int SkipStamp(string text, int start, int end)
    {
        int i = start;
        char close = i < end && text[i] == '[' ? ']' : i < end && text[i] == '(' ? ')' : '\0';
        i = SkipDay(text, i + (close == '\0' ? 0 : 1), end);
        int digits = i;
        int colons = 0;
        while (i < end && i - digits < 16 && (char.IsDigit(text[i]) || (text[i] is ':' or '.' or ',' && i > digits && i + 1 < end && char.IsDigit(text[i + 1]))))
            colons += text[i++] == ':' ? 1 : 0;
        if (colons == 0 || i == digits)
            return start;
        i = SkipHalfOfDay(text, i, end);
        if (close == '\0')
            return i == end || char.IsWhiteSpace(text[i]) ? i : start;
        return i < end && text[i] == close ? i + 1 : start;
    }

    // 9:02 AM, 9:02pm
    static int SkipHalfOfDay(string text, int start, int end)
    {
        int i = start < end && text[start] is ' ' or '\u202F' ? start + 1 : start;
        return i + 1 < end && text[i] is 'A' or 'P' or 'a' or 'p' && text[i + 1] is 'M' or 'm' && (i + 2 == end || !char.IsLetter(text[i + 2])) ? i + 2 : start;
    }

    // The day of a message and what parts it from the time: three numbers, parted by one mark
    static int SkipDay(string text, int start, int end)
    {
        int i = start;
        int marks = 0;
        for (; i < end && i - start <= LongestDay && (char.IsDigit(text[i]) || text[i] is '.' or '/' or '-'); i++)
            marks += char.IsDigit(text[i]) ? 0 : 1;
        if (marks != 2 || i == start || !char.IsDigit(text[start]) || !char.IsDigit(text[i - 1]))
            return start;
        i += i < end && text[i] == ',' ? 1 : 0;
        return i + 1 < end && text[i] is ' ' or 'T' && char.IsDigit(text[i + 1]) ? i + 1 : start;
    }

    /// <summary>The offset behind a direction in brackets at an offset: "(laughs)", "[applause]"; the offset when there is none.</summary>
    public static int SkipDirection(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('(' or '['))
            return start;
        char close = text[start] == '(' ? ')' : ']';
        int stop = text.IndexOf(close, start, Math.Min(LongestDirection, end - start));
        return stop < 0 ? start : stop + 1;
    }

    // Mayor of Springfield, behind a comma
    static int SkipRole(string text, int start, int end)
    {
        int stop = text.IndexOf(':', start, Math.Min(LongestName, end - start));
        return stop < 0 || text.IndexOfAny(['.', '?', '!', '"', '“'], start, stop - start) >= 0 ? start : stop;
    }

    static int NameEnd(string text, int start, int end)
    {
        int i = start;
        int last = start;
        int words = 0;
        while (i < end && i - start <= LongestName)
        {
            int stop = i;
            while (stop < end && stop - i <= LongestName && (char.IsLetterOrDigit(text[stop]) || text[stop] is '\'' or '’' or '-' or '.' or '&' or '_'))
                stop++;
            if (stop == i || ++words > MostWords)
                break;
            ReadOnlySpan<char> word = text.AsSpan(i, stop - i);
            bool isStamp = stop < end && text[stop] == ':' && stop + 1 < end && char.IsDigit(text[stop + 1]) && char.IsDigit(word[0]);
            if (isStamp)
                break;
            if (!(char.IsUpper(word[0]) || (words > 1 && (char.IsDigit(word[0]) || IsParticle(word) || !char.IsLower(word[0])))))
                return start;
            last = stop;
            if (words == 1 && word is ['Q' or 'A', '.'])
                break;
            i = stop;
            if (i >= end || text[i] != ' ')
                break;
            i++;
        }

        while (last > start && text[last - 1] is '-' or '_' || (last > start + 1 && text[last - 1] == '.' && last - start <= 2))
            last--;
        return last;
    }

    static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in Particles)
        {
            if (word.Equals(particle.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static int Skip(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
