using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Reads from the tokens of a noun phrase what it names: the name without titles, its gender, whether it is a body.</summary>
static class NameReader
{
    // "a", "an"
    const int LongestArticle = 2;

    const int FewestHeadlineWords = 5;

    const int LongestChannel = 2;

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
        int nameFirst = NameStart.Find(tokens, start, last);

        // The Daily Planet
        if (nameFirst <= last && NameStart.IsArticle(tokens[nameFirst]))
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
                first, head, last, -1, -1, MentionKind.Nominal, traits | (tokens[title].Classes & (WordClass.Gender | WordClass.Role | WordClass.Plural)));
        }

        if (IsHeadline(tokens, nameFirst, last) || (nameFirst == last && IsCommon(tokens[last])))
        {
            traits |= tokens[last].Classes & WordClass.Organisation;
            return new Mention(first, head, last, -1, -1, MentionKind.Nominal, traits);
        }

        int nameLast = last;
        while (nameLast > nameFirst + 1 && (tokens[nameLast].Is(WordClass.PostNominal) || NameStart.IsPostNominal(tokens[nameLast])
            || AreLetters(tokens, nameFirst, nameLast)))
            nameLast--;
        return new Mention(first, head, last, nameFirst, nameLast, MentionKind.Named, traits | NameTraits(tokens, words, nameFirst, nameLast));
    }

    // Ann Roe FRSA: letters behind the name of a person, whatever they mean; but "Ann Roe PAC", "ANN MARIE ROE"
    static bool AreLetters(Token[] tokens, int first, int last) =>
        last > first + 1 && tokens[last].Is(WordClass.AllCapitals) && !tokens[last].Is(WordClass.Organisation | WordClass.NameSuffix)
        && tokens[first].Is(WordClass.GivenName) && tokens[last - 1].Is(WordClass.Capital)
        && !tokens[last - 1].Is(WordClass.AllCapitals | WordClass.Initial);

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
        last > start + 1 && start > 0 && tokens[start - 1].IsLower && NameStart.IsArticle(tokens[start])
        && !tokens[last].Is(WordClass.Honorific | WordClass.Plural) && !tokens[last - 1].Is(WordClass.Role | WordClass.Honorific | WordClass.Organisation);

    static Mention ReadNominal(Token[] tokens, int first, int head, int last, int words, WordClass traits)
    {
        WordClass noun = words <= last ? tokens[last].Classes : WordClass.None;
        traits |= noun & (WordClass.Gender | WordClass.Plural | WordClass.Role | WordClass.Organisation | WordClass.Document);

        // "the Roe campaign", "the German mission": the body has a name
        bool named = (noun & WordClass.Organisation) != 0 && (noun & WordClass.Role) == 0 && words < last
            && tokens[words].Is(WordClass.Capital) && !IsOneOfPlace(tokens, first, words, last);
        if (!named && (noun & WordClass.Document) != 0 && words < last && tokens[words].Is(WordClass.Capital) && IsIssued(tokens, words, last))
            return new Mention(first, head, last, words, last - 1, MentionKind.Nominal, traits);
        if (!named && (noun & WordClass.Document) != 0 && FindIssuer(tokens, words, last, out int issuerFirst, out int issuerLast))
            return new Mention(first, head, last, issuerFirst, issuerLast, MentionKind.Nominal, traits);
        return new Mention(first, head, last, named ? words : -1, named ? last : -1, MentionKind.Nominal, traits);
    }

    // "a Berlin startup", "a German carmaker": one of many
    static bool IsOneOfPlace(Token[] tokens, int first, int words, int last) =>
        words > first && tokens[words - 1].Is(WordClass.Determiner) && tokens[words - 1].Length <= LongestArticle && words == last - 1
        && tokens[last].IsLower && tokens[words].Is(WordClass.Place | WordClass.Nationality);

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
        (tokens[i].Is(WordClass.Capital) && !(tokens[i].Is(WordClass.AnyVerb) && !tokens[i].Is(WordClass.GivenName) && NameStart.IsArticle(tokens[i + 1])))
        || tokens[i].Kind is TokenKind.Quote or TokenKind.Other
        || (i > words && tokens[i].IsLower && tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator))
        || (i > words && tokens[i].Kind is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis
            && (tokens[i - 1].Is(WordClass.Capital) || tokens[i - 1].Kind == TokenKind.Quote))
        || (tokens[i].IsLower && tokens[i].Is(WordClass.NameParticle) && (i > words || !tokens[i].Is(WordClass.Function)));

    static WordClass NameTraits(Token[] tokens, int words, int nameFirst, int last)
    {
        WordClass traits = WordClass.None;
        for (int i = words; i < nameFirst; i++)
        {
            // Virginia Gov. Roe: only titles and roles tell the gender
            if (tokens[i].Is(WordClass.Honorific | WordClass.Role))
                traits |= tokens[i].Classes & (WordClass.Gender | WordClass.Honorific);
        }

        bool given = tokens[nameFirst].Is(WordClass.GivenName);

        // the Ann Roe Foundation, Corbin & Sons
        bool body = last > nameFirst + 1 && (tokens[last].Is(WordClass.Organisation) || tokens[last - 1].Kind == TokenKind.Other);
        if (given && nameFirst < last && !body)
            traits |= WordClass.GivenName | ((traits & WordClass.Gender) == 0 ? tokens[nameFirst].Classes & WordClass.Gender : WordClass.None);
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
