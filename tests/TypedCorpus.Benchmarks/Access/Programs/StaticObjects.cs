/// <summary>The corpus as objects that a static constructor makes, in Articles.cs.</summary>
static partial class Subject
{
    public static int OneArticle() => Array.Find(StaticCorpus.Articles, article => article.Id == "the-article")!.Length();

    public static int AllArticles()
    {
        int length = 0;
        foreach (ArticleObject article in StaticCorpus.Articles)
            length += article.Length();
        return length;
    }
}

sealed record ArticleObject(string Id, string Title, string[] Paragraphs, QuoteObject[] Quotes)
{
    public int Length()
    {
        int length = 0;
        foreach (QuoteObject quote in Quotes)
            length += quote.Text.Length + (quote.Speaker?.Length ?? 0);
        return length;
    }
}

sealed record QuoteObject(int Paragraph, string Text, string? Speaker);
