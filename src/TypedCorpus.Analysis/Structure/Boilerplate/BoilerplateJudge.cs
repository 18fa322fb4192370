using TypedCorpus.Analysis.Structure.Blocks;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// Tells an article from what stands around it on its page. Evidence of a passage's own (a known phrase, a bare number) makes it certain;
/// where a text shows in that way that it is a page, what lies outside of the article goes too.
/// </summary>
sealed class BoilerplateJudge
{
    /// <summary>The number of certain passages from which a text is taken for a page with an article rather than an article.</summary>
    const int PageThreshold = 2;

    /// <summary>The most passages between a title and the article's first words.</summary>
    const int LongestOpening = 30;

    /// <summary>The most passages between a title and the day below it, that among them.</summary>
    const int MostLinesToDay = 8;

    /// <summary>The most words of the running text in a box.</summary>
    const int LongestBox = 120;

    /// <summary>The fewest words of a title that stands below a menu.</summary>
    const int FewestWordsOfTitle = 3;

    const string TitleAgain = "the title once more";
    const string AboutAuthor = "author box";

    /// <summary>The number of passages at the end of an article among which the one about its author is.</summary>
    const int AuthorPassages = 4;

    readonly string source;
    readonly List<Passage> passages;
    readonly Evidence[] evidence;
    readonly Headline headline;
    readonly string?[] reasons;
    readonly CancellationToken cancellation;

    BoilerplateJudge(
        string source, List<Passage> passages, Evidence[] evidence, Headline headline, CancellationToken cancellation)
    {
        this.source = source;
        this.passages = passages;
        this.evidence = evidence;
        this.headline = headline;
        this.cancellation = cancellation;
        reasons = new string?[passages.Count];
    }

    /// <summary>For each passage why it is boilerplate, as a phrase; null for what belongs to the article.</summary>
    public static string?[] Judge(
        string source, List<Passage> passages, Evidence[] evidence, Headline headline, bool[] captions, LineModel? model, CancellationToken cancellation)
    {
        BoilerplateJudge judge = new(source, passages, evidence, headline, cancellation);
        int certain = judge.MarkCertain(captions);
        List<int> days = judge.FindDays(captions);
        if (certain - days.Count < PageThreshold)
        {
            foreach (int day in days)
                judge.reasons[day] = null;
            return judge.reasons;
        }

        (int First, int Last) stretch = judge.MarkByRules();
        if (model is not null && Array.Exists(evidence, passage => passage.IsRunningText))
            judge.MarkByModel(model, stretch);
        return judge.reasons;
    }

    /// <summary>What the rules say of the lines of a text, as if it were a page.</summary>
    public static PageLines Lines(string source, List<Passage> passages, Evidence[] evidence, Headline headline, CancellationToken cancellation)
    {
        BoilerplateJudge judge = new(source, passages, evidence, headline, cancellation);
        judge.MarkCertain(captions: []);
        (int First, int Last) stretch = judge.MarkByRules();
        return new PageLines(source, passages, evidence, headline, judge.reasons, stretch, cancellation);
    }

    (int First, int Last) MarkByRules()
    {
        // A page without running text has no article that anything could stand around
        (int first, int last) = new ArticleFinder(evidence, headline, reasons).Find(cancellation);
        if (last < first)
            return (first, last);

        SettleTitle(first);
        MarkAround(first, last);
        MarkInside(first, last);
        MarkAuthor(first, last);
        return (first, last);
    }

    void MarkByModel(LineModel model, (int First, int Last) stretch)
    {
        string?[] learned = model.Judge(new PageLines(source, passages, evidence, headline, reasons, stretch, cancellation), cancellation);
        int first = Array.FindIndex(learned, reason => reason is null);
        if (first >= 0)
            SettleTitle(first);
        int last = Array.FindLastIndex(learned, reason => reason is null);
        for (int i = 0; i < learned.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (i == headline.Title || reasons[i] is TitleAgain or AboutAuthor)
                continue;
            string? certain = ReasonOf(evidence[i]);
            reasons[i] = certain ?? ((i > first && i < last && IsReport(i)) || (i < first && IsOpening(i, first)) ? null : learned[i]);
        }
    }

    /// <summary>Whether a passage is running text with somebody's words: inside of an article it is one of its passages.</summary>
    bool IsReport(int i) => evidence[i] is { HasReport: true, IsRunningText: true, IsAboutSite: false };

    // A caption is certain to be one, and says nothing of a page around the article
    int MarkCertain(ReadOnlySpan<bool> captions)
    {
        int certain = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            reasons[i] = i == headline.Title ? null : ReasonOf(evidence[i]);
            if (reasons[i] is not null && (captions.Length == 0 || !captions[i]))
                certain++;
        }

        foreach (int repeat in headline.Repeats)
        {
            reasons[repeat] = TitleAgain;
            certain++;
        }

        return certain;
    }

    /// <summary>The lines between the title and the text that are taken for notes of a page and say no more than when the article is from.</summary>
    List<int> FindDays(bool[] captions)
    {
        List<int> days = [];
        int end = Math.Min(passages.Count, headline.Title + 1 + MostLinesToDay);
        for (int i = headline.Title + 1; i < end && (captions[i] || !evidence[i].IsRunningText); i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (reasons[i] is not null and not TitleAgain && OpeningLines.IsDate(TextOf(i), evidence[i]))
                days.Add(i);
        }

        return days;
    }

    void SettleTitle(int first)
    {
        int firstSaid = headline.Title;
        headline.Settle(first);
        bool isMenu = firstSaid >= 0 && headline.Title == firstSaid && evidence[firstSaid].Phrase is not null && !headline.Repeats.Any();
        if (isMenu && AboveByline(firstSaid + 1, first) is >= 0 and int title)
            headline.MoveTo(title);
        if (headline.Title == firstSaid)
            return;
        reasons[firstSaid] = isMenu ? ReasonOf(evidence[firstSaid]) : TitleAgain;
        reasons[headline.Title] = null;
    }

    ReadOnlySpan<char> TextOf(int i) => source.AsSpan(passages[i].Start, passages[i].Length);

    /// <summary>The passage between two that can be a title and has the byline or the day right below it; -1 for none.</summary>
    int AboveByline(int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            cancellation.ThrowIfRequestedAt(i - from);
            if (evidence[i] is not { Words: >= FewestWordsOfTitle, EndsSentence: false, IsDate: false, Phrase: null }
                || !TitleRule.IsShortEnough(passages[i].Length, evidence[i])
                || OpeningLines.IsByline(TextOf(i), evidence[i]))
                continue;
            if (evidence[i + 1].IsDate || OpeningLines.IsByline(TextOf(i + 1), evidence[i + 1]))
                return i;
        }

        return -1;
    }

    static string? ReasonOf(Evidence evidence)
    {
        if (evidence.Phrase is { } phrase)
            return phrase.Reason;
        return evidence.IsCounter ? "a bare number" : null;
    }

    void MarkAround(int first, int last)
    {
        for (int i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (i == headline.Title)
                continue;
            if (i < first)
                reasons[i] ??= IsOpening(i, first) ? null : "before the article";
            else if (i > last)
                reasons[i] ??= "after the article";
        }
    }

    /// <summary>Whether a passage between the title and the article's first words says who wrote it, or goes on with the title.</summary>
    bool IsOpening(int i, int first)
    {
        if (headline.Title < 0 || i < headline.Title || first - headline.Title > LongestOpening)
            return false;
        return OpeningLines.IsByline(TextOf(i), evidence[i])
            || (i == headline.Title + 1 && evidence[i] is { Words: >= 6, StopWords: > 0, IsOfPage: false });
    }

    /// <summary>
    /// Marks what stands within the article but belongs to the page: dates, rows of entries, and what a section's phrase opens, up to the
    /// next running text; a box has that, too, as long as it is short.
    /// </summary>
    void MarkInside(int first, int last)
    {
        BoilerplatePhrase? section = null;
        for (int i = first; i <= last; i++)
        {
            cancellation.ThrowIfRequestedAt(i - first);
            if (i == headline.Title)
                continue;

            bool isText = evidence[i].IsRunningText;
            if (evidence[i].Phrase is { Scope: PhraseScope.Section or PhraseScope.Box } opening)
            {
                section = opening;
                isText = false;
            }

            if (section is { } open && (!isText || open.Scope == PhraseScope.Box) && evidence[i].Words <= LongestBox)
                reasons[i] ??= open.Reason;
            if (isText)
                section = null;
            reasons[i] ??= ReasonOnPage(i);
        }
    }

    void MarkAuthor(int first, int last)
    {
        int looked = 0;
        for (int i = last; i > first && looked < AuthorPassages; i--)
        {
            if (reasons[i] is not null || evidence[i].Words < 6)
                continue;
            looked++;
            if (AuthorBox.IsOne(source, passages, evidence, i, cancellation))
                reasons[i] = AboutAuthor;
        }
    }

    string? ReasonOnPage(int i)
    {
        if (evidence[i].IsDate)
            return "a date";
        if (evidence[i].IsRowOfEntries)
            return "a row of entries";
        if (evidence[i].IsAboutSite)
            return "words about the site";
        return evidence[i].Words == 0 && passages[i].Length <= 2 ? "no word" : null;
    }
}
