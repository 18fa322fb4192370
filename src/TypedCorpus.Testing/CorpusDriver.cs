using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator;

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
