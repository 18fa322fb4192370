using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void TypedCorpus_is_a_generator_and_nothing_else() =>
        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/TypedCorpus.Analysis.dll",
                "analyzers/dotnet/cs/TypedCorpus.CodeFixes.dll",
                "analyzers/dotnet/cs/TypedCorpus.Generator.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/TypedCorpus.props",
                "build/TypedCorpus.targets",
            ],
            ContentOf("TypedCorpus"));

    [Fact]
    public void TypedCorpus_Model_is_a_library() =>
        Assert.Equal(
            [
                "README.md",
                "build/TypedCorpus.Model.targets",
                "buildTransitive/TypedCorpus.Model.targets",
                "lib/net8.0/TypedCorpus.Model.dll",
                "lib/net8.0/TypedCorpus.Model.xml",
                "lib/netstandard2.0/TypedCorpus.Model.dll",
                "lib/netstandard2.0/TypedCorpus.Model.xml",
            ],
            ContentOf("TypedCorpus.Model"));

    [Fact]
    public void TypedCorpus_Testing_is_a_library_with_the_generator() =>
        Assert.Equal(
            [
                "README.md",
                "lib/netstandard2.0/TypedCorpus.Analysis.dll",
                "lib/netstandard2.0/TypedCorpus.Generator.dll",
                "lib/netstandard2.0/TypedCorpus.Testing.dll",
                "lib/netstandard2.0/TypedCorpus.Testing.xml",
            ],
            ContentOf("TypedCorpus.Testing"));

    [Fact]
    public void TypedCorpus_Tool_is_a_tool() =>
        Assert.Equal(
            [
                "README.md",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Markdig.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/TypedCorpus.Analysis.dll",
                "tools/net10.0/any/YamlDotNet.dll",
                "tools/net10.0/any/typedcorpus.deps.json",
                "tools/net10.0/any/typedcorpus.dll",
                "tools/net10.0/any/typedcorpus.runtimeconfig.json",
            ],
            ContentOf("TypedCorpus.Tool"));

    [Fact]
    public void TypedCorpus_stays_with_the_project_that_refers_to_it()
    {
        XElement metadata = MetadataOf("TypedCorpus");

        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Null(Value(metadata, "dependencies"));
    }

    [Theory]
    [InlineData("TypedCorpus")]
    [InlineData("TypedCorpus.Model")]
    [InlineData("TypedCorpus.Testing")]
    [InlineData("TypedCorpus.Tool")]
    public void Every_package_tells_its_licence_and_has_a_readme(string package)
    {
        XElement metadata = MetadataOf(package);

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
    }

    [Fact]
    public async Task Packing_again_gives_the_same_bytes()
    {
        string folder = packages.NewFolder();
        await packages.Pack("src/TypedCorpus.Generator", folder);

        Assert.True(File.ReadAllBytes(Assert.Single(Directory.GetFiles(folder))).SequenceEqual(File.ReadAllBytes(packages.FileOf("TypedCorpus"))));
    }

    // Without the parts of the container format
    string[] ContentOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.FileOf(package));
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && name != $"{package}.nuspec"
                && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    XElement MetadataOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.FileOf(package));
        using Stream stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
