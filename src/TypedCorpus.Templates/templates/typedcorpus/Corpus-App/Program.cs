// Every .txt and .md file in seeds/ is an article, by the name of its title
var article = Corpus.TheLighthouseGetsANewLamp;
Console.WriteLine(article.Title);

foreach (Quote quote in article.Quotes)
    Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
