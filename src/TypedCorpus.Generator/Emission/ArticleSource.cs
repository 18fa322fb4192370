using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of one article: its text, the table of its parts, and its quotes as a type of their own.</summary>
static class ArticleSource
{
    const int WordsInSummary = 100;

    // The name of a section without a heading
    const string Opening = "Opening";

    /// <summary>Writes the source; empty where all that there is of an article is its constant, and that stands in a group.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stored">What stands in its constant.</param>
    public static string Of(NamedArticle article, StoredArticle stored)
    {
        if (article.Options.StoresResources && !article.HasNamedQuotes && !article.HasNamedSections)
            return "";

        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(article.Options.ContentNamespace))
        {
            bool hasClass = article.HasNamedQuotes || !article.Options.StoresResources;
            if (article.HasNamedQuotes)
                WriteQuotes(code, article, stored);
            else if (hasClass)
                WriteClass(code, article, stored);
            if (article.HasNamedSections)
                WriteSections(hasClass ? code.Line() : code, article);
        }

        return code.ToString();
    }

    static void WriteClass(CodeWriter code, NamedArticle article, StoredArticle stored)
    {
        using (code.Block($"static class {article.Constant.Type}"))
            WriteConstant(code, article, stored);
    }

    static void WriteConstant(CodeWriter code, NamedArticle article, StoredArticle stored)
    {
        if (article.IsLeftOut)
            article.Constant.Write(code, "");
        else
            stored.Write(code, article.Constant.Name);
    }

    static void WriteQuotes(CodeWriter code, NamedArticle article, StoredArticle stored)
    {
        CorpusTypes types = new(article.Options);
        string name = TypeNames.Quotes(article.Name);
        int[] paragraphs = article.Document.Blocks.Where(block => block.IsParagraph).Select(block => block.Span.Start).ToArray();
        code.Summary($"The quotes of “{Excerpt.Of(article.Document.Title ?? article.Id, WordsInSummary)}”.");
        NamedElements.Write(
            code,
            $"{article.Options.Visibility} sealed class {name} : {types.Part("QuoteList")}",
            name,
            $"public {name}()",
            "Quote",
            types.Part("Quote"),
            article.Quotes.Select(quote => Describe(article.Document, quote, paragraphs)),
            article.Options.StoresResources ? null : () =>
            {
                WriteConstant(code, article, stored);
                code.Line();
            });
    }

    static void WriteSections(CodeWriter code, NamedArticle article)
    {
        CorpusTypes types = new(article.Options);
        string name = TypeNames.Sections(article.Name);
        code.Summary($"The sections of “{Excerpt.Of(article.Document.Title ?? article.Id, WordsInSummary)}”.");
        NamedElements.Write(
            code,
            $"{article.Options.Visibility} sealed class {name} : {types.Part("SectionList")}",
            name,
            $"public {name}()",
            "Section",
            types.Part("Section"),
            SectionTable.Of(article.Document).Select(section => section.Heading is null
                ? (Opening, "What stands before the first heading.")
                : (section.Words, $"“{Excerpt.Of(section.Words, WordsInSummary)}”")));
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
