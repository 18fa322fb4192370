using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator;
using TypedCorpus.Testing.Articles;

namespace TypedCorpus.Testing;

/// <summary>
/// Runs the generator over corpus files. The driver that comes back has run: <c>Verify(driver)</c> of Verify.SourceGenerators takes it as it is,
/// and <see cref="GeneratorDriver.GetRunResult"/> holds the sources and the diagnostics.
/// </summary>
public static class CorpusDriver
{
    /// <summary>Runs the generator over the seeds below a folder and their sidecars, as a project with this folder of seeds would.</summary>
    /// <param name="folder">
    /// The folder. A relative one is searched for in the test's output folder, then in each folder above it: <c>seeds</c> finds the folder beside
    /// the test project as well as one at the root of the repository.
    /// </param>
    /// <param name="options">What the project file says; null for the defaults.</param>
    public static GeneratorDriver Run(string folder, CorpusDriverOptions? options = null) => Run(CorpusFolder.Read(folder), options);

    /// <summary>Runs the generator over files, in ordinal order of their paths.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What the project file says; null for the defaults.</param>
    public static GeneratorDriver Run(IEnumerable<CorpusFile> files, CorpusDriverOptions? options = null) =>
        Create(files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new CorpusText(file)), options ?? new CorpusDriverOptions())
            .RunGenerators(CSharpCompilation.Create("Corpus"));

    /// <summary>
    /// The typed surface of a folder of seeds as a text for a snapshot: every article, quote and speaker by its member's name, with what its
    /// documentation says. It changes where code that uses the corpus may have to, and where somebody is quoted in another way.
    /// </summary>
    /// <param name="folder">The folder, which is searched for as <see cref="Run(string, CorpusDriverOptions?)"/> says.</param>
    /// <param name="options">What the project file says; null for the defaults.</param>
    public static string Surface(string folder, CorpusDriverOptions? options = null) => CorpusSurface.Of(Run(folder, options).GetRunResult());

    /// <summary>The typed surface of files as a text for a snapshot.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What the project file says; null for the defaults.</param>
    public static string Surface(IEnumerable<CorpusFile> files, CorpusDriverOptions? options = null) => CorpusSurface.Of(Run(files, options).GetRunResult());

    /// <summary>An article as a build makes it of a plain text, for a test of code that takes one.</summary>
    /// <typeparam name="TArticle">
    /// The type <c>Article</c> of the tested code. Where its corpus is internal that is a type of its own assembly, whose internals the test must see.
    /// </typeparam>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidOperationException">A build with the text would fail; the message says why.</exception>
    public static TArticle Read<TArticle>(string text)
        where TArticle : class
        => Read<TArticle>(new CorpusFile("article.txt", text));

    /// <summary>An article as a build makes it of a file, of Markdown or another format by its extension, for a test of code that takes one.</summary>
    /// <typeparam name="TArticle">
    /// The type of the article: <c>Article</c> as above, or the class of a corpus or of a collection with its typed metadata, such as <c>Post</c>.
    /// </typeparam>
    /// <param name="file">The file; its path says in which collection it is.</param>
    /// <param name="seeds">
    /// The folder with the other seeds of the corpus, which is searched for as <see cref="Run(string, CorpusDriverOptions?)"/> says; all of them are read. Null
    /// for a corpus of the one article, which will do where its class has no typed metadata.
    /// </param>
    /// <param name="options">What the project file says; null for the defaults.</param>
    /// <exception cref="InvalidOperationException">
    /// A build with the file would fail, or would give the class other members than it has; the message says why.
    /// </exception>
    public static TArticle Read<TArticle>(CorpusFile file, string? seeds = null, CorpusDriverOptions? options = null)
        where TArticle : class
        => (TArticle)ArticleMaker.Make(typeof(TArticle), file, seeds is null ? [] : CorpusFolder.Read(seeds), options ?? new CorpusDriverOptions());

    /// <summary>
    /// Whether a source belongs to the model, which is the same for every corpus: a snapshot of one's own corpus can leave it out, as
    /// <c>CorpusSnapshot.Match(driver, CorpusDriver.IsModel)</c> does.
    /// </summary>
    /// <param name="source">A source of a driver that has run.</param>
    public static bool IsModel(GeneratedSourceResult source) => IsModel(source.HintName);

    internal static bool IsModel(string hintName) => hintName.StartsWith("TypedCorpus.", StringComparison.Ordinal);

    /// <summary>A driver that has not run.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What the project file says.</param>
    /// <param name="tracksSteps">Whether it keeps a record of its steps, which takes far longer than the steps where files are many.</param>
    internal static GeneratorDriver Create(IEnumerable<AdditionalText> files, CorpusDriverOptions options, bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        files,
        options.ToParseOptions(),
        new ProjectOptions(options),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
}
