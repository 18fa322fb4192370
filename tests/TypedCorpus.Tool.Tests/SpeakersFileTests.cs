using System.Text;
using TypedCorpus.Tool.Export;

namespace TypedCorpus.Tool.Tests;

/// <summary>The file that says who the speakers of all articles are, as the commands read it.</summary>
public class SpeakersFileTests
{
    const string Speakers = "speakers:\n  Maria Lindqvist: { aliases: [M. Lindqvist] }\n  John Smith of Bergen: { aliases: [John Smith], in: [news/vote] }\n  Ida Kern: {}\n";

    [Fact]
    public void Export_and_check_of_a_folder_use_the_one_in_it()
    {
        using WorkFolder folder = Corpus();

        string rows = Export(folder["seeds"]);
        Assert.Contains(",John Smith,,John Smith,", rows, StringComparison.Ordinal);
        Assert.Contains(",John Smith of Bergen,,John Smith,", rows, StringComparison.Ordinal);
        Assert.Contains(",Maria Lindqvist,,M. Lindqvist,", rows, StringComparison.Ordinal);
        Assert.Contains("corpus.speakers.yaml(4,3): warning TC0029: No article quotes anybody who is called 'Ida Kern'", Check(folder["seeds"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_of_a_seed_uses_the_nearest_one_above_it_and_check_leaves_it_to_the_folder()
    {
        using WorkFolder folder = Corpus();

        Assert.Contains(",John Smith of Bergen,,John Smith,", Export(folder["seeds/news/vote.txt"]), StringComparison.Ordinal);
        Assert.DoesNotContain("TC0029", Check(folder["seeds/news/vote.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void One_above_the_folder_of_a_project_is_that_of_others()
    {
        using WorkFolder folder = Corpus();
        folder.Save("seeds/news/News.csproj", "<Project />");

        Assert.Contains(",John Smith,,John Smith,", Export(folder["seeds/news/vote.txt"]), StringComparison.Ordinal);
    }

    static WorkFolder Corpus()
    {
        WorkFolder folder = new();
        folder.Save("seeds/corpus.speakers.yaml", Speakers);
        folder.Save("seeds/bread.txt", "The bread is dear\n\n“Flour costs more than ever,” said John Smith.\n");
        folder.Save("seeds/news/vote.txt", "The town votes\n\n“I shall win,” said John Smith.\n\n“We shall see,” said M. Lindqvist.\n");
        return folder;
    }

    static string Export(string path)
    {
        using MemoryStream output = new();
        Assert.Equal(0, ExportCommand.Run([path], new SeedOptions(), "csv", hasText: false, output, TextWriter.Null, WorkProgress.None));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    static string Check(string path)
    {
        using MemoryStream output = new();
        CheckCommand.Run([path], new SeedOptions(), "text", output, TextWriter.Null, WorkProgress.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
