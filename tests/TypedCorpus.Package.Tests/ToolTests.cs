using System.Text.Json.Nodes;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class ToolTests(PackedPackages packages)
{
    static readonly DocPage Page = DocPage.Of("src/docs/tool.md");

    [Fact]
    public async Task The_tool_installs_exports_shows_and_checks_as_is_shown()
    {
        Prompt prompt = new(packages, packages.NewFolder());
        await prompt.Type("mkdir seeds");
        prompt.Save("seeds/bridge.txt", Page.Block("file: seeds/bridge.txt"));

        string line = Assert.Single((await prompt.Type(Page.Block("commands of the tool"))).Lines);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Page.Block("output of the tool")), JsonNode.Parse(line)), line);

        Assert.Equal(Page.Block("output of csv"), (await prompt.Type(Page.Block("commands of csv"))).Output);
        Assert.Contains(Page.Block("part of the output of tei"), (await prompt.Type(Page.Block("commands of tei"))).Output);
        Assert.Equal(Page.Block("output of show"), (await prompt.Type(Page.Block("commands of show"))).Output);

        prompt.Save("seeds/noise.txt", Page.Block("a text without a speaker"));
        Assert.Equal(Page.Block("output of check"), (await prompt.Type(Page.Block("commands of check"))).Output);

        Assert.Equal(Page.Block("output of report"), (await prompt.Type(Page.Block("commands of report"))).Output);
        Directory.Delete(Path.Combine(prompt.Folder, "report"), recursive: true);

        prompt.Save("bridge.html", Page.Block("page.html"));
        Assert.Equal("seeds/the-bridge-opens.md", (await prompt.Type(Page.Block("commands of import"))).Lines.Single(line => line.StartsWith("seeds/", StringComparison.Ordinal)));
        Assert.Equal(Page.Block("output of import"), File.ReadAllText(Path.Combine(prompt.Folder, "seeds/the-bridge-opens.md")));
        File.Delete(Path.Combine(prompt.Folder, "seeds/the-bridge-opens.md"));

        await ASidecarIsRead(prompt);
        await FoldersPatternsAndOptions(prompt);
        await ErrorsFailTheCheck(prompt);

        // As a script does whose variable is not set
        CommandResult empty = await packages.Run(Path.Combine(prompt.Folder, "tools", "typedcorpus"), prompt.Folder, "check", "");
        Assert.Equal(1, empty.ExitCode);
        Assert.StartsWith(": ", Assert.Single(empty.Lines), StringComparison.Ordinal);
    }

    static async Task ASidecarIsRead(Prompt prompt)
    {
        prompt.Save("seeds/bridge.corpus.yaml", "id: harbour/bridge\nspeakers:\n  Maria Lindqvist: { name: Marie Lindqvist }\n");
        foreach (string command in (string[])["show", "export"])
            Assert.Contains("Marie Lindqvist", (await prompt.Type($"typedcorpus {command} seeds/bridge.txt")).Output);
        Assert.Contains("\"id\":\"harbour/bridge\"", (await prompt.Type("typedcorpus export seeds/bridge.txt")).Output);

        prompt.Save("seeds/bridge.corpus.yaml", "speakers:\n  Nobody: { name: Marie Lindqvist }\n");
        Assert.Contains("seeds/bridge.corpus.yaml(2,", await Fails(prompt, "typedcorpus check seeds/bridge.txt"));

        using FileStream locked = new(Path.Combine(prompt.Folder, "seeds/bridge.corpus.yaml"), FileMode.Open, FileAccess.Read, FileShare.None);
        foreach (string command in (string[])["show", "check", "export"])
            Assert.Contains("\nseeds/bridge.corpus.yaml: ", await Fails(prompt, $"typedcorpus {command} seeds/bridge.txt"));
    }

    static async Task FoldersPatternsAndOptions(Prompt prompt)
    {
        prompt.Save("more/a.md", "---\nrating: 4\n---\n# One\n\nThe first text.\n");
        prompt.Save("more/inner/b.txt", "Two\n\nThe second text.\n");
        IReadOnlyList<string> lines = (await prompt.Type("typedcorpus export more --text")).Lines;
        Assert.Equal(["a", "inner/b"], lines.Select(line => (string?)JsonNode.Parse(line)!["id"]));
        Assert.Equal(4, (int)JsonNode.Parse(lines[0])!["metadata"]!["rating"]!);
        Assert.Contains("\"text\":\"The second text.\"", lines[1]);
        Assert.Single((await prompt.Type("typedcorpus export more/*.md")).Lines);
        Assert.Equal("2.1.0", (string?)JsonNode.Parse((await prompt.Type("typedcorpus check --format sarif more")).Output)!["version"]);
        Assert.Contains("'xml' not recognized", await Fails(prompt, "typedcorpus export --format xml more"));
        Assert.Contains("There is no option '--bogus'", await Fails(prompt, "typedcorpus check --bogus more"));
        Assert.Contains("Example:", (await prompt.Type("typedcorpus check --help")).Output);
    }

    static async Task ErrorsFailTheCheck(Prompt prompt)
    {
        prompt.Save("seeds/ferry.md", "---\ndate: [soon\n---\n" + Texts.Ferry);
        string output = await Fails(prompt, "typedcorpus check seeds/noise.txt seeds/ferry.md seeds/gone.txt");
        Assert.Contains("\nseeds/ferry.md(2,7): error TC0020: ", output);
        Assert.Contains("\nseeds/noise.txt(3,2): info TC0011: ", output);
        Assert.Contains("\nseeds/gone.txt: ", output);

        foreach (string command in (string[])["show", "check", "export"])
            Assert.Contains("\nseeds/gone.txt: ", await Fails(prompt, $"typedcorpus {command} seeds/gone.txt"));
    }

    static async Task<string> Fails(Prompt prompt, string command) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => prompt.Type(command))).Message;
}
