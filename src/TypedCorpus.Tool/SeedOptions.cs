namespace TypedCorpus.Tool;

/// <summary>How seeds are to be read.</summary>
/// <param name="IsMarkdown">Whether standard input is Markdown; else it is plain text.</param>
/// <param name="ReadsDoubledApostrophes">Whether two apostrophes on either side set off a quote: <c>''It rained,'' he said.</c></param>
sealed record SeedOptions(bool IsMarkdown = false, bool ReadsDoubledApostrophes = false);
