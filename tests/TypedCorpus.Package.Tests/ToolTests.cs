using System.Text.Json;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task The_tool_installs_and_exports_as_the_readme_shows()
    {
        string folder = packages.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.WriteAllText(Path.Combine(folder, "seeds/bridge.txt"), Texts.Bridge);

        CommandResult export = await new Prompt(packages, folder).Type(DocPage.Of("README.md").Block("commands of the tool"));

        using JsonDocument article = JsonDocument.Parse(Assert.Single(export.Lines));
        Assert.Equal("The Harbour Bridge Opens", article.RootElement.GetProperty("title").GetString());
        Assert.Equal(3, article.RootElement.GetProperty("quotes").GetArrayLength());
    }
}
