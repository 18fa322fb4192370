/// <summary>The generated corpus.</summary>
static class Subject
{
    public static int OneArticle() => LengthOf(Corpus.TheArticle.Quotes);

    public static int AllArticles()
    {
        int length = 0;
        foreach (CorpusArticle article in Corpus.Articles)
            length += LengthOf(article.Quotes);
        return length;
    }

    static int LengthOf(QuoteList quotes)
    {
        int length = 0;
        foreach (Quote quote in quotes)
            length += quote.Text.Length + (quote.Speaker?.Name.Length ?? 0);
        return length;
    }
}
