using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TypedCorpus.Docs;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Docs;

/// <summary>The page of diagnostics, the descriptors and the released rules say the same.</summary>
public partial class DiagnosticPageTests
{
    static readonly DocPage Page = DocPage.Of("src/docs/diagnostics.md");

    static readonly DiagnosticDescriptor[] All =
    [
        .. new[] { typeof(Descriptors), typeof(UsageDescriptors) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(obj: null)!),
    ];

    // What is said before the compiler runs: the id, the severity and the link
    static readonly (string? Id, string Severity, string? Link)[] OfTheBuild =
    [
        .. XDocument.Parse(Repository.Read("src/TypedCorpus.Generator/build/TypedCorpus.targets")).Descendants()
            .Where(task => task.Name.LocalName is "Error" or "Warning")
            .Select(task => (task.Attribute("Code")?.Value, task.Name.LocalName.ToLowerInvariant(), task.Attribute("HelpLink")?.Value)),
    ];

    // In the order of the ids; one is both
    static readonly string[] IdsWithSeverity =
    [
        .. All.Select(descriptor => $"{descriptor.Id} {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}")
            .Union(OfTheBuild.Select(message => $"{message.Id} {message.Severity}"))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_help_link_leads_to_the_section_of_its_id(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(one => one.Id == id);

        Assert.Equal($"{HelpLinks.Repository}{Page.Path}#{LinkTests.AnchorOf(id)}", descriptor.HelpLinkUri);
        Assert.Contains(id, Page.Headings);
    }

    [Fact]
    public void The_address_is_that_of_the_packages() =>
        Assert.Contains($"<RepositoryUrl>{HelpLinks.Repository.Replace("/blob/main/", "", StringComparison.Ordinal)}</RepositoryUrl>", Repository.Read("Directory.Build.props"));

    [Fact]
    public void Every_message_of_the_build_has_an_id_and_its_link() =>
        Assert.All(OfTheBuild, message => Assert.Equal(HelpLinks.Of(message.Id ?? "no id"), message.Link));

    [Fact]
    public void Every_section_is_about_a_diagnostic() =>
        Assert.Equal(IdsWithSeverity.Select(id => id.Split(' ')[0]), Page.Headings.Where(heading => heading.StartsWith("TC", StringComparison.Ordinal)));

    [Fact]
    public void The_table_has_every_diagnostic_with_its_severity() => Assert.Equal(
        IdsWithSeverity,
        Page.Table("All of them").Select(row => $"{Id().Match(row[0]).Value} {row[1].Split(' ')[0]}"));

    [Fact]
    public void The_released_rules_are_the_descriptors()
    {
        string[] releases = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];
        IEnumerable<string> rules = releases
            .SelectMany(release => Repository.Read("src/TypedCorpus.Generator/" + release).Split('\n'))
            .Select(line => Rule().Match(line))
            .Where(match => match.Success)
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value} {match.Groups[3].Value}");

        Assert.Equal(All.Select(descriptor => $"{descriptor.Id} {descriptor.DefaultSeverity} {descriptor.Title}").Order(), rules.Order());
    }

    [GeneratedRegex(@"TC\d{4}")]
    private static partial Regex Id();

    // A note may go on in brackets
    [GeneratedRegex(@"^(TC\d{4}) \| \w+ \| (\w+) \| ([^(]*[^(\s])")]
    private static partial Regex Rule();
}
