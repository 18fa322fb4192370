using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis.Metadata;
using Document = TypedCorpus.Analysis.Document;

namespace TypedCorpus.Tool.Report;

/// <summary>An article of the report.</summary>
sealed class ReportArticle(string path, string id, string page, Document document, IReadOnlyList<Diagnostic> diagnostics)
{
    /// <summary>The path of its seed, as messages name it.</summary>
    public string Path => path;

    /// <summary>Its title, or else its id.</summary>
    public string Title { get; } = string.IsNullOrWhiteSpace(document.Title) ? id : document.Title;

    /// <summary>The path of its page in the site.</summary>
    public string Page => page;

    /// <summary>What was read.</summary>
    public Document Document => document;

    /// <summary>What a build says about its seed and its sidecar, but for the hidden diagnostics, in order of their places.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Its quotes, in order, each before those inside it.</summary>
    public IReadOnlyList<ReportQuote> Quotes { get; } = ReportQuote.Of(document);

    /// <summary>How many quotes it has, without those inside others.</summary>
    public int QuoteCount => Quotes.Count(quote => !quote.IsNested);

    /// <summary>The day that it is from; null where nothing tells.</summary>
    public DateOnly? Date { get; } =
        document.Metadata.ValueOf(KnownKeys.Date)?.Day is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", out DateOnly date) ? date : null;

    /// <summary>The words of its headings and paragraphs.</summary>
    public int Words { get; } = document.Blocks
        .Where(block => block.IsParagraph || block.Kind == Analysis.BlockKind.Heading)
        .Sum(block => document.TextOf(block.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>The quotes whose speaker is unsure or missing, in order. Of a language without rules for speakers none is missing.</summary>
    public IEnumerable<ReportQuote> Flagged => Quotes.Where(IsFlagged);

    /// <summary>Whether a person had better look at a quote of it.</summary>
    public bool IsFlagged(ReportQuote quote) => quote.IsUnsure || (quote.IsMissing && document.LanguageWithoutSpeakers is null);
}
