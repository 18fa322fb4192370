using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Rendering;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the project file says about the corpus, with the defaults filled in.</summary>
/// <param name="Namespace">The namespace of the corpus class; empty for the global one.</param>
/// <param name="ClassName">The name of the corpus class, without an <c>@</c>.</param>
/// <param name="IsPublic">Whether the corpus class is public; else it is internal.</param>
/// <param name="NamesQuotes">Whether each quote gets a member of its own.</param>
/// <param name="NamesSections">Whether each section gets a member of its own; null for those of Markdown alone.</param>
/// <param name="StoresResources">Whether the texts are resources of the assembly; else they are string literals.</param>
sealed record CorpusOptions(string Namespace, string ClassName, bool IsPublic, bool NamesQuotes, bool? NamesSections, bool StoresResources)
{
    const string DefaultClassName = "Corpus";

    /// <summary>Whether the package TypedCorpus.Model brings the model, which is the corpus' own otherwise.</summary>
    public bool HasModelPackage { get; init; }

    /// <summary>The pattern that the paths of articles are made by; null for none.</summary>
    public string? UrlPattern { get; init; }

    /// <summary>Whether articles are in that are not published yet.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>How articles are rendered; null when they are not.</summary>
    public HtmlOptions? Html { get; init; }

    /// <summary>Whether two apostrophes on either side set off a quote, where the item of a seed says nothing of it.</summary>
    public bool ReadsDoubledApostrophes { get; init; }

    /// <summary>How a seed is read.</summary>
    public ReadingOptions Reading => new(StoresResources, Html, ReadsDoubledApostrophes);

    /// <summary>The options with a value that they can't have; they have their defaults.</summary>
    public EquatableArray<OptionFault> Faults { get; init; }

    /// <summary>The namespace of what the corpus class consists of: an article's own type of quotes, its text and its table.</summary>
    public string ContentNamespace => Namespace.Length == 0 ? ClassName + "Content" : Namespace + "." + ClassName + "Content";

    /// <summary>The access modifier of what a person programs against.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>Whether the sections of an article get members of their own.</summary>
    public bool NamesSectionsOf(ArticleHead head) => head.HasHeadings && (NamesSections ?? head.IsMarkdown);

    /// <summary>What of this is done: without a public model no corpus is public, so that TC0007 is not followed by the compiler's own errors.</summary>
    public CorpusOptions Within(Consumer consumer) => consumer.HasModelPackage
        ? this with { HasModelPackage = true }
        : this with { IsPublic = false };

    /// <summary>Reads the MSBuild properties that the package makes visible to the compiler.</summary>
    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        OptionReader options = new(provider);
        return new CorpusOptions(
            Identifier.QualifiedName(options.Namespace("CorpusNamespace") ?? options.Text("RootNamespace") ?? ""),
            options.Name("CorpusClassName") ?? DefaultClassName,
            options.OneOf("CorpusVisibility", "internal", "public") == "public",
            options.Flag("CorpusNamedQuotes") ?? true,
            options.Flag("CorpusNamedSections"),
            options.OneOf("CorpusStorage", "Literal", "Resource") == "Resource")
        {
            UrlPattern = options.Text("CorpusUrl"),
            HasDrafts = options.Flag("CorpusDrafts") ?? false,
            ReadsDoubledApostrophes = options.Flag("CorpusDoubledApostrophes") ?? false,
            Html = options.Flag("CorpusHtml") == true
                ? new HtmlOptions(KeepsRaw: options.Flag("CorpusHtmlRaw") ?? true, MarksQuotes: options.Flag("CorpusHtmlQuotes") ?? false)
                : null,
            Faults = options.Faults,
        };
    }
}

/// <summary>What the project file says of how a seed is read.</summary>
/// <param name="StoresResources">Whether its text is a resource of the assembly.</param>
/// <param name="Html">How it is rendered; null when it is not.</param>
/// <param name="ReadsDoubledApostrophes">Whether two apostrophes on either side set off a quote.</param>
sealed record ReadingOptions(bool StoresResources, HtmlOptions? Html, bool ReadsDoubledApostrophes = false);
