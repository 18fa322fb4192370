using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Reads from the tokens of a noun phrase what it names: the name without titles, its gender, whether it is a body.</summary>
static class NameReader
{
    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    const int FewestHeadlineWords = 5;

    const int LongestChannel = 2;

    const int ShortestRank = 3;

    /// <summary>The mention that a phrase is.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token, with possessors.</param>
    /// <param name="head">The first token behind the possessor.</param>
    /// <param name="last">The last token.</param>
    /// <param name="words">The first token behind determiners.</param>
    /// <param name="traits">What the determiners tell.</param>
    public static Mention Read(Token[] tokens, int first, int head, int last, int words, WordClass traits)
    {
        bool capitalEnd = words <= last && (tokens[last].Is(WordClass.Capital) || tokens[last].Is(WordClass.NameSuffix)
            || (tokens[last].Kind == TokenKind.Word && !tokens[last].IsLower) || IsChannel(tokens, words, last));
        for (int i = words; i <= last; i++)
            traits |= tokens[i].Classes & (WordClass.Role | WordClass.Document);

        if (!capitalEnd)
            return ReadNominal(tokens, first, head, last, words, traits);

        int start = last;
        while (start > words && BelongsToRun(tokens, start - 1, words))
            start--;
        int nameFirst = SkipTitles(tokens, start, last);

        // The Daily Planet
        if (nameFirst <= last && IsArticle(tokens[nameFirst]))
            nameFirst++;
        if (nameFirst < last && tokens[nameFirst].IsLower && tokens[nameFirst].Is(WordClass.Preposition))
            nameFirst = last + 1;
        if (nameFirst > last && IsPaper(tokens, start, last))
            return new Mention(first, head, last, start + 1, last, MentionKind.Named, traits | WordClass.Organisation);
        if (nameFirst > last)
        {
            // "President", "the Senator", "the General of Police": a title that stands for the person
            int title = start;
            while (title < last && !(tokens[title + 1].IsLower && tokens[title + 1].Is(WordClass.Preposition)))
                title++;
            return new Mention(
                first, head, last, -1, -1, MentionKind.Nominal, traits | (tokens[title].Classes & (Gender | WordClass.Role | WordClass.Plural)));
        }

        if (IsHeadline(tokens, nameFirst, last) || (nameFirst == last && IsCommon(tokens[last])))
        {
            traits |= tokens[last].Classes & WordClass.Organisation;
            return new Mention(first, head, last, -1, -1, MentionKind.Nominal, traits);
        }

        int nameLast = last;
        while (nameLast > nameFirst + 1 && IsPostNominal(tokens[nameLast]))
            nameLast--;
        return new Mention(first, head, last, nameFirst, nameLast, MentionKind.Named, traits | NameTraits(tokens, words, nameFirst, nameLast));
    }

    /// <summary>Whether a number belongs to the name of a body in front of it: ABC 7, Channel 4.</summary>
    public static bool IsChannel(Token[] tokens, int words, int number) =>
        number > words && tokens[number].Kind == TokenKind.Number && tokens[number].Length <= LongestChannel
        && tokens[number - 1].Is(WordClass.Capital) && tokens[number - 1].Is(WordClass.Organisation | WordClass.AllCapitals);

    // "TOWN ENDS TAX ON RAIN": among words in capitals, verbs and function words look like parts of a name. "BANK OF AMERICA" is one.
    static bool IsHeadline(Token[] tokens, int first, int last)
    {
        bool isSentence = false;
        for (int i = first; i <= last; i++)
        {
            if (!tokens[i].Is(WordClass.AllCapitals))
                return false;
            isSentence |= tokens[i].Is(WordClass.Function | WordClass.AnyVerb);
        }

        return isSentence && last - first + 1 >= FewestHeadlineWords;
    }

    // "the Department", "a forum Monday"
    static bool IsCommon(Token token) => token.Is(WordClass.Generic | WordClass.Time) && !token.Is(WordClass.GivenName);

    // "told The Elmsford Leader"; but "The Prime Minister"
    static bool IsPaper(Token[] tokens, int start, int last) =>
        last > start + 1 && start > 0 && tokens[start - 1].IsLower && IsArticle(tokens[start])
        && !tokens[last].Is(WordClass.Honorific | WordClass.Plural) && !tokens[last - 1].Is(WordClass.Role | WordClass.Honorific | WordClass.Organisation);

    // "The" is the only determiner of three letters that counts nothing
    static bool IsArticle(Token token) => token.Length == 3 && token.IsAll(WordClass.Capital | WordClass.Determiner) && !token.Is(WordClass.Indefinite);

    static Mention ReadNominal(Token[] tokens, int first, int head, int last, int words, WordClass traits)
    {
        WordClass noun = words <= last ? tokens[last].Classes : WordClass.None;
        traits |= noun & (Gender | WordClass.Plural | WordClass.Role | WordClass.Organisation | WordClass.Document);

        // "the Roe campaign", "the German mission": the body has a name
        bool named = (noun & WordClass.Organisation) != 0 && (noun & WordClass.Role) == 0 && words < last
            && tokens[words].Is(WordClass.Capital);
        if (!named && (noun & WordClass.Document) != 0 && words < last && tokens[words].Is(WordClass.Capital) && IsIssued(tokens, words, last))
            return new Mention(first, head, last, words, last - 1, MentionKind.Nominal, traits);
        if (!named && (noun & WordClass.Document) != 0 && FindIssuer(tokens, words, last, out int issuerFirst, out int issuerLast))
            return new Mention(first, head, last, issuerFirst, issuerLast, MentionKind.Nominal, traits);
        return new Mention(first, head, last, named ? words : -1, named ? last : -1, MentionKind.Nominal, traits);
    }

    // "a 1996 NRA advisory opinion", "the latest Rain Board report"; but "a U.S. report"
    static bool FindIssuer(Token[] tokens, int words, int document, out int first, out int last)
    {
        first = words;
        while (first < document && !tokens[first].Is(WordClass.Capital))
            first++;
        last = first;
        bool isBody = false;
        for (; last < document && tokens[last].Kind == TokenKind.Word && tokens[last].Is(WordClass.Capital); last++)
        {
            if (tokens[last].Is(WordClass.GivenName | WordClass.Role | WordClass.Honorific | WordClass.Function))
                return false;
            isBody |= tokens[last].Is(WordClass.AllCapitals) && !tokens[last].Is(WordClass.Abbreviated | WordClass.Place | WordClass.Organisation);
            isBody |= (last > first || !tokens[last].Is(WordClass.Generic | WordClass.AllCapitals)) && tokens[last].Is(WordClass.Organisation);
        }

        last--;
        for (int i = last + 1; i < document; i++)
        {
            if (!tokens[i].IsLower || tokens[i].Is(WordClass.Function))
                return false;
        }

        return isBody;
    }

    // "the Rain Board of Ohio report": the body issued it
    static bool IsIssued(Token[] tokens, int words, int last)
    {
        bool body = false;
        for (int i = words; i < last; i++)
        {
            if (!tokens[i].Is(WordClass.Capital) && !tokens[i].Is(WordClass.Preposition))
                return false;
            body |= i > words && tokens[i].Is(WordClass.Organisation);
        }

        return body && tokens[last - 1].Is(WordClass.Capital);
    }

    // "Enter The Daily Planet": behind a word that no name opens with, an article opens one
    static bool BelongsToRun(Token[] tokens, int i, int words) =>
        (tokens[i].Is(WordClass.Capital) && !(tokens[i].Is(WordClass.AnyVerb) && !tokens[i].Is(WordClass.GivenName) && IsArticle(tokens[i + 1])))
        || tokens[i].Kind is TokenKind.Quote or TokenKind.Other
        || (i > words && tokens[i].IsLower && tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator))
        || (i > words && tokens[i].Kind is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis && tokens[i - 1].Is(WordClass.Capital))
        || (tokens[i].IsLower && tokens[i].Is(WordClass.NameParticle) && (i > words || !tokens[i].Is(WordClass.Function)));

    static int SkipTitles(Token[] tokens, int start, int last)
    {
        if (IsBodyOfRoles(tokens, start, last))
            return start;
        int title = -1;
        for (int i = start; i <= last; i++)
        {
            bool isTitle = (tokens[i].Is(WordClass.Honorific | WordClass.Role) || IsSister(tokens, i, start, last)) && (!tokens[i].Is(WordClass.GivenName)
                || tokens[i].Is(WordClass.Abbreviated));
            if (isTitle && !EndsBody(tokens, start, i, last) && (i < last || !HasNameBefore(tokens, start, i)))
                title = i;
        }

        if (title < 0 && tokens[start].IsLower && tokens[start].Is(WordClass.Preposition))
            title = start - 1;
        if (title < 0)
            return SkipCredit(tokens, SkipNationality(tokens, start, last), last);
        int after = title + 1;
        if (after > last || !tokens[after].IsLower || !tokens[after].Is(WordClass.Preposition))
            return after;

        // "Secretary of State Ann Roe": the name starts at its given name, or else it is the last two words
        for (int i = after + 1; i <= last; i++)
        {
            if (tokens[i].Is(WordClass.GivenName))
                return i;
        }

        // "CEO of Rain Motors Corp.", "the Minister of Foreign Affairs"
        if (tokens[last].Is(WordClass.Organisation | WordClass.Portfolio))
            return last + 1;

        // "Member for the Western Region Zorin Roe"
        for (int i = last - 2; i > after; i--)
        {
            if (tokens[i].Is(WordClass.Organisation | WordClass.Place | WordClass.Portfolio))
                return i + 1;
        }

        // "The director of Rain Watch, Zorin Roe,"
        if (IsDetermined(tokens, start) && last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Comma)
            return last + 1;
        return last - after >= 3 ? last - 1 : last - after == 2 ? last : last + 1;
    }

    // Sr. Ann Roe, a nun
    static bool IsSister(Token[] tokens, int i, int start, int last) =>
        i == start && i < last && tokens[i].IsAll(WordClass.NameSuffix | WordClass.Abbreviated);

    // Justice Department, American Nurses Association, League of Women Voters; but "Senator Church", "Governor Ann Roe"
    static bool IsBodyOfRoles(Token[] tokens, int start, int last)
    {
        if (last == start)
            return false;
        bool hasRole = false;
        for (int i = start; i <= last; i++)
        {
            if (tokens[i].IsAll(WordClass.Capital | WordClass.GivenName) || tokens[i].Is(WordClass.Initial)
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

    // Ann Roe MP
    static bool IsPostNominal(Token token) => token.IsAll(WordClass.AllCapitals | WordClass.Honorific) && !token.Is(WordClass.NameSuffix);

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
        return i;
    }

    static WordClass NameTraits(Token[] tokens, int words, int nameFirst, int last)
    {
        WordClass traits = WordClass.None;
        for (int i = words; i < nameFirst; i++)
        {
            // Virginia Gov. Roe: only titles and roles tell the gender
            if (tokens[i].Is(WordClass.Honorific | WordClass.Role))
                traits |= tokens[i].Classes & (Gender | WordClass.Honorific);
        }

        bool given = tokens[nameFirst].Is(WordClass.GivenName);

        // the Ann Roe Foundation
        bool body = last > nameFirst + 1 && tokens[last].Is(WordClass.Organisation);
        if (given && nameFirst < last && !body)
            traits |= WordClass.GivenName | ((traits & Gender) == 0 ? tokens[nameFirst].Classes & Gender : WordClass.None);
        if ((traits & WordClass.Honorific) != 0 || (given && nameFirst < last && !body))
            return traits;
        if (IsPlace(tokens, nameFirst, last) || IsPeople(tokens, nameFirst, last))
            return traits | WordClass.Place;
        int bodies = HasParticle(tokens, nameFirst, last) ? last - 1 : last;
        for (int i = nameFirst; i <= bodies; i++)
            traits |= tokens[i].Kind == TokenKind.Other ? WordClass.Organisation : tokens[i].Classes & WordClass.Organisation;
        if ((nameFirst == last && tokens[last].Is(WordClass.AllCapitals)) || tokens[last].Kind == TokenKind.Number)
            traits |= WordClass.Organisation;
        return traits;
    }

    // Ludwig van der Post, VAN DER POST: behind a particle stands a surname, whatever the word means elsewhere
    static bool HasParticle(Token[] tokens, int nameFirst, int last) =>
        last > nameFirst && tokens[last - 1].Is(WordClass.NameParticle)
        && (tokens[last - 1].IsLower || (last - 1 > nameFirst && tokens[last - 2].Is(WordClass.NameParticle)));

    // Japanese, Asian American
    static bool IsPeople(Token[] tokens, int nameFirst, int last)
    {
        for (int i = nameFirst; i <= last; i++)
        {
            if (!tokens[i].Is(WordClass.Nationality) || tokens[i].Is(WordClass.Role | WordClass.GivenName))
                return false;
        }

        return true;
    }

    // Ohio, New Zealand, Puerto Roe
    static bool IsPlace(Token[] tokens, int nameFirst, int last)
    {
        Token first = tokens[nameFirst];
        return nameFirst == last
            ? first.Is(WordClass.Place) && !first.Is(WordClass.PlaceStart)
            : first.Is(WordClass.PlaceStart) && last - nameFirst <= 2
                && (first.Is(WordClass.Place) || tokens[last].Is(WordClass.Place | WordClass.PlaceEnd));
    }
}
