using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells by its own look what a passage can be where quotes are signed.</summary>
static class SignatureLine
{
    const int FewestWordsOfQuote = 4;
    const int MostWordsOfName = 6;
    const int MostWordsDescribed = 10;
    const int LongestName = 60;

    // Of the words within a name that have no capital: de la, of
    const int LongestSmallWord = 3;

    /// <summary>What a passage can be where quotes are signed.</summary>
    public static SignedRole RoleOf(ReadOnlySpan<char> text, Evidence evidence)
    {
        if (text[0] is '"' or '″' or '“' or '„' or '«')
            return evidence.Words >= FewestWordsOfQuote && IsOneQuote(text) ? SignedRole.Quote : SignedRole.Other;
        if (text[0] is '‘' or '\'')
            return evidence.Words >= FewestWordsOfQuote && SourcedQuote.IsWhole(text) ? SignedRole.Quote : SignedRole.Other;
        if (text.Length <= 2 && text.Trim("-–—".AsSpan()).Length == 0)
            return SignedRole.Dash;
        int description = text.IndexOfAny(',', '(');
        return !IsName(text, evidence, description) ? SignedRole.Other : description > 0 ? SignedRole.DescribedName : SignedRole.Name;
    }

    static bool IsOneQuote(ReadOnlySpan<char> text) =>
        text[text.Length - 1] is '"' or '″' or '”' or '“' or '»' or '\''
        && text.Slice(1, text.Length - 2).IndexOfAny("\"″“”".AsSpan()) < 0;

    // Ann Roe, a teacher from Ghent; Ann Roe (teacher)
    static bool IsName(ReadOnlySpan<char> text, Evidence evidence, int description)
    {
        bool isDescribed = description > 0;
        if (evidence.Words is 0 || evidence.Words > (isDescribed ? MostWordsDescribed : MostWordsOfName) || (evidence.Numbers > 0 && !isDescribed)
            || evidence.EndsSentence || text.Length > LongestName || !char.IsUpper(text[0]))
            return false;
        if (isDescribed)
            text = text.Slice(0, description);
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (text[i] is ':' or '?' or '!' or ';' or '\n')
                    return false;
                i++;
                continue;
            }

            int end = Word.End(text, i, out _);
            if (!char.IsUpper(text[i]) && end - i > LongestSmallWord)
                return false;
            i = end;
        }

        return true;
    }
}
