using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>One JSON file of the corpus as a resource, read once with the source generator of System.Text.Json.</summary>
static partial class Subject
{
    static readonly Lazy<ArticleRecord[]> Articles = new(Read);

    public static int OneArticle() => Array.Find(Articles.Value, article => article.Id == "the-article")!.Length();

    public static int AllArticles()
    {
        int length = 0;
        foreach (ArticleRecord article in Articles.Value)
            length += article.Length();
        return length;
    }

    static ArticleRecord[] Read()
    {
        using Stream stream = typeof(Subject).Assembly.GetManifestResourceStream("corpus.json")!;
        return JsonSerializer.Deserialize(stream, CorpusContext.Default.ArticleRecordArray)!;
    }
}

sealed record ArticleRecord(string Id, string Title, string[] Paragraphs, QuoteRecord[] Quotes)
{
    public int Length()
    {
        int length = 0;
        foreach (QuoteRecord quote in Quotes)
            length += quote.Text.Length + (quote.Speaker?.Length ?? 0);
        return length;
    }
}

sealed record QuoteRecord(int Paragraph, string Text, string? Speaker);

[JsonSerializable(typeof(ArticleRecord[]))]
sealed partial class CorpusContext : JsonSerializerContext;
