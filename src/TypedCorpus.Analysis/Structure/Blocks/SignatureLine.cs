using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Tells by its own look what a passage can be where quotes are signed.</summary>
static class SignatureLine
{
    const int FewestWordsOfQuote = 4;
    const int MostWordsOfName = 6;
    const int MostWordsDescribed = 10;
    const int LongestName = 60;
    const int LongestScore = 7;

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
        int score = ScoreLength(text);
        if (score > 0)
            return score < text.Length && IsName(text.Slice(score), evidence, text.Length - score) ? SignedRole.DescribedName : SignedRole.Other;
        int description = text.IndexOfAny(',', '(');
        if (description < 0 && StartsAsPerson(text))
            description = Math.Max(text.IndexOf(" - ".AsSpan()), Math.Max(text.IndexOf(" – ".AsSpan()), text.IndexOf(" | ".AsSpan())));
        return !IsName(text, evidence, description) ? SignedRole.Other
            : IsOffice(text) ? SignedRole.Office : description > 0 ? SignedRole.DescribedName : SignedRole.Name;
    }

    /// <summary>Whether words start as the name of a person does: Ann Roe, Mr. Ek.</summary>
    public static bool StartsAsPerson(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(' ');
        return end > 0 && IsOneOf(text.Slice(0, end).TrimEnd('.'), WordClass.GivenName | WordClass.Honorific | WordClass.Initial);
    }

    /// <summary>Whether a short line tells what somebody is and not who: Elm Museum President; Founder, Elmworks; Head of Sales.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text)
    {
        int first = text.IndexOf(' ');
        if (StartsAsPerson(text) && char.IsUpper(text[first + 1]))
            return false;
        int comma = text.IndexOf(',');
        ReadOnlySpan<char> rest = comma < 0 ? text : text.Slice(0, comma);
        while (rest.Length > 0)
        {
            int space = rest.IndexOf(' ');
            ReadOnlySpan<char> word = space < 0 ? rest : rest.Slice(0, space);
            rest = space < 0 ? default : rest.Slice(space + 1);
            if (IsOneOf(word, WordClass.Role) && (rest.Length == 0 || char.IsLower(rest[0])))
                return true;
        }

        return false;
    }

    static bool IsOneOf(ReadOnlySpan<char> word, WordClass any) => (Lexicon.English[word] & any) != 0;

    static bool IsOneQuote(ReadOnlySpan<char> text) =>
        text[text.Length - 1] is '"' or '″' or '”' or '“' or '»' or '\''
        && text.Slice(1, text.Length - 2).IndexOfAny("\"″“”".AsSpan()) < 0;

    // "9.5/10 – " in front of who gave it
    static int ScoreLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        bool isOutOf = false;
        for (; i < text.Length && i < LongestScore && (char.IsDigit(text[i]) || text[i] is '.' or ',' or '/'); i++)
            isOutOf |= text[i] == '/';
        if (!isOutOf)
            return 0;
        int start = i;
        while (i < text.Length && text[i] is ' ' or '-' or '–' or '—')
            i++;
        return text.Slice(start, i - start).Trim().Length > 0 ? i : 0;
    }

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
