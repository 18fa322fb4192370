WebApplication app = WebApplication.CreateSlimBuilder(args).Build();

Dictionary<string, string> moved = Corpus.Articles
    .SelectMany(article => article.Aliases.Select(alias => (alias, article.Path)))
    .ToDictionary(entry => entry.alias.TrimEnd('/'), entry => entry.Path!);

app.MapGet("/", IResult () => Pages.Index("The harbour blog", Corpus.Posts.ByDate));
app.MapGet("/tags/{name}/", IResult (string name) =>
    Corpus.Posts.Tags.Find(name) is { } tag ? Pages.Index(tag.Name, tag.Articles) : Results.NotFound());
app.MapGet("/feed.xml", IResult () => Results.Text(Feed.Write(Corpus.Posts.ByDate, "https://harbour.example"), "application/rss+xml"));
app.MapGet("/{**path}", IResult (string path) =>
    Corpus.Articles.FindPath("/" + path) is { } article ? Pages.Article(article)
    : moved.TryGetValue("/" + path.TrimEnd('/'), out string? to) ? Results.Redirect(to, permanent: true)
    : Results.NotFound());

app.Run();
