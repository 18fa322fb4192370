using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds whose words a participle or an infinitive reports, as neither has a subject of its own: ", adding", "Bemoaning", "quoted Roe as
/// saying", "led Roe to fear".</summary>
sealed class ParticipleSubjects(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, List<Report> reports)
{
    // How many reports back a participle's own verb of saying may be.
    const int MaxReports = 20;

    // How far back the words that open an apposition may stand, in tokens.
    const int DescriptionReach = 16;

    // Verbs whose object does what the infinitive behind it says
    static readonly WordList Moving =
        ["led", "leads", "leading", "prompted", "prompts", "prompting", "caused", "causes", "causing", "forced", "forces", "forcing", "drove",
            "drives", "driving", "moved", "moves", "moving", "inspired", "inspires", "inspiring", "compelled", "compels", "compelling",
            "pushed", "pushing", "provoked", "provoking", "spurred", "spurring", "obliged", "obliging", "for"];

    // "It fell to Roe to call it"
    static readonly WordList Falling = ["left", "fell", "falls", "up", "down"];

    // "Roe stays despite critics saying", "after Poe telling him"
    static readonly WordList Facing = ["with", "despite", "after", "without", "before", "following", "amid"];

    // Verbs whose object said what follows: quoted Roe as saying
    static readonly WordList Quoting =
        ["quoted", "quotes", "quote", "quoting", "cited", "cites", "citing", "reported", "reports", "recalled", "recalls", "remembered", "remembers"];

    // ... heard Roe saying
    static readonly WordList Hearing =
        ["has", "have", "had", "hear", "heard", "hears", "hearing", "overheard", "recall", "recalled", "recalls", "remember", "remembered", "remembers",
            "find", "finds", "found", "see", "sees", "saw", "seen", "seeing", "caught", "filmed", "show", "shows", "showed", "imagine"];

    // ... had Roe say
    static readonly WordList Having = ["had", "hear", "heard", "hears", "hearing", "overheard", "watched", "let", "made"];

    const int None = -1;

    Token[] Tokens => sentences.Tokens;

    /// <summary>Whom a participle that opens its sentence goes with: behind the comma that ends what it leads up to, the first mention with a verb
    /// behind it; -1 for none.</summary>
    public int OfOpening(int participle)
    {
        int end = Math.Min(sentences.End(sentences.Of(participle)), participle + SubjectFinder.Reach);
        for (int i = participle + 1; i + 1 < end; i++)
        {
            bool comma = Tokens[i].Kind == TokenKind.Comma
                || (Tokens[i].Kind == TokenKind.Quote && sentences.LastOfQuote(Tokens[i]) == ',');
            if (!comma || mentionAt[i + 1] < 0)
                continue;
            int mention = clauses.StartingAt(i + 1);
            int next = BehindTime(mentions[mention].Last + 1, end);
            if (mentions[mention].CanSpeak && !mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun)
                && next < end && Tokens[next].IsLower && (Tokens[next].Is(WordClass.AnyVerb) || sentences.EndsWith(next, "ed")))
                return mention;
        }

        return None;
    }

    // "Observing that it rained, the court on Monday told"
    int BehindTime(int i, int end)
    {
        int start = i;
        if (i < end && Tokens[i].IsLower && Tokens[i].Is(WordClass.Preposition))
            i++;
        if (i < end && Tokens[i].Is(WordClass.Time))
            return i + 1;
        return start;
    }

    /// <summary>The verb of "AFP quoted Roe as saying", "cited him as saying", "quotes Roe, a farmer, saying"; -1 for none, and where nobody is
    /// quoted by it: "Roe was quoted as saying".</summary>
    public int QuotingVerb(int verb)
    {
        if (!sentences.IsWord(verb - 1, "as"))
            return verb > 0 && Tokens[verb - 1].Kind == TokenKind.Comma ? QuotingVerbOfDescribed(verb) : None;
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - SubjectFinder.Reach);
        for (int i = verb - 2; i > floor; i--)
        {
            if (mentionAt[i] < 0 && sentences.IsOneOf(i, Quoting))
                return i < verb - 2 && !sentences.IsWord(i + 1, "by") ? i : None;
        }

        return None;
    }

    // The object of the verb is a person, and nothing but his description stands between him and the participle
    int QuotingVerbOfDescribed(int verb)
    {
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - DescriptionReach);
        for (int i = verb - 2; i > floor; i--)
        {
            if (Tokens[i].Kind != TokenKind.Comma || mentionAt[i - 1] is not (>= 0 and int described))
                continue;
            int lead = mentions[described].First - 1;
            if (lead > floor && mentionAt[lead] < 0 && sentences.IsOneOf(lead, Quoting))
                return mentions[described].CanSpeak && !mentions[described].Is(WordClass.Document) ? lead : None;
        }

        return None;
    }

    /// <summary>Whose words a participle reports; -1 for nobody's.</summary>
    public int OfParticiple(int verb) => AbsoluteSubject(verb) is >= 0 and int own ? own : MainSubject(verb);

    /// <summary>Whose words an infinitive reports that nobody is moved to; -1 for nobody's.</summary>
    public int OfInfinitive(int verb)
    {
        int subject = GoverningSubject(verb - 2);
        return subject >= 0 ? subject : clauses.OfMainClause(verb);
    }

    // "We get wet, she liked to say,": the verb that the infinitive hangs on has a subject right before it
    int GoverningSubject(int governing)
    {
        int mention = governing > 0 ? mentionAt[governing - 1] : None;
        if (mention < 0 || mentionAt[governing] >= 0 || !Tokens[governing].IsLower || !Tokens[governing].Is(WordClass.AnyVerb)
            || !mentions[mention].CanSpeak || mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun))
            return None;
        int before = mentions[mention].First - 1;
        bool opens = before < sentences.First(sentences.Of(governing)) || Tokens[before].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote;
        return opens ? mention : None;
    }

    // "A sign reading", "Both left, Roe saying", "with one calling", "with the mayor, Ann Roe, saying": a source between a mark or such a word and the participle
    int AbsoluteSubject(int verb)
    {
        int mention = verb > 0 ? mentionAt[verb - 1] : None;
        if (mention < 0)
            return verb > 1 && Tokens[verb - 1].Kind == TokenKind.Comma ? DescribedSubject(verb - 1) : SharedParticiple(verb);
        if (mentions[mention].First == 0)
            return None;
        int lead = mentions[mention].First - 1;
        if (sentences.IsWord(verb, "reading") && Inversion.IsThing(mentions[mention]))
            return mention;
        if (IsSender(lead))
            return mention;
        if (mentions[mention].Kind != MentionKind.Named)
        {
            bool isHeard = sentences.IsOneOf(lead, Facing) || sentences.IsOneOf(lead, Hearing) || IsOf(lead);
            return isHeard && mentions[mention].CanSpeak && !mentions[mention].Is(WordClass.Document | WordClass.PossessivePronoun) ? mention : None;
        }

        return Tokens[lead].Kind is TokenKind.Comma or TokenKind.Dash || Tokens[lead].Is(WordClass.Coordinator)
            || sentences.IsOneOf(lead, Hearing) || sentences.IsOneOf(lead, Facing)
            ? mention : None;
    }

    // "A letter from a reader saying"
    bool IsSender(int lead) =>
        lead > 0 && sentences.IsWord(lead, "from") && mentionAt[lead - 1] is >= 0 and int letter && mentions[letter].Is(WordClass.Document);

    // "Tired of people saying"; but "a leader of the party saying"
    bool IsOf(int lead) => lead > 0 && sentences.IsWord(lead, "of") && mentionAt[lead - 1] < 0 && Tokens[lead - 1].IsLower;

    /// <summary>Whom somebody heard say it, "I had a friend tell me", for a verb in its base form; -1 for nobody.</summary>
    public int Heard(int verb)
    {
        int mention = verb > 1 && Tokens[verb].IsAll(WordClass.Base | WordClass.Cue) ? mentionAt[verb - 1] : None;
        if (mention < 0 || mentions[mention].First == 0 || mentionAt[mentions[mention].First - 1] >= 0)
            return None;
        bool isSomebody = mentions[mention].Is(WordClass.ObjectPronoun)
            || (mentions[mention].CanSpeak && !mentions[mention].Is(WordClass.Document | WordClass.PossessivePronoun));
        return isSomebody && sentences.IsOneOf(mentions[mention].First - 1, Having) ? mention : None;
    }

    // "With the mayor, Ann Roe, saying", "with Ann Roe, the mayor, saying and her deputy, Tom Ek, adding"
    int DescribedSubject(int comma)
    {
        int floor = Math.Max(sentences.First(sentences.Of(comma)), comma - DescriptionReach);
        for (int i = comma - 1; i > floor; i--)
        {
            int mention = mentionAt[i];
            if (mention < 0 || mentions[mention].Last == comma - 1 || Tokens[mentions[mention].Last + 1].Kind != TokenKind.Comma
                || mentions[mention].First <= floor)
                continue;
            int lead = mentions[mention].First - 1;
            if (OpensClause(mentions[mention].Last + 2))
                return None;
            if (sentences.IsWord(lead, "with") || (sentences.IsWord(lead, "and") && LastAbsolute(lead) >= 0))
                return mentions[mention].CanSpeak ? mention : None;
            i = mentions[mention].First;
        }

        return None;
    }

    // "In an interview with the Planet, Roe went on": behind the comma stands a subject with its verb, and no description
    bool OpensClause(int first)
    {
        int mention = clauses.StartingAt(first);
        if (mention < 0 || !mentions[mention].CanSpeak || mentions[mention].Is(WordClass.Relative))
            return false;
        Token behind = Tokens[mentions[mention].Last + 1];
        return behind.IsLower && behind.Kind == TokenKind.Word && !behind.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Relative);
    }

    // "with Roe tweeting that it rained and asking"
    int SharedParticiple(int verb) => verb > 0 && Tokens[verb - 1].Is(WordClass.Coordinator) ? LastAbsolute(verb) : None;

    // The last report of the sentence, where it is a participle with a subject of its own
    int LastAbsolute(int before)
    {
        if (reports.Count == 0)
            return None;
        Report last = reports[reports.Count - 1];
        bool absolute = last is { Participle: true, CueFirst: > 0 } && sentences.Of(last.CueFirst) == sentences.Of(before)
            && Tokens[last.CueFirst].Is(WordClass.Gerund)
            && (mentions[last.Mention].Last == last.CueFirst - 1
                || (Tokens[last.CueFirst - 1].Kind == TokenKind.Comma && mentions[last.Mention].First > 0
                    && HasLead(mentions[last.Mention].First)));
        return absolute ? last.Mention : None;
    }

    bool HasLead(int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - DescriptionReach && Tokens[i].Kind is TokenKind.Word or TokenKind.Comma; i--)
        {
            if (sentences.IsWord(i, "with"))
                return true;
        }

        return false;
    }

    /// <summary>Whoever is moved to what an infinitive says, "it has led Roe to fear"; -1 for nobody.</summary>
    public int MovedSubject(int verb)
    {
        int mention = verb > 2 ? mentionAt[verb - 2] : None;
        if (mention < 0 || mentions[mention].First < 2 || !mentions[mention].CanSpeak)
            return None;
        int lead = mentions[mention].First - 1;
        return sentences.IsOneOf(lead, Moving) || (sentences.IsWord(lead, "to") && sentences.IsOneOf(lead - 1, Falling)) ? mention : None;
    }

    /// <summary>Whose words a participle without a subject of its own reports; -1 for nobody's. "Roe said that the mayor was wrong, adding": one
    /// that stands apart goes on with the last verb of saying of its sentence.</summary>
    public int MainSubject(int verb)
    {
        int sentence = sentences.Of(verb);
        if (clauses.StandsApart(verb, sentences.First(sentence)))
        {
            for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - MaxReports && sentences.Of(reports[i].CueFirst) == sentence; i--)
            {
                if (reports[i].Kind == ReportKind.Verb && !reports[i].Participle && !mentions[reports[i].Mention].Is(WordClass.Relative))
                    return reports[i].Mention;
            }
        }

        return clauses.OfMainClause(verb);
    }
}
