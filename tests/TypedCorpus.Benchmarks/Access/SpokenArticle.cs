using TypedCorpus.Analysis;

namespace TypedCorpus.Benchmarks.Access;

/// <summary>What an article comes to in the programs that do without the generator.</summary>
sealed record SpokenArticle(string Id, string Title, string[] Paragraphs, SpokenQuote[] Quotes)
{
    /// <summary>What the analysis finds in a text.</summary>
    public static SpokenArticle Of(string id, string text)
    {
        Document document = DocumentReader.Read(text);
        Block[] paragraphs = [.. document.Blocks.Where(block => block.IsParagraph)];
        return new SpokenArticle(
            id,
            document.Title ?? id,
            [.. paragraphs.Select(block => document.TextOf(block.Span))],
            [.. document.Quotes.Where(quote => quote.Kind != QuoteKind.Term).Select(quote => new SpokenQuote(
                Array.FindLastIndex(paragraphs, block => block.Span.Start <= quote.Span.Start),
                document.TextOf(quote.Span),
                quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : null))]);
    }
}

/// <summary>A quote with the number of its paragraph and the speaker's name; null where nobody is named.</summary>
sealed record SpokenQuote(int Paragraph, string Text, string? Speaker);
