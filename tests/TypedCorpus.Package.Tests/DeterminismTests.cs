using System.Text;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>The same seeds give the same assembly, wherever and by whomever they are built.</summary>
public class DeterminismTests(PackedPackages packages)
{
    const string InAnotherOrder = """
        <Corpus Remove="@(Corpus)" />
        <Corpus Include="seeds/istanbul.txt;seeds/ferry.md;seeds/bridge.txt" />
        """;

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task Folder_culture_time_zone_line_ends_and_the_order_of_the_files_do_not_matter()
    {
        byte[] first = await Build("\n", new() { ["LC_ALL"] = "en_US.UTF-8", ["TZ"] = "UTC" });
        byte[] second = await Build("\r\n", new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tehran" });
        byte[] third = await Build("\n", new() { ["LC_ALL"] = "fa_IR.UTF-8", ["TZ"] = "America/St_Johns" }, InAnotherOrder);

        Assert.True(first.SequenceEqual(second));
        Assert.True(first.SequenceEqual(third));
        Assert.Equal(-1, first.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Path.GetTempPath())));
        Assert.Equal(-1, first.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Path.GetTempPath())));
    }

    // The program and its symbols, built in a folder that no other test has
    async Task<byte[]> Build(string lineEnd, Dictionary<string, string> environment, string items = "")
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Deterministic",
            """
            <PathMap>$(MSBuildProjectDirectory)=/_</PathMap>
            <DebugType>embedded</DebugType>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            """, items)
            .Write("seeds/bridge.txt", Texts.Bridge.ReplaceLineEndings(lineEnd))
            .Write("seeds/ferry.md", $"---\ndate: 2024-05-31\nrating: 4.5\nIstanbul IDs: [1, -2]\n---\n{Texts.Ferry}".ReplaceLineEndings(lineEnd))
            .Write("seeds/istanbul.txt", "Istanbul in the Winter\n\nIt is cold. “I like it,” said IŞIL İNAN, the minister. “It is.”".ReplaceLineEndings(lineEnd))
            .Write("seeds/istanbul.corpus.yaml", "date: 2024-12-31\nrating: -12\n".ReplaceLineEndings(lineEnd))
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Articles.Count);\n");
        (await packages.Dotnet(project.Folder, environment, "build", "--disable-build-servers", "-tl:off")).SucceededWithoutWarning();

        string generated = Path.Combine(project.Folder, "obj/Debug/net10.0/generated");
        Assert.All(
            Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
            source => Assert.DoesNotContain(project.Folder, source, StringComparison.Ordinal));
        return File.ReadAllBytes(Path.Combine(project.Folder, "bin/Debug/net10.0/Deterministic.dll"));
    }
}
