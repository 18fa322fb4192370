using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>Holds what the generator made against the verified files beside the test, as users of the package TypedCorpus.Testing do.</summary>
/// <remarks>
/// To accept what came: <c>ACCEPT_SNAPSHOTS=1 dotnet test --project tests/TypedCorpus.Generator.Tests</c>, then read the diff.
/// </remarks>
static class Snapshot
{
    /// <summary>Fails unless everything is as it was accepted.</summary>
    /// <param name="driver">The driver, which has run.</param>
    /// <param name="withModel">Whether the emitted model counts, which is the same for every corpus.</param>
    /// <param name="sourceFile">The test's source file.</param>
    /// <param name="test">The test's method.</param>
    public static Task Match(
        GeneratorDriver driver, bool withModel = true, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        CorpusSnapshot.Match(driver, withModel ? null : CorpusDriver.IsModel, sourceFile, test);
        return Task.CompletedTask;
    }

    /// <summary>Fails unless a text is as it was accepted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's source file.</param>
    /// <param name="test">The test's method.</param>
    public static Task Match(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        CorpusSnapshot.Match(text, sourceFile, test);
        return Task.CompletedTask;
    }
}
