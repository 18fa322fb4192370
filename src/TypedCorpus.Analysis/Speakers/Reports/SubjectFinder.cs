using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds the subject of a verb without a parser: leftwards over what may stand between the two.</summary>
sealed class SubjectFinder(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses)
{
    // How far the subject may be from its verb, in tokens: far enough for an apposition with a relative clause.
    internal const int Reach = 60;

    // Of a clause that describes the subject, in tokens
    const int ClauseReach = 25;

    const int None = -1;

    // Whom a participle behind them can describe
    const WordClass Describable = WordClass.Role | WordClass.Indefinite | WordClass.Organisation | WordClass.Document;

    /// <summary>Where somebody is: "who was there said" is no passive.</summary>
    public static readonly WordList Whereabouts = ["there", "here", "nearby", "inside", "outside", "upstairs"];

    // What words are written on, and how they are told
    static readonly WordList Signs =
        ["sign", "signs", "placard", "placards", "poster", "posters", "plaque", "banner", "banners", "billboard", "sticker", "t-shirt", "shirt", "note",
            "badge", "mug", "flag", "cap", "hat", "notice", "label"];

    static readonly WordList Reading = ["says", "said", "say", "read", "reads", "reading"];

    static readonly WordList Each = ["both", "all", "each"];

    readonly ClauseSigns signs = new(sentences, mentions, mentionAt);

    Token[] Tokens => sentences.Tokens;

    /// <summary>The mention that is the subject of the finite verb at a token; -1 for none.</summary>
    public int Before(int verb)
    {
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - Reach);
        int i = SkipBetween(verb - 1, floor);
        if (i < floor)
            return None;
        if (Tokens[i].Is(WordClass.Coordinator))
            return clauses.SubjectBefore(i, floor);

        // "They both said", "we all think"
        if (i > floor && mentionAt[i - 1] >= 0 && mentions[mentionAt[i - 1]] is { Kind: MentionKind.Pronoun } several
            && several.Is(WordClass.Plural) && !several.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun) && sentences.IsOneOf(i, Each))
            return mentionAt[i - 1];

        // "a sign that said", "a sign which read"
        bool relative = i > floor && mentionAt[i] < 0 && mentionAt[i - 1] >= 0 && (sentences.IsWord(i, "that")
            || sentences.IsWord(i, "which"));
        if (relative)
            return IsWritten(verb, i, floor, out int sign) ? sign : mentionAt[i - 1];

        // "the Planet, which called"; but no "T-shirt, which said"
        if (i > floor + 1 && sentences.IsWord(i, "which") && Tokens[i - 1].Kind == TokenKind.Comma && mentionAt[i - 2] >= 0)
            return IsBody(mentions[mentionAt[i - 2]]) ? mentionAt[i - 2] : None;

        if (i > floor && sentences.IsWord(i, "who") && mentionAt[i - 1] >= 0 && sentences.IsOneOf(verb - 1, Whereabouts))
            return InPhrase(i - 1, floor);
        if (Described(verb, i, floor) is >= 0 and int described)
            return described;

        bool isInserted = Tokens[verb].Is(WordClass.Cue) && Tokens[i].Kind == TokenKind.Word && signs.EndsInserted(verb + 1);
        return isInserted ? InPhrase(i, floor, isInserted: true) : EndingAt(i, floor);
    }

    // "A man who lives near Roe said", "people living there said": whom a clause without commas describes
    int Described(int verb, int last, int floor)
    {
        if (Tokens[last].Kind is not (TokenKind.Word or TokenKind.Number) || Tokens[last].Is(WordClass.Relative) || signs.EndsInOwnSubject(last))
            return None;
        for (int i = last; i > floor && i > verb - ClauseReach && Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i--)
        {
            bool isWho = sentences.IsWord(i, "who") || (sentences.IsWord(i, "that") && mentionAt[i] < 0 && signs.OpensRelative(i + 1, verb));
            bool isParticiple = mentionAt[i] < 0 && Tokens[i].IsLower && sentences.EndsWith(i, "ing") && i < last;
            if (!isWho && !isParticiple && !(mentionAt[i] < 0 && signs.IsReduced(i)))
                continue;
            int host = mentionAt[i - 1] >= 0 ? InPhrase(i - 1, floor) : None;
            return host >= 0 && mentions[host].CanSpeak && signs.OpensClause(host, floor)
                && (isWho ? i < last && mentions[host].Kind != MentionKind.Pronoun : mentions[host].Is(Describable))
                ? host : None;
        }

        return None;
    }

    // "A sign above the bar at Elm Hall that says": words are written on the sign, which need not be a mention
    bool IsWritten(int verb, int that, int floor, out int sign)
    {
        sign = None;
        if (!sentences.IsOneOf(verb, Reading))
            return false;
        for (int i = that - 1; i >= floor && i > verb - ClauseReach && Tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (!sentences.IsOneOf(i, Signs))
                continue;
            sign = mentionAt[i] is >= 0 and int at && mentions[at].Kind == MentionKind.Nominal ? at : None;
            return true;
        }

        return false;
    }

    // The Planet, the Planet report
    bool IsBody(Mention mention)
    {
        ReadOnlySpan<char> head = sentences.Characters(mention.Last);
        bool isThing = head.IndexOf('-') == 1 && head.Length > 2 && char.IsLower(head[2]);
        return mention.Is(WordClass.Organisation) || (mention.HasName && !isThing);
    }

    // Auxiliaries, adverbs, "himself", times: has also, later, on Monday
    int SkipBetween(int i, int floor)
    {
        while (i >= floor)
        {
            Token token = Tokens[i];
            if (mentionAt[i] >= 0 && token.Is(WordClass.Time) && mentions[mentionAt[i]].First > floor)
            {
                // "two weeks ago"
                i = mentions[mentionAt[i]].First - 1;
                continue;
            }

            bool skip = mentionAt[i] < 0 && token.Kind == TokenKind.Word
                && (token.Is(WordClass.Auxiliary | WordClass.Reflexive | WordClass.Time)
                    || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Coordinator))
                    || (token.IsLower && sentences.EndsWith(i, "ly")));
            // "on Monday", "at least"
            bool leads = token.IsLower && token.Is(WordClass.Preposition) && i < floor + Reach
                && (Tokens[i + 1].Is(WordClass.Time) || (sentences.IsWord(i, "at") && Tokens[i + 1].Is(WordClass.Adverb)));
            if (!skip && !leads)
                break;
            i--;
        }

        return i;
    }

    int EndingAt(int i, int floor)
    {
        Token token = Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Comma:
                return AcrossApposition(i, floor, TokenKind.Comma);
            case TokenKind.Quote when i > floor && token.Length > 2 && sentences.LastOfQuote(token) == ',':
                return AcrossApposition(i, floor, TokenKind.Comma);
            case TokenKind.Dash:
                return AcrossApposition(i, floor, TokenKind.Dash);
            case TokenKind.CloseParenthesis:
                int before = BeforeParenthesis(i, floor);
                return before >= floor ? EndingAt(before, floor) : None;
            case TokenKind.Word or TokenKind.Number:
            case TokenKind.Other or TokenKind.Possessive when mentionAt[i] >= 0:
                return InPhrase(i, floor);
            default:
                return None;
        }
    }

    // Leftwards over noun phrases that prepositions join: "a spokesman for the mayor of Springfield said"
    int InPhrase(int i, int floor, bool isInserted = false)
    {
        int found = None;
        while (i >= floor)
        {
            int mention = mentionAt[i];
            if (mention < 0)
            {
                Token token = Tokens[i];
                bool common = token.Kind == TokenKind.Word && token.IsLower
                    && !token.Is(WordClass.Function | WordClass.Cue | WordClass.Verb | WordClass.WeakCue);
                if (!common)
                    return found >= 0 || !token.Is(WordClass.Preposition) ? found : None;
                i--;
                continue;
            }

            found = Better(found, mention);
            int before = mentions[mention].First - 1;
            if (before < floor)
                return found;
            Token joint = Tokens[before];
            if (joint.IsLower && joint.Is(WordClass.Preposition) && before > floor)
            {
                // "Roe left and in a statement said"
                if (Tokens[before - 1].IsLower && Tokens[before - 1].Is(WordClass.Coordinator))
                    return clauses.SubjectBefore(before - 1, floor) is >= 0 and int shared ? shared : found;
                int host = JoinedTo(before - 1, floor);
                if (host < 0)
                    return BeforePlace(before, found, floor) is >= 0 and int subject ? subject : found;
                i = host;
                continue;
            }

            // "The senator representing Ghent"
            if (joint.IsLower && joint.Is(WordClass.Gerund) || (joint.IsLower && sentences.EndsWith(before, "ing")))
            {
                int described = before > floor ? mentionAt[before - 1] : None;
                if (described < 0 || mentions[described].Kind != MentionKind.Nominal || !mentions[described].Is(WordClass.Role))
                    return found;
                i = before - 1;
                continue;
            }

            return HostOf(found, before, floor, isInserted);
        }

        return found;
    }

    // Whom the last words before a verb describe, or else they themselves; -1 where nobody speaks
    int HostOf(int found, int before, int floor, bool isInserted)
    {
        Token joint = Tokens[before];
        if (joint.Kind == TokenKind.Comma && before > floor && mentions[found].Kind == MentionKind.Nominal && !isInserted)
            return Apposed(before, floor) is >= 0 and int apposed ? apposed : found;

        if (joint.IsLower && joint.Is(WordClass.Coordinator) && before > floor && mentions[found].Kind == MentionKind.Nominal)
        {
            // "Ann Roe, a former judge and a fellow of the institute told"
            int host = InPhrase(before - 1, floor);
            return host >= 0 && mentions[host].Kind == MentionKind.Named
                && Tokens[mentions[host].Last + 1].Kind == TokenKind.Comma ? host : found;
        }

        // "Neither Roe nor Ek said"
        if (sentences.IsWord(before, "nor"))
            return None;
        return joint.IsLower && joint.Is(WordClass.Coordinator) && HostOfBoth(before, floor) is >= 0 and int people ? people : found;
    }

    // "Roe, in a message to the board, in Ghent said": a place between a comma and its verb is no subject
    int BeforePlace(int preposition, int place, int floor) =>
        Tokens[preposition - 1].Kind == TokenKind.Comma && mentions[place].Kind == MentionKind.Named
            && !mentions[place].Is(WordClass.GivenName | WordClass.Honorific | WordClass.Role) && sentences.IsOneOf(preposition, PlaceWords.Prepositions)
            ? AcrossApposition(preposition - 1, floor, TokenKind.Comma) : None;

    // "Lawyers for Ann Roe and Tom Ek said"; but "a meeting with Ann Roe and Tom Ek said"
    int HostOfBoth(int and, int floor)
    {
        int first = and > floor ? mentionAt[and - 1] : None;
        int joint = first >= 0 ? mentions[first].First - 1 : None;
        if (joint <= floor || mentions[first].Kind != MentionKind.Named || !Tokens[joint].IsLower || !Tokens[joint].Is(WordClass.Preposition))
            return None;
        int host = mentionAt[joint - 1];
        return host >= 0 && mentions[host].Kind == MentionKind.Nominal && mentions[host].Last == joint - 1
            && Tokens[joint - 1].IsAll(WordClass.Role | WordClass.Plural) ? host : None;
    }

    // Of two phrases that a preposition joins the first is the head, if it can speak.
    int Better(int found, int mention) =>
        found < 0 || mentions[mention].CanSpeak || (mentions[mention].Kind == MentionKind.Nominal
            && Tokens[mentions[mention].First].Is(WordClass.Determiner))
            ? mention
            : found;

    // The last token of the phrase that a preposition hangs on; common nouns that no mention took count.
    int JoinedTo(int i, int floor)
    {
        if (mentionAt[i] >= 0)
            return i;
        Token token = Tokens[i];
        if (token.Kind == TokenKind.CloseParenthesis)
            return BeforeParenthesis(i, floor);

        for (int k = i; k >= floor && k > i - 3; k--)
        {
            if (mentionAt[k] >= 0)
                return k;
            if (k < i && Tokens[k].IsLower && Tokens[k].Is(WordClass.Preposition) && k > floor)
                return JoinedTo(k - 1, floor);
            if (!Tokens[k].IsLower || Tokens[k].Is(WordClass.Function | WordClass.Cue | WordClass.Verb))
                return None;
        }

        return None;
    }

    // "Ann Roe, director for Europe told": the named person before the comma, when what follows describes her
    int Apposed(int comma, int floor)
    {
        int mention = mentionAt[comma - 1];
        if (mention < 0 || comma - 1 < floor || mentions[mention].Kind != MentionKind.Named)
            return None;
        int before = mentions[mention].First - 1;
        bool opens = before < floor || Tokens[before].Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Dash
            || sentences.IsWord(before, "that");
        return opens ? mention : None;
    }

    // The token before the parenthesis that a token closes
    int BeforeParenthesis(int close, int floor)
    {
        int i = close;
        while (i > floor && Tokens[i].Kind != TokenKind.OpenParenthesis)
            i--;
        return i > floor ? i - 1 : None;
    }

    // From the closing comma of an apposition or a relative clause to what it describes: "Roe, who lost, said"
    int AcrossApposition(int close, int floor, TokenKind mark)
    {
        int best = None;
        for (int i = close - 1; i > floor; i--)
        {
            Token token = Tokens[i];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote && mark == TokenKind.Comma && best >= 0)
                break;
            if (token.Kind != mark)
                continue;

            int host = HostBefore(i, floor);
            if (best >= 0 && host >= 0 && mentions[best].Is(WordClass.GivenName) && Inversion.IsThing(mentions[host]))
                break;
            if (host >= 0 && signs.Describes(i + 1))
                best = host;
            else if (best >= 0 && !signs.ContinuesList(i + 1))
                break;
            if (best >= 0 && signs.IsDescribedSubject(best, i, close, floor))
                break;
        }

        if (best >= 0 && InOffice(best, close) is >= 0 and int person)
            return person;
        if (best >= 0 || mark == TokenKind.Dash || close == floor || Tokens[close].Kind == TokenKind.Quote)
            return best;

        // No opening comma: an adverbial between subject and verb, or a missing comma
        int last = mentionAt[close - 1];
        bool isTime = last >= 0 && mentions[last].Kind == MentionKind.Nominal && Tokens[close - 1].Is(WordClass.Time);
        return last >= 0 && !isTime && !mentions[last].Is(WordClass.ObjectPronoun) ? InPhrase(close - 1, floor) : None;
    }

    // "The minister for roads and bridges, Ann Roe, said": what an office is for does not speak
    int InOffice(int field, int close)
    {
        int named = mentionAt[close - 1];
        if (named < 0 || mentions[named].Kind != MentionKind.Named || mentions[field].Kind != MentionKind.Named
            || mentions[named].First != mentions[field].Last + 2 || mentions[field].First == 0)
            return None;
        Mention person = mentions[named];
        Token before = Tokens[mentions[field].First - 1];
        bool isField = !mentions[field].Is(WordClass.GivenName | WordClass.Honorific)
            && (before.Is(WordClass.Coordinator) || (before.Is(WordClass.Preposition) && person.Is(WordClass.GivenName | WordClass.Honorific)));
        return isField && person.NameFirst < person.Last && !person.Is(WordClass.Organisation | WordClass.Place) ? named : None;
    }

    int HostBefore(int comma, int floor)
    {
        int i = Tokens[comma - 1].Kind == TokenKind.CloseParenthesis ? BeforeParenthesis(comma - 1, floor) : comma - 1;
        if (i < floor || mentionAt[i] < 0)
            return None;
        int host = InPhrase(i, floor);
        if (host < 0 || !(mentions[host].CanSpeak || signs.OpensBeforeWhich(host, comma)) || mentions[host].Is(WordClass.ObjectPronoun))
            return None;

        // "In a statement, Roe", "Addressing the council, Roe": what hangs on a preposition or a participle is no subject
        int before = mentions[host].First - 1;
        bool hangs = before >= floor && Tokens[before].Kind == TokenKind.Word && (Tokens[before].Is(WordClass.Preposition)
            || (sentences.IsStart(before) && mentionAt[before] < 0 && sentences.EndsWith(before, "ing")));
        return hangs ? None : host;
    }
}
