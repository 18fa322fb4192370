using System.Globalization;
using System.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>Makes posts of a blog out of texts: front matter, headings, emphases, and links to other posts.</summary>
static class MarkdownPost
{
    const int ParagraphsOfSection = 6;

    /// <summary>The post of a text.</summary>
    /// <param name="text">The text: its first line is the title, every other line a paragraph.</param>
    /// <param name="number">Which of the posts it is.</param>
    /// <param name="posts">How many posts there are.</param>
    public static string Write(string text, int number, int posts)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        StringBuilder post = new();
        string title = lines[0].Replace("'", "''", StringComparison.Ordinal);
        DateOnly day = new DateOnly(2020, 1, 1).AddDays(number);
        post.Append(CultureInfo.InvariantCulture, $"---\ntitle: '{title}'\ndate: {day:yyyy-MM-dd}\ntags: [news, tag{number % 20}]\n---\n");
        for (int i = 1; i < lines.Length; i++)
        {
            if (i % ParagraphsOfSection == 0)
                post.Append(CultureInfo.InvariantCulture, $"\n## Part {i / ParagraphsOfSection}\n\nRead [another post]({Name((number + i) % posts)}.md), *too*.\n");
            post.Append('\n').Append(lines[i]).Append('\n');
        }

        return post.ToString();
    }

    /// <summary>The name of a post, which is its id.</summary>
    public static string Name(int number) => number.ToString("00000", CultureInfo.InvariantCulture);
}
