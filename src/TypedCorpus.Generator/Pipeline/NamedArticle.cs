using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Rendering;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An article under its member name: all that its own source depends on.</summary>
/// <param name="Name">The member name, without an <c>@</c>.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Document">What was read from its seed.</param>
/// <param name="Tables">The tables of its parts, as the emitted model reads them.</param>
/// <param name="Fields">The keys of its collection's metadata, besides the known ones, in the order of their places.</param>
/// <param name="Options">What the project file says.</param>
sealed record NamedArticle(string Name, string Id, Document Document, ArticleTables Tables, EquatableArray<MetadataField> Fields, CorpusOptions Options)
{
    /// <summary>The article of a seed; null for a seed that the catalog leaves out.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="catalog">All articles.</param>
    /// <param name="options">What the project file says.</param>
    /// <param name="targets">What the links of its HTML may lead to; null where it has none.</param>
    public static NamedArticle? Of(ReadSeed seed, Catalog catalog, CorpusOptions options, LinkTargets? targets)
    {
        return catalog.EntryOf(seed.Path) is { } entry
            ? new NamedArticle(entry.Name, entry.Head.Id, seed.Document, seed.Tables, catalog.Collections[entry.Collection].Layout, options)
            {
                HasNamedSections = options.NamesSectionsOf(entry.Head),
                Html = seed.Html,
                Addresses = (seed.Html?.Addresses ?? default).Select(address => AddressOf(address.Url)).ToEquatableArray(),
            }
            : null;

        string AddressOf(string url)
        {
            string own = SchemaPaths.Normal(seed.Path);
            return catalog.AddressOf(targets?.WithAnchor(url, own, SchemaPaths.RootOf(own, seed.PathId)) ?? url, seed.PathId);
        }
    }

    /// <summary>Whether the article has a type of its own for its quotes.</summary>
    public bool HasNamedQuotes => Options.NamesQuotes && Quotes.Any();

    /// <summary>Whether the article has a type of its own for its sections.</summary>
    public bool HasNamedSections { get; init; }

    /// <summary>It as HTML; null where the project asks for none.</summary>
    public HtmlPage? Html { get; init; }

    /// <summary>Where the addresses of its HTML lead on the site: all that it depends on of other articles.</summary>
    public EquatableArray<string> Addresses { get; init; }

    /// <summary>Whether the corpus outgrows the literals, so that the code is without this article's content.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The constant that the article is made from.</summary>
    public StoredConstant Constant => StoredConstant.Of(Name, Options.StoresResources, HasNamedQuotes);

    HtmlTable? HtmlTable => Html is null ? null : new HtmlTable(Document, Html, Addresses);

    /// <summary>What stands in it.</summary>
    public StoredArticle Stored => new(Tables, HtmlTable, Document.Metadata, Fields, hasNotes: !Options.StoresResources);

    /// <summary>The quotes that get a member of their own, in order.</summary>
    public IEnumerable<Quote> Quotes => Document.Quotes.Where(quote => quote.Kind != QuoteKind.Term);
}
