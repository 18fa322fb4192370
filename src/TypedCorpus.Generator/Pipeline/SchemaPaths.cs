using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Where schemas are, which says what collections there are by default: each folder right below that of the seeds that has a schema.</summary>
/// <param name="Paths">The paths, with <c>/</c> between folders.</param>
sealed record SchemaPaths(EquatableArray<string> Paths)
{
    /// <summary>A path as it is compared.</summary>
    public static string Normal(string path) => path.Replace('\\', '/');

    /// <summary>The collection of a seed and the place where its schema would be; the collection is null for a seed in none.</summary>
    /// <param name="path">The seed's path.</param>
    /// <param name="id">The id that the path gives.</param>
    /// <param name="asked">The collection that the seed's item names; null for none.</param>
    public (string? Collection, string SchemaPath) Of(string path, string id, string? asked)
    {
        string root = RootOf(Normal(path), id);
        if (asked is not null)
            return (asked, root + CorpusSchema.FileName);
        int slash = id.IndexOf('/');
        string folder = slash < 0 ? "" : id.Substring(0, slash + 1);
        return folder.Length > 0 && Paths.Contains(root + folder + CorpusSchema.FileName)
            ? (Identifier.FromWords(folder, otherwise: "Collection"), root + folder + CorpusSchema.FileName)
            : (null, root + CorpusSchema.FileName);
    }

    /// <summary>The folder that ids count from, with a slash behind it; empty for the one that paths count from.</summary>
    public static string RootOf(string path, string id)
    {
        int extension = path.LastIndexOf('.');
        string name = extension > path.LastIndexOf('/') ? path.Substring(0, extension) : path;
        bool isBelow = name.EndsWith(id, StringComparison.Ordinal) && (name.Length == id.Length || name[name.Length - id.Length - 1] == '/');
        return isBelow ? name.Substring(0, name.Length - id.Length) : name.Substring(0, name.LastIndexOf('/') + 1);
    }
}
