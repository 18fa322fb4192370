using TypedCorpus;

IEnumerable<Article> articles = [.. Harbour.Corpus.Articles, .. Island.Corpus.Articles, .. City.Corpus.Articles];
foreach (Quote quote in articles.SelectMany(article => article.Quotes))
    Console.WriteLine($"{quote.Article.Title}: {quote.Speaker?.Name}");
Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(City.Corpus.Articles[0].Quotes[0].Speaker));
