using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Testing;

/// <summary>
/// Holds what was made of a corpus against files beside the test, in any test framework and without a snapshot library. The files have the
/// names and the format of Verify and Verify.SourceGenerators, so that they stay when these come.
/// </summary>
/// <remarks>
/// What is not as it was accepted is written as <c>.received.</c> beside the <c>.verified.</c> file, and the test fails. To accept, rename it, or
/// run the tests with the environment variable <c>ACCEPT_SNAPSHOTS</c> set to <c>1</c>, and read the diff.
/// </remarks>
public static class CorpusSnapshot
{
    const string AcceptVariable = "ACCEPT_SNAPSHOTS";

    /// <summary>Fails unless a text, such as <see cref="CorpusDriver.Surface(string, CorpusDriverOptions?)"/>, is as it was accepted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's source file, by which the snapshot is named: leave it to the compiler.</param>
    /// <param name="test">
    /// The test's method, by which the snapshot is named: leave it to the compiler, except where one method makes several snapshots.
    /// </param>
    /// <exception cref="CorpusSnapshotException">The text is another one, or none was accepted yet.</exception>
    public static void Match(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "") =>
        Match([new SnapshotTarget(Name: null, "txt", SnapshotText.WithLineFeeds(text))], sourceFile, test);

    /// <summary>Fails unless the generated sources and the diagnostics of a driver are as they were accepted.</summary>
    /// <param name="driver">The driver, as <see cref="CorpusDriver.Run(string, CorpusDriverOptions?)"/> gives it.</param>
    /// <param name="ignore">The sources to leave out; null for none.</param>
    /// <param name="sourceFile">The test's source file, by which the snapshots are named: leave it to the compiler.</param>
    /// <param name="test">
    /// The test's method, by which the snapshots are named: leave it to the compiler, except where one method makes several snapshots.
    /// </param>
    /// <exception cref="CorpusSnapshotException">A source or a diagnostic is another one, is missing, or is new.</exception>
    public static void Match(
        GeneratorDriver driver, Func<GeneratedSourceResult, bool>? ignore = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "") =>
        Match(DriverTargets.Of(driver.GetRunResult(), ignore ?? (_ => false)), sourceFile, test);

    static void Match(IReadOnlyList<SnapshotTarget> targets, string sourceFile, string test)
    {
        string folder = TestPath.FolderOf(sourceFile);
        string prefix = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{test}";
        if (Environment.GetEnvironmentVariable(AcceptVariable) is "1")
            SnapshotFolder.Accept(folder, prefix, targets);

        IReadOnlyList<string> wrong = SnapshotFolder.Compare(folder, prefix, targets);
        if (wrong.Count > 0)
            throw new CorpusSnapshotException(
                $"Compare .received. with .verified. in {folder}; set {AcceptVariable}=1 to accept.\n{string.Join("\n", wrong)}");
    }
}
