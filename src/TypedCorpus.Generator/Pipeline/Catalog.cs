using TypedCorpus.Analysis;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The articles of the corpus by id, each with its member name. The order in which the project lists the files does not matter.</summary>
sealed class Catalog : IEquatable<Catalog>
{
    readonly Dictionary<string, string> namesByPath;

    Catalog(EquatableArray<CatalogEntry> entries, EquatableArray<CorpusField> fields, EquatableArray<SeedDiagnostic> diagnostics)
    {
        Entries = entries;
        Fields = fields;
        FieldTypes = fields.Select(field => field.Type).ToEquatableArray();
        Diagnostics = diagnostics;
        namesByPath = entries.ToDictionary(entry => entry.Head.Path, entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>The articles, by id in ordinal order.</summary>
    public EquatableArray<CatalogEntry> Entries { get; }

    /// <summary>How many quotes the articles have, terms left out.</summary>
    public int QuoteCount => Entries.Sum(entry => entry.Head.QuoteCount);

    /// <summary>The metadata that articles have beside the known ones, by key in ordinal order.</summary>
    public EquatableArray<CorpusField> Fields { get; }

    /// <summary>Their types, in the same order.</summary>
    public EquatableArray<MetadataField> FieldTypes { get; }

    /// <summary>What is wrong with the seeds as a whole.</summary>
    public EquatableArray<SeedDiagnostic> Diagnostics { get; }

    /// <summary>
    /// Makes the catalog of all seeds. Of several files with one id the first path in ordinal order stays; a file that is listed twice is left out,
    /// as nothing tells its two entries apart.
    /// </summary>
    /// <param name="heads">The articles, in any order.</param>
    /// <param name="className">The name of the corpus class.</param>
    public static Catalog Of(IReadOnlyCollection<ArticleHead> heads, string className)
    {
        HashSet<string> listedTwice = new(
            heads.GroupBy(head => head.Path, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key),
            StringComparer.Ordinal);
        List<ArticleHead> kept = [];
        List<SeedDiagnostic> diagnostics = [];
        ArticleHead? last = null;
        foreach (ArticleHead head in heads.OrderBy(head => head.Id, StringComparer.Ordinal).ThenBy(head => head.Path, StringComparer.Ordinal))
        {
            if (last is not null && last.Id == head.Id)
            {
                diagnostics.Add(SeedDiagnostic.Create(
                    Descriptors.DuplicateId, SeedLocation.StartOf(head.Path), head.Id, Path.GetFileName(last.Path)));
                continue;
            }

            last = head;
            if (!listedTwice.Contains(head.Path))
                kept.Add(head);
        }

        IReadOnlyList<string> names = ArticleNames.Of(kept, className);
        for (int i = 0; i < kept.Count; i++)
        {
            string wish = ArticleNames.Wish(kept[i]);
            if (names[i] != wish)
                diagnostics.Add(SeedDiagnostic.Create(Descriptors.NameTaken, SeedLocation.StartOf(kept[i].Path), wish, names[i]));
        }

        return new Catalog(
            kept.Select((head, i) => new CatalogEntry(head, names[i])).ToEquatableArray(),
            CorpusField.Of(kept).ToEquatableArray(),
            diagnostics.ToEquatableArray());
    }

    /// <summary>The member name of the article in a file; null for a file that is not in the catalog.</summary>
    public string? NameOf(string path) => namesByPath.TryGetValue(path, out string? name) ? name : null;

    /// <inheritdoc/>
    public bool Equals(Catalog? other) => other is not null && Entries == other.Entries && Fields == other.Fields && Diagnostics == other.Diagnostics;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Catalog);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}

/// <summary>An article of the catalog.</summary>
/// <param name="Head">What the corpus knows of it.</param>
/// <param name="Name">Its member name, without an <c>@</c>.</param>
sealed record CatalogEntry(ArticleHead Head, string Name);
