namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>
/// The features of the lines of a page: of a line's own words, of the lines around it, of its place on the page, and of the page as a whole.
/// </summary>
static class LineFeatures
{
    const int Middle = 128;

    // How many lines above and below are looked at for the words of a subject
    const int Near = 8;

    public static readonly LineFeature[] All =
    [
        .. OfLine(),
        .. OfSurroundings(),
        .. OfPlace(),
        .. OfPage(),
        .. OfSubjects(),
    ];

    static LineFeature[] OfLine() =>
    [
        new("words", "its length", 3, (page, i) => page[i].Words),
        new("small-words", "a row of words without a sentence", 3, (page, i) => Share(page[i].StopWords, page[i].Words, 40)),
        new("end", "no end of a sentence", 3, (page, i) => EndOf(page[i])),
        new("sentence", "no sentence", 0, (page, i) => page[i].EndsSentence ? 1 : 0),
        new("kind", "its look", 0, (page, i) => KindOf(page[i])),
        new("capitals", "capitals", 2, (page, i) => Share(page[i].Capitalized, page[i].Words, 20)),
        new("numbers", "numbers", 1, (page, i) => Share(page[i].Numbers, page[i].Words, 20)),
        new("dates", "a date", 2, (page, i) => page[i].DateWords),
        new("scope", "a known phrase", 2, (page, i) => page[i].Phrase is { } phrase ? (int)phrase.Scope : 0),
        new("phrase", "a known phrase", 0, (page, i) => page[i].Phrase?.Group ?? 0),
        new("look", "a row of entries", 1, (page, i) => LookOf(page[i])),
        new("again", "a line that stands on the page more than once", 2, (page, i) => page.UsesOf(i)),
        new("commas", "no commas", 0, (page, i) => Share(page[i].Commas, page[i].Words, 60)),
        new("comma-count", "no commas", 0, (page, i) => page[i].Commas),
        new("call", "a call to the reader", 0, (page, i) => page[i].StartsAsCall ? 1 : 0),
        new("starts-small", "its first letter", 1, (page, i) => page[i].StartsSmall ? 1 : 0),
        new("reader", "words to the reader", 0, (page, i) => page[i].ReaderWords),
        new("self", "words of somebody about himself", 0, (page, i) => page[i].SelfWords),
        new("site", "words about the site", 0, (page, i) => page[i].SiteWords),
        new("report", "nobody's words", 0, (page, i) => page[i].HasReport ? 1 : 0),
        new("addresses", "an address", 0, (page, i) => page[i].Addresses),
        new("sentence-ends", "no sentences", 0, (page, i) => page[i].SentenceEnds),
        new("separators", "a row of entries", 0, (page, i) => page[i].Separators),
        new("predicates", "no predicate", 1, (page, i) => page[i].Predicates),
        new("predicate-share", "no predicate", 0, (page, i) => Share(page[i].Predicates, page[i].Words, 60)),
        new("subjects", "words of a page", 1, (page, i) => Share(page[i].Subjects.All, page[i].Words, 30)),
        new("marker", "a list", 2, (page, i) => (int)page.Passages[i].Marker),
        new("after-blank", "the lines around it", 2, (page, i) => page.Passages[i].AfterBlank ? 1 : 0),
        new("lines", "its lines", 0, (page, i) => page.Passages[i].LineCount),
        new("word-length", "its words", 0, (page, i) => page.Passages[i].Length * 2 / Math.Max(1, page[i].Words)),
        new("topic", "words of another subject", 2, (page, i) => page.Shares.Known(i)),
        new("title-words", "words of another subject", 0, (page, i) => page.Shares.OfTitle(i)),
        new("kept-by-rules", "the lines around it", 1, (page, i) => page.IsKept(i) ? 1 : 0),
        new("shape", "a list of entries that look alike", 0, (page, i) => Share(page.Shapes.UsesOf(i), page.Count, 200)),
        .. Each([1, 2, 3, 4], n => new($"like-{n}", "a list of entries that look alike", 0, (page, i) => page.Shapes.LikeAt(i, n))),
    ];

    static LineFeature[] OfSurroundings() =>
    [
        .. Each([2, 4, 8, 16, 40], n => new($"text-above-{n}", "little running text around it", 0, (page, i) => Scale(page.Text.Between(i - n, i)))),
        .. Each([2, 4, 8, 16, 40], n => new($"text-below-{n}", "little running text around it", 0, (page, i) => Scale(page.Text.Between(i + 1, i + 1 + n)))),
        .. Each([2, 4, 8, 16, 40], n => new($"sentences-above-{n}", "few sentences around it", 0, (page, i) => page.Sentences.Between(i - n, i))),
        .. Each([2, 4, 8, 16, 40], n => new($"sentences-below-{n}", "few sentences around it", 0, (page, i) => page.Sentences.Between(i + 1, i + 1 + n))),
        .. Each([4, 8, 16, 40], n => new($"words-above-{n}", "short lines around it", 0, (page, i) => Scale(page.Words.Between(i - n, i)))),
        .. Each([4, 8, 16, 40], n => new($"words-below-{n}", "short lines around it", 0, (page, i) => Scale(page.Words.Between(i + 1, i + 1 + n)))),
        .. Each([4, 16], n => new($"small-above-{n}", "rows of words around it", 0, (page, i) => Share(page.StopWords.Between(i - n, i), page.Words.Between(i - n, i), 60))),
        .. Each([4, 16], n => new($"small-below-{n}", "rows of words around it", 0, (page, i) => Share(page.StopWords.Between(i + 1, i + 1 + n), page.Words.Between(i + 1, i + 1 + n), 60))),
        .. Each([4, 16], n => new($"phrases-above-{n}", "known phrases around it", 0, (page, i) => page.Phrases.Between(i - n, i))),
        .. Each([4, 16], n => new($"phrases-below-{n}", "known phrases around it", 0, (page, i) => page.Phrases.Between(i + 1, i + 1 + n))),
        .. Each([4, 16], n => new($"dates-above-{n}", "dates around it", 0, (page, i) => page.Dates.Between(i - n, i))),
        .. Each([4, 16], n => new($"dates-below-{n}", "dates around it", 0, (page, i) => page.Dates.Between(i + 1, i + 1 + n))),
        new("to-text-above", "far from running text", 0, (page, i) => Scale(i - page.NearestText.Above(i))),
        new("to-text-below", "far from running text", 0, (page, i) => Scale(page.NearestText.Below(i) - i)),
        new("to-phrase-above", "what stands above it", 0, (page, i) => Scale(i - page.NearestPhrase.Above(i))),
        new("to-phrase-below", "what stands below it", 0, (page, i) => Scale(page.NearestPhrase.Below(i) - i)),
        new("phrase-above", "what stands above it", 0, (page, i) => PhraseAt(page, page.NearestPhrase.Above(i))?.Group ?? 0),
        new("phrase-below", "what stands below it", 0, (page, i) => PhraseAt(page, page.NearestPhrase.Below(i))?.Group ?? 0),
        new("scope-above", "what stands above it", 0, (page, i) => (int)(PhraseAt(page, page.NearestPhrase.Above(i))?.Scope ?? 0)),
        new("scope-below", "what stands below it", 0, (page, i) => (int)(PhraseAt(page, page.NearestPhrase.Below(i))?.Scope ?? 0)),
    ];

    static LineFeature[] OfPlace() =>
    [
        new("to-title-above", "its place beside the title", 0, (page, i) => Scale(i - page.NearestTitle.Above(i))),
        new("to-title-below", "its place beside the title", 0, (page, i) => Scale(page.NearestTitle.Below(i) - i)),
        new("before", "before the article", 0, (page, i) => Scale(i)),
        new("behind", "after the article", 0, (page, i) => Scale(page.Count - 1 - i)),
        new("place", "its place on the page", 0, (page, i) => Share(i, page.Count, 64)),
        new("place-words", "its place on the page", 0, (page, i) => Share(page.Words.Before(i), page.Words.All, 64)),
        new("place-text", "its place on the page", 0, (page, i) => Share(page.Text.Before(i), page.Text.All, 64)),
        new("text-before", "before the article", 0, (page, i) => Scale(page.Text.Before(i))),
        new("text-behind", "after the article", 0, (page, i) => Scale(page.Text.Behind(i))),
        new("ends-above", "after the article", 0, (page, i) => page.EndsAbove(i)),
        .. OfRegions("near", page => page.NearRegions),
        .. OfRegions("wide", page => page.WideRegions),
        new("in-stretch", "outside of the article", 0, (page, i) => page.Stretch.Last < page.Stretch.First ? 0 : ToStretch(page, i) == 0 ? 2 : 1),
        new("to-stretch", "outside of the article", 0, (page, i) => page.Stretch.Last < page.Stretch.First ? 0 : Around(ToStretch(page, i))),
    ];

    static LineFeature[] OfRegions(string name, Func<PageLines, TextRegions> of) =>
    [
        new($"{name}-region", "outside of the text's regions", 0, (page, i) => Scale(of(page).Of(i))),
        new($"{name}-region-share", "outside of the text's regions", 0, (page, i) => Share(of(page).Of(i), of(page).Largest, 32)),
        new($"{name}-region-above", "outside of the text's regions", 0, (page, i) => Scale(of(page).Above(i))),
        new($"{name}-region-below", "outside of the text's regions", 0, (page, i) => Scale(of(page).Below(i))),
        new($"to-{name}-region", "far from the most of the text", 0, (page, i) => Around(of(page).FromLargest(i))),
        new($"{name}-regions", "the page as a whole", 0, (page, _) => of(page).Count),
    ];

    static LineFeature[] OfPage() =>
    [
        OfWhole("page-lines", page => Scale(page.Count)),
        OfWhole("page-words", page => Scale(page.Words.All)),
        OfWhole("page-text", page => Scale(page.Text.All)),
        OfWhole("page-text-share", page => Share(page.Text.All, page.Words.All, 40)),
        OfWhole("page-sentences", page => Share(page.Sentences.All, page.Count, 60)),
        OfWhole("page-line-words", page => Scale(page.Words.All / page.Count)),
        OfWhole("page-phrases", page => Scale(page.Phrases.All)),
        OfWhole("page-phrase-share", page => Share(page.Phrases.All, page.Count, 60)),
        OfWhole("page-self", page => Share(page.SelfWords.All, page.Words.All, 500)),
        OfWhole("page-reader", page => Share(page.ReaderWords.All, page.Words.All, 500)),
        OfWhole("page-dates", page => Share(page.Dates.All, page.Count, 200)),
        OfWhole("stretch-share", page => page.Stretch.Last < page.Stretch.First ? 0 : Share(page.Text.Between(page.Stretch.First, page.Stretch.Last + 1), page.Text.All, 40)),
    ];

    static IEnumerable<LineFeature> OfSubjects() =>
    [
        .. OfSubject("shop", "words of a shop", PageSubject.Shop),
        .. OfSubject("forum", "words of a forum or of comments", PageSubject.Forum),
        .. OfSubject("credit", "words of a picture's credit", PageSubject.Credit),
        .. OfSubject("site", "words of menus", PageSubject.Site),
        .. OfSubject("writer", "words about who writes", PageSubject.Writer),
        .. OfSubject("others", "words of a list of other texts", PageSubject.Others),
        .. OfSubject("house", "words of a house about itself", PageSubject.House),
    ];

    static LineFeature[] OfSubject(string name, string reason, PageSubject subject) =>
    [
        new($"{name}-words", reason, 1, (page, i) => page[i].Subjects[subject]),
        new($"{name}-share", reason, 0, (page, i) => Share(page[i].Subjects[subject], page[i].Words, 30)),
        new($"{name}-above", reason, 0, (page, i) => Share(page.Subjects[(int)subject].Between(i - Near, i), page.Words.Between(i - Near, i), 60)),
        new($"{name}-below", reason, 0, (page, i) => Share(page.Subjects[(int)subject].Between(i + 1, i + 1 + Near), page.Words.Between(i + 1, i + 1 + Near), 60)),
        OfWhole($"page-{name}", page => Share(page.Subjects[(int)subject].All, page.Words.All, 200)),
    ];

    static LineFeature OfWhole(string name, Func<PageLines, int> of) => new(name, "the page as a whole", 0, (page, _) => of(page));

    static IEnumerable<LineFeature> Each(int[] numbers, Func<int, LineFeature> make) => numbers.Select(make);

    /// <summary>A number of any size in few steps, which are an eighth of it at most.</summary>
    static int Scale(int number)
    {
        if (number < 8)
            return Math.Max(0, number);
        int shift = 0;
        while (number >> shift >= 16)
            shift++;
        return (shift * 8) + (number >> shift);
    }

    /// <summary>A distance with its direction.</summary>
    static int Around(int distance) => distance < 0 ? Middle - Scale(-distance) : Middle + Scale(distance);

    static int Share(int part, int whole, int steps) => whole <= 0 ? 0 : (int)((long)part * steps / whole);

    static BoilerplatePhrase? PhraseAt(PageLines page, int line) => line >= 0 && line < page.Count ? page[line].Phrase : null;

    static int ToStretch(PageLines page, int i) => i < page.Stretch.First ? i - page.Stretch.First : Math.Max(0, i - page.Stretch.Last);

    /// <summary>What a line ends with, from what stands at the ends of entries to what ends sentences.</summary>
    public static int EndOf(Evidence line) => line.LastMark switch
    {
        '.' => line.BreaksOff ? 4 : 7,
        '!' => 6,
        '?' => 5,
        '…' => 4,
        ':' => 3,
        ',' or ';' => 2,
        _ => char.IsDigit(line.LastMark) ? 0 : 1,
    };

    static int LookOf(Evidence line)
    {
        if (line.IsCounter)
            return 6;
        if (line.IsDate)
            return 5;
        if (line.IsRowOfEntries)
            return 4;
        if (line.IsTeaser)
            return 3;
        if (line.IsAboutSite)
            return 2;
        return line.Words == 0 ? 1 : 0;
    }

    /// <summary>What a line is at a glance, from short lines to long running text.</summary>
    static int KindOf(Evidence line)
    {
        if (line.IsRunningText)
            return line.Words >= 30 ? 6 : 5;
        if (line.Words <= 4)
            return 1;
        if (line.EndsSentence && line.StopWords > 0)
            return 4;
        return line.StopWords * 6 >= line.Words ? 3 : 2;
    }
}
