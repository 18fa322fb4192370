using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace TypedCorpus.Package.Tests;

public partial class ReadmeTests(PackedPackages packages)
{
    [Fact]
    public async Task The_first_corpus_its_metadata_and_its_tests_do_what_is_shown()
    {
        Prompt prompt = new(packages, packages.NewFolder());
        await prompt.Type(Readme.Block("commands"));
        foreach ((string path, string text) in Readme.Files())
            prompt.Save(path, text);
        Assert.Equal(Readme.Block("output"), (await prompt.Type("dotnet run")).Output);

        prompt.Save("Program.cs", Readme.Block("program of the metadata"));
        Assert.Equal(Readme.Block("output of the metadata"), (await prompt.Type("dotnet run")).Output);

        await CorrectionsFit(prompt);
        await ASnapshotNoticesAChange(prompt);
    }

    static async Task CorrectionsFit(Prompt prompt)
    {
        prompt.Save("seeds/bridge.corpus.yaml", Readme.Block("corrections: seeds/bridge.corpus.yaml"));
        prompt.Save("Program.cs",
            """
            var article = Corpus.TheHarbourBridgeOpens;
            Console.WriteLine(article.Quotes.NobodyWillMissTheFerry.Speaker == Corpus.Speakers.ThomasOkafor);
            Console.WriteLine(Corpus.Speakers.ThomasOkafor.Description);
            Console.WriteLine(article.Boilerplate[0]);
            """);
        Assert.Equal(["True", "baker on the harbour street", "Before the bridge"], (await prompt.Type("dotnet run")).Lines);
    }

    static async Task ASnapshotNoticesAChange(Prompt prompt)
    {
        await prompt.Type(Readme.Block("commands of the tests"));
        prompt.Save("CorpusTests.cs", Readme.Block("tests: CorpusTests.cs"));
        await prompt.Type("dotnet test");
        await prompt.Type("dotnet test --no-build");

        prompt.Save("../HarbourNews/seeds/bridge.txt", Readme.Files().First().Text.Replace("will miss", "misses", StringComparison.Ordinal));
        InvalidOperationException failure =
            await Assert.ThrowsAsync<InvalidOperationException>(() => prompt.Type("dotnet test --no-build"));
        Assert.Contains("Assert.Equal() Failure", failure.Message);
    }

    [Fact]
    public async Task A_severity_is_set_as_is_shown()
    {
        CommandResult build = await ConsumerProject.Console(packages, "Severity")
            .Write("seeds/noise.txt", "A Noise at Night\n\n“There was a noise behind the old wall last night.”\n")
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count);")
            .Write(".globalconfig", Readme.Files().Single(file => file.Path == ".globalconfig").Text)
            .Build();

        Assert.Contains("seeds/noise.txt(3,2): warning TC0011: ", Assert.Single(build.Problems));
    }

    [Fact]
    public void The_sample_is_shown_as_it_is()
    {
        const string path = "src/TypedCorpus.Sample/Program.cs";

        Assert.Equal(File.ReadAllText(Path.Combine(PackedPackages.Repository, path)), Readme.Block($"copy of: {path}"));
    }

    [Fact]
    public async Task The_sample_prints_what_is_shown()
    {
        string configuration = typeof(ReadmeTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

        CommandResult run = await packages.Dotnet(
            PackedPackages.Repository, "run", "--project", "src/TypedCorpus.Sample", "--no-build", "--configuration", configuration);

        Assert.All(
            Readme.Block("parts of what the sample prints").Split("...\n"),
            part => Assert.Contains(part, run.Succeeded().Output));
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public void Every_property_is_in_the_table()
    {
        string props = Path.Combine(PackedPackages.Repository, "src/TypedCorpus.Generator/build/TypedCorpus.props");
        IEnumerable<string> read = XDocument.Load(props).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);

        Assert.Equal(
            read.Where(name => name != "RootNamespace").Append("EnableDefaultCorpusItems").Order(),
            Readme.Table("Options").Select(row => row[0].Trim('`')).Where(name => !name.StartsWith('<')).Order());
    }

    [Fact]
    public void Every_diagnostic_is_in_the_table_with_its_severity()
    {
        string[] releases = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];
        IEnumerable<string> rules =
            from release in releases
            from line in File.ReadLines(Path.Combine(PackedPackages.Repository, "src/TypedCorpus.Generator", release))
            let rule = Rule().Match(line)
            where rule.Success
            select $"{rule.Groups[1].Value} {rule.Groups[2].Value}";

        Assert.Equal(
            rules.Order(),
            Readme.Table("Diagnostics").Select(row => $"{row[0]} {row[1].Split(' ')[0]}").Order(),
            StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^(TC\d{4}) \| \w+ \| (\w+) ")]
    private static partial Regex Rule();
}
