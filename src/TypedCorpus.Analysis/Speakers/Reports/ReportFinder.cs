using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds every place at which the text says that somebody says something.</summary>
sealed class ReportFinder
{
    // In whose words, opinion
    static readonly WordList Wordings = ["words", "phrase", "telling", "view", "opinion", "estimation", "description", "phrasing"];

    // In the eyes of
    static readonly WordList Eyes = ["words", "phrase", "eyes", "view", "opinion", "mind"];

    // The court held that
    static readonly WordList Holding = ["held", "hold", "holds", "holding", "accepted", "accepts", "accepting"];

    // Said the vendor
    static readonly WordList Saying = ["said", "says", "added", "adds", "wrote", "writes"];

    // Kept on saying
    static readonly WordList Going =
        ["kept", "keeps", "keep", "began", "begins", "begin", "started", "starts", "start", "stopped", "stops", "ended", "ends", "continued", "continues"];

    // Verbs whose object is spoken to
    static readonly WordList Addressing =
        ["told", "asked", "urged", "advised", "warned", "ordered", "instructed", "encouraged", "invited", "reminded", "begged"];

    // Participles that give a thing the name behind them
    static readonly WordList Naming =
        ["called", "named", "dubbed", "termed", "labelled", "labeled", "branded", "styled", "billed", "captioned", "headlined", "signed", "described",
            "listed", "coined", "published", "released", "issued", "printed", "aired"];

    static readonly WordList Nobody = ["nobody", "one", "none", "nothing"];

    static readonly WordList Putting = ["put", "puts"];

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly int[] mentionAt;
    readonly ClauseReader clauses;
    readonly Appositions appositions;
    readonly SubjectFinder subjects;
    readonly ParticipleSubjects participles;
    readonly SharedSubjects sharedSubjects;
    readonly Inversion inversion;
    readonly SpeechActs acts;
    readonly Viewers viewers;
    readonly List<Report> reports = [];

    ReportFinder(
        SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, SubjectFinder subjects, Appositions appositions)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        this.mentionAt = mentionAt;
        this.clauses = clauses;
        this.subjects = subjects;
        this.appositions = appositions;
        viewers = new Viewers(sentences, mentions, clauses);
        participles = new ParticipleSubjects(sentences, mentions, mentionAt, clauses, reports);
        sharedSubjects = new SharedSubjects(sentences, mentions, mentionAt, clauses, reports);
        acts = new SpeechActs(sentences, mentionAt);
        inversion = new Inversion(sentences, mentions, mentionAt, clauses, subjects);
    }

    Token[] Tokens => sentences.Tokens;

    /// <summary>The reports of a text, in order of their cues.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static List<Report> Find(
        SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, SubjectFinder subjects,
        Appositions appositions, CancellationToken cancellation)
    {
        ReportFinder finder = new(sentences, mentions, mentionAt, clauses, subjects, appositions);
        for (int i = 0; i < finder.Tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (finder.Tokens[i].Kind == TokenKind.Word && mentionAt[i] < 0)
                finder.ReadAt(i);
        }

        return finder.reports;
    }

    [MethodImpl(ColdStart.Optimized)]
    void ReadAt(int i)
    {
        Token token = Tokens[i];
        if (token.Is(WordClass.Preposition) && AddPhraseAt(i))
            return;
        if (token.IsLower && token.Is(WordClass.PhrasalCue))
            AddVerb(i, i + 1);
        else if (token.IsLower && token.Is(WordClass.Cue | WordClass.WeakCue))
            AddVerb(i, i);
        else if (token.IsLower && token.Is(WordClass.Verb) && sentences.IsWord(i + 1, "that") && sentences.IsOneOf(i, Holding))
            AddVerb(i, i + 1);
        else if (token.IsLower && acts.IsAct(i, out ReportKind kind) && subjects.Before(i) is >= 0 and int source
            && acts.CanBeOf(i, mentions[source]))
            Add(i, i, source, kind, participle: false);
        else if (token.Is(WordClass.Capital) && token.Is(WordClass.Cue | WordClass.WeakCue) && (sentences.IsStart(i) || IsBehindDateline(i)))
            AddOpening(i);
    }

    // "According to Roe", "in Roe's words"
    bool AddPhraseAt(int i)
    {
        int phrase = PhraseLength(i);
        if (phrase > 0)
            AddPhrase(i, i + phrase - 1);
        return phrase > 0 || (sentences.IsWord(i, "in") && AddWords(i)) || AddFor(i);
    }

    bool AddFor(int i)
    {
        if (viewers.Behind(i) is not (>= 0 and int viewer))
            return false;
        reports.Add(new Report(i, i, viewer, ReportKind.WeakVerb, Inverted: true, Participle: false));
        return true;
    }

    // HYDERABAD: Observing that it rained, the court
    bool IsBehindDateline(int i) =>
        i > 1 && Tokens[i - 1].Kind == TokenKind.Colon && Tokens[i - 2].Is(WordClass.AllCapitals) && sentences.IsStart(i - 2);

    // "Said Roe: ...", "Bemoaning the “...,” Roe left"
    void AddOpening(int verb)
    {
        Token token = Tokens[verb];
        ReportKind kind = token.Is(WordClass.Cue) ? ReportKind.Verb : ReportKind.WeakVerb;
        if (token.Is(WordClass.Gerund))
        {
            if (participles.OfOpening(verb) is >= 0 and int subject)
                Put(new Report(verb, verb, subject, kind, Inverted: true, Participle: true));
        }
        else if (inversion.IsInverted(verb, verb, out int source)
            && (mentions[source].Kind == MentionKind.Named || (sentences.IsOneOf(verb, Saying) && mentions[source].CanSpeak)))
        {
            Put(new Report(verb, verb, source, kind, Inverted: true, Participle: false));
        }
    }

    // "The mayor, Ann Roe, said": the name is the source
    void Put(Report report) => reports.Add(report with { Mention = appositions.NamedBy(report.Mention) });

    // Machine-paraphrased texts say "in line with" for "according to".
    int PhraseLength(int i)
    {
        if (sentences.IsWord(i, "according") && sentences.IsWord(i + 1, "to"))
            return 2;
        if (sentences.IsWord(i, "per"))
            return IsBody(i + 1) ? 1 : 0;
        if (!sentences.IsWord(i, "in"))
            return 0;
        if (sentences.IsWord(i + 1, "the") && sentences.IsOneOf(i + 2, Eyes) && sentences.IsWord(i + 3, "of"))
            return 4;
        return sentences.IsWord(i + 1, "line") && sentences.IsWord(i + 2, "with") ? 3 : 0;
    }

    // "Per the Planet", "per his lawyer"; but "per person", "per the plan"
    bool IsBody(int i)
    {
        int source = i < Tokens.Length ? clauses.StartingAt(i) : -1;
        if (source < 0)
            return false;
        return mentions[source].Kind == MentionKind.Named
            ? mentions[source].First == i
            : mentions[source].CanSpeak && Tokens[i].Is(WordClass.Determiner | WordClass.PossessivePronoun);
    }

    // "in Roe's words", "in his own words"
    bool AddWords(int first)
    {
        if (first + 1 >= Tokens.Length || mentionAt[first + 1] < 0)
            return false;
        Mention words = mentions[clauses.StartingAt(first + 1)];
        if (words.Head == words.First || mentionAt[words.First] < 0 || !sentences.IsOneOf(words.Last, Wordings))
            return false;

        // "Roe promised to do it as, in her words, ...": whose they are was said
        if (mentions[mentionAt[words.First]].Kind == MentionKind.Pronoun && reports.Count > 0
            && sentences.Of(reports[reports.Count - 1].CueFirst) == sentences.Of(first))
            return false;
        reports.Add(new Report(words.Last, words.Last, mentionAt[words.First], ReportKind.Phrase, Inverted: true, Participle: false, first));
        return true;
    }

    void AddPhrase(int first, int last)
    {
        int source = last + 1 < Tokens.Length ? clauses.StartingAt(last + 1) : -1;
        if (source >= 0)
            Put(new Report(first, last, clauses.AuthorOf(source), ReportKind.Phrase, Inverted: true, Participle: false));
    }

    void AddVerb(int verb, int last)
    {
        Token token = Tokens[verb];
        ReportKind kind = token.Is(WordClass.Cue) || last > verb ? ReportKind.Verb : ReportKind.WeakVerb;
        int before = BeforeAuxiliaries(verb, out bool be, out bool to);

        if (token.Is(WordClass.Gerund) && participles.QuotingVerb(verb) is >= 0 and int quoting)
        {
            AddQuoted(quoting, verb, kind);
        }
        else if (token.Is(WordClass.Gerund) && Chained(verb) is >= 0 and int going)
        {
            Add(verb, last, subjects.Before(going), kind, participle: false);
        }
        else if (token.Is(WordClass.Gerund) && !be)
        {
            Add(verb, last, participles.OfParticiple(verb), kind, participle: true);
        }
        else if (token.Is(WordClass.Past) && sentences.IsWord(verb - 1, "having"))
        {
            Add(verb, last, participles.MainSubject(verb - 1), kind, participle: true);
        }
        else if (token.Is(WordClass.Past) && be)
        {
            AddPassive(verb, kind);
        }
        else if (to)
        {
            if (!IsAddressee(before))
                AddInfinitive(verb, last, kind);
        }
        else if (kind == ReportKind.WeakVerb && AgentOf(verb) is >= 0 and int agent)
        {
            Put(new Report(verb, verb, agent, kind, Inverted: true, Participle: false));
        }
        else if (kind == ReportKind.WeakVerb && IsReduced(verb))
        {
            return;
        }
        else if (inversion.IsInverted(verb, last, out int source))
        {
            Put(new Report(verb, last, source, kind, Inverted: true, Participle: false));
        }
        else if (token.Is(WordClass.Past | WordClass.Third | WordClass.Gerund) || before < verb - 1 || HasPluralSubject(verb) || participles.Heard(verb) >= 0)
        {
            int subject = participles.Heard(verb) is >= 0 and int heard ? heard : sharedSubjects.Of(before) is >= 0 and int shared ? shared : subjects.Before(verb);
            subject = subject < 0 && before > 0 ? sharedSubjects.OfRow(before) : subject;
            if (subject >= 0 && !IsWritten(verb, subject) && !IsNobody(verb, subject))
                Add(verb, last, subject, PutsIt(verb, subject) || acts.IsFinding(verb, mentions[subject])
                    ? ReportKind.Verb : kind, participle: false);
        }
    }

    // "In a message posted on Monday, Roe thanked": the participle tells of the message
    bool IsWritten(int verb, int subject)
    {
        Mention written = mentions[subject];
        return Tokens[verb].Is(WordClass.Past) && written.Kind == MentionKind.Nominal && written.Is(WordClass.Document)
            && written.Last == verb - 1 && written.First > 0 && Tokens[written.First - 1].Kind == TokenKind.Word && Tokens[written.First - 1].Is(WordClass.Preposition);
    }

    // "Nobody should read too much into it" tells of no speech
    bool IsNobody(int verb, int subject) =>
        Tokens[verb].Is(WordClass.Base) && Tokens[verb - 1].Is(WordClass.Auxiliary) && sentences.IsOneOf(mentions[subject].Last, Nobody);

    // "as the mayor put it last week", "Roe puts it simply:"; but "Roe put it in the drawer"
    bool PutsIt(int verb, int subject)
    {
        if (!sentences.IsOneOf(verb, Putting) || !sentences.IsWord(verb + 1, "it") || verb + 2 >= Tokens.Length)
            return false;
        int first = mentions[subject].First;
        return (first > 0 && sentences.IsWord(first - 1, "as")) || Tokens[verb + 2].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Quote
            || Tokens[verb + 2].Is(WordClass.Adverb) || sentences.EndsWith(verb + 2, "ly");
    }

    // "prompting the mayor to call it": whoever is moved speaks, not what moves
    void AddInfinitive(int verb, int last, ReportKind kind)
    {
        int moved = participles.MovedSubject(verb);
        if (moved >= 0 && reports.Count > 0 && reports[reports.Count - 1].CueFirst == mentions[moved].First - 1)
            reports.RemoveAt(reports.Count - 1);
        Add(verb, last, moved >= 0 ? moved : participles.OfInfinitive(verb), kind, participle: true);
    }

    // "The boy kept on saying": the verb that a participle goes on with
    int Chained(int verb)
    {
        int i = sentences.IsWord(verb - 1, "on") || sentences.IsWord(verb - 1, "up") ? verb - 2 : verb - 1;
        return i >= 0 && mentionAt[i] < 0 && sentences.IsOneOf(i, Going) ? i : -1;
    }

    // Whoever is quoted speaks, not the one who quotes
    void AddQuoted(int quoting, int verb, ReportKind kind)
    {
        int quoted = clauses.StartingAt(quoting + 1);
        if (quoted < 0 || !(mentions[quoted].CanSpeak || mentions[quoted].Is(WordClass.ObjectPronoun)))
            return;
        if (reports.Count > 0 && reports[reports.Count - 1].CueFirst == quoting)
            reports.RemoveAt(reports.Count - 1);
        Put(new Report(verb, verb, quoted, kind, Inverted: false, Participle: true, quoting));
    }

    void Add(int verb, int last, int source, ReportKind kind, bool participle)
    {
        // "It went on" tells of no speech
        if (source >= 0 && !(last > verb && mentions[source] is { Kind: MentionKind.Pronoun, Traits: WordClass.None }))
            Put(new Report(verb, last, clauses.AuthorOf(source), kind, Inverted: false, participle));
    }

    // "Commuters were told to expect": whoever is told to do it has not said it
    bool IsAddressee(int to)
    {
        int verb = to - 1;
        if (verb < 1 || mentionAt[verb] >= 0 || !sentences.IsOneOf(verb, Addressing))
            return false;
        BeforeAuxiliaries(verb, out bool be, out _);
        return be;
    }

    // "a class called '...'": a participle that gives a thing its name
    bool IsReduced(int verb)
    {
        int mention = verb > 0 ? mentionAt[verb - 1] : -1;
        int next = verb + 1;
        if (next < Tokens.Length && Tokens[next].Is(WordClass.Determiner) && mentionAt[next] < 0)
            next++;
        if (mention >= 0 && mentions[mention].Kind == MentionKind.Nominal && sentences.IsWord(verb, "accused") && sentences.IsWord(verb + 1, "of"))
            return true;
        return mention >= 0 && sentences.IsOneOf(verb, Naming) && mentions[mention].Kind == MentionKind.Nominal
            && !mentions[mention].Is(WordClass.Role)
            && next < Tokens.Length && Tokens[next].Kind == TokenKind.Quote;
    }

    // "was described by Roe as": the agent speaks; "was told" has no source. "is quoted as saying" is the participle's.
    void AddPassive(int verb, ReportKind kind)
    {
        int end = Math.Min(sentences.End(sentences.Of(verb)), verb + 12);
        for (int i = verb + 1; i + 1 < end && Tokens[i].Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number; i++)
        {
            if (!sentences.IsWord(i, "by"))
                continue;
            int agent = clauses.StartingAt(i + 1);
            if (agent >= 0 && mentions[agent].CanSpeak)
                Put(new Report(verb, verb, agent, kind, Inverted: true, Participle: false));
            return;
        }
    }

    // "Roe, described by Poe as": who stands right behind the participle speaks; -1 for nobody
    int AgentOf(int verb)
    {
        if (!Tokens[verb].Is(WordClass.Past) || !sentences.IsOneOf(verb, Naming) || !sentences.IsWord(verb + 1, "by") || verb + 2 >= Tokens.Length)
            return -1;
        int agent = clauses.StartingAt(verb + 2);
        return agent >= 0 && mentions[agent].CanSpeak && sentences.IsWord(mentions[agent].Last + 1, "as") ? agent : -1;
    }

    int BeforeAuxiliaries(int verb, out bool be, out bool to)
    {
        be = false;
        int i = verb - 1;
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - SubjectFinder.Reach);
        while (i >= floor && mentionAt[i] < 0 && Tokens[i].Kind == TokenKind.Word
            && (Tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb) || sentences.EndsWith(i, "ly")))
        {
            // "who was there said" is no passive
            be |= Tokens[i].Is(WordClass.Be) && !sentences.IsOneOf(i + 1, SubjectFinder.Whereabouts);
            i--;
        }

        // "to call", "to have called"
        to = i >= floor && sentences.IsWord(i, "to") && (i == verb - 1 ? Tokens[verb].Is(WordClass.Base) : sentences.IsWord(i + 1, "have") && !be);
        be |= i == verb - 1 && i >= floor && (sentences.IsWord(i, "get") || sentences.IsWord(i, "got"));
        return i;
    }

    // "critics say", "I think", "critics of the plan say": a base form is a finite verb behind a plural or first-person subject.
    bool HasPluralSubject(int verb)
    {
        if (verb == 0 || !Tokens[verb].Is(WordClass.Base))
            return false;
        int mention = mentionAt[verb - 1];
        if (mention < 0)
            return Tokens[verb - 1].Is(WordClass.Time) && Tokens[verb].Is(WordClass.Cue) && subjects.Before(verb) is >= 0 and int writing
                && (mentions[writing].Is(WordClass.Plural) || ArePapers(mentions[writing]));
        const WordClass notOne = WordClass.Plural | WordClass.FirstPerson | WordClass.SecondPerson | WordClass.Relative | WordClass.Indefinite;
        if (mentions[mention].Is(notOne) && !mentions[mention].Is(WordClass.PossessivePronoun | WordClass.ObjectPronoun))
            return true;
        if (Tokens[verb].Is(WordClass.Cue) && ArePapers(mentions[mention]))
            return true;
        int joint = mentions[mention].First - 1;
        return joint > 0 && Tokens[joint].IsLower && Tokens[joint].Is(WordClass.Preposition)
            && subjects.Before(verb) is >= 0 and int subject && subject != mention
            && (mentions[subject].Is(WordClass.Plural) || ArePapers(mentions[subject]))
            && (Tokens[verb].Is(WordClass.Cue) || mentions[subject].Is(WordClass.Role));
    }

    // "The documents say", "letters allege"
    bool ArePapers(Mention subject) =>
        subject.Kind == MentionKind.Nominal && subject.Is(WordClass.Document) && sentences.EndsWith(subject.Last, "s");
}
