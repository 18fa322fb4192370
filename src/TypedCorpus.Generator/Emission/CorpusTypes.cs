using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The corpus' own types, as they are written in code.</summary>
sealed class CorpusTypes(CorpusOptions options)
{
    /// <summary>The namespace of what the corpus class consists of.</summary>
    public string ContentNamespace => options.ContentNamespace;

    /// <summary>The access modifier of what a person programs against.</summary>
    public string Visibility => options.Visibility;

    /// <summary>Whether the texts are resources of the assembly.</summary>
    public bool StoresResources => options.StoresResources;

    /// <summary>The corpus class.</summary>
    public string Corpus { get; } = Identifier.Escaped(options.ClassName);

    /// <summary>The class of all articles.</summary>
    public string Article { get; } = options.ClassName + "Article";

    /// <summary>The class of the list of all speakers.</summary>
    public string Speakers { get; } = options.ClassName + "Speakers";

    /// <summary>The class that makes the articles.</summary>
    public string Loader { get; } = $"global::{options.ContentNamespace}.Loader";

    /// <summary>Whether the package brings the model, so that a part of this corpus is one of the package's generic types.</summary>
    public bool HasModelPackage => options.HasModelPackage;

    /// <summary>What the lists of a class with both must be.</summary>
    public string BothConstraints => $"{QuotesConstraint} where TSections : {Part("SectionList")}, new()";

    /// <summary>What the list of quotes of a class must be.</summary>
    public string QuotesConstraint => $" where TQuotes : {Part("QuoteList")}, new()";

    /// <summary>A type of the model that leads to articles of this corpus.</summary>
    public string Part(string name) => $"{TypeNames.Model}.{name}{ArticleArgument}";

    /// <summary>What the class that makes the articles derives from.</summary>
    public string Root => $"{TypeNames.Storage}.CorpusRoot{ArticleArgument}";

    string ArticleArgument => HasModelPackage ? $"<{InFull(Article)}>" : "";

    /// <summary>A type of the corpus' namespace, from everywhere.</summary>
    public string InFull(string type) => options.Namespace.Length == 0 ? "global::" + type : $"global::{options.Namespace}.{type}";

    /// <summary>The type of one article.</summary>
    public string ArticleOf(CatalogEntry entry, Catalog catalog) => catalog.Collections[entry.Collection].TypeName + ListArguments(entry);

    /// <summary>The expression that gives one article with the members of its own.</summary>
    public string Typed(CatalogEntry entry, int index) =>
        FormattableString.Invariant($"{Loader}.{GetterOf(entry.Collection)}{ListArguments(entry)}({index}, {Stored(entry)})");

    /// <summary>The constant that an article is made from.</summary>
    public string Stored(CatalogEntry entry)
    {
        StoredConstant constant = StoredConstant.Of(entry.Name, StoresResources, HasNamedQuotes(entry));
        return $"global::{ContentNamespace}.{constant.Type}.{constant.Name}";
    }

    /// <summary>Whether an article of a collection has sections with names.</summary>
    public bool HaveSections(Catalog catalog, int collection) =>
        catalog.Entries.Any(entry => entry.Collection == collection && options.NamesSectionsOf(entry.Head));

    /// <summary>The name of the method that gives an article of a collection.</summary>
    public static string GetterOf(int collection) => collection == 0 ? "Get" : FormattableString.Invariant($"Get{collection}");

    /// <summary>Whether an article has sections with names, and no quotes with names.</summary>
    public bool HasPlainQuotes(CatalogEntry entry) => options.NamesSectionsOf(entry.Head) && !HasNamedQuotes(entry);

    string ListArguments(CatalogEntry entry)
    {
        string quotes = $"global::{ContentNamespace}.{(HasNamedQuotes(entry) ? TypeNames.Quotes(entry.Name) : TypeNames.PlainQuotes)}";
        return options.NamesSectionsOf(entry.Head) ? $"<{quotes}, global::{ContentNamespace}.{TypeNames.Sections(entry.Name)}>"
            : HasNamedQuotes(entry) ? $"<{quotes}>"
            : "";
    }

    bool HasNamedQuotes(CatalogEntry entry) => options.NamesQuotes && entry.Head.QuoteCount > 0;
}
