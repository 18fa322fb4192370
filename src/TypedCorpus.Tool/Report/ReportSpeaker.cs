namespace TypedCorpus.Tool.Report;

/// <summary>A speaker of the report: one for each name, as in a build.</summary>
sealed class ReportSpeaker(
    string name, IReadOnlyList<string> aliases, string? description, string page, IReadOnlyList<(ReportArticle Article, ReportQuote Quote)> quotes)
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The other forms of the name, in order of the articles.</summary>
    public IReadOnlyList<string> Aliases => aliases;

    /// <summary>What the first article that says something says who this is; null for nothing.</summary>
    public string? Description => description;

    /// <summary>The path of the speaker's page in the site.</summary>
    public string Page => page;

    /// <summary>The quotes with their articles, in order.</summary>
    public IReadOnlyList<(ReportArticle Article, ReportQuote Quote)> Quotes => quotes;

    /// <summary>How many quotes there are, without those inside others.</summary>
    public int QuoteCount { get; } = quotes.Count(entry => !entry.Quote.IsNested);

    /// <summary>How many articles quote the speaker.</summary>
    public int ArticleCount { get; } = quotes.Select(entry => entry.Article).Distinct().Count();
}
