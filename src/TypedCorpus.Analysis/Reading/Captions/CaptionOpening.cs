namespace TypedCorpus.Analysis.Reading.Captions;

/// <summary>Tells captions from other texts by their first lines.</summary>
static class CaptionOpening
{
    const string WebVtt = "WEBVTT";

    // In lines: the name of the format, with notes and styles
    const int LongestHeader = 40;

    /// <summary>Whether a text whose name does not tell is captions: its first line is that of WebVTT or a number, and times stand below.</summary>
    public static bool IsOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        ReadOnlySpan<char> first = NextLine(ref rest);
        int header = IsWebVtt(first) ? LongestHeader : IsNumber(first) ? 1 : 0;
        for (int line = 0; line < header; line++)
        {
            if (AreTimes(NextLine(ref rest)))
                return true;
        }

        return false;
    }

    // WEBVTT, WEBVTT - A talk; but "WEBVTT is a format"
    static bool IsWebVtt(ReadOnlySpan<char> line) =>
        line.StartsWith(WebVtt.AsSpan(), StringComparison.Ordinal)
        && (line.Length == WebVtt.Length || line[WebVtt.Length] == '\t' || line.Slice(WebVtt.Length).StartsWith(" -".AsSpan(), StringComparison.Ordinal));

    static bool IsNumber(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return line.Length > 0;
    }

    // 00:00:01,000 --> 00:00:02,500
    static bool AreTimes(ReadOnlySpan<char> line)
    {
        int arrow = line.IndexOf(CaptionReader.Arrow.AsSpan(), StringComparison.Ordinal);
        return arrow > 0 && IsTime(line.Slice(0, arrow).TrimEnd()) && StartsWithTime(line.Slice(arrow + CaptionReader.Arrow.Length).TrimStart());
    }

    static bool StartsWithTime(ReadOnlySpan<char> words)
    {
        int end = words.IndexOfAny(' ', '\t');
        return IsTime(end < 0 ? words : words.Slice(0, end));
    }

    // 01:02.500, 00:01:02,500; a time of day has no fraction
    static bool IsTime(ReadOnlySpan<char> word)
    {
        int colons = 0;
        int points = 0;
        foreach (char c in word)
        {
            if (c is not (>= '0' and <= '9' or ':' or '.' or ','))
                return false;
            colons += c == ':' ? 1 : 0;
            points += c is '.' or ',' ? 1 : 0;
        }

        return colons is 1 or 2 && points == 1;
    }

    static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('\n');
        ReadOnlySpan<char> line = (end < 0 ? rest : rest.Slice(0, end)).Trim();
        rest = end < 0 ? default : rest.Slice(end + 1);
        return line;
    }
}
