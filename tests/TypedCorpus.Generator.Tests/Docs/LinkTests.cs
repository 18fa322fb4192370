using System.Text.RegularExpressions;
using TypedCorpus.Docs;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Docs;

/// <summary>The links of the pages to files of this repository and to headings in them.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. DocPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page) =>
        Assert.All(LinksOf(DocPage.Of(page)), link => Assert.True(Exists(page, link), link));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_name_of_a_link_has_its_target(string page)
    {
        string prose = InlineCode().Replace(DocPage.Of(page).Prose, "");
        HashSet<string> named = [.. TargetName().Matches(prose).Select(match => match.Groups[1].Value.ToLowerInvariant())];

        Assert.Equal(named.Order(), LinkName().Matches(prose).Select(match => match.Groups[1].Value.ToLowerInvariant()).Distinct().Order());
    }

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        HashSet<string> reached = ["README.md"];
        for (int before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith([.. DocPage.All
                .Where(page => reached.Contains(page.Path))
                .SelectMany(page => LinksOf(page).Select(link => TargetOf(page.Path, link).File))]);
        }

        Assert.Empty(DocPage.All.Select(page => page.Path).Except(reached));
    }

    // The README is shown outside of the repository, too, where a relative link leads nowhere
    [Fact]
    public void The_readme_has_no_relative_link() =>
        Assert.All(LinkTarget().Matches(DocPage.Of("README.md").Prose), link => Assert.Matches("^(https://|#)", link.Value));

    /// <summary>The anchor of a heading, as GitHub makes it.</summary>
    internal static string AnchorOf(string heading) => new(
        [.. heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c)]);

    static IEnumerable<string> LinksOf(DocPage page) =>
        LinkTarget().Matches(page.Prose).Select(match => match.Value)
            .Where(link => link.StartsWith(HelpLinks.Repository, StringComparison.Ordinal) || !link.Contains("://", StringComparison.Ordinal));

    static bool Exists(string page, string link)
    {
        (string file, string anchor) = TargetOf(page, link);
        if (anchor.Length > 0)
            return DocPage.All.SingleOrDefault(one => one.Path == file)?.Headings.Any(heading => AnchorOf(heading) == anchor) ?? false;
        return File.Exists(Repository.PathOf(file)) || Directory.Exists(Repository.PathOf(file));
    }

    static (string File, string Anchor) TargetOf(string page, string link)
    {
        string folder = Path.GetDirectoryName(page)!;
        if (link.StartsWith(HelpLinks.Repository, StringComparison.Ordinal))
            (folder, link) = ("", link[HelpLinks.Repository.Length..]);
        string[] parts = link.Split('#');
        string path = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0])));
        return (path.Replace('\\', '/'), parts.Length > 1 ? parts[1] : "");
    }

    [GeneratedRegex(@"^\[([^\]]+)\]: ", RegexOptions.Multiline)]
    private static partial Regex TargetName();

    // [name] or [text][name]: neither [text](target) nor a target
    [GeneratedRegex(@"\[([^\[\]]+)\](?![\[(:])")]
    private static partial Regex LinkName();

    [GeneratedRegex("`+[^`]+`+")]
    private static partial Regex InlineCode();

    // [text](target), and [name]: target at the end of a page
    [GeneratedRegex(@"(?<=\]\()[^)\s]+(?=\))|(?<=^\[[^\]]+\]: )\S+", RegexOptions.Multiline)]
    private static partial Regex LinkTarget();
}
