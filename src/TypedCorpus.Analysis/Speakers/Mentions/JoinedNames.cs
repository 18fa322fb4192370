using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells where words in lower case and commas join words of one name: Food and Drug Administration, Department for Business, Energy and
/// Industrial Strategy, University of Ohio, Charles de Gaulle.</summary>
sealed class JoinedNames(Token[] tokens, SentenceMap sentences)
{
    // Of what stands before "and": Tom and, Health and, Social Affairs and
    const int LongestSubject = 2;

    const int LongestBody = 5;

    const int LongestOffice = 5;

    // Station Officer Zorin Roe: behind a title so many words are a person's name.
    const int FewestNames = 2;

    // Words of a row: Business, Energy and Industrial Strategy
    const int LongestRow = 9;

    // A word that names a body or a person by itself, so that "and" joins two of them
    const WordClass OtherBody = WordClass.GivenName | WordClass.Honorific | WordClass.Role | WordClass.Organisation | WordClass.Place
        | WordClass.Initial | WordClass.AllCapitals | WordClass.Function | WordClass.Nationality;

    // Bodies as well, but before another one what it is for: Securities and Exchange Commission
    static readonly WordList Subjects = ["exchange", "media", "press", "radio", "museum", "library", "trust", "police", "fund"];

    /// <summary>Whether a word in lower case joins the words around it to one name: "of", "for", "de", "and".</summary>
    /// <param name="i">The token of the word.</param>
    /// <param name="first">The first word of the phrase, behind determiners.</param>
    public bool Joins(int i, int first)
    {
        Token token = tokens[i];
        bool capitalNext = i + 1 < tokens.Length && IsCapital(i + 1);
        if (token.Is(WordClass.NameParticle) && capitalNext)
            return true;
        if (sentences.IsWord(i, "and"))
            return capitalNext && (IsOneBody(i, first) || AreTeamsOfOne(i, first));
        if (!token.Is(WordClass.Preposition) || token.Is(WordClass.Coordinator) || LeadsFromPeopleToOne(i))
            return false;
        if (sentences.IsWord(i, "to"))
            return tokens[i - 1].IsAll(WordClass.Capital | WordClass.Role) && LeadsToName(i + 1);
        if (sentences.IsWord(i, "in"))
            return IsCharge(i + 1) && tokens[i - 1].Is(WordClass.Role);
        bool opens = capitalNext || (i + 2 < tokens.Length && tokens[i + 1].Is(WordClass.Determiner) && IsCapital(i + 2));
        return opens && (sentences.IsWord(i, "of") || sentences.IsWord(i, "for") || sentences.IsWord(i, "on"))
            && (HasBody(i, first) || (IsCharge(i - 1) && sentences.IsWord(i - 2, "in")));
    }

    // Lawyers for Ann Roe, Fans of Ann Roe: people who are not her
    bool LeadsFromPeopleToOne(int of) =>
        of > 0 && tokens[of - 1].IsAll(WordClass.Role | WordClass.Plural)
        && of + 1 < tokens.Length && tokens[of + 1].IsAll(WordClass.Capital | WordClass.GivenName);

    // Special Agent in Charge
    bool IsCharge(int i) => i < tokens.Length && IsCapital(i) && sentences.IsWord(i, "charge");

    // Of what stands before "of"; but "Senate Whip Ann Roe of Ohio", "Station Officer Zorin Roe of Elm"
    bool HasBody(int of, int first)
    {
        bool body = false;
        int names = 0;
        for (int k = of - 1; k >= first && (tokens[k].Is(WordClass.Capital) || tokens[k].Is(WordClass.Preposition | WordClass.Determiner)); k--)
        {
            bool isTitle = tokens[k].Is(WordClass.Capital) && tokens[k].Is(WordClass.Role | WordClass.Honorific) && !tokens[k].Is(WordClass.Plural);
            if (!body && ((k < of - 1 && tokens[k].IsAll(WordClass.Capital | WordClass.GivenName)) || (isTitle && names >= FewestNames)))
                return false;
            names++;
            bool isOffice = k == of - 1 && (tokens[k].Is(WordClass.Role) || (tokens[k].Is(WordClass.Honorific) && !tokens[k].Is(WordClass.Abbreviated)));
            body |= tokens[k].Is(WordClass.Capital) && (tokens[k].Is(WordClass.Organisation) || isOffice);
        }

        return body;
    }

    // Ambassador to the United Nations Ann Roe
    bool LeadsToName(int i)
    {
        if (i < tokens.Length && tokens[i].IsLower && tokens[i].Is(WordClass.Determiner))
            i++;
        for (int start = i; i < start + LongestOffice && i < tokens.Length && IsCapital(i); i++)
        {
            if (i > start && tokens[i].Is(WordClass.GivenName) && i + 1 < tokens.Length && IsCapital(i + 1))
                return true;
        }

        return false;
    }

    // "former Elm Rovers and Scotland striker Tom Poe"; but "Ann Roe and Scotland striker Tom Poe"
    bool AreTeamsOfOne(int and, int first)
    {
        for (int k = first; k < and; k++)
        {
            if (tokens[k].Is(WordClass.GivenName | WordClass.Honorific | WordClass.Initial | WordClass.Role))
                return false;
        }

        int role = and + 1;
        while (role < tokens.Length && role - and < LongestBody && IsCapital(role) && !tokens[role].Is(WordClass.GivenName))
            role++;
        return role + 2 < tokens.Length && tokens[role].IsLower && tokens[role].Is(WordClass.Role) && !tokens[role].Is(WordClass.Plural)
            && IsCapital(role + 1) && IsCapital(role + 2) && !tokens[role + 1].Is(WordClass.Organisation | WordClass.Role);
    }

    bool IsOneBody(int and, int first) => IsOffice(and, first) || IsSubject(and, first) || AreFields(and, first) || IsOfHead(and, first);

    // Elm Fire and Rescue Department, Parks and Recreation Director Ann Roe
    bool AreFields(int and, int first)
    {
        if (and == first || !IsField(and - 1) || !IsField(and + 1))
            return false;
        for (int last = and + 1; last - and <= LongestBody && last < tokens.Length && IsCapital(last) && !tokens[last].Is(WordClass.GivenName); last++)
        {
            if (last > and + 1 && tokens[last].Is(WordClass.Organisation | WordClass.Role))
                return true;
        }

        return false;
    }

    bool IsField(int i) => IsCapital(i) && (tokens[i].Is(WordClass.Portfolio) || BodyWords.Fields.Contains(sentences.Characters(i)));

    // Minister for Roads and Ports; but "the Director of Rain and Ann Roe", "the Minister of Rain and Governor Roe"
    bool IsOfHead(int and, int first)
    {
        if (tokens[and + 1].Is(OtherBody & ~WordClass.Organisation))
            return false;
        int of = and - 1;
        while (of > first && IsCapital(of))
            of--;
        return of > first && of < and - 1 && (sentences.IsWord(of, "of") || sentences.IsWord(of, "for")) && IsCapital(of - 1)
            && BodyWords.Offices.Contains(sentences.Characters(of - 1)) && !tokens[of + 1].Is(WordClass.Place | WordClass.GivenName);
    }

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
