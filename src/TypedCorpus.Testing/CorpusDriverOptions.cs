using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Testing;

/// <summary>What the project file would say, under the same names.</summary>
public sealed record CorpusDriverOptions
{
    /// <summary>The project's root namespace; empty for the global one.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The namespace of the corpus class; null for <see cref="RootNamespace"/>.</summary>
    public string? CorpusNamespace { get; init; }

    /// <summary>The name of the corpus class; null for <c>Corpus</c>.</summary>
    public string? CorpusClassName { get; init; }

    /// <summary>
    /// <c>internal</c> or <c>public</c>; null for <c>internal</c>. A public corpus needs the package TypedCorpus.Model, which defines
    /// <c>TYPEDCORPUS_MODEL</c>: name that in <see cref="PreprocessorSymbols"/>.
    /// </summary>
    public string? CorpusVisibility { get; init; }

    /// <summary>Whether each quote gets a member of its own.</summary>
    public bool CorpusNamedQuotes { get; init; } = true;

    /// <summary>Whether each section gets a member of its own; null for those of Markdown alone.</summary>
    public bool? CorpusNamedSections { get; init; }

    /// <summary><c>Literal</c> or <c>Resource</c>; null for <c>Literal</c>.</summary>
    public string? CorpusStorage { get; init; }

    /// <summary>The pattern of the articles' paths on their site, such as <c>/{collection}/{id}/</c>; null for none.</summary>
    public string? CorpusUrl { get; init; }

    /// <summary>Whether articles are rendered as HTML.</summary>
    public bool CorpusHtml { get; init; }

    /// <summary>Whether that keeps the HTML of the texts.</summary>
    public bool CorpusHtmlRaw { get; init; } = true;

    /// <summary>Whether quotes become elements in it that name their speakers.</summary>
    public bool CorpusHtmlQuotes { get; init; }

    /// <summary>Whether articles are in whose metadata say <c>draft: true</c>.</summary>
    public bool CorpusDrafts { get; init; }

    /// <summary>Whether two apostrophes on either side set off a quote: <c>''It rained,'' he said.</c></summary>
    public bool CorpusDoubledApostrophes { get; init; }

    /// <summary>The paths of the files that links of the texts may lead to.</summary>
    public IReadOnlyList<string> CorpusAssets { get; init; } = [];

    /// <summary>The version of C#.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>The constants that the project defines.</summary>
    public IReadOnlyList<string> PreprocessorSymbols { get; init; } = [];

    internal CSharpParseOptions ToParseOptions() =>
        new(LanguageVersion, DocumentationMode.Diagnose, SourceCodeKind.Regular, PreprocessorSymbols);

    internal IEnumerable<KeyValuePair<string, string>> ToProperties()
    {
        yield return new(nameof(RootNamespace), RootNamespace);
        yield return new(nameof(CorpusNamespace), CorpusNamespace ?? "");
        yield return new(nameof(CorpusClassName), CorpusClassName ?? "");
        yield return new(nameof(CorpusVisibility), CorpusVisibility ?? "");
        yield return new(nameof(CorpusStorage), CorpusStorage ?? "");
        yield return new(nameof(CorpusNamedQuotes), CorpusNamedQuotes ? "true" : "false");
        yield return new(nameof(CorpusUrl), CorpusUrl ?? "");
        yield return new(nameof(CorpusHtml), CorpusHtml ? "true" : "false");
        yield return new(nameof(CorpusHtmlRaw), CorpusHtmlRaw ? "true" : "false");
        yield return new(nameof(CorpusHtmlQuotes), CorpusHtmlQuotes ? "true" : "false");
        yield return new(nameof(CorpusDrafts), CorpusDrafts ? "true" : "false");
        yield return new(nameof(CorpusDoubledApostrophes), CorpusDoubledApostrophes ? "true" : "false");
        yield return new("_CorpusAssets", string.Join("|", CorpusAssets));
        yield return new(nameof(CorpusNamedSections), CorpusNamedSections switch { true => "true", false => "false", null => "" });
    }
}
