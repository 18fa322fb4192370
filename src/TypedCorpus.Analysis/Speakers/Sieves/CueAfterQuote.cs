using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A report right behind the quote: "...," Roe said. "...," said Roe. "..." and "...," Roe said.</summary>
sealed class CueAfterQuote : IAttributionSieve
{
    // "as Roe put it", "one day Roe said"
    const int MaxFillers = 2;

    // Between the quote and its own report stand at most those of an apposition.
    const int MaxReports = 8;

    // From the verb that names a thing to the quote, in tokens: "described the long morning as an"
    const int NamingReach = 8;

    // From a verb of saying to the quote, in tokens: "told the officer that he had only"
    const int ToldReach = 12;

    // What tells in a court what somebody said
    static readonly WordList Papers = ["affidavit", "complaint", "indictment", "report", "documents", "records", "filing", "papers", "citation", "warrant"];

    // "...", after Roe said that: the clause has words of its own
    static readonly WordList ClauseOpeners =
        ["while", "whereas", "although", "though", "after", "before", "because", "when", "until", "unless", "once", "if", "despite"];

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int start = Behind(scene, token);
        if (start < 0)
            return null;

        bool joined = IsJoined(scene, token);
        bool opens = scene.Sentences.IsStart(token);
        if (!joined && !opens)
            return null;

        // Behind a quote inside a sentence only a verb of saying is its own: he says he "loves it," he also accuses her
        bool anyVerb = joined && opens;
        int first = scene.FirstReportBehind(token);
        int end = scene.ReportsOf(scene.Sentences.Of(token)).End;
        for (int i = first; i < end && i < first + MaxReports; i++)
        {
            Report report = scene.Reports[i];
            int reportStart = scene.StartOf(report);
            if (reportStart > token && reportStart - start <= MaxFillers && OnlyFillers(scene, start, reportStart)
                && !scene.Mentions[report.Mention].Is(WordClass.Relative)
                && (report.Kind != ReportKind.WeakVerb || anyVerb || scene.Sentences.IsWord(reportStart - 1, "as"))
                && !IsAside(scene, report, start) && !(LeadsToOwn(scene, report) && IsLedUpTo(scene, token, opens)))
            {
                return NamerOf(scene, token, report) ?? ToldInPaper(scene, token, report) ?? Scene.SourceOf(report);
            }
        }

        return null;
    }

    // Poe called it a "...," Roe said: whoever gives it the name that is quoted, told by another; null for nobody
    static QuoteSource? NamerOf(Scene scene, int token, Report teller)
    {
        // "... described it as '...'," he said: the same person
        Mention told = scene.Mentions[teller.Mention];
        if (told.Kind == MentionKind.Pronoun && told.Is(WordClass.Gender | WordClass.Plural))
            return null;
        int at = scene.FirstReportBehind(token) - 1;
        if (at < scene.ReportsOf(scene.Sentences.Of(token)).First || scene.Reports[at] is not { Inverted: false, Participle: false } naming
            || token - naming.CueLast > NamingReach || !scene.Sentences.IsOneOf(naming.CueFirst, EarlierCue.Naming)
            || scene.Mentions[naming.Mention].Is(WordClass.Relative) || naming.Mention == teller.Mention)
            return null;
        for (int i = naming.CueLast + 1; i < token; i++)
        {
            if (scene.Tokens[i].Kind != TokenKind.Word || (scene.MentionAt[i] < 0 && scene.Tokens[i].Is(WordClass.AnyVerb | WordClass.Coordinator)))
                return null;
        }

        return Scene.SourceOf(naming);
    }

    // Poe told the officer that he "...," the affidavit says: what a paper of a court tells of him; null for nobody
    static QuoteSource? ToldInPaper(Scene scene, int token, Report teller)
    {
        if (scene.Mentions[teller.Mention] is not { Kind: MentionKind.Nominal } paper || !scene.Sentences.IsOneOf(paper.Last, Papers))
            return null;
        int at = scene.FirstReportBehind(token) - 1;
        if (at < scene.ReportsOf(scene.Sentences.Of(token)).First
            || scene.Reports[at] is not { Inverted: false, Participle: false, Kind: ReportKind.Verb } told
            || token - told.CueLast > ToldReach || !scene.Mentions[told.Mention].IsPersonal || scene.Mentions[told.Mention].Last >= told.CueFirst)
            return null;
        for (int i = told.CueLast + 1; i < token; i++)
        {
            if (scene.Tokens[i].Kind != TokenKind.Word || scene.Tokens[i].Is(WordClass.Coordinator | WordClass.Relative))
                return null;
        }

        return Scene.SourceOf(told);
    }

    // Without a comma or a mark at its end the quote is a part of the sentence: the "..." Roe says he wants
    static bool IsJoined(Scene scene, int token)
    {
        TextSpan words = scene.Quotes[scene.Tokens[token].Quote].Words;
        return scene.Text[words.End - 1] is ',' or '?' or '!' or '.' or '…' or '—' or '-'
            || scene.Tokens[token + 1].Kind is TokenKind.Comma or TokenKind.Dash;
    }

    // The first token behind the quote, its comma and the quotes that are joined to it
    static int Behind(Scene scene, int token)
    {
        int end = scene.Sentences.End(scene.Sentences.Of(token));
        int i = token + 1;
        while (i < end && i < token + 12)
        {
            Token behind = scene.Tokens[i];
            bool joined = behind.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote or TokenKind.SentenceEnd
                || (behind.Is(WordClass.Coordinator) && i + 1 < end && scene.Tokens[i + 1].Kind == TokenKind.Quote);
            if (!joined)
                return i;
            i++;
        }

        return -1;
    }

    // "...", a claim he denies: what is denied is the quote
    static bool IsAside(Scene scene, Report report, int start) =>
        scene.Mentions[report.Mention].Kind == MentionKind.Pronoun && scene.Mentions[report.Mention].First == start + 2
        && (scene.Sentences.IsIndefiniteArticle(start) || scene.Sentences.IsWord(start, "the"));

    // ..., Roe said: "..."
    static bool LeadsToOwn(Scene scene, Report report)
    {
        int i = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        return i + 1 < scene.Tokens.Length && scene.Tokens[i].Kind is TokenKind.Colon or TokenKind.Comma
            && scene.Tokens[i + 1].Kind == TokenKind.Quote;
    }

    // One said: "...", while another said: "..." After Poe said that it was "...", Roe said: "..."
    static bool IsLedUpTo(Scene scene, int token, bool opens)
    {
        if (opens)
            return false;
        if (scene.Tokens[token - 1].Kind == TokenKind.Colon)
            return true;
        int sentence = scene.Sentences.Of(token);
        return scene.Tokens[scene.Sentences.First(sentence)].Is(WordClass.Subordinator) && EarlierCue.Nearest(scene, token, weak: false) is not null;
    }

    static bool OnlyFillers(Scene scene, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            bool finite = scene.Tokens[i].Is(WordClass.Auxiliary | WordClass.Third | WordClass.Past)
                && scene.Tokens[i].Is(WordClass.AnyVerb);
            // "...", adding that voters know: the clause hangs on another verb of saying
            bool reports = scene.Tokens[i].IsAll(WordClass.Gerund | WordClass.Cue);
            if (scene.Tokens[i].Kind != TokenKind.Word || finite || reports || scene.Tokens[i].Is(WordClass.Coordinator | WordClass.Relative)
                || scene.Sentences.IsOneOf(i, ClauseOpeners))
                return false;
        }

        return true;
    }
}
