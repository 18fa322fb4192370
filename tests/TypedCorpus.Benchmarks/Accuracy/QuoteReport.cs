using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// How well quotes and their speakers are found, held against annotated articles. src/docs/accuracy.md says what the figures are.
/// </summary>
sealed class QuoteReport
{
    readonly Tally figures = new();
    readonly Tally errors = new();

    /// <summary>Writes the figures of a gold file, and what goes wrong.</summary>
    public static void Write(string goldPath, TextWriter output)
    {
        QuoteReport report = new();
        foreach (GoldArticle article in GoldArticle.ReadAll(goldPath))
            report.Score(article);

        report.figures.Write(
            output,
            "detect.recall", "detect.precision", "attributed.precision", "speaker", "speaker.direct", "speaker.partial", "speaker.named",
            "speaker.pronoun", "speaker.nominal", "name.surname", "name.full", "name.pronoun", "name.nominal");
        output.WriteLine();
        report.errors.WriteCounts(output, "error");
    }

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

            if (Score(gold, match))
                attributedRight++;
        }

        foreach (FoundQuote quote in found.Where(quote => !quote.IsTerm))
        {
            figures.Count("detect.precision", onGold.Contains(quote));
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

        IReadOnlyList<string> wanted = NameWords.Of(gold.Name);
        bool sameSurname = wanted.Count > 0 && name.Count > 0 && wanted[^1] == name[^1];
        figures.Count("name.surname", sameSurname);
        figures.Count("name.full", wanted.SequenceEqual(name));
        if (gold.SourceKind is "pronoun" or "nominal")
            figures.Count("name." + gold.SourceKind, sameSurname);
        if (right && !sameSurname)
            errors.Count(match!.Name is null ? "right source, name not found" : "right source, another name", right: false);
        return gold.Sources.Count > 0 ? right : sameSurname && match is not null;
    }

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
sealed record FoundQuote(TextSpan Words, bool IsTerm, bool IsDirect, TextSpan? Mention, string? Name)
{
    /// <summary>Whether somebody is said to say it.</summary>
    public bool IsAttributed => !IsTerm && (Name is not null || Mention is not null);

    /// <summary>A quote of a document.</summary>
    public static FoundQuote Of(Quote quote, Document document) => new(
        document.Source.ToFile(quote.Span),
        quote.Kind == QuoteKind.Term,
        quote.Kind == QuoteKind.Direct,
        quote.Attribution?.Mention is { } mention ? document.Source.ToFile(mention) : null,
        quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : null);
}
