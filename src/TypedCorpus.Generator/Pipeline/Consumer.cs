using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the generator must know of the project that it runs in.</summary>
/// <param name="SpeaksCSharp9">Whether the language is C# 9 or newer.</param>
/// <param name="HasModelPackage">Whether the package TypedCorpus.Model brings the model, so that none is emitted.</param>
sealed record Consumer(bool SpeaksCSharp9, bool HasModelPackage)
{
    /// <summary>The constant that the package TypedCorpus.Model defines.</summary>
    public const string ModelConstant = "TYPEDCORPUS_MODEL";

    /// <summary>Reads the parse options.</summary>
    public static Consumer Read(ParseOptions options, CancellationToken cancellation) => new(
        options is not CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 },
        options.PreprocessorSymbolNames.Contains(ModelConstant));
}
