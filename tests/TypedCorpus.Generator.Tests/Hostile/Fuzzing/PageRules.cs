using System.Text.RegularExpressions;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Rendering;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>What holds of every page of HTML without raw HTML: tags are closed in their order, and so they are in each part of it.</summary>
static partial class PageRules
{
    static readonly string[] Empty = ["br", "hr", "img", "input"];

    /// <summary>Fails where one of the rules is broken.</summary>
    public static void Hold(AnySeed seed, Document document)
    {
        HtmlPage page = HtmlPages.Render(
            document, seed.Format, new HtmlOptions(KeepsRaw: false, MarksQuotes: true), TestContext.Current.CancellationToken);
        IsWhole(page.Html);
        Assert.Equal(document.Blocks.Count, page.Blocks.Count);
        Assert.Equal(document.Blocks.Count, page.Outer.Count);
        foreach (TextSpan part in page.Blocks.Concat(page.Outer).Concat(page.Addresses.Select(address => address.Span)))
        {
            Assert.InRange(part.Start, 0, part.End);
            Assert.InRange(part.End, part.Start, page.Html.Length);
        }

        foreach (TextSpan part in page.Blocks.Concat(page.Outer))
            IsWhole(part.Of(page.Html));
    }

    static void IsWhole(string html)
    {
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Stack<string> open = new();
        foreach (Match tag in Tag().Matches(html))
        {
            string name = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
                Assert.True(open.TryPop(out string? last) && last == name, $"</{name}> closes nothing in {html}");
            else if (!Empty.Contains(name))
                open.Push(name);
        }

        Assert.True(open.Count == 0, $"<{open.FirstOrDefault()}> is not closed in {html}");
    }

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Tag();
}
