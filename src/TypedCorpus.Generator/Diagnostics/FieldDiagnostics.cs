using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about an article's metadata beside those of the other articles.</summary>
static class FieldDiagnostics
{
    /// <summary>A notice for each key whose values differ in type and of which this article is the first that differs.</summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, Catalog catalog)
    {
        EquatableArray<MetadataEntry> entries = seed.Document.Metadata.Entries;
        foreach (CorpusField field in catalog.OddFields(seed.Path))
        {
            for (int i = 0; i < entries.Count; i++)
            {
                if (string.Equals(field.Key, entries[i].Key, StringComparison.OrdinalIgnoreCase))
                    yield return SeedDiagnostic.Create(Descriptors.OddValue, seed.MetadataPlaces[i], Message(entries[i].Key, field.Odd!));
            }
        }
    }

    static string Message(string key, OddValue odd)
    {
        string whole = odd.Member.Length == 0 ? key : key + "." + odd.Member;
        return $"'{whole}' is {odd.Most} in other articles, and {odd.Here} here: its member is a text, with each value as it stands in the file. Write the same kind of value everywhere to have it typed.";
    }
}
