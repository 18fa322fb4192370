using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Analysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Compilation;

public class RoundTripTests
{
    public static TheoryData<string> Names => [.. AwkwardTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_reads_what_was_analysed(string name) => ReadsTheSame([new CorpusFile("a.txt", AwkwardTexts.All[name])]);

    [Fact]
    public void The_program_reads_what_was_analysed_of_the_seed() => ReadsTheSame([CorpusFile.Read("seeds/000_56e8f5d5f01bd1e7.txt")]);

    [Fact]
    public void The_program_reads_what_was_analysed_of_a_hundred_articles() =>
        ReadsTheSame([.. Enumerable.Range(0, 100).Select(i =>
            new CorpusFile($"{i % 7}/{i}.txt", AwkwardTexts.Article.Replace("Lamp", $"Lamp {i}", StringComparison.Ordinal)))]);

    [Fact]
    public void The_program_reads_what_was_analysed_from_resources() => ReadsTheSame(
        [.. AwkwardTexts.All.Select(entry => new CorpusFile($"{entry.Key}.txt", AsInFile(entry.Value)))],
        storage: "Resource");

    // A file can't hold half of a surrogate pair, and its byte order mark is gone before the generator sees it
    static string AsInFile(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).TrimStart('\uFEFF');

    static void ReadsTheSame(IReadOnlyList<CorpusFile> files, string? storage = null)
    {
        CorpusDriverOptions options = new()
        {
            LanguageVersion = LanguageVersion.CSharp9,
            CorpusStorage = storage,
            PreprocessorSymbols = [ConsumerProject.Modern],
        };
        ConsumerProject project = new(files) { Code = ["CorpusDump.cs"], Options = options };
        string read = project.Compile().HasNoWarnings().Call<string>("CorpusDump", "Write");
        Assert.Equal(DocumentDump.Write(files.Select(file => (file.Id, DocumentReader.Read(file.Text)))), read);
    }
}
