using System.Globalization;
using System.Text.Encodings.Web;

namespace Blog;

/// <summary>The pages of the blog.</summary>
static class Pages
{
    /// <summary>A list of posts.</summary>
    public static IResult Index(string title, IEnumerable<Post> posts) => Page(title, $"<h1>{Escaped(title)}</h1>\n" + string.Concat(posts.Select(post =>
        $"""
        <article>
        <h2><a href="{post.Path}">{Escaped(post.Title)}</a></h2>
        <p>{About(post)}</p>
        <p>{Escaped(post.Excerpt)}</p>
        </article>

        """)));

    /// <summary>An article.</summary>
    public static IResult Article(CorpusArticle article) => Page(
        article.Title,
        $"""
        <h1>{Escaped(article.Title)}</h1>
        <p>{About(article)}</p>
        {Contents(article)}{article.Html}{Backlinks(article)}
        """);

    static string About(CorpusArticle article)
    {
        string date = article.Date is { } day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + ", " : "";
        string tags = string.Concat(article.Tags.Select(tag => $" <a href=\"/tags/{Uri.EscapeDataString(tag)}/\">#{Escaped(tag)}</a>"));
        return $"{date}{Math.Ceiling(article.ReadingTime.TotalMinutes)} min{tags}";
    }

    static string Contents(CorpusArticle article)
    {
        string[] lines =
        [
            .. article.Sections.Where(section => section.Level > 0)
                .Select(section => $"<li><a href=\"#{section.Slug}\">{Escaped(section.ToString())}</a></li>"),
        ];
        return lines.Length < 2 ? "" : $"<nav><ul>{string.Concat(lines)}</ul></nav>\n";
    }

    static string Backlinks(CorpusArticle article)
    {
        IEnumerable<string> links = article.Backlinks.Select(link => link.Article).Distinct()
            .Select(from => $"<a href=\"{from.Path}\">{Escaped(from.Title)}</a>");
        return article.Backlinks.Count == 0 ? "" : $"<p>Linked from {string.Join(", ", links)}</p>\n";
    }

    static IResult Page(string title, string body) => Results.Text(
        $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{Escaped(title)}}</title>
        <link rel="alternate" type="application/rss+xml" href="/feed.xml">
        <style>
        body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 Georgia, serif; }
        q.quote { quotes: none; background: #fff3c4; }
        table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .2em .6em; }
        .markdown-alert { border-left: .3em solid #0969da; padding-left: 1em; } .markdown-alert-title { font-weight: bold; }
        </style>
        </head>
        <body>
        <header><a href="/">The harbour blog</a> · <a href="{{Corpus.AboutUs.Path}}">{{Corpus.AboutUs.Title}}</a></header>
        <main>
        {{body}}
        </main>
        </body>
        </html>

        """,
        "text/html; charset=utf-8");

    static string Escaped(string text) => HtmlEncoder.Default.Encode(text);
}
