using System.Xml.Linq;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The users' own tests: Examples/CorpusReview, over the packed TypedCorpus and TypedCorpus.Testing.</summary>
public class SnapshotTests(PackedPackages packages)
{
    [Fact]
    public async Task A_changed_corpus_fails_the_test_that_reviewed_it()
    {
        string folder = Example.Copy(packages, "CorpusReview");
        (await packages.Dotnet(folder, "build", "-tl:off")).SucceededWithoutWarning();
        Assert.Contains("new: CorpusTests.The_generated_code_is_the_reviewed_one#Corpus.g.verified.cs", (await Test(folder)).Output);
        string[] committed = Snapshots(folder, "CorpusTests.The_corpus_is_the_reviewed_one*");
        (await Test(folder, "--environment", "ACCEPT_SNAPSHOTS=1")).Succeeded();
        Assert.Equal(committed, Snapshots(folder, "CorpusTests.The_corpus_is_the_reviewed_one*"));
        Assert.Contains("Passed:     7,", (await Test(folder)).Succeeded().Output);

        string seed = Path.Combine(folder, "seeds/bridge.txt");
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("will miss", "misses", StringComparison.Ordinal));

        CommandResult test = await Test(folder, "--environment", "ACCEPT_SNAPSHOTS=0");
        Assert.NotEqual(0, test.ExitCode);
        Assert.Contains("differs: CorpusTests.The_corpus_is_the_reviewed_one.verified.txt at line ", test.Output);
        Assert.Contains("differs: CorpusTests.The_generated_code_is_the_reviewed_one#TheHarbourBridgeOpens.g.verified.cs at line ", test.Output);
        Assert.DoesNotContain("An_article_that_nobody_has_written_yet", test.Output);
        Assert.Contains("“Nobody misses the ferry.”", Assert.Single(Snapshots(folder, "*.received.txt")));
    }

    /// <summary>Only compiled: the source of packages that this is tested with need not hold Verify.</summary>
    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task The_same_tests_compile_with_Verify()
    {
        string stubs = Example.Copy(packages, "VerifyStubs");
        string folder = Example.Copy(packages, "CorpusReview");
        UseVersion(Path.Combine(folder, "CorpusReview.csproj"), "Verify.XunitV3", "Verify.SourceGenerators");
        foreach (string stub in (string[])["Verify.XunitV3", "Verify.SourceGenerators"])
            (await packages.Dotnet(stubs, "pack", stub, "--output", "packed")).Succeeded();

        (await packages.Dotnet(
            folder, "build", "-p:Snapshots=Verify", $"-p:RestoreAdditionalProjectSources={stubs}/packed", "-tl:off"))
            .SucceededWithoutWarning();
    }

    // That of the stubs, which no package of Verify has
    static void UseVersion(string project, params string[] stubs)
    {
        XDocument document = XDocument.Load(project);
        foreach (XElement package in document.Descendants("PackageReference").Where(package => stubs.Contains(package.Attribute("Include")!.Value)))
            package.SetAttributeValue("Version", "0.0.0-stub");
        document.Save(project);
    }

    Task<CommandResult> Test(string folder, params string[] options) => packages.Dotnet(folder, ["test", "--no-build", .. options]);

    static string[] Snapshots(string folder, string pattern) => [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
