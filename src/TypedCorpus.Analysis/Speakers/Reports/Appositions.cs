using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds the name that says who a role or which body a noun is: "the mayor of Ghent, Ann Roe,", "a farmer named Ann Roe", "the bank, Elm
/// Trust,".</summary>
sealed class Appositions(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses)
{
    // How far before the comma of its apposition a role may stand, in tokens.
    const int RoleReach = 12;

    // The chief of the board of the bank
    const int MaxPlaces = 3;

    // Of the words that introduce a name, and of what a title has in charge, in tokens.
    const int IntroductionReach = 5;

    // From its article to its last word: "the President of Elm"
    const int LengthOfOffice = 3;

    const int None = -1;

    static readonly WordList Naming = ["gave", "identified", "introduced"];

    static readonly WordList Leading = ["representing", "leading", "heading", "overseeing", "chairing", "covering"];

    Token[] Tokens => sentences.Tokens;

    /// <summary>The mention of the name that stands in apposition to a role or to a noun for a body, "the mayor of Ghent, Ann Roe,"; the mention
    /// itself where none does.</summary>
    public int NamedBy(int mention)
    {
        Mention role = mentions[mention];
        if (BehindParenthesis(role) is >= 0 and int titled)
            return titled;
        if (role.Kind != MentionKind.Nominal || role.HasName)
            return OfficerBehind(role) is >= 0 and int officer ? officer : mention;
        if (IsBodyNoun(role))
            return BodyBehind(role) is >= 0 and int body ? body : mention;
        if (MayBeBody(role) && BodyBehind(role) is >= 0 and int owner && IsListedBody(mentions[owner]))
            return owner;
        if (role.Is(WordClass.Plural))
            return SecondOfPair(role) is >= 0 and int second ? second : mention;
        if (!CanBePerson(role))
            return mention;
        int i = BehindPlaces(BehindShortName(role.Last + 1));
        if (Introduced(i) is >= 0 and int introduced)
            return introduced;
        bool alone = i == role.Last + 1 || sentences.IsWord(role.First, "one");
        i = BehindSecondRole(i);
        i = BehindRelative(BehindPlace(i));
        if (i + 2 >= Tokens.Length || Tokens[i].Kind != TokenKind.Comma)
            return mention;

        // "the mayor, former judge Ann Roe,"
        int start = sentences.IsWord(i + 1, "former") || sentences.IsWord(i + 1, "retired") ? i + 2 : i + 1;
        if (start >= Tokens.Length || mentionAt[start] < 0)
            return mention;
        int named = clauses.FirstOf(mentionAt[start], start);
        Mention name = mentions[named];
        if (!(name.HasName && name.NameFirst < name.NameLast) && Introduced(BehindPlaces(name.Last + 1)) is >= 0 and int told)
            return told;
        bool person = name.CanNamePerson && name.First == start
            && (name.NameFirst < name.NameLast ? EndsApposition(name.Last + 1) : IsGivenName(name, alone));
        return person ? named : mention;
    }

    // "The owners, Ann Roe and Tom Poe,": the second one, beside the verb
    int SecondOfPair(Mention people)
    {
        int comma = BehindPlaces(people.Last + 1);
        if (comma + 3 >= Tokens.Length || Tokens[comma].Kind != TokenKind.Comma || mentionAt[comma + 1] < 0
            || people.Is(WordClass.Organisation | WordClass.Place | WordClass.Document))
            return None;
        int and = mentions[mentionAt[comma + 1]].Last + 1;
        if (!sentences.IsWord(and, "and") || and + 1 >= Tokens.Length || mentionAt[and + 1] is not (>= 0 and int second)
            || !NamesPerson(mentions[mentionAt[comma + 1]], comma + 1) || !NamesPerson(mentions[second], and + 1))
            return None;
        int behind = mentions[second].Last + 1;
        return behind < Tokens.Length && Tokens[behind].Kind == TokenKind.Comma ? second : None;
    }

    static bool NamesPerson(Mention name, int first) => name.CanNamePerson && name.First == first;

    // "The President of the Drivers' Guild, Ann Roe,": an office that is written like a name
    int OfficerBehind(Mention office)
    {
        int comma = office.Last + 1;
        if (office.Kind != MentionKind.Named || !Tokens[office.First].IsAll(WordClass.Determiner) || office.Last - office.First < LengthOfOffice
            || !Tokens[office.First + 1].Is(WordClass.Capital) || !Tokens[office.First + 1].Is(WordClass.Role | WordClass.Honorific)
            || !sentences.IsWord(office.First + 2, "of") || comma + 1 >= Tokens.Length || Tokens[comma].Kind != TokenKind.Comma || mentionAt[comma + 1] < 0)
            return None;
        int named = clauses.FirstOf(mentionAt[comma + 1], comma + 1);
        Mention name = mentions[named];
        return NamesPerson(name, comma + 1) && name.NameFirst < name.NameLast && EndsApposition(name.Last + 1) ? named : None;
    }

    /// <summary>Whether a phrase is a noun for one body: "the airline", "the crews' union", "a local charity".</summary>
    public bool IsBodyNoun(Mention phrase) => phrase.Kind == MentionKind.Nominal && !phrase.HasName && Tokens[phrase.Last].IsLower
        && Tokens[phrase.Last].Is(WordClass.Organisation) && !phrase.Is(WordClass.Plural) && !Tokens[phrase.Last].Is(WordClass.Plural)
        && !IsOwnedPerson(phrase);

    // "The airline, Northwind,", "the company behind the app, Loopify,"; but "the council of Ghent, Oost," has a place
    int BodyBehind(Mention noun)
    {
        int behindNoun = BehindShortName(noun.Last + 1);
        int comma = BehindPlaces(behindNoun);
        bool isOfPlace = comma > behindNoun && Tokens[comma - 1].Is(WordClass.Capital);
        if (comma + 2 >= Tokens.Length || Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash) || mentionAt[comma + 1] < 0)
            return None;
        int named = clauses.FirstOf(mentionAt[comma + 1], comma + 1);
        Mention name = mentions[named];
        if (name.Kind != MentionKind.Named || name.First != comma + 1 || name.Is(WordClass.Honorific | WordClass.Role) || !CanBeBody(name, isOfPlace)
            || (name.CanNamePerson && name.NameFirst < name.NameLast && (name.Is(WordClass.GivenName) || IsOfPerson(noun))))
            return None;
        int next = name.Last + 1;
        bool goesOn = next + 1 < Tokens.Length && Tokens[next].Kind == TokenKind.Comma
            && Tokens[next + 1].Is(WordClass.Capital | WordClass.Coordinator);
        bool isPaired = next >= Tokens.Length || Tokens[comma].Kind == TokenKind.Comma || Tokens[next].Kind == TokenKind.Dash;
        return EndsApposition(next) && isPaired && !goesOn ? named : None;
    }

    // "The head of the water board, Ann Roe,"
    bool IsOfPerson(Mention body) => body.First > 1 && Tokens[body.First - 1].Is(WordClass.Preposition) && mentionAt[body.First - 2] is >= 0 and int role
        && mentions[role] is { Kind: MentionKind.Nominal, HasName: false } noun && noun.Is(WordClass.Role) && CanBePerson(noun);

    // "Its owner, Elm Holdings,"; but "Ann Roe, the director, Elm Trust," is a person
    bool MayBeBody(Mention role) => role.Is(WordClass.Role) && !role.Is(WordClass.Plural | WordClass.Gender)
        && Tokens[role.First].Is(WordClass.Determiner | WordClass.PossessivePronoun)
        && !(role.First > 1 && Tokens[role.First - 1].Kind == TokenKind.Comma && mentionAt[role.First - 2] >= 0)
        && role.Last + 1 < Tokens.Length && Tokens[role.Last + 1].Kind is TokenKind.Comma or TokenKind.Dash;

    static bool IsListedBody(Mention name) => name.Is(WordClass.Organisation) && name.NameFirst < name.NameLast;

    bool CanBeBody(Mention name, bool isOfPlace)
    {
        Token word = Tokens[name.NameLast];
        if (name.NameFirst < name.NameLast)
            return !name.Is(WordClass.Place) || name.Is(WordClass.Organisation);

        // "London-based", "Friday", "German"
        ReadOnlySpan<char> letters = sentences.Characters(name.NameLast);
        int hyphen = letters.LastIndexOf('-');
        bool isAdjective = word.Is(WordClass.Nationality | WordClass.Time) || (hyphen > 0 && HyphenatedWord.IsAdjective(letters.Slice(hyphen + 1)));
        return !isAdjective && !name.Is(WordClass.Place) && (!isOfPlace || name.Is(WordClass.Organisation) || word.Is(WordClass.AllCapitals));
    }

    bool EndsApposition(int next) => next >= Tokens.Length || (Tokens[next].Kind is TokenKind.Comma or TokenKind.SentenceEnd
        or TokenKind.ParagraphEnd or TokenKind.Colon or TokenKind.Quote
        or TokenKind.Dash && !(next + 1 < Tokens.Length && Tokens[next + 1].Is(WordClass.Coordinator)));

    // "Our guide, Tiaan, said"; but "the mayor of Ghent, Oost, said" has a place
    bool IsGivenName(Mention name, bool alone)
    {
        Token word = Tokens[name.NameFirst];
        int comma = name.Last + 1;
        if (sentences.IsWord(comma, "from") && comma + 2 < Tokens.Length && Tokens[comma + 1].Is(WordClass.Capital))
            comma += 2;
        if (comma + 1 >= Tokens.Length || Tokens[comma].Kind != TokenKind.Comma || Tokens[comma + 1].Is(WordClass.Capital)
            || name.First != name.NameFirst || word.Is(WordClass.Nationality | WordClass.Role | WordClass.AllCapitals | WordClass.Time))
            return false;
        return alone || word.Is(WordClass.GivenName);
    }

    // "The chief of the board of the bank", "the senator representing Ghent"
    int BehindPlaces(int i)
    {
        for (int place = 0; place < MaxPlaces && i + 1 < Tokens.Length && Tokens[i].IsLower
            && (Tokens[i].Is(WordClass.Preposition) || sentences.IsOneOf(i, Leading)); place++)
        {
            if (mentionAt[i + 1] < 0)
            {
                int end = BehindField(i + 1);
                if (end == i + 1)
                    return i;
                i = end;
                continue;
            }

            i = mentions[mentionAt[i + 1]].Last + 1;

            // "one of Roe's friends"
            if (i + 1 < Tokens.Length && Tokens[i].Kind == TokenKind.Possessive && mentionAt[i + 1] >= 0)
                i = mentions[mentionAt[i + 1]].Last + 1;
            i = BehindShortName(i);
        }

        return i;
    }

    // "The head of public health, Ann Roe,", "the vice-president of sales and marketing for Asia, Ann Roe,"
    int BehindField(int first)
    {
        int i = first;
        while (i < Tokens.Length && i < first + IntroductionReach && mentionAt[i] < 0 && Tokens[i].Kind == TokenKind.Word && Tokens[i].IsLower
            && (!Tokens[i].Is(WordClass.Function) || (i > first && sentences.IsWord(i, "and"))))
            i++;
        return i < Tokens.Length && (Tokens[i].Kind == TokenKind.Comma || (Tokens[i].IsLower && Tokens[i].Is(WordClass.Preposition))) ? i : first;
    }

    // "The president of the Rain Board (RB), Ann Roe,"
    int BehindShortName(int open) =>
        open + 2 < Tokens.Length && Tokens[open].Kind == TokenKind.OpenParenthesis && Tokens[open + 1].Is(WordClass.Capital)
            && Tokens[open + 2].Kind == TokenKind.CloseParenthesis ? open + 3 : open;

    // "A dentist from Ohio named Ann", "one of the accused, identified as Ann Roe, said"
    int Introduced(int i)
    {
        if (i < Tokens.Length && Tokens[i].Kind == TokenKind.Comma)
            i++;
        int name = sentences.IsWord(i, "named") ? i + 1 : None;
        if (sentences.IsWord(i, "who") && sentences.IsOneOf(i + 1, Naming))
            i++;
        if (sentences.IsOneOf(i, Naming) || sentences.IsWord(i, "named"))
        {
            for (int k = i + 1; k < Tokens.Length && k < i + IntroductionReach && Tokens[k].Kind == TokenKind.Word; k++)
                name = sentences.IsWord(k, "as") ? k + 1 : name;
        }

        return name >= 0 && name < Tokens.Length && mentionAt[name] >= 0 && NamesPerson(mentions[mentionAt[name]], name) ? mentionAt[name] : None;
    }

    // "DCP (Traffic) Ann Roe": what somebody has in charge, between title and name
    int BehindParenthesis(Mention title)
    {
        int open = title.Last + 1;
        if (open + 2 >= Tokens.Length || Tokens[open].Kind != TokenKind.OpenParenthesis
            || !Tokens[title.Last].Is(WordClass.AllCapitals | WordClass.Role | WordClass.Honorific))
            return None;
        int close = open + 1;
        while (close < Tokens.Length && close < open + IntroductionReach && Tokens[close].Kind == TokenKind.Word)
            close++;
        if (close + 1 >= Tokens.Length || Tokens[close].Kind != TokenKind.CloseParenthesis || mentionAt[close + 1] < 0)
            return None;
        Mention name = mentions[mentionAt[close + 1]];
        return NamesPerson(name, close + 1) && name.NameFirst < name.NameLast ? mentionAt[close + 1] : None;
    }

    // "The founder and chairman of Rain Motors, Ann Roe,"
    int BehindSecondRole(int and)
    {
        if (and + 1 >= Tokens.Length || !sentences.IsWord(and, "and") || mentionAt[and + 1] < 0)
            return and;
        Mention second = mentions[mentionAt[and + 1]];
        bool isRole = second.First == and + 1
            && (Tokens[second.Last].Is(WordClass.AllCapitals) || (second.Kind == MentionKind.Nominal && second.Is(WordClass.Role)));
        return isRole ? BehindPlaces(second.Last + 1) : and;
    }

    // A role, or a noun that no list has behind its determiner: "another shopper", "her ex", "the sommelier"
    bool CanBePerson(Mention noun)
    {
        if ((noun.Is(WordClass.Organisation | WordClass.Place) && !IsOwnedPerson(noun)) || Tokens[noun.Last].Is(WordClass.Time | WordClass.Document | WordClass.Work))
            return false;
        if (noun.Is(WordClass.Indefinite))
            return !Tokens[noun.Last].Is(WordClass.Plural) && (sentences.IsWord(noun.First, "one") || sentences.IsWord(noun.First, "another"));
        return !noun.Is(WordClass.Plural) && (noun.Is(WordClass.Role) || noun.Head > noun.First || Tokens[noun.First].Is(WordClass.Determiner));
    }

    // "His examiner, Ann Roe,": a paper or somebody's
    bool IsOwnedPerson(Mention noun)
    {
        int comma = noun.Last + 1;
        return Tokens[noun.First].Is(WordClass.PossessivePronoun) && Tokens[noun.First].Is(WordClass.Gender | WordClass.FirstPerson)
            && comma + 1 < Tokens.Length && Tokens[comma].Kind == TokenKind.Comma && mentionAt[comma + 1] is >= 0 and int named
            && NamesPerson(mentions[named], comma + 1) && mentions[named].Is(WordClass.GivenName);
    }

    // "One of the farmers who had left, Ann Roe,"
    int BehindRelative(int who)
    {
        if (who >= Tokens.Length || !sentences.IsWord(who, "who"))
            return who;
        int i = who + 1;
        while (i < Tokens.Length && i < who + RoleReach && Tokens[i].Kind == TokenKind.Word)
            i++;
        return i;
    }

    // "The mayor of Ghent, Belgium, Ann Roe,"
    int BehindPlace(int comma)
    {
        if (comma + 2 >= Tokens.Length || Tokens[comma].Kind != TokenKind.Comma || mentionAt[comma + 1] < 0)
            return comma;
        Mention place = mentions[mentionAt[comma + 1]];
        return place.Is(WordClass.Place) && place.Last + 1 < Tokens.Length && Tokens[place.Last + 1].Kind == TokenKind.Comma ? place.Last + 1 : comma;
    }

    /// <summary>The mention of the role that a name stands in apposition to; -1 for none.</summary>
    public int RoleBefore(int named)
    {
        int comma = mentions[named].First - 1;
        for (int i = comma - 1; i >= 0 && i > comma - RoleReach && Tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Comma
            or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis; i--)
        {
            if (mentionAt[i] >= 0 && NamedBy(mentionAt[i]) == named)
                return mentionAt[i];
        }

        return None;
    }
}
