using System.Reflection;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Report;

/// <summary>What stands around the content of every page, and the files that all pages share.</summary>
static class PageFrame
{
    static readonly string Template = Asset("page.html");

    /// <summary>A whole page.</summary>
    /// <param name="page">Its path in the site.</param>
    /// <param name="title">Its title.</param>
    /// <param name="content">What stands between head and foot.</param>
    /// <param name="queue">Of a review, the path of the page with what is to be looked at; null for a report.</param>
    public static string Around(string page, string title, MarkupText content, string? queue = null)
    {
        string root = page.Contains('/', StringComparison.Ordinal) ? "../" : "";
        string[] around = Template
            .Replace("{{root}}", root, StringComparison.Ordinal)
            .Replace("{{queue}}", queue is null ? "" : $" <a href=\"{root}{queue}\">To look at</a>", StringComparison.Ordinal)
            .Replace("{{command}}", queue is null ? "report" : "review", StringComparison.Ordinal)
            .Split("{{content}}");
        return around[0].Replace("{{title}}", MarkupText.Of(title).ToString(), StringComparison.Ordinal) + content + around[1];
    }

    /// <summary>The text of a file that comes with the tool.</summary>
    public static string Asset(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Report/{name}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
