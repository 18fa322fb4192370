using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The articles of the corpus by id, each with its member name. The order in which the project lists the files does not matter.</summary>
sealed class Catalog : IEquatable<Catalog>
{
    readonly Dictionary<string, CatalogEntry> byPath;
    readonly Lazy<Dictionary<string, CatalogEntry>> byPathId;
    readonly ILookup<string, CorpusField> oddByPath;

    Catalog(EquatableArray<CatalogEntry> entries, EquatableArray<CorpusCollection> collections, EquatableArray<SeedDiagnostic> diagnostics)
    {
        Entries = entries;
        Collections = collections;
        Diagnostics = diagnostics;
        oddByPath = Fields.Where(field => field.Odd is not null).ToLookup(field => field.Odd!.Path, StringComparer.Ordinal);
        byPath = entries.ToDictionary(entry => entry.Head.Path, StringComparer.Ordinal);
        byPathId = new(() => entries.ToLookup(entry => entry.Head.PathId, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
    }

    /// <summary>The articles, by id in ordinal order.</summary>
    public EquatableArray<CatalogEntry> Entries { get; }

    /// <summary>How many quotes the articles have, terms left out.</summary>
    public int QuoteCount => Entries.Sum(entry => entry.Head.QuoteCount);

    /// <summary>The collections; the first one is what is in no collection.</summary>
    public EquatableArray<CorpusCollection> Collections { get; }

    /// <summary>The metadata that articles have beside the known ones, by collection and key in ordinal order.</summary>
    public IEnumerable<CorpusField> Fields => Collections.SelectMany(collection => collection.Fields);

    /// <summary>The paths of the articles, in their order; none where the project has no pattern for them.</summary>
    public IEnumerable<string> Paths => Entries.Select(entry => entry.Path).OfType<string>();

    /// <summary>Whether there are drafts that are not in it.</summary>
    public bool HasLeftOutDrafts { get; private init; }

    /// <summary>What is wrong with the seeds as a whole.</summary>
    public EquatableArray<SeedDiagnostic> Diagnostics { get; }

    /// <summary>
    /// Makes the catalog of all seeds. An id that metadata ask for and that is another article's, too, is not given. Of several files with one id
    /// the first path in ordinal order stays; a file that is listed twice is left out, as nothing tells its two entries apart.
    /// </summary>
    /// <param name="heads">The articles, in any order.</param>
    /// <param name="schemas">The schemas.</param>
    /// <param name="options">What the project file says.</param>
    public static Catalog Of(IReadOnlyCollection<ArticleHead> heads, SchemaTable schemas, CorpusOptions options)
    {
        string className = options.ClassName;
        int all = heads.Count;
        if (!options.HasDrafts)
            heads = [.. heads.Where(head => !head.IsDraft)];
        HashSet<string> listedTwice = new(
            heads.GroupBy(head => head.Path, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key),
            StringComparer.Ordinal);
        List<ArticleHead> kept = [];
        List<SeedDiagnostic> diagnostics = [];
        ArticleHead? last = null;
        foreach (ArticleHead head in WithOwnIds(heads, diagnostics).OrderBy(head => head.Id, StringComparer.Ordinal).ThenBy(head => head.Path, StringComparer.Ordinal))
        {
            if (last is not null && last.Id == head.Id)
            {
                diagnostics.Add(SeedDiagnostic.Create(
                    Descriptors.DuplicateId,
                    SeedLocation.StartOf(head.Path),
                    head.Id,
                    Path.GetFileName(last.Path),
                    "rename one of the files, or move it to another folder below the seeds folder"));
                continue;
            }

            last = head;
            if (!listedTwice.Contains(head.Path))
                kept.Add(head);
        }

        CorpusCollection[] collections = [.. CorpusCollection.Of(kept, schemas, className)];
        IReadOnlyList<string> names = ArticleNames.Of(kept, className, collections.Select(collection => collection.Name).OfType<string>());
        diagnostics.AddRange(NameDiagnostics.Of(kept, names));

        CatalogEntry[] entries =
        [
            .. kept.Select((head, i) => new CatalogEntry(head, names[i], Array.FindIndex(collections, collection => collection.Name == head.Collection))
            {
                Path = options.UrlPattern is { } pattern ? SitePath.Of(pattern, head) : null,
            }),
        ];
        diagnostics.AddRange(PathDiagnostics.Of(entries, options.UrlPattern));
        return new Catalog(
            entries.ToEquatableArray(),
            collections.ToEquatableArray(),
            diagnostics.ToEquatableArray())
        {
            HasLeftOutDrafts = heads.Count < all,
        };
    }

    // Ids of a site are often those of a folder alone, so that one which is taken is no error: the path's stands for it
    static ArticleHead[] WithOwnIds(IReadOnlyCollection<ArticleHead> heads, List<SeedDiagnostic> diagnostics)
    {
        ArticleHead[] settled = [.. heads];
        bool isSettled;
        do
        {
            isSettled = true;
            foreach (IGrouping<string, int> group in Enumerable.Range(0, settled.Length).GroupBy(i => settled[i].Id, StringComparer.Ordinal).ToArray())
            {
                int[] same = [.. group];
                foreach (int i in same.Length == 1 ? [] : same.Where(i => settled[i].Id != settled[i].PathId).ToArray())
                {
                    string other = same.Where(j => j != i).Select(j => settled[j].Path).OrderBy(path => path, StringComparer.Ordinal).First();
                    diagnostics.Add(SeedDiagnostic.Create(
                        Descriptors.DuplicateId,
                        SeedLocation.StartOf(settled[i].Path),
                        group.Key,
                        Path.GetFileName(other),
                        $"the id of this article is '{settled[i].PathId}'") with { Severity = DiagnosticSeverity.Warning });
                    settled[i] = settled[i] with { Id = settled[i].PathId };
                    isSettled = false;
                }
            }
        }
        while (!isSettled);
        return settled;
    }

    /// <summary>The article in a file; null for a file that is not in the catalog.</summary>
    public CatalogEntry? EntryOf(string path) => byPath.TryGetValue(path, out CatalogEntry? entry) ? entry : null;

    /// <summary>
    /// The address on the site of what a link of an article leads to: the path of an article, or that of a file below the seeds' folder, which the site
    /// is to have at the same place below its root. The same address where it is neither, or the project has no paths.
    /// </summary>
    /// <param name="url">The address in the text.</param>
    /// <param name="from">The id that the path of the article gives.</param>
    public string AddressOf(string url, string from)
    {
        if (!Paths.Any() || LinkAddress.Of(url) is not { File.Length: > 0 } address)
            return url;
        string? path = address.SeedFrom(from) is { } id && byPathId.Value.TryGetValue(id, out CatalogEntry? entry)
            ? entry.Path
            : address.FileFrom(from) is { } file ? SitePath.OfFile(file) : null;
        return path is null ? url : path + url.Substring(url.IndexOfAny(['?', '#']) is >= 0 and int rest ? rest : url.Length);
    }

    /// <summary>The ids of the articles, or of those of a collection.</summary>
    public IEnumerable<string> IdsOf(string? collection) =>
        Entries.Where(entry => collection is null || entry.Head.Collection == collection).Select(entry => entry.Head.Id);

    /// <summary>The fields of which the article in a file is the first that differs from most.</summary>
    public IEnumerable<CorpusField> OddFields(string path) => oddByPath[path];

    /// <inheritdoc/>
    public bool Equals(Catalog? other) => other is not null && Entries == other.Entries && Collections == other.Collections && Diagnostics == other.Diagnostics
        && HasLeftOutDrafts == other.HasLeftOutDrafts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}

/// <summary>An article of the catalog.</summary>
/// <param name="Head">What the corpus knows of it.</param>
/// <param name="Name">Its member name, without an <c>@</c>.</param>
/// <param name="Collection">The place of its collection; 0 for none.</param>
sealed record CatalogEntry(ArticleHead Head, string Name, int Collection)
{
    /// <summary>Where its page is on the site; null where the project has no pattern for that.</summary>
    public string? Path { get; init; }
}
