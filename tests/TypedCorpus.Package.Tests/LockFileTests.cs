using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The files that hold the packages of this repository's own build.</summary>
public partial class LockFileTests
{
    static readonly XDocument CentralVersions = XDocument.Parse(Repository.Read("Directory.Packages.props"));

    public static TheoryData<string> Projects =>
        [.. ProjectPath.Matches(Repository.Read(PackedPackages.Solution)).Select(match => match.Value.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_a_lock_file(string project) => Assert.True(File.Exists(Repository.PathOf(LockFileOf(project))));

    // Also of those that the SDK adds by itself: their versions would follow the SDK's, and a locked restore would fail with another one
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_version_that_a_project_asks_for_is_one_of_the_central_ones(string project)
    {
        Dictionary<string, string> expected = VersionsFor(project);

        Assert.All(
            DirectDependencies(project),
            dependency => Assert.Equal((dependency.Package, expected.GetValueOrDefault(dependency.Package)), dependency));
    }

    [Fact]
    public void The_command_that_is_shown_finds_all_versions_anew() =>
        Assert.Equal($"dotnet restore {PackedPackages.Solution} --force-evaluate\n", DocPage.Of("CONTRIBUTING.md").Block("command that locks"));

    static string LockFileOf(string project) => Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");

    static List<(string Package, string? Range)> DirectDependencies(string project)
    {
        using JsonDocument locked = JsonDocument.Parse(Repository.Read(LockFileOf(project)));
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.GetProperty("type").GetString() == "Direct"
               select (package.Name, package.Value.GetProperty("requested").GetString()),
        ];
    }

    // What the central file says, and where the project says otherwise, a property of the central file
    static Dictionary<string, string> VersionsFor(string project)
    {
        Dictionary<string, string> versions = new() { ["NETStandard.Library"] = Range("$(NetStandardLibraryVersion)") };
        foreach (XElement package in CentralVersions.Descendants("PackageVersion"))
            versions[package.Attribute("Include")!.Value] = Range(package.Attribute("Version")!.Value);

        foreach (XElement package in XDocument.Parse(Repository.Read(project)).Descendants("PackageReference"))
        {
            if (package.Attribute("VersionOverride") is { Value: string version })
                versions[package.Attribute("Include")!.Value] = Range(version);
        }

        return versions;
    }

    // As a lock file writes it: "1.0.0" is "[1.0.0, )", "[1.0.0]" is "[1.0.0, 1.0.0]"
    static string Range(string version)
    {
        string value = Property.Replace(version, name => CentralVersions.Descendants(name.Groups[1].Value).Single().Value);
        return value.StartsWith('[') ? $"[{value.Trim('[', ']')}, {value.Trim('[', ']')}]" : $"[{value}, )";
    }

    [GeneratedRegex(@"[^""]+\.csproj")]
    private static partial Regex ProjectPath { get; }

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Property { get; }
}
