using System.Text.Json.Nodes;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class ToolTests(PackedPackages packages)
{
    static readonly DocPage Page = DocPage.Of("src/docs/tool.md");

    [Fact]
    public async Task The_tool_installs_and_exports_as_is_shown()
    {
        Prompt prompt = new(packages, packages.NewFolder());
        await prompt.Type("mkdir seeds");
        prompt.Save("seeds/bridge.txt", Page.Block("file: seeds/bridge.txt"));

        CommandResult export = await prompt.Type(Page.Block("commands of the tool"));

        string line = Assert.Single(export.Lines);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Page.Block("output of the tool")), JsonNode.Parse(line)), line);
    }
}
