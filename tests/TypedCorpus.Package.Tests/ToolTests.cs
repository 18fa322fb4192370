using System.Text.Json;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task The_tool_installs_and_exports()
    {
        string folder = packages.NewFolder();
        File.WriteAllText(Path.Combine(folder, "bridge.txt"), Texts.Bridge);

        (await packages.Dotnet(folder, "tool", "install", "TypedCorpus.Tool", "--version", packages.Version, "--tool-path", "tools")).Succeeded();
        CommandResult export = (await packages.Run(Path.Combine(folder, "tools", "typedcorpus"), folder, "export", "bridge.txt")).Succeeded();

        using JsonDocument article = JsonDocument.Parse(Assert.Single(export.Lines));
        Assert.Equal("The Harbour Bridge Opens", article.RootElement.GetProperty("title").GetString());
    }
}
