using System.Text.Json.Nodes;

namespace TypedCorpus.Tool.Tests;

public class SarifTests
{
    [Fact]
    public void A_diagnostic_is_a_result_at_its_place_with_its_rule()
    {
        using WorkFolder folder = new();
        folder.Save("a b/noise.txt", Report.Site.Noise);
        folder.Save("a b/noise.corpus.yaml", "quotes:\n  Nobody said this: Tom Okafor\n");
        JsonNode run = Check(folder, out int exitCode);

        Assert.Equal(1, exitCode);
        JsonNode[] results = [.. run["results"]!.AsArray().OfType<JsonNode>()];
        Assert.Equal(["TC0021", "TC0011"], results.Select(result => (string?)result["ruleId"]));
        Assert.Equal(["error", "note"], results.Select(result => (string?)result["level"]));

        JsonNode place = results[1]["locations"]![0]!["physicalLocation"]!;
        Assert.EndsWith("/a%20b/noise.txt", (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal((3, 2, 3, 51), ((int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!, (int)place["region"]!["endLine"]!, (int)place["region"]!["endColumn"]!));
        Assert.StartsWith("The article does not say", (string?)results[1]["message"]!["text"]);

        JsonNode rule = run["tool"]!["driver"]!["rules"]![(int)results[1]["ruleIndex"]!]!;
        Assert.Equal("TC0011", (string?)rule["id"]);
        Assert.EndsWith("diagnostics.md#tc0011", (string?)rule["helpUri"]);
    }

    [Fact]
    public void What_concerns_the_project_has_no_place()
    {
        using WorkFolder folder = new();
        folder.Save("many.txt", "Many Words\n\n" + string.Concat(Enumerable.Range(0, 2100).Select(i => $"“This is the sentence of number {i},” said Tom Okafor.\n\n")));

        JsonNode result = Check(folder, out int exitCode)["results"]!.AsArray().Single(result => (string?)result!["ruleId"] == "TC0009")!;
        Assert.Equal(0, exitCode);
        Assert.Null(result["locations"]);
    }

    [Fact]
    public void A_link_may_lead_to_a_file_of_the_folder()
    {
        using WorkFolder folder = new();
        folder.Save("posts/bridge.md", "# The Bridge Opens\n\nIt is [wide](../plans/wide.pdf) and ![red](red.png), not [blue](blue.png).\n");
        folder.Save("posts/red.png", "");
        folder.Save("plans/wide.pdf", "");

        JsonNode result = Assert.Single(Check(folder, out _)["results"]!.AsArray())!;
        Assert.Equal("There is no 'blue.png'", (string?)result["message"]!["text"]);
    }

    [Fact]
    public void A_log_without_results_is_a_log()
    {
        using WorkFolder folder = new();
        folder.Save("bridge.txt", "The Bridge Opens\n\nIt opened on Monday, after four years of work.\n");

        Assert.Empty(Check(folder, out int exitCode)["results"]!.AsArray());
        Assert.Equal(0, exitCode);
    }

    static JsonNode Check(WorkFolder folder, out int exitCode)
    {
        using MemoryStream output = new();
        exitCode = CheckCommand.Run([folder.Path], new SeedOptions(), "sarif", output, TextWriter.Null, WorkProgress.None);
        JsonNode log = JsonNode.Parse(output.ToArray())!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        return Assert.Single(log["runs"]!.AsArray())!;
    }
}
