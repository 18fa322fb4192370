using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of one article: its text, the table of its parts, and its quotes as a type of their own.</summary>
static class ArticleSource
{
    const int WordsInSummary = 100;

    /// <summary>Writes the source.</summary>
    public static string Of(NamedArticle article) => Of(article, StoredArticle.Of(article.StoredText, article.Spans));

    /// <summary>Writes the source with an empty literal.</summary>
    public static string WithoutContent(NamedArticle article) => Of(article, stored: "");

    static string Of(NamedArticle article, string stored)
    {
        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(article.Options.ContentNamespace))
        {
            using (code.Block($"static class {TypeNames.Content(article.Name)}"))
            {
                code.Line($"internal const string {TypeNames.Stored} = ", literal => StringLiteral.Append(literal, stored), ";");
            }

            if (article.HasNamedQuotes)
                WriteQuotes(code.Line(), article);
        }

        return code.ToString();
    }

    static void WriteQuotes(CodeWriter code, NamedArticle article)
    {
        string name = TypeNames.Quotes(article.Name);
        int[] paragraphs = article.Document.Blocks.Where(block => block.IsParagraph).Select(block => block.Span.Start).ToArray();
        code.Summary($"The quotes of “{Excerpt.Of(article.Document.Title ?? article.Id, WordsInSummary)}”.");
        NamedElements.Write(
            code,
            $"{article.Options.Visibility} sealed class {name} : {TypeNames.Model}.QuoteList",
            name,
            $"public {name}()",
            "Quote",
            article.Quotes.Select(quote => Describe(article.Document, quote, paragraphs)));
    }

    static (string Words, string Summary) Describe(Document document, Quote quote, int[] paragraphs)
    {
        string words = document.TextOf(quote.Span);
        int paragraph = Array.BinarySearch(paragraphs, quote.Span.Start);
        int number = paragraph < 0 ? ~paragraph : paragraph + 1;
        return (words, $"“{Excerpt.Of(words, WordsInSummary)}”{Source(document, quote)} (paragraph {number})");
    }

    static string Source(Document document, Quote quote) => quote.Attribution switch
    {
        { Speaker: { } speaker } => ", " + document.Speakers[speaker].Name,
        { Mention: { } mention } => ", " + document.TextOf(mention),
        _ => "",
    };
}
