namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>The name of the site that a page's title ends with: "Title | Site", "Title - Site".</summary>
static class SiteName
{
    const int FewestWordsBefore = 3;
    const int MostWords = 5;

    /// <summary>The length of a page's title without the site's name; the whole length when no name ends it.</summary>
    public static int LengthWithout(ReadOnlySpan<char> title)
    {
        for (int i = title.Length - 2; i > 0; i--)
        {
            if (!IsSeparator(title, i))
                continue;

            Evidence name = EvidenceReader.Read(title.Slice(i + 1));
            bool canBeName = name.Words is > 0 and <= MostWords && (title[i] is '|' or '»' || name.Capitalized == name.Words);
            if (!canBeName || EvidenceReader.Read(title.Slice(0, i)).Words < FewestWordsBefore)
                break;
            return title.Slice(0, i).TrimEnd().Length;
        }

        return title.Length;
    }

    static bool IsSeparator(ReadOnlySpan<char> title, int i) =>
        title[i] is '|' or '»' or '·' or '-' or '–' or '—' && title[i - 1] == ' ' && title[i + 1] == ' ';
}
