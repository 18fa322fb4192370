using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace CorpusReview;

static class Snapshot
{
    public static Task Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        CorpusSnapshot.Match(text, file, test);
        return Task.CompletedTask;
    }

    public static Task Match(GeneratorDriver driver, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        CorpusSnapshot.Match(driver, CorpusDriver.IsModel, file, test);
        return Task.CompletedTask;
    }
}
