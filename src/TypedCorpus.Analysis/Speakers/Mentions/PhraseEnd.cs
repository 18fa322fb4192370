using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells how far a noun phrase goes: which names, common words, numbers and marks belong to it.</summary>
sealed class PhraseEnd(Token[] tokens, SentenceMap sentences, NameTokens names, Ages ages, PhraseWords words)
{
    // With its marks
    const int LongestNickname = 20;

    // "of" and the words behind it: of state, of the rugby club
    const int LongestOffice = 4;

    // Quell, Roe, Poe & Peake
    const int LongestFirm = 4;

    /// <summary>The most tokens of a phrase: a source is named in fewer words; the bound keeps endless runs of capitals linear.</summary>
    public const int Longest = 14;

    static readonly WordList Openings = ["in", "at", "on", "during", "after", "before"];

    // Behind the noun that they describe: a source close to the mayor, a person familiar with the talks
    static readonly WordList Postposed = ["close", "familiar", "privy", "loyal", "sympathetic", "critical", "aware", "opposed", "responsible"];

    // What opens the object of a verb that may be a noun: coaches the team, captains her side
    static readonly WordList OpensObject = ["the", "a", "an", "his", "her", "their", "its", "our", "my"];

    // Of these also without an object: coaches at Kent High
    static readonly WordList Acting = ["coaches", "cooks", "tutors", "captains", "pilots", "nurses", "interns", "partners"];

    readonly JoinedNames joined = new(tokens, sentences);

    /// <summary>The token behind a phrase; equals <paramref name="i"/> where nothing belongs to it.</summary>
    /// <param name="i">The first token behind the determiners.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="determined">Whether a determiner, a possessor or an age opens it.</param>
    public int Find(int i, int start, bool determined)
    {
        int first = i;
        while (i - start < Longest)
        {
            Token token = tokens[i];
            bool accepted = token.Kind switch
            {
                TokenKind.Word when names.Contains(i) => AcceptsName(i, first),
                TokenKind.Word when i == first && (ages.IsGrade(i) || words.IsOfState(i)) => true,
                TokenKind.Word => sentences.IsAge(i) || ages.IsOfChildren(i, first) || AcceptsCommon(i, first, determined),
                TokenKind.Number when sentences.IsAge(i) => determined,
                TokenKind.Number when ages.IsOfChildren(i, first) || (i == first + 1 && ages.IsGrade(first)) => true,
                TokenKind.Number => i > first && (determined ? tokens[i - 1].IsLower : AcceptsNumber(i, first)),
                TokenKind.Comma => (determined && (JoinsAdjectives(i, first) || joined.IsInRow(i, first))) || (i > first && IsInFirm(i, first)),
                TokenKind.Quote => IsNickname(i, first),
                TokenKind.OpenParenthesis => OpensShortName(i, first),
                TokenKind.CloseParenthesis => i - first > 2 && OpensShortName(i - 2, first),
                TokenKind.Other => IsAmpersand(i, first),
                _ => false,
            };
            if (!accepted)
                break;
            i++;
        }

        // A phrase does not end in a particle or a preposition
        while (i > first && tokens[i - 1].IsLower
            && tokens[i - 1].Is(WordClass.Preposition | WordClass.NameParticle | WordClass.Determiner | WordClass.Coordinator))
            i--;
        return i;
    }

    // "Boeing 747", "ABC 7", "Local 3-17 President"; but "Ann Roe 7-6", "told CNN 10 times"
    bool AcceptsNumber(int i, int first)
    {
        if (!tokens[i - 1].Is(WordClass.Capital) || (i - first >= 2 && tokens[i - 2].IsAll(WordClass.Capital | WordClass.GivenName)))
            return false;
        if (words.IsCapital(i + 1) && tokens[i + 1].Is(WordClass.Role))
            return true;
        bool counts = i + 1 < tokens.Length && tokens[i + 1].IsLower && !tokens[i + 1].Is(WordClass.Function | WordClass.AnyVerb | WordClass.Role);
        return !(counts && NameReader.IsChannel(tokens, first, i)) && sentences.Characters(i).IndexOf('-') < 0;
    }

    // "the tall, 71-year-old diplomat"
    bool JoinsAdjectives(int comma, int first) =>
        comma > first && comma - first <= 2 && words.IsPlain(comma - 1) && comma + 2 < tokens.Length
        && (words.IsPlain(comma + 1) || tokens[comma + 1].Kind == TokenKind.Number) && tokens[comma + 2].IsLower
        && !tokens[comma + 2].Is(WordClass.Function | WordClass.AnyVerb);

    bool AcceptsName(int i, int first)
    {
        if (i == first)
            return true;
        Token before = tokens[i - 1];
        if (!before.IsLower || ages.IsOfChildren(i - 1, first))
            return true;

        // "spokesman Ray Roe", but "a statement Roe" and "officials Roe" are two phrases
        return before.Is(WordClass.Role | WordClass.Organisation | WordClass.NameParticle | WordClass.Preposition
            | WordClass.Coordinator | WordClass.Determiner)
            ? !before.Is(WordClass.Plural) || tokens[i].Is(WordClass.GivenName)
            : !before.Is(WordClass.Document | WordClass.Time | WordClass.Plural) && !OpensClause(i, first);
    }

    // "the huge loans Roe asked for", "In the novel Roe writes"; but "the news reporter Ann Roe said"
    bool OpensClause(int name, int first)
    {
        bool isPlural = sentences.EndsWith(name - 1, "s") && !sentences.EndsWith(name - 1, "ss");
        if (!isPlural && !IsBehindOpening(name, first))
            return false;
        int verb = name;
        while (verb < tokens.Length && names.Contains(verb))
            verb++;
        return verb < tokens.Length && tokens[verb].IsLower
            && (tokens[verb].Is(WordClass.Past | WordClass.Third | WordClass.Auxiliary) || sentences.EndsWith(verb, "ed"));
    }

    // In the novel, At a wedding: what opens the sentence is a place or a time
    bool IsBehindOpening(int name, int first) =>
        name == first + 1 && first > 1 && tokens[first - 1].Is(WordClass.Determiner | WordClass.PossessivePronoun)
        && sentences.IsOneOf(first - 2, Openings) && sentences.IsStart(first - 2);

    bool AcceptsCommon(int i, int first, bool determined)
    {
        Token token = tokens[i];
        bool start = i == first;
        if (token.IsLower && !start && tokens[i - 1].Is(WordClass.Capital) && joined.Joins(i, first))
            return true;

        // "Officials said": a role in front of its sentence
        if (!token.IsLower && start && token.Is(WordClass.Role) && sentences.IsStart(i))
            return true;
        if (!token.IsLower)
            return token.Is(WordClass.Time) && determined && i + 1 < tokens.Length && tokens[i + 1].IsLower
                && (!tokens[i + 1].Is(WordClass.Function | WordClass.AnyVerb) || tokens[i + 1].Is(WordClass.Document));
        if (!start && (IsOffice(i, first) || words.IsLead(i) || words.IsTurned(i)))
            return true;
        if (!start && (IsPostposed(i) || words.IsManner(i) || words.IsWhen(i) || TakesObject(i) || (!determined && EndsPerson(i, first))))
            return false;
        if (!start && tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator))
            return token.Is(WordClass.Determiner) && words.IsCapital(i + 1);
        if (token.Is(WordClass.Function & ~WordClass.Adverb) && !(token.Is(WordClass.Role) && !token.Is(WordClass.Pronoun)))
            return false;
        if (token.Is(WordClass.Adverb))
            return start && determined && words.StartsNoun(i + 1);
        if (words.IsVerbHere(i))
            return determined && words.IsNounHere(i, first);
        if (i - first > 1 && (IsActing(i) || EndsDescribedPerson(i, first)))
            return false;
        if (token.Is(WordClass.Role | WordClass.Organisation | WordClass.Document))
            return true;
        if (token.Is(WordClass.Time) && !start)
            return false;
        return determined ? !words.LooksLikeVerb(i, first) : !start && (words.LeadsToRole(i) || words.LeadsToPerson(i, first) || words.IsPeople(i));
    }

    // "said Ann Roe senior", as a student paper has it; but "Ann Roe supporters", "Ann Roe spokesman Tom Poe"
    bool EndsPerson(int role, int first) =>
        role == first + 2 && first > 0 && tokens[first - 1].IsLower && tokens[first - 1].Is(WordClass.Cue)
        && tokens[first].IsAll(WordClass.Capital | WordClass.GivenName) && tokens[first + 1].Is(WordClass.Capital)
        && tokens[role].Is(WordClass.Role) && !tokens[role].Is(WordClass.Plural) && !tokens[first + 1].Is(WordClass.Organisation)
        && !words.IsCapital(role + 1) && !(role + 1 < tokens.Length && words.IsPlain(role + 1));

    // "The Marlin Fund adopts a plan", "the board approves the plan": a verb that no list has; but "the board members the mayor met"
    bool TakesObject(int i) =>
        tokens[i - 1].Is(WordClass.Capital | WordClass.Organisation | WordClass.Role) && !tokens[i - 1].Is(WordClass.Plural)
        && !tokens[i].Is(WordClass.Role) && sentences.EndsWith(i, "s") && !sentences.EndsWith(i, "ss")
        && i + 1 < tokens.Length && tokens[i + 1].IsLower && sentences.IsOneOf(i + 1, OpensObject);

    bool IsPostposed(int i) =>
        i + 1 < tokens.Length && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Preposition) && tokens[i - 1].IsLower
        && !tokens[i - 1].Is(WordClass.Function) && sentences.IsOneOf(i, Postposed);

    // "secretary of state Ann Roe", "manager of the mill Ann Roe": of an office in lower case, up to the given name; but "the aunt of Ann Blake"
    bool IsOffice(int i, int first)
    {
        int of = i;
        while (of > first && of > i - LongestOffice && !sentences.IsWord(of, "of"))
            of--;
        bool isArticle = i == of + 1 && tokens[i].IsAll(WordClass.Determiner);
        if (of <= first || of == i - LongestOffice || !tokens[of - 1].Is(WordClass.Role) || (i > of && tokens[i].Is(WordClass.Function) && !isArticle))
            return false;
        int name = of + 1;
        while (name < tokens.Length && name < of + LongestOffice && tokens[name].IsLower)
            name++;
        return name > of + 1 && name < tokens.Length && tokens[name].IsAll(WordClass.Capital | WordClass.GivenName);
    }

    // Ann (Annie) Roe, Ann (“Annie”) Roe
    bool OpensShortName(int i, int first) =>
        i > first && i + 3 < tokens.Length && tokens[i - 1].IsAll(WordClass.Capital | WordClass.GivenName)
        && (words.IsCapital(i + 1) || IsMarkedName(i + 1)) && tokens[i + 2].Kind == TokenKind.CloseParenthesis && words.IsCapital(i + 3)
        && sentences.CharAt(tokens[i + 1].Start) != '@';

    // Marks & Spencer, Ann Roe & Motor Corp.; but "Ann Roe & Tom Ek"
    bool IsAmpersand(int i, int first) =>
        sentences.CharAt(tokens[i].Start) == '&' && i > first && tokens[i - 1].Is(WordClass.Capital) && words.IsCapital(i + 1)
        && (!(i - first > 1 && tokens[i - 2].IsAll(WordClass.Capital | WordClass.GivenName)) || IsCompany(i + 1));

    bool IsCompany(int i)
    {
        if (tokens[i].Is(WordClass.GivenName | WordClass.Honorific))
            return false;
        int last = i;
        while (last - i < LongestFirm && words.IsCapital(last + 1))
            last++;
        return tokens[last].Is(WordClass.Organisation) && !tokens[last].Is(WordClass.Role);
    }

    // Quell, Roe & Peake; but "Ann Quell, Roe & Peake", "Rain, Roe & Peake and Snow", "In Elmsford, Roe & Peake"
    bool IsInFirm(int comma, int first)
    {
        if (!IsPartner(comma - 1) || sentences.IsOneOf(first - 1, PlaceWords.Prepositions) || (comma - first > 1 && tokens[comma - 2].Kind == TokenKind.Word))
            return false;
        for (int k = comma; k < comma + (2 * LongestFirm) && IsPartner(k + 1) && k + 3 < tokens.Length; k += 2)
        {
            if (tokens[k].Kind == TokenKind.Other && sentences.CharAt(tokens[k].Start) == '&')
                return !(tokens[k + 2].IsLower && tokens[k + 2].Is(WordClass.Coordinator));
            if (tokens[k].Kind != TokenKind.Comma)
                return false;
        }

        return false;
    }

    bool IsPartner(int i) =>
        words.IsCapital(i) && !tokens[i].Is(WordClass.Place | WordClass.Nationality | WordClass.Role | WordClass.Honorific | WordClass.Function
            | WordClass.Time | WordClass.AllCapitals);

    bool IsNickname(int i, int first)
    {
        if (i <= first || !IsMarkedName(i))
            return false;
        return (tokens[i - 1].Is(WordClass.Capital) && words.IsCapital(i + 1) && !tokens[i + 1].Is(WordClass.Function))
            || (tokens[i - 1].Kind == TokenKind.OpenParenthesis && OpensShortName(i - 1, first));
    }

    // "Ann Roe coaches the team"; but "Ann Roe supporters said"
    bool IsActing(int i) =>
        tokens[i].IsAll(WordClass.Plural | WordClass.Role) && tokens[i - 1].Is(WordClass.Capital) && i + 1 < tokens.Length && tokens[i + 1].IsLower
        && tokens[i - 2].IsAll(WordClass.Capital | WordClass.GivenName)
        && (sentences.IsOneOf(i + 1, OpensObject) || (sentences.IsOneOf(i, Acting) && !tokens[i + 1].Is(WordClass.AnyVerb)));

    // "The painter Ann Roe shoots the sea": a verb that no list has
    bool EndsDescribedPerson(int i, int first)
    {
        int name = i;
        while (name > first && tokens[name - 1].IsAll(WordClass.Capital))
            name--;
        return i - name > 1 && name > first && words.IsPlain(i) && tokens[name].Is(WordClass.GivenName) && !tokens[i - 1].Is(WordClass.Organisation)
            && tokens[name - 1].IsLower && tokens[name - 1].Is(WordClass.Role);
    }

    bool IsMarkedName(int i) =>
        tokens[i].Kind == TokenKind.Quote && tokens[i].Length < LongestNickname && char.IsUpper(sentences.FirstOfQuote(tokens[i]));
}
