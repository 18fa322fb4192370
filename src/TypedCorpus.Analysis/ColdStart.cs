using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis;

/// <summary>How the inner loops are compiled.</summary>
public static class ColdStart
{
    /// <summary>
    /// Optimized at the first call. A compiler reads a corpus once and ends: it would spend the whole of it in code that was not yet found worth
    /// optimizing. That pays for what is done with each character, word or token of a text; to optimize what is done a few times in each text costs a
    /// small corpus more than it saves. (The name is not in .NET Standard; runtimes that don't know the value ignore it.)
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
