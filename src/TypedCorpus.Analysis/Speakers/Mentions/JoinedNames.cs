using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells where "and" and commas join words of one body's name: Food and Drug Administration, Department for Business, Energy and
/// Industrial Strategy.</summary>
sealed class JoinedNames(Token[] tokens, SentenceMap sentences)
{
    // Of what stands before "and": Tom and, Health and, Social Affairs and
    const int LongestSubject = 2;

    const int LongestBody = 5;

    // Words of a row: Business, Energy and Industrial Strategy
    const int LongestRow = 9;

    // A word that names a body or a person by itself, so that "and" joins two of them
    const WordClass OtherBody = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation | WordClass.Place
        | WordClass.Initial | WordClass.AllCapitals | WordClass.Function | WordClass.Nationality;

    // Bodies as well, but before another one what it is for: Securities and Exchange Commission
    static readonly string[] Subjects = ["exchange", "media", "press", "radio", "museum", "library", "trust", "police", "fund"];

    /// <summary>Whether "and" joins the words around it to one body's name.</summary>
    /// <param name="and">The token of "and", before a word with a capital.</param>
    /// <param name="first">The first word of the phrase, behind determiners.</param>
    public bool IsOneBody(int and, int first) => IsOffice(and, first) || IsSubject(and, first);

    /// <summary>Whether a comma stands in the row of words that ends an office's name.</summary>
    public bool IsInRow(int comma, int first)
    {
        if (comma + 1 >= tokens.Length || !IsSubjectWord(comma + 1) || !IsBehindOffice(comma, first))
            return false;
        for (int k = comma + 2; k < tokens.Length && k < comma + LongestRow; k++)
        {
            if (sentences.IsWord(k, "and"))
                return k + 1 < tokens.Length && IsSubjectWord(k + 1);
            if (!IsSubjectWord(k) && tokens[k].Kind != TokenKind.Comma)
                return false;
        }

        return false;
    }

    // Department of Health and Social Care, Center for Rain and Snow; but "the Department of Justice and Ann Roe"
    bool IsOffice(int and, int first) => IsBehindOffice(and, first) && !tokens[and + 1].Is(OtherBody);

    bool IsBehindOffice(int end, int first)
    {
        bool of = false;
        bool purpose = false;
        for (int k = end - 1; k >= first && tokens[k].Kind is TokenKind.Word or TokenKind.Comma; k--)
        {
            if (tokens[k].IsLower)
            {
                purpose = sentences.IsWord(k, "for") || sentences.IsWord(k, "on");
                of |= purpose || sentences.IsWord(k, "of");
            }
            else if (of && tokens[k].Is(purpose ? WordClass.Generic | WordClass.Organisation : WordClass.Generic))
            {
                return true;
            }
        }

        return false;
    }

    // The Food and Drug Administration, the Tom and Ann Roe Foundation; but "the White House and Justice Department"
    bool IsSubject(int and, int first)
    {
        if (and - first > LongestSubject || first == 0 || !(tokens[first - 1].Is(WordClass.Determiner) || tokens[first - 1].Kind == TokenKind.Possessive))
            return false;
        int last = and + 1;
        while (last + 1 < tokens.Length && last - and < LongestBody && IsCapital(last + 1))
            last++;
        if (last == and + 1 || !tokens[last].Is(WordClass.Organisation) || tokens[last].Is(WordClass.Plural))
            return false;
        if (and - first == 1 && tokens[first].Is(WordClass.GivenName))
            return tokens[and + 1].Is(WordClass.GivenName) && last > and + 2;
        for (int k = first; k < and; k++)
        {
            if (!IsSubjectWord(k))
                return false;
        }

        return IsSubjectWord(and + 1) || sentences.IsOneOf(and + 1, Subjects);
    }

    bool IsSubjectWord(int i) => IsCapital(i) && !tokens[i].Is(OtherBody);

    bool IsCapital(int i) => tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);
}
