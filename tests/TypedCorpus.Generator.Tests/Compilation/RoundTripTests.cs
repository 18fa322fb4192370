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
        ReadsTheSame([.. Enumerable.Range(0, 100).Select(i => new CorpusFile($"{i % 7}/{i}.txt", AwkwardTexts.Article.Replace("Lamp", $"Lamp {i}", StringComparison.Ordinal)))]);

    static void ReadsTheSame(IReadOnlyList<CorpusFile> files)
    {
        ConsumerProject project = new(files) { Code = ["CorpusDump.cs"], Options = new CorpusDriverOptions { LanguageVersion = LanguageVersion.CSharp9, PreprocessorSymbols = [ConsumerProject.Modern] } };
        string read = project.Compile().HasNoWarnings().Call<string>("CorpusDump", "Write");
        Assert.Equal(DocumentDump.Write(files.Select(file => (file.Id, DocumentReader.Read(file.Text)))), read);
    }
}
