/// <summary>The generated corpus.</summary>
static partial class Subject
{
    public static int OneArticle() => LengthOf(Corpus.TheArticle.Quotes);

    public static int AllArticles()
    {
        int length = 0;
        foreach (CorpusArticle article in Corpus.Articles)
            length += LengthOf(article.Quotes);
        return length;
    }

    static partial void MeasureSixthQuote(ref long bytes)
    {
        QuoteList? quotes = null;
        foreach (CorpusArticle article in Corpus.Articles)
        {
            if (article.Quotes.Count < 6)
                continue;
            if (quotes is not null)
            {
                quotes = article.Quotes;
                break;
            }

            quotes = article.Quotes;
            _ = quotes[5].Text;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = quotes![5].Text;
        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static int LengthOf(QuoteList quotes)
    {
        int length = 0;
        foreach (Quote quote in quotes)
            length += quote.Text.Length + (quote.Speaker?.Name.Length ?? 0);
        return length;
    }
}
