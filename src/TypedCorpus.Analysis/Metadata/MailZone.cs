namespace TypedCorpus.Analysis.Metadata;

/// <summary>The distance from UTC at the end of a mail's date: <c>+0000</c>, <c>-0500 (EST)</c>, <c>GMT</c>.</summary>
static class MailZone
{
    const int Digits = 4;

    /// <summary>The text without the distance; the text as it is where it has none, or one that no place has.</summary>
    /// <param name="text">A date with a time.</param>
    /// <param name="distance">The distance from UTC; zero where none is given.</param>
    public static string Without(string text, out TimeSpan distance)
    {
        distance = TimeSpan.Zero;
        string time = text.TrimEnd();
        int comment = time.Length > 0 && time[time.Length - 1] == ')' ? time.LastIndexOf('(') : -1;
        if (comment > 0)
            time = time.Substring(0, comment).TrimEnd();

        int start = time.LastIndexOf(' ') + 1;
        string zone = time.Substring(start);
        if (start == 0 || !(zone is "GMT" or "UTC" or "UT" or "Z" || TryRead(zone, out distance)))
            return time;
        return time.Substring(0, start).TrimEnd();
    }

    static bool TryRead(string zone, out TimeSpan distance)
    {
        distance = TimeSpan.Zero;
        if (zone.Length != Digits + 1 || zone[0] is not ('+' or '-') || !zone.Skip(1).All(c => c is >= '0' and <= '9'))
            return false;
        int minutes = (((zone[1] - '0') * 10) + zone[2] - '0') * 60 + ((zone[3] - '0') * 10) + zone[4] - '0';
        if (minutes > IsoTime.MostOffsetMinutes)
            return false;
        distance = TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes);
        return true;
    }
}
