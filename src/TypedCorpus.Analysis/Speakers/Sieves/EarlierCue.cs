using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The nearest verb of saying before the quote in its sentence: Roe said the plan was a "..."</summary>
sealed class EarlierCue : IAttributionSieve
{
    // Reports further back belong to something else.
    const int MaxReports = 30;

    // From the verb of a relative clause to its end, in tokens.
    const int ClauseReach = 40;

    // From the quote back to the passive verb whose agent stands behind it, in tokens.
    const int AgentReach = 6;

    /// <summary>Verbs that give a thing the name that is quoted: critics noted that Roe had called it "...".</summary>
    public static readonly WordList Naming =
        ["called", "calls", "dubbed", "dubs", "described", "describes", "branded", "brands", "labelled", "labeled",
            "termed", "denounced", "dismissed"];

    // Verbs of a clause that another one holds: prosecutors said Roe told officers that it was "..."
    static readonly WordList Telling = ["told", "said", "wrote", "admitted", "confessed", "texted", "shouted", "replied"];

    // "The board has not answered since Roe called it '...'"
    static readonly WordList Reasons = ["since", "after", "when", "because"];

    // "Called on Roe to", "called for"
    static readonly WordList Demanding = ["on", "upon", "for"];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        return Agent(scene, token) ?? LedUpTo(scene, token)
            ?? Nearest(scene, token, report => (report.Kind != ReportKind.WeakVerb && !IsInside(scene, report))
            || (IsOwnClause(scene, report) && !IsLedOver(scene, report, token)))
            ?? Nearest(scene, token, weak: false);
    }

    // "The plan was branded '...' by Roe", "a plan dismissed as '...' by Roe"
    static QuoteSource? Agent(Scene scene, int token)
    {
        if (!scene.Sentences.IsWord(token + 1, "by") || token + 2 >= scene.Tokens.Length || scene.Tokens[token + 2].Is(WordClass.Gerund)
            || scene.Clauses.StartingAt(token + 2) is not (>= 0 and int agent) || scene.Mentions[agent].Is(WordClass.ObjectPronoun))
            return null;

        // A verb with an object is no passive: Roe called the mayor a "..." by mistake
        int floor = Math.Max(scene.Sentences.First(scene.Sentences.Of(token)), token - AgentReach);
        for (int i = token - 1; i >= floor && scene.MentionAt[i] < 0 && scene.Tokens[i].Kind == TokenKind.Word; i--)
        {
            Token verb = scene.Tokens[i];
            if (verb.IsLower && verb.Is(WordClass.Past) && verb.Is(WordClass.Cue | WordClass.WeakCue))
                return HasSubject(scene, i) ? null : new QuoteSource(agent, i, i);
        }

        return null;
    }

    // "Roe said the '...' by Poe was": a verb with a subject of its own is no passive either
    static bool HasSubject(Scene scene, int verb)
    {
        if (verb == 0)
            return false;
        int at = scene.FirstReportBehind(verb - 1);
        return at < scene.Reports.Count && scene.Reports[at] is { Inverted: false } report && report.CueFirst == verb
            && scene.Mentions[report.Mention].Last == verb - 1;
    }

    /// <summary>The source of the nearest report before a token in its sentence; null for none.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="weak">Whether verbs that report no speech count too.</param>
    public static QuoteSource? Nearest(Scene scene, int token, bool weak) =>
        weak ? Nearest(scene, token, _ => true) : Nearest(scene, token, report => report.Kind != ReportKind.WeakVerb);

    /// <summary>The source of the nearest verb of saying before a token in its sentence, if it can be, one of a clause that nobody else's words
    /// hold; null for none.</summary>
    public static QuoteSource? NearestOutside(Scene scene, int token) =>
        Nearest(scene, token, report => report.Kind != ReportKind.WeakVerb && !IsInside(scene, report)) ?? Nearest(scene, token, weak: false);

    static QuoteSource? Nearest(Scene scene, int token, Func<Report, bool> fits)
    {
        int first = scene.ReportsOf(scene.Sentences.Of(token)).First;
        int behind = scene.FirstReportBehind(token);
        Report? thing = null;
        for (int i = behind - 1; i >= first && i >= behind - MaxReports; i--)
        {
            Report report = scene.Reports[i];
            if (!(report.Inverted || scene.Mentions[report.Mention].Last < token) || !fits(report) || IsOver(scene, report, token))
                continue;

            // "Roe says it underscores that ...": what somebody says of a thing
            if (!IsThing(scene.Mentions[report.Mention]))
                return Scene.SourceOf(report);
            thing ??= report;
        }

        return thing is { } last ? Scene.SourceOf(last) : null;
    }

    static bool IsThing(Mention mention) => mention.Kind == MentionKind.Pronoun && mention.Traits == WordClass.None;

    // "Roe said that the plan should declare": what is inside another's words comes second
    static bool IsInside(Scene scene, Report report) =>
        !report.Participle && scene.Tokens[report.CueFirst].Is(WordClass.Base) && !scene.Tokens[report.CueFirst].Is(WordClass.Past)
        && scene.Tokens[report.CueFirst - 1].Is(WordClass.Auxiliary);

    // "Roe said that the claim, which Poe has argued is new, was a ...": the clause was over before the quote
    static bool IsOver(Scene scene, Report report, int token)
    {
        Mention source = scene.Mentions[report.Mention];
        int opening = source.Is(WordClass.Relative) || scene.Sentences.IsWord(source.Last + 1, "of") ? source.First : source.First - 1;
        bool relative = source.Is(WordClass.Relative) || IsRelative(scene, opening)
            || (opening == source.First && IsRelative(scene, source.Last + 2));
        if (report.Inverted || !relative || opening == 0 || scene.Tokens[opening - 1].Kind != TokenKind.Comma)
            return false;
        for (int i = report.CueLast + 1; i + 1 < token && i < report.CueLast + ClauseReach; i++)
        {
            Token behind = scene.Tokens[i + 1];
            if (scene.Tokens[i].Kind == TokenKind.Comma && behind.IsLower && behind.Is(WordClass.Auxiliary | WordClass.Past | WordClass.Third)
                && !behind.Is(WordClass.Function & ~WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    // "Which Poe called", "many of whom said"
    static bool IsRelative(Scene scene, int token) =>
        scene.Sentences.IsWord(token, "which") || scene.Sentences.IsWord(token, "whom") || scene.Sentences.IsWord(token, "who");

    /// <summary>
    /// Whether another clause has a verb of its own: Roe said no, but Poe rejected the "...", Roe spoke of the plan, which Poe called "...", made what Poe
    /// called "...".
    /// </summary>
    public static bool IsOwnClause(Scene scene, Report report)
    {
        int before = scene.Mentions[report.Mention].First - 1;
        if (before <= 0)
            return false;
        if (report.Participle)
            return IsAbsolute(scene, report);
        return (scene.Sentences.IsWord(before, "but") || scene.Sentences.IsWord(before, "which") || scene.Sentences.IsWord(before, "whom")
                || scene.Sentences.IsWord(before, "what")
                || scene.Sentences.IsWord(before, "while") || scene.Tokens[before].Kind == TokenKind.Semicolon
                || (scene.Sentences.IsWord(before, "and") && scene.Tokens[before - 1].Kind is TokenKind.Comma or TokenKind.Quote)
                || IsToldByAnother(scene, report)
                || (scene.Sentences.IsOneOf(before, Reasons) && scene.Sentences.IsOneOf(report.CueFirst, Naming)
                    && !scene.Sentences.IsOneOf(report.CueLast + 1, Demanding))
                || IsAgentBeforeAs(scene, report)
                || (scene.Sentences.IsWord(before, "who") && scene.Mentions[report.Mention].Kind == MentionKind.Pronoun));
    }

    // "Roe said that Poe called it '...'", "Roe recalled Poe had called it '...'", "Roe said the boy told police it was '...'"
    static bool IsToldByAnother(Scene scene, Report report)
    {
        Mention source = scene.Mentions[report.Mention];
        int before = scene.StartOf(report) - 1;
        bool isTold = scene.Sentences.IsOneOf(report.CueFirst, Naming) || scene.Sentences.IsOneOf(report.CueFirst, Telling);
        if (before < 0 || report.Inverted || !isTold || scene.Sentences.IsOneOf(report.CueLast + 1, Demanding))
            return false;
        if (scene.Sentences.IsWord(before, "that"))
            return source.CanNamePerson || source.Is(WordClass.GivenName | WordClass.Honorific | WordClass.Role);

        // "Said a woman called '...'"
        bool canBeTold = source.CanNamePerson
            || (source.Kind == MentionKind.Nominal && source.Is(WordClass.Role) && scene.Tokens[report.CueLast + 1].Kind != TokenKind.Quote);
        return canBeTold && source.Last < report.CueFirst && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Cue);
    }

    // "Although Poe said it was fine, Roe called it '...'": the main clause behind the one that leads up to it
    static QuoteSource? LedUpTo(Scene scene, int token)
    {
        int first = scene.ReportsOf(scene.Sentences.Of(token)).First;
        int last = scene.FirstReportBehind(token) - 1;
        if (last <= first)
            return null;
        Report led = scene.Reports[first];
        Report main = scene.Reports[last];
        int opening = scene.Mentions[led.Mention].First - 1;
        int start = scene.Mentions[main.Mention].First;
        bool isMain = !main.Inverted && !main.Participle && start > led.CueLast && scene.Tokens[start - 1].Kind == TokenKind.Comma
            && scene.Mentions[main.Mention].CanSpeak && main.CueLast < token;
        return isMain && !led.Inverted && opening >= 0 && IsSubordinator(scene, opening) && scene.Sentences.IsStart(opening) ? Scene.SourceOf(main) : null;
    }

    static bool IsSubordinator(Scene scene, int token) =>
        scene.Tokens[token].Is(WordClass.Subordinator) && !scene.Sentences.IsWord(token, "as");

    // "Poe said the plan, described by Roe as '...', was"
    static bool IsAgentBeforeAs(Scene scene, Report report) =>
        report.Inverted && scene.Sentences.IsOneOf(report.CueFirst, Naming) && scene.Mentions[report.Mention].First - 1 == report.CueLast + 1
        && scene.Reports[scene.ReportsOf(scene.Sentences.Of(report.CueFirst)).First].CueFirst < report.CueFirst
        && scene.Sentences.IsWord(report.CueLast + 1, "by") && scene.Sentences.IsWord(scene.Mentions[report.Mention].Last + 1, "as");

    // "While Poe spoke of rain, Roe called it '...'": behind the comma the main clause has its own report
    static bool IsLedOver(Scene scene, Report report, int token)
    {
        int before = scene.Mentions[report.Mention].First - 1;
        if (before < 0 || !scene.Sentences.IsStart(before))
            return false;
        int end = scene.FirstReportBehind(token);
        for (int i = scene.FirstReportBehind(report.CueLast); i < end; i++)
        {
            int first = scene.Mentions[scene.Reports[i].Mention].First;
            if (first > report.CueLast && scene.Tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Quote)
                return true;
        }

        return false;
    }

    // "Roe left, with Poe calling it '...'": a participle with a subject of its own
    static bool IsAbsolute(Scene scene, Report report) =>
        scene.Tokens[report.CueFirst].Is(WordClass.Gerund) && scene.Mentions[report.Mention].Last == report.CueFirst - 1;
}
