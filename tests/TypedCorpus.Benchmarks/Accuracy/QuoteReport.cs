using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// How well quotes and their speakers are found, held against annotated articles. src/docs/accuracy.md says what the figures are.
/// </summary>
sealed class QuoteReport
{
    static readonly string[] Figures =
    [
        "detect.recall", "detect.precision", "attributed.precision", "speaker", "speaker.direct", "speaker.partial", "speaker.named",
        "speaker.pronoun", "speaker.nominal", "name.surname", "name.full", "name.any", "name.pronoun", "name.nominal", "name.precision",
    ];

    readonly Tally figures = new();
    readonly Tally errors = new();
    readonly ConfidenceFigures confidence = new();

    /// <summary>Writes the figures of a gold file, what goes wrong, and how sure what was found is.</summary>
    public static void Write(string goldPath, TextWriter output)
    {
        QuoteReport report = new();
        foreach (GoldArticle article in GoldArticle.ReadAll(goldPath))
            report.Score(article);

        report.figures.Write(output, Figures);
        output.WriteLine();
        report.errors.WriteCounts(output, "error");
        report.confidence.Write(output);
    }

    /// <summary>Writes the figures of a gold file for each group of folds and for each fold that has articles.</summary>
    public static void WriteFolds(string goldPath, TextWriter output)
    {
        Dictionary<string, QuoteReport> reports = new(StringComparer.Ordinal);
        string[] columns = [.. Folds.Groups.Select(group => group.Name), .. Enumerable.Range(0, Folds.Count).Select(FoldName)];
        foreach (GoldArticle article in GoldArticle.ReadAll(goldPath))
        {
            int fold = Folds.Of(article.Id);
            foreach (string column in (string[])[Folds.GroupOf(fold), FoldName(fold)])
            {
                if (!reports.TryGetValue(column, out QuoteReport? report))
                    reports.Add(column, report = new QuoteReport());
                report.Score(article);
            }
        }

        columns = [.. columns.Where(reports.ContainsKey)];
        output.WriteLine($"| figure | {string.Join(" | ", columns)} |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", columns.Length))}");
        foreach (string figure in Figures.Where(figure => reports.Values.Any(report => report.figures.Has(figure))))
            output.WriteLine($"| {figure} | {string.Join(" | ", columns.Select(column => reports[column].figures.PercentOf(figure)))} |");
    }

    static string FoldName(int fold) => $"fold {fold}";

    void Score(GoldArticle article)
    {
        Document document = DocumentReader.Read(article.Text);
        FoundQuote[] found = [.. document.Quotes.Select(quote => FoundQuote.Of(quote, document))];
        HashSet<FoundQuote> onGold = [];
        int attributedRight = 0;
        foreach (GoldQuote gold in article.Quotes)
        {
            FoundQuote? match = Best(found.Where(quote => !quote.IsTerm), gold);
            figures.Count("detect.recall", match is not null);
            if (match is not null)
                onGold.Add(match);
            else
                errors.Count(Best(found, gold) is null ? "quote not found, or with other bounds" : "quote taken for a term", right: false);

            bool right = Score(gold, match);
            if (right)
                attributedRight++;
            if (article.HasNames && match?.Name is not null)
                figures.Count("name.precision", gold.Names.Count > 0 && (HaveOneSurname(gold, match) || IsAccepted(gold, match)));
            if (article.HasNames && match?.IsAttributed == true)
                confidence.Count(match.Confidence, gold.Names.Count == 0 || match.Name is null ? right : HaveOneSurname(gold, match) || IsAccepted(gold, match));
        }

        foreach (FoundQuote quote in found.Where(quote => !quote.IsTerm))
        {
            figures.Count("detect.precision", onGold.Contains(quote));
            if (article.HasNames && quote.IsAttributed && !onGold.Contains(quote))
                confidence.Count(quote.Confidence, right: false);
            if (!onGold.Contains(quote))
                errors.Count($"{(quote.IsDirect ? "clause" : "fragment")} that is no quote in the gold", right: false);
        }

        figures.Add("attributed.precision", attributedRight, found.Count(quote => quote.IsAttributed));
    }

    // Whether the quote counts as rightly attributed
    bool Score(GoldQuote gold, FoundQuote? match)
    {
        IReadOnlyList<string> name = NameWords.Of(match?.Name);
        bool right = false;
        if (gold.Sources.Count > 0)
        {
            right = match is not null && (IsSource(match.Mention, gold) || IsNamed(name, gold));
            figures.Count("speaker", right);
            figures.Count("speaker." + gold.Kind, right);
            figures.Count("speaker." + gold.SourceKind, right);
            if (match is not null && !right)
                errors.Count(match.Mention is null ? "no source found" : "another source than in the gold", right: false);
        }

        if (gold.Name is null)
            return right;

        bool sameSurname = HaveOneSurname(gold, match);
        figures.Count("name.surname", sameSurname);
        figures.Count("name.full", NameWords.Of(gold.Name).SequenceEqual(name));
        if (gold.Names.Count > 1)
            figures.Count("name.any", IsAccepted(gold, match));
        if (gold.SourceKind is "pronoun" or "nominal")
            figures.Count("name." + gold.SourceKind, sameSurname);
        if (right && !sameSurname)
            errors.Count(match!.Name is null ? "right source, name not found" : "right source, another name", right: false);
        return gold.Sources.Count > 0 ? right : sameSurname && match is not null;
    }

    static bool HaveOneSurname(GoldQuote gold, FoundQuote? match)
    {
        IReadOnlyList<string> wanted = NameWords.Of(gold.Name);
        IReadOnlyList<string> name = NameWords.Of(match?.Name);
        return wanted.Count > 0 && name.Count > 0 && wanted[^1] == name[^1];
    }

    static bool IsAccepted(GoldQuote gold, FoundQuote? match) =>
        match?.Name is not null && gold.Names.Any(name => NameWords.Of(name).SequenceEqual(NameWords.Of(match.Name)));

    static FoundQuote? Best(IEnumerable<FoundQuote> found, GoldQuote gold) =>
        found.Where(quote => gold.IsAt(quote.Words)).MaxBy(quote => gold.Overlap(quote.Words));

    // The mention overlaps the source, stands outside of the quote, and is not much longer
    static bool IsSource(TextSpan? mention, GoldQuote gold) =>
        mention is { } words
        && gold.Sources.Any(words.Overlaps)
        && (words.End <= gold.Words.Start || words.Start >= gold.Words.End)
        && words.Length <= (1.5 * gold.Sources.Sum(source => source.Length)) + 25;

    static bool IsNamed(IReadOnlyList<string> name, GoldQuote gold) =>
        gold.SourceKind == "named" && name.Count > 0 && NameWords.Of(gold.Source).Contains(name[^1]);
}

/// <summary>A quote that was found, in units of the text as it was given.</summary>
sealed record FoundQuote(TextSpan Words, bool IsTerm, bool IsDirect, TextSpan? Mention, string? Name, int Confidence)
{
    /// <summary>Whether somebody is said to say it.</summary>
    public bool IsAttributed => !IsTerm && (Name is not null || Mention is not null);

    /// <summary>A quote of a document.</summary>
    public static FoundQuote Of(Quote quote, Document document) => new(
        document.Source.ToFile(quote.Span),
        quote.Kind == QuoteKind.Term,
        quote.Kind == QuoteKind.Direct,
        quote.Attribution?.Mention is { } mention ? document.Source.ToFile(mention) : null,
        quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : null,
        quote.Attribution?.Confidence ?? 0);
}
