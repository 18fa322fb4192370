using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;
#pragma warning disable IDE0005 // The packages bring this using, too
using VerifyTests;
#pragma warning restore IDE0005

namespace TypedCorpus.Generator.Tests.Snapshots;

// Compiled instead of Snapshot.cs by -p:Snapshots=Verify.

/// <summary>Holds what the generator made against the verified files beside the test, by Verify itself.</summary>
static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    /// <summary>Fails unless everything is as it was accepted.</summary>
    /// <param name="driver">The driver, which has run.</param>
    /// <param name="withModel">Whether the emitted model counts, which is the same for every corpus.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static async Task Match(GeneratorDriver driver, bool withModel = true, [CallerFilePath] string sourceFile = "")
    {
        VerifySettings settings = new();
        if (!withModel)
            settings.IgnoreGeneratedResult(CorpusDriver.IsModel);
        await VerifyXunit.Verifier.Verify(target: driver, settings: settings, sourceFile: sourceFile);
    }

    /// <summary>Fails unless a text is as it was accepted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFile">The test's source file.</param>
    public static async Task Match(string text, [CallerFilePath] string sourceFile = "") =>
        await VerifyXunit.Verifier.Verify(target: text, sourceFile: sourceFile);
}
