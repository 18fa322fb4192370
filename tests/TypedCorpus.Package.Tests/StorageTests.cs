using System.Text;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class StorageTests(PackedPackages packages)
{
    const string Print =
        """
        foreach (var article in Corpus.Articles)
            Console.WriteLine($"{article.Id}: {article.Title}, {article.Quotes[0].Text} {article.Source.Length}");
        """;

    [Fact]
    public async Task Seeds_stored_as_resources_read_the_same_whatever_their_encoding_and_line_ends()
    {
        string windows = Texts.Ferry.ReplaceLineEndings("\r\n");
        ConsumerProject project = ConsumerProject.Console(packages, "Resources", "<CorpusStorage>Resource</CorpusStorage><NoWarn>$(NoWarn);TC0008</NoWarn>")
            .Write("seeds/a b/plain #1.txt", Texts.Ferry.ReplaceLineEndings("\n"))
            .WriteBytes("seeds/marked.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)])
            .WriteBytes("seeds/wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(windows)])
            .Write("Program.cs", Print);

        string read = $"Last Ferry Leaves the Island, I have made this crossing nine thousand times, {Texts.Ferry.ReplaceLineEndings("\n").Length}";
        string[] expected = [$"a b/plain #1: {read}", $"marked: {read}", $"wide: {read}"];
        Assert.Equal(expected, await project.BuildAndRun());

        // The same program with the seeds as literals
        project.Write("Directory.Build.targets", "<Project><PropertyGroup><CorpusStorage /></PropertyGroup></Project>");
        Assert.Equal(expected, await project.BuildAndRun());
    }
}
