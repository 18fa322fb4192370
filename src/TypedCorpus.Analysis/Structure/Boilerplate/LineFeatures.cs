namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// The features of the lines of a page. Those of <see cref="First"/> are read from what each line holds and from the lines around it, those
/// of <see cref="Second"/> from what the first pass said of the page. Who knows more of the lines (tags, classes, links) adds features
/// that read from a <see cref="PageLines"/> of its own.
/// </summary>
static class LineFeatures
{
    const int Groups = 32;
    const int Kinds = 7;

    static readonly int[] LengthSteps = [1, 2, 3, 4, 6, 8, 10, 13, 16, 21, 31, 46, 71];
    static readonly int[] CountSteps = [1, 2, 3, 5, 9, 17];
    static readonly int[] TextSteps = [1, 15, 40, 80, 150, 250, 400];
    static readonly int[] WideTextSteps = [1, 40, 120, 250, 500, 900, 1400];

    public static readonly LineFeature[] First =
    [
        new("length", "its length", 14, 2, (page, i) => Step(page[i].Words, LengthSteps)),
        new("stopwords", "a row of words without a sentence", 28, 2, (page, i) => LengthClass(page[i]) * 7 + Share(page[i].StopWords, page[i].Words, 12, 7)),
        new("capitals", "capitals", 20, 1, (page, i) => LengthClass(page[i]) * 5 + Share(page[i].Capitalized, page[i].Words, 4, 5)),
        new("end", "no end of a sentence", 32, 2, (page, i) => LengthClass(page[i]) * 8 + EndOf(page[i])),
        new("start", "a call to the reader", 16, 1, (page, i) => LengthClass(page[i]) * 4 + StartOf(page[i])),
        new("phrase", "a known phrase", Groups, 2, (page, i) => page[i].Phrase?.Group ?? 0),
        new("look", "a row of entries", 9, 2, (page, i) => LookOf(page[i])),
        new("again", "a line that stands on the page more than once", 12, 1, (page, i) => LengthClass(page[i]) * 3 + Math.Min(page.UsesOf(i), 3) - 1),
        new("commas", "no commas", 16, 0, (page, i) => LengthClass(page[i]) * 4 + Share(page[i].Commas, page[i].Words, 20, 4)),
        new("reader", "words to the reader", 16, 1, (page, i) => LengthClass(page[i]) * 4 + Math.Min(page[i].ReaderWords, 3)),
        new("self", "words of somebody about himself", 16, 1, (page, i) => LengthClass(page[i]) * 4 + Math.Min(page[i].SelfWords, 3)),
        new("site", "words about the site", 16, 1, (page, i) => LengthClass(page[i]) * 4 + Math.Min(page[i].SiteWords, 3)),
        new("marker", "a list", 6, 1, (page, i) => (int)page.Passages[i].Marker * 2 + (page.Passages[i].AfterBlank ? 1 : 0)),
        new("report", "nobody's words", 2, 1, (page, i) => page[i].HasReport ? 1 : 0),
        new("numbers", "numbers", 20, 1, (page, i) => LengthClass(page[i]) * 5 + Share(page[i].Numbers, page[i].Words, 5, 5)),
        new("dates", "a date", 16, 1, (page, i) => LengthClass(page[i]) * 4 + Math.Min(page[i].DateWords, 3)),
        new("address", "an address", 12, 0, (page, i) => LengthClass(page[i]) * 3 + Math.Min(page[i].Addresses, 2)),
        new("sentences", "no sentences", 20, 0, (page, i) => LengthClass(page[i]) * 5 + Math.Min(page[i].SentenceEnds, 4)),
        new("row", "its place among lines like it", Kinds * Kinds * Kinds, 0, (page, i) => (KindOf(page, i - 1) * Kinds + KindOf(page, i)) * Kinds + KindOf(page, i + 1)),
        new("above", "the lines above it", Kinds * Kinds * Kinds, 0, (page, i) => (KindOf(page, i - 2) * Kinds + KindOf(page, i - 1)) * Kinds + KindOf(page, i)),
        new("below", "the lines below it", Kinds * Kinds * Kinds, 0, (page, i) => (KindOf(page, i + 2) * Kinds + KindOf(page, i + 1)) * Kinds + KindOf(page, i)),
        new("period", "a list of entries that look alike", Kinds * 8, 0, (page, i) => KindOf(page, i) * 8 + PeriodAt(page, i)),
        new("near", "little running text around it", Kinds * 8, 0, (page, i) => KindOf(page, i) * 8 + Step(page.TextBetween(i - 3, i) + page.TextBetween(i + 1, i + 4), TextSteps)),
        new("around", "little running text around it", Kinds * 8, 0, (page, i) => KindOf(page, i) * 8 + Step(page.TextBetween(i - 12, i) + page.TextBetween(i + 1, i + 13), WideTextSteps)),
        new("gap", "far from running text", 49, 0, (page, i) => Step(i - page.PreviousText(i) - 1, CountSteps) * 7 + Step(page.NextText(i) - i - 1, CountSteps)),
        new("place", "its place on the page", Kinds * 12, 0, (page, i) => KindOf(page, i) * 12 + PlaceOf(page, i)),
        new("head", "before the article", 7, 0, (page, i) => Step(i, CountSteps)),
        new("foot", "after the article", 7, 0, (page, i) => Step(page.Count - 1 - i, CountSteps)),
        new("phrase above", "what stands above it", Groups * 3, 0, (page, i) => PhraseAt(page, i, page.PreviousPhrase(i))),
        new("phrase below", "what stands below it", Groups * 3, 0, (page, i) => PhraseAt(page, i, page.NextPhrase(i))),
        new("phrases", "known phrases around it", Kinds * 5, 0, (page, i) => KindOf(page, i) * 5 + Math.Min(4, page.PhrasesBetween(i - 5, i) + page.PhrasesBetween(i + 1, i + 6))),
        new("title", "its place beside the title", 14, 0, TitleAt),
        new("topic", "words of another subject", 4 * PageWords.Steps, 1, (page, i) => LengthClass(page[i]) * PageWords.Steps + page.Shares.Known(i)),
        new("title's words", "words of another subject", 20, 1, (page, i) => LengthClass(page[i]) * 5 + page.Shares.OfTitle(i)),
        new("stretch", "outside of the article", Kinds * 16, 0, (page, i) => KindOf(page, i) * 16 + StretchAt(page, i)),
        new("stretch, length", "outside of the article", 14 * 3, 0, (page, i) => Step(page[i].Words, LengthSteps) * 3 + (StretchAt(page, i) is 15 ? 0 : i < page.Stretch.First ? 1 : 2)),
        new("rules", "the lines around it", Kinds * 8, 1, (page, i) => KindOf(page, i) * 8 + (page.IsKept(i - 1) ? 1 : 0) + (page.IsKept(i) ? 2 : 0) + (page.IsKept(i + 1) ? 4 : 0)),
        new("rules, phrase", "a known phrase", Groups * 2, 0, (page, i) => (page[i].Phrase?.Group ?? 0) * 2 + (page.IsKept(i) ? 1 : 0)),
        new("page", "a page of short lines", Kinds * 6, 0, (page, i) => KindOf(page, i) * 6 + Share(page.TextBetween(0, page.Count), 20 * page.Count, 6, 6)),
        new("size", "a page of short lines", Kinds * 7, 0, (page, i) => KindOf(page, i) * 7 + Step(page.TextBetween(0, page.Count), [1, 80, 200, 400, 800, 1600])),
    ];

    public static readonly LineFeature[] Second =
    [
        .. First,
        new("opinion", "how it reads", 16, 3, (page, i) => ScoreStep(page.Opinion!.Of(i))),
        new("share 2", "the lines around it", Kinds * 6, 0, (page, i) => KindOf(page, i) * 6 + page.Opinion!.ShareAround(i, 2, 6)),
        new("share 5", "the lines around it", Kinds * 6, 0, (page, i) => KindOf(page, i) * 6 + page.Opinion!.ShareAround(i, 5, 6)),
        new("share 15", "the lines around it", Kinds * 6, 0, (page, i) => KindOf(page, i) * 6 + page.Opinion!.ShareAround(i, 15, 6)),
        new("before", "outside of the article", Kinds * 12, 0, (page, i) => KindOf(page, i) * 12 + page.Opinion!.ShareBefore(i, 12)),
        new("before, score", "outside of the article", 16 * 12, 0, (page, i) => ScoreStep(page.Opinion!.Of(i)) * 12 + page.Opinion!.ShareBefore(i, 12)),
        new("score, share", "the lines around it", 16 * 6, 0, (page, i) => ScoreStep(page.Opinion!.Of(i)) * 6 + page.Opinion!.ShareAround(i, 5, 6)),
        new("score, wide", "the lines around it", 16 * 6, 0, (page, i) => ScoreStep(page.Opinion!.Of(i)) * 6 + page.Opinion!.ShareAround(i, 20, 6)),
        new("page's share", "the page as a whole", Kinds * 8, 0, (page, i) => KindOf(page, i) * 8 + page.Opinion!.ShareOfPage(8)),
    ];

    /// <summary>The number of steps that a number reaches.</summary>
    static int Step(int number, int[] steps)
    {
        int step = 0;
        while (step < steps.Length && number >= steps[step])
            step++;
        return step;
    }

    static int ScoreStep(int score) => Math.Max(0, Math.Min(15, 8 + (int)Math.Floor(score / (LineModel.Unit * 0.6))));

    static int Share(int part, int whole, int parts, int values) => whole == 0 ? 0 : (int)Math.Min(values - 1, (long)part * parts / whole);

    static int LengthClass(Evidence line) => line.Words switch { <= 4 => 0, <= 11 => 1, <= 30 => 2, _ => 3 };

    static int EndOf(Evidence line) => line.LastMark switch
    {
        '.' => line.BreaksOff ? 1 : 2,
        '!' => 3,
        '?' => 4,
        ':' => 5,
        ',' or ';' => 6,
        '…' => 1,
        _ => char.IsDigit(line.LastMark) ? 7 : 0,
    };

    static int StartOf(Evidence line) => line.StartsAsCall ? 3 : line.StartsSmall ? 2 : line.Capitalized == 0 ? 1 : 0;

    static int LookOf(Evidence line)
    {
        if (line.Words == 0)
            return 1;
        if (line.IsCounter)
            return 2;
        if (line.IsDate)
            return 3;
        if (line.IsRowOfEntries)
            return 4 + Math.Min(1, line.Separators / 5);
        if (line.IsTeaser)
            return 6;
        if (line.Separators > 0)
            return 7;
        return line.IsAboutSite ? 8 : 0;
    }

    /// <summary>What a line is at a glance; 0 outside of the page.</summary>
    static int KindOf(PageLines page, int i)
    {
        if (i < 0 || i >= page.Count)
            return 0;
        Evidence line = page[i];
        if (line.IsRunningText)
            return line.Words >= 30 ? 6 : 5;
        if (line.Words <= 4)
            return 1;
        if (line.EndsSentence && line.StopWords > 0)
            return 4;
        return line.StopWords * 6 >= line.Words ? 3 : 2;
    }

    static int PeriodAt(PageLines page, int i)
    {
        int kind = KindOf(page, i);
        return (KindOf(page, i - 2) == kind && KindOf(page, i + 2) == kind ? 1 : 0)
            + (KindOf(page, i - 3) == kind && KindOf(page, i + 3) == kind ? 2 : 0)
            + (KindOf(page, i - 1) == kind && KindOf(page, i + 1) == kind ? 4 : 0);
    }

    static int StretchAt(PageLines page, int i)
    {
        (int first, int last) = page.Stretch;
        if (last < first)
            return 14;
        return i < first ? Step(first - i, CountSteps) - 1 : i > last ? 7 + Step(i - last, CountSteps) - 1 : 15;
    }

    static int PlaceOf(PageLines page, int i)
    {
        int all = page.TextBetween(0, page.Count);
        int before = page.TextBetween(0, i);
        if (before == 0)
            return 0;
        return page.TextBetween(0, i + 1) == all ? 11 : 1 + (int)Math.Min(9, before * 10L / all);
    }

    static int PhraseAt(PageLines page, int i, int phrase)
    {
        if (phrase < 0 || phrase >= page.Count)
            return 0;
        int group = page[phrase].Phrase!.Group;
        int distance = Math.Abs(i - phrase);
        bool isParted = phrase < i ? page.PreviousText(i) > phrase : page.NextText(i) < phrase;
        if (distance > 8 || (isParted && distance > 2))
            return 0;
        return group * 3 + (isParted ? 2 : distance > 2 ? 1 : 0);
    }

    static int TitleAt(PageLines page, int i)
    {
        if (page.Headline.Title < 0)
            return 0;
        int before = page.TitleBefore(i);
        int distance = Step(i - before - 1, CountSteps);
        return before < 0 ? 0 : before == page.Headline.Title ? distance : 7 + distance;
    }
}
