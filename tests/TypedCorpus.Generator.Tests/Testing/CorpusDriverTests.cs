using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Naming;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Testing;

public sealed class CorpusDriverTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_text_files_and_their_ids_are_the_paths_below_it()
    {
        Write("b.txt", "The bridge");
        Write("a.md", "The arch");
        Write("news/2024/ferry.txt", "The ferry");
        Write("LOUD.TXT", "The horn");
        Write("picture.png", "");
        Write(".git/config.txt", "The configuration");
        Write("news/.hidden/x.txt", "The hidden one");
        Assert.Equal(["LOUD", "a", "b", "news/2024/ferry"], IdsOf(CorpusDriver.Run(folder)));
        Assert.Equal(["LOUD", "a", "b", "news/2024/ferry"], IdsOf(CorpusDriver.Run(folder + Path.DirectorySeparatorChar)));
    }

    [Fact]
    public void A_sidecar_comes_with_its_seed_and_not_without()
    {
        Write("a.txt", "The arch");
        Write("a.corpus.yaml", "id: arch-of-the-bridge");
        Write("b.corpus.yaml", "id: nobody");
        Assert.Equal(["arch-of-the-bridge"], IdsOf(CorpusDriver.Run(folder)));
    }

    [Fact]
    public void Diagnostics_show_paths_that_are_the_same_on_every_machine()
    {
        Write("news/empty.txt", "");
        Diagnostic diagnostic = Assert.Single(CorpusDriver.Run(folder).GetRunResult().Diagnostics);
        Assert.Equal(Path.GetFileName(folder) + "/news/empty.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void No_path_of_the_machine_reaches_the_sources()
    {
        Write("a.txt", "The arch");
        Assert.All(CorpusDriver.Run(folder).GetRunResult().GeneratedTrees, tree => Assert.DoesNotContain(folder, tree.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_relative_folder_is_found_above_the_output_folder() => Assert.Equal(["000_56e8f5d5f01bd1e7"], IdsOf(CorpusDriver.Run("seeds")));

    [Fact]
    public void A_folder_that_is_not_there_is_told_with_the_places_that_were_searched()
    {
        DirectoryNotFoundException thrown = Assert.Throws<DirectoryNotFoundException>(() => CorpusDriver.Run("no-such-folder"));
        Assert.Contains(AppContext.BaseDirectory, thrown.Message, StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => CorpusDriver.Run(Path.Combine(folder, "gone")));
        Assert.Throws<FileNotFoundException>(() => CorpusFile.Read(Path.Combine(folder, "gone.txt")));
    }

    [Fact]
    public void A_file_is_decoded_as_the_compiler_does()
    {
        File.WriteAllBytes(Path.Combine(folder, "a.txt"), [0xEF, 0xBB, 0xBF, (byte)'c', (byte)'a', (byte)'f', 0xE9]);
        CorpusFile file = CorpusFile.Read(Path.Combine(folder, "a.txt"));
        Assert.Equal(("a.txt", "a", "caf\uFFFD"), (file.Path, file.Id, file.Text));
    }

    [Fact]
    public void Files_are_taken_in_the_order_of_their_paths()
    {
        CorpusFile[] files = [new("b.txt", "The bridge"), new("a.txt", "The arch")];
        Assert.Equal(Sources(CorpusDriver.Run(files)), Sources(CorpusDriver.Run(files.Reverse())));
    }

    [Fact]
    public void The_id_of_a_file_made_up_is_its_path_without_the_extension()
    {
        Assert.Equal(["news/ferry"], IdsOf(CorpusDriver.Run([new CorpusFile("news\\ferry.txt", "The ferry")])));
        Assert.Equal(["100% #1; or so"], IdsOf(CorpusDriver.Run([new CorpusFile("a.txt", "The ferry") { Id = "100% #1; or so" }])));
    }

    [Fact]
    public void The_options_are_those_of_the_project_file()
    {
        XDocument props = XDocument.Load(Path.Combine(TestPath.Find("src/TypedCorpus.Generator", Directory.Exists)!, "build/TypedCorpus.props"));
        Assert.Equal(
            props.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal),
            new CorpusDriverOptions().ToProperties().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_model_adds_to_a_run_is_known() => Assert.Equal(
        ["A.g.cs", "Corpus.g.cs"],
        CorpusDriver.Run([new CorpusFile("a.txt", "A")]).GetRunResult().Results[0].GeneratedSources
            .Where(source => !CorpusDriver.IsModel(source))
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal));

    static IEnumerable<string> IdsOf(GeneratorDriver driver) => NamedCorpus.Of(driver).Keys.Order(StringComparer.Ordinal);

    static IEnumerable<string> Sources(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Select(tree => $"{tree.FilePath}\n{tree}");

    void Write(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
