using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator;

/// <summary>Reads the seed files of a project and emits its corpus as typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
