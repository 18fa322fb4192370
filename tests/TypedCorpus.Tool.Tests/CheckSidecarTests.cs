using System.Text;

namespace TypedCorpus.Tool.Tests;

/// <summary>Sidecars that belong to no seed, as a check of a folder tells them.</summary>
public class CheckSidecarTests
{
    [Fact]
    public void A_misspelt_sidecar_of_a_folder_is_told_and_the_others_are_not()
    {
        using WorkFolder folder = new();
        folder.Save("seeds/bridge.txt", "The Bridge\n\nIt was late.\n");
        folder.Save("seeds/brigde.corpus.yaml", "rating: 4\n");
        folder.Save("seeds/news/vote.txt", "The town votes\n\nIt was late.\n");
        folder.Save("seeds/news/vote.corpus.yaml", "rating: 4\n");

        string told = Check(folder["seeds"]);
        Assert.Contains("brigde.corpus.yaml", Assert.Single(told.Split('\n'), line => line.Contains("TC0018", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("TC0018", Check(folder["seeds/bridge.txt"]), StringComparison.Ordinal);
    }

    static string Check(string path)
    {
        using MemoryStream output = new();
        CheckCommand.Run([path], new SeedOptions(), "text", output, TextWriter.Null, WorkProgress.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
