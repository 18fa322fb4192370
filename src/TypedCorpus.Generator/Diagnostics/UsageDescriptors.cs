using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What is reported about code that uses the corpus.</summary>
static class UsageDescriptors
{
    /// <summary>The key under which a diagnostic carries what may have been meant, the likeliest first, in a line each.</summary>
    internal const string Suggestions = nameof(Suggestions);

    const string Category = "TypedCorpus";

    public static readonly DiagnosticDescriptor IndexPastEnd = new(
        "TC1001",
        "The index is past the end of the list",
        "There is no [{2}]: {0} has {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC1001"));

    public static readonly DiagnosticDescriptor UnknownId = new(
        "TC1002",
        "No article has the id, the path or the tag",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC1002"));

    public static readonly DiagnosticDescriptor HiddenCorpus = new(
        "TC1003",
        "A namespace hides the corpus class",
        "'{0}' is a namespace here, which hides the corpus class: write '{1}', or give the class another name with <CorpusClassName> in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC1003"));

    public static readonly DiagnosticDescriptor MisspeltMember = new(
        "TC1004",
        "The corpus has no such name",
        "Nothing here is called '{0}': did you mean {1}?",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC1004"));

    public static readonly DiagnosticDescriptor UnknownSpeaker = new(
        "TC1005",
        "No speaker has the name",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC1005"));
}
