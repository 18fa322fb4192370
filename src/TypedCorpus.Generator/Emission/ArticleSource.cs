using TypedCorpus.Analysis;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The source of one article: its text, the table of its parts, and its quotes as a type of their own.</summary>
static class ArticleSource
{
    const int WordsInSummary = 100;

    /// <summary>Writes the source.</summary>
    public static string Of(NamedArticle article)
    {
        string name = Identifier.Escaped(article.Name);
        CodeWriter code = new();
        code.Line(SourceHeader.Text);
        using (code.Namespace(article.Options.ContentNamespace))
        {
            using (code.Block("static partial class Texts"))
                code.Line($"internal const string {name} = ", literal => StringLiteral.Append(literal, article.Stored), ";");
            code.Line();
            using (code.Block("static partial class Spans"))
                code.Line($"internal const string {name} = ", literal => StringLiteral.Append(literal, SpanTable.Of(article.Document)), ";");
            if (article.HasNamedQuotes)
                WriteQuotes(code.Line(), article);
        }

        return code.ToString();
    }

    static void WriteQuotes(CodeWriter code, NamedArticle article)
    {
        string typeName = TypeNames.Quotes(article.Name);
        NameSet names = new([typeName, .. ReservedNames.List]);
        code.Summary($"The quotes of “{Excerpt.Of(article.Document.Title ?? article.Id, WordsInSummary)}”.");
        using (code.Block($"{article.Options.Visibility} sealed class {typeName} : {TypeNames.Model}.QuoteList"))
        {
            int[] paragraphs = article.Document.Blocks.Where(block => block.IsParagraph).Select(block => block.Span.Start).ToArray();
            int index = 0;
            foreach (Quote quote in article.Quotes)
            {
                string words = article.Document.TextOf(quote.Span);
                string wish = Identifier.FromWords(words);
                int paragraph = Array.BinarySearch(paragraphs, quote.Span.Start);
                if (index > 0)
                    code.Line();
                code.Summary($"“{Excerpt.Of(words, WordsInSummary)}”{Source(article.Document, quote)} (paragraph {(paragraph < 0 ? ~paragraph : paragraph + 1)})")
                    .Line($"public {TypeNames.Model}.Quote {names.Add(wish.Length == 0 ? "Quote" : wish)} => this[{index++}];");
            }
        }
    }

    static string Source(Document document, Quote quote) => quote.Attribution switch
    {
        { Speaker: { } speaker } => ", " + document.Speakers[speaker].Name,
        { Mention: { } mention } => ", " + document.TextOf(mention),
        _ => "",
    };
}
