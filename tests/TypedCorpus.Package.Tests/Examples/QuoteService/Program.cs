using Microsoft.AspNetCore.Http.HttpResults;
using QuoteService;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJson.Default));
WebApplication app = builder.Build();

// What they give back is written down: see CorpusJson.cs
app.MapGet("/articles", IEnumerable<ArticleRecord> () => Corpus.Articles.Select(ArticleRecord.Of));
app.MapGet("/quotes", IEnumerable<Quote> (string? speaker) => Corpus.Articles
    .SelectMany(article => article.Quotes)
    .Where(quote => speaker is null || quote.Speaker?.Name == speaker));
app.MapGet("/articles/{**id}", Results<Ok<ArticleRecord>, NotFound> (string id) =>
    Corpus.Articles.Find(id) is { } article ? TypedResults.Ok(ArticleRecord.Of(article)) : TypedResults.NotFound());

app.Run();
