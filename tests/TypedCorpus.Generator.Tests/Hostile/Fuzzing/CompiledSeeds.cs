using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Compilation;
using Document = TypedCorpus.Analysis.Document;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>A corpus of some seeds, compiled with a program that reads it.</summary>
sealed class CompiledSeeds
{
    readonly (string Name, AnySeed Seed)[] seeds;
    readonly CompiledProject project;

    /// <summary>Compiles seeds; the name of each is its place.</summary>
    public CompiledSeeds(IEnumerable<AnySeed> seeds)
    {
        this.seeds = [.. seeds.Select((seed, i) => ($"s{i:d3}", seed))];
        project = new ConsumerProject([.. this.seeds.SelectMany(entry => entry.Seed.Files(entry.Name))]) 
        {
            Code = ["CorpusDump.cs"],
            Options = new() { CorpusDrafts = true, CorpusHtml = true, CorpusHtmlQuotes = true, CorpusUrl = "/{slug}/", PreprocessorSymbols = [ConsumerProject.Modern] },
        }.Compile();
    }

    /// <summary>
    /// The generator has not thrown, each diagnostic lies in its file, the generated code holds nothing that nobody sees and compiles without a
    /// warning, and there is an article for every id.
    /// </summary>
    public void AreCompiled()
    {
        project.HasNoWarnings();
        Dictionary<string, int> lengths = seeds.SelectMany(entry => entry.Seed.Files(entry.Name)).ToDictionary(file => file.Path, file => file.Text.Length);
        foreach (Location place in project.Reported.Select(diagnostic => diagnostic.Location).Where(place => place != Location.None))
            Assert.InRange(place.SourceSpan.End, 0, lengths[place.GetLineSpan().Path]);
        foreach (GeneratedSourceResult source in project.Result.Results[0].GeneratedSources)
            InvisibleCharacters.AreMissingIn(source.SyntaxTree);
    }

    /// <summary>The program that was compiled reads the same as the analysis.</summary>
    public void AreReadTheSame()
    {
        (string Id, string Name, Document Document)[] articles =
        [
            .. seeds.Select(entry => (entry.Name, Document: entry.Seed.Read()))
                .Select(entry => (Id: entry.Document.Metadata.TextOf("id")?.Trim() ?? entry.Name, entry.Name, entry.Document)),
        ];
        // An id that two ask for is neither's
        while (articles.GroupBy(article => article.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } taken)
            articles = [.. articles.Select(article => article.Id == taken.Key ? article with { Id = article.Name } : article)];
        IEnumerable<(string Id, Document Document)> documents = articles.Select(article => (article.Id, article.Document));
        Assert.Equal(DocumentDump.Write(documents), project.Call<string>("CorpusDump", "Write"));
    }
}
