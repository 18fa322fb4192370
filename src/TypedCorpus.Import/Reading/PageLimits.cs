using System.Collections.Frozen;

namespace TypedCorpus.Import.Reading;

/// <summary>What is too large, or nested too deeply, to be a page that somebody wrote.</summary>
static class PageLimits
{
    const int MostCharacters = 32_000_000;
    const int MostOpenTags = 5_000;

    // Elements that need no end
    static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["p", "li", "tr", "td", "th", "dt", "dd", "option", "br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr", "param"],
        StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ImportException">The page is beyond a limit.</exception>
    public static void Check(string html)
    {
        if (html.Length > MostCharacters)
            throw new ImportException($"the page has {html.Length:N0} characters, more than {MostCharacters:N0}");

        // Tags that nothing closes cost the parser their square
        int open = 0;
        for (int i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            char next = html[i + 1];
            if (next == '/')
                open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(next) && !IsVoid(html, i + 1))
                open++;
            if (open > MostOpenTags && open > html.Length / 2000)
                throw new ImportException("the page's elements are nested too deeply");
        }
    }

    static bool IsVoid(string html, int at)
    {
        int end = at;
        while (end < html.Length && end - at < 12 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return Void.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(at, end - at));
    }
}
