using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void TypedCorpus_is_a_generator_and_nothing_else() =>
        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/TypedCorpus.Analysis.dll",
                "analyzers/dotnet/cs/TypedCorpus.Bundled.Markdig.dll",
                "analyzers/dotnet/cs/TypedCorpus.Bundled.YamlDotNet.dll",
                "analyzers/dotnet/cs/TypedCorpus.CodeFixes.dll",
                "analyzers/dotnet/cs/TypedCorpus.Generator.dll",
                "build/TypedCorpus.props",
                "build/TypedCorpus.targets",
                "buildTransitive/TypedCorpus.targets",
                "icon.png",
            ],
            ContentOf("TypedCorpus"));

    [Fact]
    public void TypedCorpus_Model_is_a_library() =>
        Assert.Equal(
            [
                "README.md",
                "build/TypedCorpus.Model.targets",
                "buildTransitive/TypedCorpus.Model.targets",
                "icon.png",
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
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "lib/netstandard2.0/TypedCorpus.Analysis.dll",
                "lib/netstandard2.0/TypedCorpus.Bundled.Markdig.dll",
                "lib/netstandard2.0/TypedCorpus.Bundled.YamlDotNet.dll",
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
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "tools/net10.0/any/AngleSharp.dll",
                "tools/net10.0/any/BouncyCastle.Cryptography.dll",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
                "tools/net10.0/any/Microsoft.CodeAnalysis.dll",
                "tools/net10.0/any/MimeKit.dll",
                "tools/net10.0/any/Spectre.Console.Ansi.dll",
                "tools/net10.0/any/Spectre.Console.dll",
                "tools/net10.0/any/System.CommandLine.dll",
                "tools/net10.0/any/System.Security.Cryptography.Pkcs.dll",
                "tools/net10.0/any/TypedCorpus.Analysis.dll",
                "tools/net10.0/any/TypedCorpus.Bundled.Markdig.dll",
                "tools/net10.0/any/TypedCorpus.Bundled.YamlDotNet.dll",
                "tools/net10.0/any/TypedCorpus.Generator.dll",
                "tools/net10.0/any/TypedCorpus.Import.dll",
                "tools/net10.0/any/TypedCorpus.Testing.dll",
                "tools/net10.0/any/TypedCorpus.Testing.pdb",
                "tools/net10.0/any/runtimes/win/lib/net10.0/System.Security.Cryptography.Pkcs.dll",
                "tools/net10.0/any/typedcorpus.deps.json",
                "tools/net10.0/any/typedcorpus.dll",
                "tools/net10.0/any/typedcorpus.runtimeconfig.json",
            ],
            ContentOf("TypedCorpus.Tool"));

    [Fact]
    public void TypedCorpus_Templates_is_one_template() =>
        Assert.Equal(
            [
                "README.md",
                "content/typedcorpus/.template.config/template.json",
                "content/typedcorpus/Corpus-App.Tests/Corpus-App.Tests.csproj",
                "content/typedcorpus/Corpus-App.Tests/CorpusTests.The_corpus_is_the_reviewed_one.verified.txt",
                "content/typedcorpus/Corpus-App.Tests/CorpusTests.cs",
                "content/typedcorpus/Corpus-App.slnx",
                "content/typedcorpus/Corpus-App/Corpus-App.csproj",
                "content/typedcorpus/Corpus-App/Program.cs",
                "content/typedcorpus/Corpus-App/seeds/lighthouse.txt",
                "icon.png",
            ],
            ContentOf("TypedCorpus.Templates"));

    [Theory]
    [InlineData("TypedCorpus")]
    [InlineData("TypedCorpus.Model")]
    [InlineData("TypedCorpus.Templates")]
    [InlineData("TypedCorpus.Testing")]
    [InlineData("TypedCorpus.Tool")]
    public void Every_package_tells_where_it_is_from(string package)
    {
        XElement metadata = MetadataOf(package);

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEqual("Package Description", Value(metadata, "description"));
        string project = Value(metadata, "projectUrl")!;
        Assert.Equal(project, Element(metadata, "repository")!.Attribute("url")!.Value);
        Assert.StartsWith(project, Value(metadata, "releaseNotes"));
    }

    [Theory]
    [InlineData("TypedCorpus")]
    [InlineData("TypedCorpus.Model")]
    [InlineData("TypedCorpus.Testing")]
    [InlineData("TypedCorpus.Tool")]
    public void What_a_package_brings_of_others_is_named_with_its_licence(string package)
    {
        string[] bundled =
        [
            .. ContentOf(package)
                .Where(path => path.EndsWith(".dll", StringComparison.Ordinal))
                .Select(path => Path.GetFileNameWithoutExtension(path).Replace("TypedCorpus.Bundled.", "", StringComparison.Ordinal))
                .Where(name => !name.StartsWith("TypedCorpus", StringComparison.OrdinalIgnoreCase)),
        ];
        string notices = bundled.Length == 0 ? "" : Encoding.UTF8.GetString(BytesOf(package, "THIRD-PARTY-NOTICES.txt"));

        foreach (string name in bundled)
        {
            Match notice = Regex.Match(
                notices,
                $@"^(\S+, )*{Regex.Escape(name)}(, \S+)* \((?<source>\S+)\), (?<licence>\S+)\nin the packages? (?<packages>[^\n]+)\n-+\n\n(?<text>.*?)(\n\n\n|\z)",
                RegexOptions.Multiline | RegexOptions.Singleline);
            Assert.True(notice.Success, name);
            Assert.Contains(package, notice.Groups["packages"].Value.Split([" and ", ", "], StringSplitOptions.None));
            Assert.Contains("Copyright ", notice.Groups["text"].Value);
            Assert.Contains(DocPage.Of("README.md").Table("Licences"), row => row[0].EndsWith($"]({notice.Groups["source"].Value})", StringComparison.Ordinal) && row[1] == notice.Groups["licence"].Value);
        }
    }

    [Theory]
    [InlineData("TypedCorpus")]
    [InlineData("TypedCorpus.Model")]
    [InlineData("TypedCorpus.Testing")]
    [InlineData("TypedCorpus.Tool")]
    public void Nothing_is_run_at_an_install_and_no_program_in_a_build(string package)
    {
        string[] content = ContentOf(package);
        Assert.DoesNotContain(content, path => Path.GetExtension(path) is ".ps1" or ".psm1" or ".sh" or ".cmd" or ".bat" or ".exe" or ".targets.user");

        foreach (string path in content.Where(path => path.StartsWith("build", StringComparison.Ordinal)))
        {
            XDocument project = XDocument.Parse(Encoding.UTF8.GetString(BytesOf(package, path)).TrimStart('\uFEFF'));
            IEnumerable<string> tasks = project.Descendants().Where(element => element.Parent?.Name.LocalName == "Target").Select(element => element.Name.LocalName);
            Assert.Empty(tasks.Except(["Error", "Warning", "ItemGroup", "PropertyGroup"]));
            Assert.DoesNotContain(project.Descendants(), element => element.Name.LocalName == "UsingTask");
        }
    }

    [Fact]
    public void Libraries_have_a_package_of_symbols()
    {
        Assert.Equal(["lib/net8.0/TypedCorpus.Model.pdb", "lib/netstandard2.0/TypedCorpus.Model.pdb"], ContentOf("TypedCorpus.Model", ".snupkg"));
        Assert.Equal(["lib/netstandard2.0/TypedCorpus.Testing.pdb"], ContentOf("TypedCorpus.Testing", ".snupkg"));
    }

    [Theory]
    [InlineData("TypedCorpus", "analyzers/dotnet/cs/TypedCorpus.Analysis.dll")]
    [InlineData("TypedCorpus", "analyzers/dotnet/cs/TypedCorpus.CodeFixes.dll")]
    [InlineData("TypedCorpus", "analyzers/dotnet/cs/TypedCorpus.Generator.dll")]
    [InlineData("TypedCorpus.Testing", "lib/netstandard2.0/TypedCorpus.Analysis.dll")]
    [InlineData("TypedCorpus.Testing", "lib/netstandard2.0/TypedCorpus.Generator.dll")]
    [InlineData("TypedCorpus.Tool", "tools/net10.0/any/TypedCorpus.Analysis.dll")]
    [InlineData("TypedCorpus.Tool", "tools/net10.0/any/typedcorpus.dll")]
    public void What_no_package_of_symbols_can_hold_carries_its_own(string package, string assembly)
    {
        using PEReader reader = new(ImmutableArray.Create(BytesOf(package, assembly)));
        DebugDirectoryEntry symbols = Assert.Single(
            reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader metadata = provider.GetMetadataReader();
        string[] documents = [.. metadata.Documents.Select(document => metadata.GetString(metadata.GetDocument(document).Name))];

        Assert.NotEmpty(documents);
        Assert.DoesNotContain(documents, document => document.StartsWith(PackedPackages.Repository, StringComparison.Ordinal));
    }

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task Packing_again_gives_the_same_bytes()
    {
        string again = packages.NewFolder();
        await packages.Pack("Generator.sln", again);

        Assert.Equal(BytesIn(packages.Folder), BytesIn(again));
    }

    static Dictionary<string, string> BytesIn(string folder) =>
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));

    // Without the parts of the container format
    string[] ContentOf(string package, string extension = ".nupkg")
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.FileOf(package, extension));
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && name != $"{package}.nuspec"
                && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    XElement MetadataOf(string package)
    {
        using MemoryStream nuspec = new(BytesOf(package, $"{package}.nuspec"));
        return Element(XDocument.Load(nuspec).Root!, "metadata")!;
    }

    byte[] BytesOf(string package, string path) => PackageFile.Read(packages.FileOf(package), path);

    static string? Value(XElement metadata, string name) => Element(metadata, name)?.Value;

    static XElement? Element(XElement parent, string name) => parent.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
