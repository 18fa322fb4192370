using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit.v3;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>Holds what the generator made against the verified files beside the test, in the format of Verify.SourceGenerators.</summary>
/// <remarks>
/// To accept what came: <c>ACCEPT_SNAPSHOTS=1 dotnet test --project tests/TypedCorpus.Generator.Tests</c>, then read the diff.
/// </remarks>
static class Snapshot
{
    const string AcceptVariable = "ACCEPT_SNAPSHOTS";

    /// <summary>Fails unless everything is as it was accepted.</summary>
    /// <param name="driver">The driver, which has run.</param>
    /// <param name="withModel">Whether the emitted model counts, which is the same for every corpus.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static Task Match(GeneratorDriver driver, bool withModel = true, [CallerFilePath] string sourceFile = "") =>
        Match(DriverTargets.Of(driver.GetRunResult(), ignore: source => !withModel && IsModel(source)), sourceFile);

    /// <summary>Fails unless a text is as it was accepted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static Task Match(string text, [CallerFilePath] string sourceFile = "") =>
        Match([new SnapshotTarget(Name: null, "txt", text)], sourceFile);

    static Task Match(IReadOnlyList<SnapshotTarget> targets, string sourceFile)
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        IXunitTest test = (IXunitTest)TestContext.Current.Test!;
        string prefix = SnapshotName.Of(test.TestMethod.Method, test.TestMethodArguments);
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(AcceptVariable)))
            SnapshotFolder.Accept(folder, prefix, targets);

        IReadOnlyList<string> wrong = SnapshotFolder.Compare(folder, prefix, targets);
        if (wrong.Count > 0)
            Assert.Fail($"Compare .received. with .verified. in {folder}; set {AcceptVariable}=1 to accept.\n{string.Join('\n', wrong)}");
        return Task.CompletedTask;
    }

    static bool IsModel(GeneratedSourceResult source) => source.HintName.StartsWith("TypedCorpus.", StringComparison.Ordinal);
}
