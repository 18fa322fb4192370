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
        bool hasConstant = !article.Options.StoresResources;
        if (!hasConstant && !article.HasNamedQuotes)
            return "";

        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(article.Options.ContentNamespace))
        {
            if (hasConstant)
                WriteConstant(code, article);
            if (hasConstant && article.HasNamedQuotes)
                code.Line();
            if (article.HasNamedQuotes)
                WriteQuotes(code, article);
        }

        return code.ToString();
    }

    static void WriteConstant(CodeWriter code, NamedArticle article)
    {
        StoredConstant constant = StoredConstant.InOwnClass(article.Name);
        using (code.Block($"static class {constant.Type}"))
            constant.Write(code, article.Stored);
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
