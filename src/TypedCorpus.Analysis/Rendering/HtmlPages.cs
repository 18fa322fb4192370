using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Analysis.Rendering;

/// <summary>Renders documents as HTML.</summary>
public static class HtmlPages
{
    /// <summary>The page of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">The format of its text.</param>
    /// <param name="options">How to render it.</param>
    /// <param name="cancellation">Stops the rendering.</param>
    public static HtmlPage Render(Document document, TextFormat format, HtmlOptions options, CancellationToken cancellation = default)
    {
        List<QuoteElement> quotes = options.MarksQuotes ? QuoteElement.Of(document) : [];
        return (format.IsMarkdown() ? MarkdownPage.Render(document, format, options, quotes, cancellation) : null)
            ?? new PlainTextPage(document, quotes, cancellation).Render();
    }
}
