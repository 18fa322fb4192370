using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Finds where the name starts in a run of capitals: behind titles, offices, nationalities and bodies that somebody is of.</summary>
static class NameStart
{
    const int ShortestRank = 3;

    /// <summary>The first token of the name; the one behind the run where that names nobody.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="start">The first token of the run.</param>
    /// <param name="last">Its last token.</param>
    public static int Find(Token[] tokens, int start, int last)
    {
        if (IsBodyOfRoles(tokens, start, last) || IsFirm(tokens, start, last))
            return start;
        int title = -1;
        for (int i = start; i <= last; i++)
        {
            bool isTitle = (tokens[i].Is(WordClass.Honorific | WordClass.Role) || IsSister(tokens, i, start, last)) && (!tokens[i].Is(WordClass.GivenName)
                || tokens[i].Is(WordClass.Abbreviated) || IsOfficeOf(tokens, i, last));
            if (isTitle && !EndsBody(tokens, start, i, last) && !IsInBody(tokens, start, i, last) && (i < last || !HasNameBefore(tokens, start, i)))
                title = i;
        }

        if (title < 0 && tokens[start].IsLower && tokens[start].Is(WordClass.Preposition))
            title = start - 1;
        if (title < 0)
            return SkipCredit(tokens, SkipNationality(tokens, start, last), last);
        int after = title + 1;

        // "the Society of Mill Owners and Rain Motors"
        if (after <= last && tokens[after].IsLower && tokens[after].Is(WordClass.Coordinator))
            return start;
        if (after > last || !tokens[after].IsLower || !tokens[after].Is(WordClass.Preposition))
            return after;

        // "Nurses of Brigid Hospital" are nobody by name
        if (title == start && tokens[title].Is(WordClass.Plural) && !tokens[title].Is(WordClass.Abbreviated))
            return last + 1;

        // "Secretary of State Ann Roe": the name starts at its given name, or else it is the last two words
        for (int i = after + 1; i <= last; i++)
        {
            if (tokens[i].Is(WordClass.GivenName) && !IsInBody(tokens, start, i + 1, last))
                return i;
        }

        // "CEO of Rain Motors Corp.", "the Minister of Foreign Affairs"
        if (tokens[last].Is(WordClass.Organisation | WordClass.Portfolio))
            return last + 1;

        // "Commissioner for Roads and Ports, Ann Roe,"
        if (IsBeforeName(tokens, last + 1))
            return last + 1;

        // "Member for the Western Region Zorin Roe", "Minister of State for Roads Zorin Roe"
        for (int i = last - 2; i > after; i--)
        {
            if (tokens[i].IsLower && tokens[i].Is(WordClass.Preposition))
            {
                after = i;
                break;
            }

            if (!tokens[i + 1].IsLower && tokens[i].Is(WordClass.Organisation | WordClass.Place | WordClass.Portfolio))
                return i + 1;
        }

        // "The director of Rain Watch, Zorin Roe,"
        if (IsDetermined(tokens, start) && last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Comma)
            return last + 1;

        // "The Minister of State for Inland Waterways said"
        if (IsDetermined(tokens, start) && last - after <= 2)
            return last + 1;
        return last - after >= 3 ? last - 1 : last - after == 2 ? last : last + 1;
    }

    // Dean of Music Ann Roe; but "Dean Roe"
    static bool IsOfficeOf(Token[] tokens, int i, int last) =>
        tokens[i].Is(WordClass.Role) && i + 2 < last && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Preposition) && !tokens[i + 1].Is(WordClass.NameParticle);

    // A comma and a name of two words, between commas or before a verb
    static bool IsBeforeName(Token[] tokens, int comma)
    {
        if (comma >= tokens.Length || tokens[comma].Kind != TokenKind.Comma)
            return false;
        int next = comma + 1;
        while (next < tokens.Length && tokens[next].Kind == TokenKind.Word && tokens[next].Is(WordClass.Capital))
            next++;
        return next >= comma + 3 && next < tokens.Length
            && (tokens[next].Kind is TokenKind.Comma or TokenKind.SentenceEnd || tokens[next].IsAll(WordClass.Cue));
    }

    /// <summary>Whether a token is "The", the only determiner of three letters that counts nothing.</summary>
    public static bool IsArticle(Token token) => token.Length == 3 && token.IsAll(WordClass.Capital | WordClass.Determiner) && !token.Is(WordClass.Indefinite);

    /// <summary>Whether a token is a title behind a name: Ann Roe MP.</summary>
    public static bool IsPostNominal(Token token) => token.IsAll(WordClass.AllCapitals | WordClass.Honorific) && !token.Is(WordClass.NameSuffix);

    // Quell & Sons; but "President & Owner"
    static bool IsFirm(Token[] tokens, int start, int last) =>
        last == start + 2 && tokens[start + 1].Kind == TokenKind.Other && !tokens[start].Is(WordClass.Role | WordClass.Honorific)
        && tokens[last].Is(WordClass.Plural);

    // Sr. Ann Roe, a nun
    static bool IsSister(Token[] tokens, int i, int start, int last) =>
        i == start && i < last && tokens[i].IsAll(WordClass.NameSuffix | WordClass.Abbreviated);

    // Justice Department, American Nurses Association, League of Women Voters; but "Senator Church", "Governor Ann Roe"
    static bool IsBodyOfRoles(Token[] tokens, int start, int last)
    {
        // "The Dock Workers Union"
        if (start < last && IsArticle(tokens[start]))
            start++;
        if (last == start)
            return false;
        bool hasRole = false;
        for (int i = start; i <= last; i++)
        {
            // Rose Growers Association
            bool isTrade = i + 1 < last && tokens[i + 1].IsAll(WordClass.Role | WordClass.Plural) && !tokens[i + 1].Is(WordClass.Honorific);
            if ((tokens[i].IsAll(WordClass.Capital | WordClass.GivenName) && !isTrade) || tokens[i].Is(WordClass.Initial)
                || tokens[i].IsAll(WordClass.Honorific | WordClass.Abbreviated) || (tokens[i].IsLower && (i == start || IsOffice(tokens, i))))
                return false;
            hasRole |= tokens[i].Is(WordClass.Role | WordClass.Honorific);
        }

        if (!hasRole)
            return false;
        return tokens[last].IsAll(WordClass.Capital | WordClass.Organisation)
            ? !tokens[last].Is(WordClass.Role) && (tokens[last].Is(WordClass.Generic)
                || (tokens[last - 1].Is(WordClass.Role | WordClass.Plural) && !tokens[last - 1].Is(WordClass.Honorific)))
            : EndsBody(tokens, start, last, last);
    }

    // Governor of the Bank
    static bool IsOffice(Token[] tokens, int of) =>
        tokens[of].Is(WordClass.Preposition) && tokens[of - 1].Is(WordClass.Role | WordClass.Honorific) && !tokens[of - 1].Is(WordClass.Plural);

    // President of the Bus Drivers Guild, Director of the Farmers Market
    static bool IsInBody(Token[] tokens, int start, int i, int last)
    {
        if (i >= last || i <= start + 1 || !tokens[i].IsAll(WordClass.Role | WordClass.Plural) || tokens[i].Is(WordClass.Abbreviated)
            || !tokens[i + 1].Is(WordClass.Capital) || tokens[i + 1].Is(WordClass.GivenName | WordClass.Initial))
            return false;
        for (int k = i - 1; k > start; k--)
        {
            if (tokens[k].IsLower && tokens[k].Is(WordClass.Preposition))
                return tokens[k - 1].Is(WordClass.Role | WordClass.Honorific);
        }

        return false;
    }

    // Alliance of Small Traders, Department of Justice
    static bool EndsBody(Token[] tokens, int start, int i, int last)
    {
        if (i < last || i == start || !(tokens[i].Is(WordClass.Plural) || (tokens[i - 1].IsLower && tokens[i - 1].Is(WordClass.Preposition))))
            return false;
        bool body = false;
        for (int k = start; k < i; k++)
        {
            if (body && tokens[k].IsLower && tokens[k].Is(WordClass.Preposition))
                return true;
            body |= tokens[k].Is(WordClass.Organisation);
        }

        return false;
    }

    // "Getty Images Ann Roe", "ABC Ann Roe", "Elm County Recorder Ann Roe": a body or a word in capitals before a given name is no part of the name,
    // nor is a word behind a body
    static int SkipCredit(Token[] tokens, int start, int last)
    {
        if (tokens[start].Is(WordClass.GivenName | WordClass.Initial) || tokens[last].Is(WordClass.Organisation | WordClass.AllCapitals))
            return start;
        bool credit = false;
        for (int i = start; i < last && tokens[i].Is(WordClass.Capital); i++)
        {
            if (tokens[i].Is(WordClass.GivenName) && i > start)
                return credit || tokens[i - 1].Is(WordClass.Place | WordClass.PlaceEnd) ? i : start;
            credit |= tokens[i].Is(WordClass.Organisation | WordClass.AllCapitals | WordClass.Nationality);
        }

        bool isRank = IsRankInCapitals(tokens[start]) && last - start is 2 or 3 && IsPlainName(tokens[start + 1]) && IsPlainName(tokens[last]);
        return isRank ? start + 1 : start;
    }

    // DIG Zorin Roe; but "AJ Roe", "U.S. Rain Boots"
    static bool IsRankInCapitals(Token token) =>
        token.Length >= ShortestRank && (token.Classes & ~WordClass.Initial) == (WordClass.Capital | WordClass.AllCapitals);

    static bool HasNameBefore(Token[] tokens, int start, int i)
    {
        if (IsPostNominal(tokens[i]) && i - start >= 2 && IsPlainName(tokens[i - 1]) && IsPlainName(tokens[i - 2])
            && !IsDetermined(tokens, start))
            return true;
        while (start < i && !tokens[start].IsAll(WordClass.Capital | WordClass.GivenName))
            start++;
        return start < i;
    }

    // "the Elm North MP"
    static bool IsDetermined(Token[] tokens, int start) =>
        IsArticle(tokens[start]) || (start > 0 && (tokens[start - 1].Is(WordClass.Determiner) || tokens[start - 1].Kind == TokenKind.Possessive));

    // A word with a capital that no list has
    static bool IsPlainName(Token token) => (token.Classes & ~(WordClass.Initial | WordClass.FamilyName | WordClass.Borrowed)) == WordClass.Capital;

    static int SkipNationality(Token[] tokens, int start, int last)
    {
        int i = start;
        while (i < last && tokens[i].Is(WordClass.Nationality) && tokens[i + 1].Is(WordClass.GivenName))
            i++;
        bool isPerson = last == start + 2 && tokens[start].Is(WordClass.Nationality) && !tokens[start].Is(WordClass.GivenName)
            && IsPlainName(tokens[start + 1]) && IsPlainName(tokens[last]) && !IsDetermined(tokens, start);
        return isPerson ? start + 1 : i;
    }
}
