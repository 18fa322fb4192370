using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;
using VerifyTests;
using VerifyXunit;

namespace CorpusReview;

static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    public static Task Match(string text, [CallerFilePath] string file = "") => Verifier.Verify(text, sourceFile: file);

    public static Task Match(GeneratorDriver driver, [CallerFilePath] string file = "") =>
        Verifier.Verify(driver, sourceFile: file).IgnoreGeneratedResult(CorpusDriver.IsModel);
}
