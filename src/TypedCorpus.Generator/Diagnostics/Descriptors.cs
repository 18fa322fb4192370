using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What the generator reports about seeds and about the project.</summary>
static class Descriptors
{
    const string Category = "TypedCorpus";

    public static readonly DiagnosticDescriptor LanguageTooOld = new(
        "TC0001",
        "The language is older than C# 9",
        "TypedCorpus emits C# 9: set <LangVersion>9</LangVersion> or later in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0001"));

    public static readonly DiagnosticDescriptor TooLarge = new(
        "TC0002",
        "The corpus outgrows string literals",
        "The corpus has more {0} than the string literals of an assembly can hold: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0002"));

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "TC0003",
        "Two articles have the same id",
        "The id '{0}' is already that of '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0003"));

    public static readonly DiagnosticDescriptor EmptySeed = new(
        "TC0004",
        "The seed is empty",
        "The seed '{0}' holds no text: its article is empty",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0004"));

    public static readonly DiagnosticDescriptor NotText = new(
        "TC0005",
        "A file is not text",
        "The file '{0}' holds {1} here: save it as UTF-8",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0005"));

    public static readonly DiagnosticDescriptor NoSeeds = new(
        "TC0006",
        "The project has no seed",
        "No seed was found: put .txt or .md files into the folder 'seeds' beside the project file, or list them with <Corpus Include=\"...\" />",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0006"));

    public static readonly DiagnosticDescriptor PublicWithoutModel = new(
        "TC0007",
        "A public corpus needs the package TypedCorpus.Model",
        "CorpusVisibility is 'public', but the model is emitted as internal: reference the package TypedCorpus.Model, or set CorpusVisibility to 'internal'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0007"));

    public static readonly DiagnosticDescriptor NameTaken = new(
        "TC0008",
        "The name of an article is taken",
        "{0}. Choose another name with 'name: ...' in the metadata, or with <Corpus Update=\"...\" Name=\"...\" />, where you want one.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0008"));

    public static readonly DiagnosticDescriptor ManyNamedQuotes = new(
        "TC0009",
        "Named quotes cost build time",
        "Each of the {0} quotes has a member, which takes the compiler about a fifth of a millisecond: set <CorpusNamedQuotes>false</CorpusNamedQuotes> if no code names a quote",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0009"));

    public static readonly DiagnosticDescriptor UnclosedMark = new(
        "TC0010",
        "A quotation mark lacks its counterpart",
        "Nothing closes or opens this quotation mark: the quote was taken to end or start with its paragraph, or at a report beside it",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0010"));

    public static readonly DiagnosticDescriptor NoSpeaker = new(
        "TC0011",
        "A quote has no speaker",
        "The article does not say whose words these are: \"{0}\"",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0011"));

    public static readonly DiagnosticDescriptor Boilerplate = new(
        "TC0012",
        "A line was taken for boilerplate",
        "This was taken for boilerplate ({0}). If it is the article's, put its opening words under 'text:' in the article's metadata.",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0012"));

    public static readonly DiagnosticDescriptor UnsureSpeaker = new(
        "TC0013",
        "The speaker of a quote is unsure",
        "Of 100 quotes as unsure as this one, about {0} are given to the right source; this one is given to {1}. If that is wrong, put its opening words and the speaker under 'quotes:' in the article's metadata.",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0013"));

    public static readonly DiagnosticDescriptor LanguageWithoutSpeakers = new(
        "TC0014",
        "Speakers are left out in the article's language",
        "The article is in a language without rules for speakers ('{0}'): its quotes are found, and their speakers are left out. If it is English, put 'language: en' into its metadata; speakers can be named there under 'quotes:'.",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0014"));

    public static readonly DiagnosticDescriptor PageOfHtml = new(
        "TC0016",
        "A page of HTML is among the seeds",
        "The seed '{0}' is a page of HTML and is read as plain text, tags and all: make a seed of it with 'typedcorpus import {0} -o seeds'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0016"));

    public static readonly DiagnosticDescriptor MostlyBoilerplate = new(
        "TC0015",
        "Most of a seed was taken for boilerplate",
        "Of the {0} words of the seed '{1}' {2} were taken for boilerplate. If they are the article's, put their opening words under 'text:' in the article's metadata; else save the article without its page.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0015"));

    public static readonly DiagnosticDescriptor NoSuchValue = new(
        "TC0017",
        "An option has no such value",
        "{0} is '{1}' in the project file: write {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0017"));

    public static readonly DiagnosticDescriptor LonelySidecar = new(
        "TC0018",
        "A sidecar belongs to no seed",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0018"));

    public static readonly DiagnosticDescriptor UnreadQuotes = new(
        "TC0019",
        "Quotes between doubled apostrophes are not read",
        "{0} quotes here and below stand between two apostrophes on either side (''...''), which are not read as quotation marks: set <CorpusDoubledApostrophes>true</CorpusDoubledApostrophes> in the project file, or DoubledApostrophes=\"true\" on the <Corpus> item of the seed; 'typedcorpus' takes --doubled-apostrophes",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0019"));

    public static readonly DiagnosticDescriptor BadMetadata = new(
        "TC0020",
        "Front matter or a sidecar can't be read",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0020"));

    public static readonly DiagnosticDescriptor BrokenSchema = new(
        "TC0023",
        "Metadata break the schema",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0023"));

    public static readonly DiagnosticDescriptor DeadLink = new(
        "TC0024",
        "A link leads nowhere",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0024"));

    public static readonly DiagnosticDescriptor BadPath = new(
        "TC0025",
        "CorpusUrl gives an article no path of its own",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0025"));

    public static readonly DiagnosticDescriptor SpeakerOfTwo = new(
        "TC0028",
        "Two entries of the file of speakers claim one name",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0028"));

    public static readonly DiagnosticDescriptor LonelySpeaker = new(
        "TC0029",
        "An entry of the file of speakers fits nothing",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0029"));

    public static readonly DiagnosticDescriptor OddValue = new(
        "TC0022",
        "The values of a key differ in type",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0022"));

    public static readonly DiagnosticDescriptor Misfit = new(
        "TC0021",
        "A correction fits nothing",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("TC0021"));
}
