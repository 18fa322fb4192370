using TypedCorpus.Analysis.Structure.Boilerplate;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The lines between a title and an article's first paragraph.</summary>
static class OpeningLines
{
    const int LongestByline = 15;
    const int ShortestSubtitle = 5;
    const int LongestSubtitle = 45;
    const int LongestName = 4;
    const int MostNames = 8;
    const int MostPlaces = 3;
    const int LongestPlace = 30;

    // What stands before an author's name in other languages than English, and what stands between names
    static readonly HashSet<string> OtherBys = ["von", "par", "por", "di", "door", "av", "af"];
    static readonly HashSet<string> Joining = ["und", "et", "y", "e", "en", "og", "och", "von", "van", "der", "den", "de", "di", "da", "dos", "du", "la", "zu", "avec", "mit", "dpa", "afp", "apa", "sda", "efe", "ansa"];

    static readonly HashSet<string> BeforeUpdated = new(StringComparer.OrdinalIgnoreCase) { "last", "first", "originally" };
    // "Interview: Jane Doe"
    static readonly HashSet<string> Makers = new(StringComparer.OrdinalIgnoreCase) { "interview", "text", "words", "story", "author", "reporter", "reporting" };
    static readonly HashSet<string> Posts = new(StringComparer.OrdinalIgnoreCase) { "writer", "reporter", "correspondent", "editor", "columnist", "contributor" };

    /// <summary>What a passage between the title and the first paragraph is; null when it is nothing that stands there only.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="evidence">Its evidence.</param>
    /// <param name="next">The evidence of the next passage of the article; null for none.</param>
    /// <param name="nextText">The next passage.</param>
    /// <param name="followsTitle">Whether no passage but the title stands before it.</param>
    /// <param name="isTitleAbove">Whether the title stands in the line above, and not in metadata.</param>
    public static BlockKind? KindOf(
        ReadOnlySpan<char> text, Evidence evidence, Evidence? next, ReadOnlySpan<char> nextText, bool followsTitle, bool isTitleAbove)
    {
        if (IsByline(text, evidence) || (IsName(evidence) && next is { } below && (IsDate(nextText, below) || (IsName(below) && IsPost(nextText)))))
            return BlockKind.Byline;
        if (IsDate(text, evidence) || IsPlaceAndDate(text))
            return BlockKind.Dateline;
        if (!followsTitle || next is not { } following || evidence.Words is < ShortestSubtitle or > LongestSubtitle)
            return null;

        bool standsOverByline = IsDate(nextText, following) || IsPlaceAndDate(nextText) || IsByline(nextText, following);
        bool goesOn = standsOverByline || (isTitleAbove && !evidence.EndsSentence && following.IsRunningText);
        return goesOn && !HeadingRule.IsPartOfText(text) && !SentenceTail.EndsWithSign(text) && text[text.Length - 1] != ':' ? BlockKind.Subtitle : null;
    }

    /// <summary>Whether a line is nothing but a date or a time: "Published March 3, 2024 at 4:15 p.m. ET", "Last updated: 3 March 2024".</summary>
    public static bool IsDate(ReadOnlySpan<char> text, Evidence evidence)
    {
        if (evidence.IsDate || evidence.DateWords == 0 || evidence.Numbers == 0)
            return evidence.IsDate;

        // The letters of "p.m." are two words
        int besides = BeforeUpdated.Contains(text.Slice(0, Word.End(text, 0, out _)).ToString()) ? 1 : 0;
        for (int i = 1; i + 3 < text.Length; i++)
        {
            bool isOfDay = text[i] is 'a' or 'p' or 'A' or 'P' && text[i + 1] == '.' && text[i + 2] is 'm' or 'M' && text[i + 3] == '.';
            besides += isOfDay && !char.IsLetter(text[i - 1]) ? 2 : 0;
        }

        return evidence.DateWords + evidence.Numbers + besides == evidence.Words;
    }

    // "Ostby, 31 May 2024", "Harbour Hall, Springfield, Friday, March 3"
    static bool IsPlaceAndDate(ReadOnlySpan<char> text)
    {
        for (int start = 0, comma, places = 0; places < MostPlaces && (comma = text.Slice(start).IndexOf(", ".AsSpan())) > 0; places++)
        {
            if (!char.IsUpper(text[start]) || comma > LongestPlace || text.Slice(start, comma).IndexOfAny("0123456789".AsSpan()) >= 0)
                return false;
            start += comma + 2;
            ReadOnlySpan<char> date = text.Slice(start);
            Evidence evidence = EvidenceReader.Read(date);
            if (evidence.Numbers > 1 && IsDate(date, evidence))
                return true;
        }

        return false;
    }

    /// <summary>The author that a byline of another language than English, or one with a colon, names; any other byline as it is.</summary>
    public static string AuthorIn(string byline)
    {
        int first = Word.End(byline.AsSpan(), 0, out _);
        string word = byline.Substring(0, first).ToLowerInvariant();
        return OtherBys.Contains(word) || (Makers.Contains(word) && byline[first] == ':') ? byline.Substring(first).Trim(' ', ':', '\t') : byline;
    }

    /// <summary>Whether a line names the author: "By Jane Doe", "Written by Jane Doe, Springfield Times", "Von Katrin Berger".</summary>
    public static bool IsByline(ReadOnlySpan<char> text, Evidence evidence)
    {
        if (evidence.Words is < 2 or > LongestByline || text[0] is '"' or '″' or '“')
            return false;

        int first = Word.End(text, 0, out _);
        if (OtherBys.Contains(text.Slice(0, first).ToString().ToLowerInvariant()))
            return !evidence.EndsSentence && AreNames(text.Slice(first));
        if (text.Length > first && text[first] == ':' && Makers.Contains(text.Slice(0, first).ToString()))
            return !evidence.EndsSentence && AreNames(text.Slice(first));
        if (evidence.StopWords > 3)
            return false;
        bool startsWithBy = text.Slice(0, first).Equals("by".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!startsWithBy)
        {
            bool leadsToBy = text.Slice(0, first).Equals("written".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || text.Slice(0, first).Equals("story".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || text.Slice(0, first).Equals("words".AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (!leadsToBy || !text.Slice(first).StartsWith(" by ".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return false;
            first += " by".Length;
        }

        return first + 1 < text.Length && text[first] is ' ' or ':' && char.IsUpper(text.Slice(first + 1).TrimStart()[0]);
    }

    // "Staff Writer", below a name
    static bool IsPost(ReadOnlySpan<char> text) => Posts.Contains(text.Slice(text.LastIndexOf(' ') + 1).ToString());

    /// <summary>Whether words are two or more of names, with what joins them.</summary>
    static bool AreNames(ReadOnlySpan<char> text)
    {
        int names = 0;
        foreach (string word in text.ToString().Split([' ', ',', '&', '/', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsUpper(word[0]))
                names++;
            else if (!Joining.Contains(word))
                return false;
        }

        return names is >= 2 and <= MostNames;
    }

    static bool IsName(Evidence evidence) =>
        evidence is { StopWords: 0, Numbers: 0, EndsSentence: false, Words: >= 2 and <= LongestName }
        && evidence.Capitalized == evidence.Words;
}
