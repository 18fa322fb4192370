using Microsoft.AspNetCore.Http.HttpResults;
using QuoteService;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJson.Default));
WebApplication app = builder.Build();

// ASP.NET generates code for these as well, at the same time as the corpus is: it sees a type that is written down, not one inferred from the corpus
app.MapGet("/articles", IEnumerable<ArticleRecord> () => Corpus.Articles.Select(ArticleRecord.Of));
app.MapGet("/quotes", IEnumerable<QuoteRecord> (string? speaker) => Corpus.Articles
    .SelectMany(article => article.Quotes)
    .Where(quote => speaker is null || quote.Speaker?.Name == speaker)
    .Select(QuoteRecord.Of));
app.MapGet("/articles/{**id}", Results<Ok<ArticleRecord>, NotFound> (string id) =>
    Corpus.Articles.Find(id) is { } article ? TypedResults.Ok(ArticleRecord.Of(article)) : TypedResults.NotFound());

app.Run();
