using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of one article: its text, the table of its parts, and its quotes as a type of their own.</summary>
static class ArticleSource
{
    const int WordsInSummary = 100;

    /// <summary>Writes the source; empty where all that there is of an article is its constant, and that stands in a group.</summary>
    public static string Of(NamedArticle article)
    {
        if (article.Options.StoresResources && !article.HasNamedQuotes)
            return "";

        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(article.Options.ContentNamespace))
        {
            if (article.HasNamedQuotes)
                WriteQuotes(code, article);
            else
                WriteClass(code, article);
        }

        return code.ToString();
    }

    static void WriteClass(CodeWriter code, NamedArticle article)
    {
        using (code.Block($"static class {article.Constant.Type}"))
            WriteConstant(code, article);
    }

    static void WriteConstant(CodeWriter code, NamedArticle article)
    {
        if (article.IsLeftOut)
            article.Constant.Write(code, "");
        else
            article.Stored.Write(code, article.Constant.Name);
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
            article.Quotes.Select(quote => Describe(article.Document, quote, paragraphs)),
            article.Options.StoresResources ? null : () =>
            {
                WriteConstant(code, article);
                code.Line();
            });
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
