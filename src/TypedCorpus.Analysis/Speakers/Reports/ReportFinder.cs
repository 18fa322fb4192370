using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds every place at which the text says that somebody says something.</summary>
sealed class ReportFinder
{
    // How many reports back a participle's own verb of saying may be.
    const int MaxReports = 20;

    // Verbs whose object does what the infinitive behind it says
    static readonly string[] Moving =
        ["led", "leads", "prompted", "prompts", "caused", "causes", "forced", "drove", "moved", "inspired", "compelled"];

    // Verbs whose object said what follows: quoted Roe as saying
    static readonly string[] Quoting =
        ["quoted", "quotes", "quote", "quoting", "cited", "cites", "citing", "reported", "reports", "recalled", "recalls", "remembered", "remembers"];

    // ... heard Roe saying
    static readonly string[] Hearing =
        ["with", "has", "have", "had", "heard", "hears", "overheard", "recalled", "recalls", "remembered", "remembers"];

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly int[] mentionAt;
    readonly ClauseReader clauses;
    readonly SubjectFinder subjects;
    readonly List<Report> reports = [];

    ReportFinder(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        this.mentionAt = mentionAt;
        this.clauses = clauses;
        subjects = new SubjectFinder(sentences, mentions, mentionAt, clauses);
    }

    Token[] Tokens => sentences.Tokens;

    /// <summary>The reports of a text, in order of their cues.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static List<Report> Find(
        SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, CancellationToken cancellation)
    {
        ReportFinder finder = new(sentences, mentions, mentionAt, clauses);
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
        int phrase = PhraseLength(i);
        if (phrase > 0)
        {
            AddPhrase(i, i + phrase - 1);
            return;
        }

        Token token = Tokens[i];
        if (token.IsLower && token.Is(WordClass.PhrasalCue))
            AddVerb(i, i + 1);
        else if (token.IsLower && token.Is(WordClass.Cue | WordClass.WeakCue))
            AddVerb(i, i);
        else if (token.Is(WordClass.Capital) && token.Is(WordClass.Cue | WordClass.WeakCue) && sentences.IsStart(i))
            AddOpening(i);
    }

    // "Said Roe: ...", "Bemoaning the “...,” Roe left"
    void AddOpening(int verb)
    {
        Token token = Tokens[verb];
        ReportKind kind = token.Is(WordClass.Cue) ? ReportKind.Verb : ReportKind.WeakVerb;
        if (token.Is(WordClass.Gerund))
        {
            if (SubjectBehind(verb) is >= 0 and int subject)
                Put(new Report(verb, verb, subject, kind, Inverted: true, Participle: true));
        }
        else if (IsInverted(verb, verb, out int source) && mentions[source].Kind == MentionKind.Named)
        {
            Put(new Report(verb, verb, source, kind, Inverted: true, Participle: false));
        }
    }

    // Behind the comma that ends what a participle leads up to: the first mention with a verb behind it
    int SubjectBehind(int participle)
    {
        int end = Math.Min(sentences.End(sentences.Of(participle)), participle + SubjectFinder.Reach);
        for (int i = participle + 1; i + 1 < end; i++)
        {
            bool comma = Tokens[i].Kind == TokenKind.Comma
                || (Tokens[i].Kind == TokenKind.Quote && sentences.CharAt(Tokens[i].End - 2) == ',');
            if (!comma || mentionAt[i + 1] < 0)
                continue;
            int mention = clauses.StartingAt(i + 1);
            int next = mentions[mention].Last + 1;
            if (mentions[mention].CanSpeak && !mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun)
                && next < end && Tokens[next].IsLower && (Tokens[next].Is(WordClass.AnyVerb) || sentences.EndsWith(next, "ed")))
                return mention;
        }

        return -1;
    }

    // "The mayor, Ann Roe, said": the name is the source
    void Put(Report report) => reports.Add(report with { Mention = clauses.NamedBy(report.Mention) });

    // Machine-paraphrased texts say "in line with" for "according to".
    int PhraseLength(int i)
    {
        if (IsWord(i, "according") && IsWord(i + 1, "to"))
            return 2;
        return IsWord(i, "in") && IsWord(i + 1, "line") && IsWord(i + 2, "with") ? 3 : 0;
    }

    void AddPhrase(int first, int last)
    {
        int source = last + 1 < Tokens.Length ? clauses.StartingAt(last + 1) : -1;
        if (source >= 0)
            Put(new Report(first, last, AuthorOf(source), ReportKind.Phrase, Inverted: true, Participle: false));
    }

    // "a tweet from the mission", "a report by Roe": who wrote it, not what was written
    int AuthorOf(int source)
    {
        Mention document = mentions[source];
        int next = document.Last + 1;
        if (document.HasName || !document.Is(WordClass.Document) || next + 1 >= Tokens.Length)
            return source;
        if (!IsWord(next, "from") && !IsWord(next, "by") && !IsWord(next, "of"))
            return source;
        int author = clauses.StartingAt(next + 1);
        return author >= 0 && mentions[author].CanSpeak && !mentions[author].Is(WordClass.Document) ? author : source;
    }

    void AddVerb(int verb, int last)
    {
        Token token = Tokens[verb];
        ReportKind kind = token.Is(WordClass.Cue) || last > verb ? ReportKind.Verb : ReportKind.WeakVerb;
        int before = BeforeAuxiliaries(verb, out bool be, out bool to);

        if (token.Is(WordClass.Gerund) && IsWord(verb - 1, "as") && QuotedBefore(verb) is >= 0 and int quoting)
        {
            AddQuoted(quoting, verb, kind);
        }
        else if (token.Is(WordClass.Gerund) && !be)
        {
            Add(verb, last, AbsoluteSubject(verb) is >= 0 and int own ? own : MainSubject(verb), kind, participle: true);
        }
        else if (token.Is(WordClass.Past) && IsWord(verb - 1, "having"))
        {
            Add(verb, last, MainSubject(verb - 1), kind, participle: true);
        }
        else if (token.Is(WordClass.Past) && be)
        {
            AddPassive(verb, kind);
        }
        else if (to)
        {
            Add(verb, last, MovedSubject(verb) is >= 0 and int moved ? moved : clauses.OfMainClause(verb), kind, participle: true);
        }
        else if (kind == ReportKind.WeakVerb && IsReduced(verb))
        {
            return;
        }
        else if (IsInverted(verb, last, out int source))
        {
            Put(new Report(verb, last, source, kind, Inverted: true, Participle: false));
        }
        else if (token.Is(WordClass.Past | WordClass.Third | WordClass.Gerund) || before < verb - 1 || HasPluralSubject(verb))
        {
            Add(verb, last, CoordinatedSubject(before) is >= 0 and int shared ? shared : subjects.Before(verb), kind, participle: false);
        }
    }

    // "Roe praised the plan and said": the verb shares the subject of the report before it; a pronoun between starts a clause of its own. "She
    // proposed an envoy who reports to the president, and called": behind the comma the relative clause is over.
    int CoordinatedSubject(int before)
    {
        if (before < 1 || !Tokens[before].Is(WordClass.Coordinator) || reports.Count == 0)
            return -1;
        int sentence = sentences.Of(before);
        Report last = LastMain(sentence);
        if (last.Kind == ReportKind.Phrase || last.Inverted || sentences.Of(last.CueFirst) != sentence)
            return -1;
        for (int i = last.CueLast + 1; i < before; i++)
        {
            int mention = mentionAt[i];
            bool subject = mention >= 0 && mentions[mention].Kind == MentionKind.Pronoun
                && !mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun | WordClass.Relative);
            if (Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon || (subject && i > last.CueLast + 2) || EndsLeadUp(i, sentence)
                || (Tokens[i].Kind == TokenKind.Comma && mentions[last.Mention].Is(WordClass.Relative)))
                return -1;
        }

        return last.Mention;
    }

    // "As the crowd began to chant, Roe was joined by Poe and joked": behind the comma of the clause that leads up to it the subject is another
    bool EndsLeadUp(int comma, int sentence)
    {
        int first = sentences.First(sentence);
        if (Tokens[comma].Kind != TokenKind.Comma || !Tokens[first].Is(WordClass.Subordinator) || mentionAt[first] >= 0)
            return false;
        int subject = clauses.StartingAt(comma + 1);
        int verb = subject >= 0 ? mentions[subject].Last + 1 : Tokens.Length;
        return verb < Tokens.Length && mentions[subject].CanSpeak && Tokens[verb].IsLower
            && (Tokens[verb].Is(WordClass.AnyVerb) || sentences.EndsWith(verb, "ed"));
    }

    // The last report that stands in no clause of a question or a relative: "refused to say what Roe wants, and said"
    Report LastMain(int sentence)
    {
        for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - MaxReports && sentences.Of(reports[i].CueFirst) == sentence; i--)
        {
            int clause = mentions[reports[i].Mention].First - 1;
            if (reports[i].Inverted || clause < 0 || !Tokens[clause].IsLower
                || !Tokens[clause].Is(WordClass.Relative | WordClass.Subordinator))
                return reports[i];
        }

        return reports[reports.Count - 1];
    }

    // The verb of "AFP quoted Roe as saying", "cited him as saying"; -1 for none, and where nobody is quoted by it: "Roe was quoted as saying"
    int QuotedBefore(int verb)
    {
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - SubjectFinder.Reach);
        for (int i = verb - 2; i > floor; i--)
        {
            if (mentionAt[i] < 0 && Quoting.Any(word => IsWord(i, word)))
                return i < verb - 2 && !IsWord(i + 1, "by") ? i : -1;
        }

        return -1;
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

    // "Both left, Roe saying": a name between a mark and the participle is its subject
    int AbsoluteSubject(int verb)
    {
        int mention = verb > 0 ? mentionAt[verb - 1] : -1;
        if (mention < 0 || mentions[mention].Kind != MentionKind.Named || mentions[mention].First == 0)
            return -1;
        Token before = Tokens[mentions[mention].First - 1];
        int lead = mentions[mention].First - 1;
        return before.Kind is TokenKind.Comma or TokenKind.Dash || before.Is(WordClass.Coordinator) || Hearing.Any(word => IsWord(lead, word))
            ? mention : -1;
    }

    // "It has led Roe to fear": whoever was moved to it
    int MovedSubject(int verb)
    {
        int mention = verb > 2 ? mentionAt[verb - 2] : -1;
        if (mention < 0 || mentions[mention].Kind != MentionKind.Named || mentions[mention].First == 0)
            return -1;
        int lead = mentions[mention].First - 1;
        foreach (string moving in Moving)
        {
            if (IsWord(lead, moving))
                return mention;
        }

        return -1;
    }

    // "Roe said that the mayor was wrong, adding": a participle that stands apart goes on with the last verb of saying of its sentence.
    int MainSubject(int verb)
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

    void Add(int verb, int last, int source, ReportKind kind, bool participle)
    {
        // "It went on" tells of no speech
        if (source >= 0 && !(last > verb && mentions[source] is { Kind: MentionKind.Pronoun, Traits: WordClass.None }))
            Put(new Report(verb, last, AuthorOf(source), kind, Inverted: false, participle));
    }

    // "a class called '...'": a participle that gives a thing its name
    bool IsReduced(int verb)
    {
        int mention = verb > 0 ? mentionAt[verb - 1] : -1;
        int next = verb + 1;
        if (next < Tokens.Length && Tokens[next].Is(WordClass.Determiner) && mentionAt[next] < 0)
            next++;
        return mention >= 0 && Tokens[verb].Is(WordClass.Past) && mentions[mention].Kind == MentionKind.Nominal
            && !mentions[mention].Is(WordClass.Role)
            && next < Tokens.Length && Tokens[next].Kind == TokenKind.Quote;
    }

    // "was described by Roe as": the agent speaks; "was told" has no source. "is quoted as saying" is the participle's.
    void AddPassive(int verb, ReportKind kind)
    {
        int end = Math.Min(sentences.End(sentences.Of(verb)), verb + 12);
        for (int i = verb + 1; i + 1 < end && Tokens[i].Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number; i++)
        {
            if (!IsWord(i, "by"))
                continue;
            int agent = clauses.StartingAt(i + 1);
            if (agent >= 0 && mentions[agent].CanSpeak)
                Put(new Report(verb, verb, agent, kind, Inverted: true, Participle: false));
            return;
        }
    }

    int BeforeAuxiliaries(int verb, out bool be, out bool to)
    {
        be = false;
        int i = verb - 1;
        int floor = sentences.First(sentences.Of(verb));
        while (i >= floor && mentionAt[i] < 0 && Tokens[i].Kind == TokenKind.Word
            && (Tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb) || sentences.EndsWith(i, "ly")))
        {
            be |= Tokens[i].Is(WordClass.Be);
            i--;
        }

        // "to call", "to have called"
        to = i >= floor && IsWord(i, "to") && (i == verb - 1 ? Tokens[verb].Is(WordClass.Base) : IsWord(i + 1, "have") && !be);
        be |= i == verb - 1 && i >= floor && (IsWord(i, "get") || IsWord(i, "got"));
        return i;
    }

    // ", said Roe." but not ", a farmer, said Roe is a liar"
    bool IsInverted(int verb, int last, out int source)
    {
        source = -1;
        Token token = Tokens[verb];
        if (!token.Is(WordClass.Past | WordClass.Third) || last + 1 >= Tokens.Length)
            return false;
        int start = BehindWork(last + 1);
        if (Tokens[start].Kind != TokenKind.Word)
            return false;
        int first = sentences.First(sentences.Of(verb));
        if (verb > first && Tokens[verb - 1].Kind is not (TokenKind.Quote or TokenKind.Comma or TokenKind.Dash
            or TokenKind.OpenParenthesis or TokenKind.SentenceEnd))
            return false;
        if (!(token.Is(WordClass.Cue) || last > verb) || IsWord(verb, "told") || IsWord(verb, "tells") || IsWord(verb, "assured")
            || IsWord(verb, "informed") || IsWord(verb, "reminded"))
            return false;

        bool afterQuote = verb > first && Tokens[verb - 1].Kind == TokenKind.Quote;
        int mention = clauses.StartingAt(start);
        if (mention >= 0 && token.Is(WordClass.Third))
            mention = BehindBody(mention);
        if (mention < 0 || mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun) || !(afterQuote
            || mentions[mention].CanSpeak))
            return false;
        int after = mentions[mention].Last + 1;
        bool verbFollows = !afterQuote && after < Tokens.Length && Tokens[after].Is(WordClass.AnyVerb) && Tokens[after].IsLower;
        if (verbFollows || (after < Tokens.Length && Tokens[after].Kind == TokenKind.Possessive))
            return false;
        if (!afterQuote && mentions[mention].Kind == MentionKind.Pronoun)
            return false;
        source = mention;
        return afterQuote || subjects.Before(verb) < 0 || EndsPhrase(after);
    }

    // said "Rain Man" star Ann Roe, said the "Today" host Ann Roe: a title stands before what the person is
    int BehindWork(int i)
    {
        int work = Tokens[i].IsLower && Tokens[i].Is(WordClass.Determiner) ? i + 1 : i;
        return work + 1 < Tokens.Length && Tokens[work].Kind == TokenKind.Quote && Tokens[work + 1].IsLower && mentionAt[work + 1] >= 0
            && mentions[mentionAt[work + 1]].Kind == MentionKind.Named ? work + 1 : i;
    }

    // "says Roe and Sons director Ann Poe": a verb for one goes with the one whom the body stands before
    int BehindBody(int mention)
    {
        int and = mentions[mention].Last + 1;
        if (and + 1 >= Tokens.Length || !Tokens[and].Is(WordClass.Coordinator) || mentionAt[and + 1] < 0
            || mentions[mention].Kind != MentionKind.Named || mentions[mention].Is(WordClass.GivenName | WordClass.Role))
            return mention;
        Mention second = mentions[mentionAt[and + 1]];
        bool led = second.Kind == MentionKind.Named && second.Is(WordClass.Role) && second.NameFirst > second.First + 1
            && Tokens[second.First].Is(WordClass.Capital) && !Tokens[second.First].Is(WordClass.Role | WordClass.Honorific);
        return led ? mentionAt[and + 1] : mention;
    }

    bool EndsPhrase(int i) => i >= Tokens.Length || Tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote)
        || Tokens[i].Is(WordClass.Preposition | WordClass.Relative | WordClass.Time);

    // "critics say", "I think": a base form is a finite verb right behind a plural or first-person subject.
    bool HasPluralSubject(int verb)
    {
        if (verb == 0 || !Tokens[verb].Is(WordClass.Base))
            return false;
        int mention = mentionAt[verb - 1];
        return mention >= 0 && mentions[mention].Is(WordClass.Plural | WordClass.FirstPerson | WordClass.SecondPerson
            | WordClass.Relative | WordClass.Indefinite)
            && !mentions[mention].Is(WordClass.PossessivePronoun | WordClass.ObjectPronoun);
    }

    bool IsWord(int i, string word) => sentences.IsWord(i, word);
}
