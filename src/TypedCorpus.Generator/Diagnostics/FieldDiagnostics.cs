using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about an article's metadata beside those of the other articles.</summary>
static class FieldDiagnostics
{
    /// <summary>An error for each value that is of another kind than the corpus has under its key.</summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, Catalog catalog)
    {
        EquatableArray<MetadataEntry> entries = seed.Document.Metadata.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            MetadataEntry entry = entries[i];
            CorpusField? field = catalog.Fields.FirstOrDefault(field => string.Equals(field.Key, entry.Key, StringComparison.OrdinalIgnoreCase));
            if (field is not null && !field.Type.Takes(entry.Kind))
            {
                yield return SeedDiagnostic.Create(
                    Descriptors.BadMetadata,
                    seed.MetadataPlaces[i],
                    $"'{entry.Key}' is {Noun(field.Kind)} in most articles, and {Noun(entry.Kind)} here: write the same kind of value everywhere");
            }
        }
    }

    static string Noun(MetadataKind kind) => kind switch
    {
        MetadataKind.WholeNumber => "a whole number",
        MetadataKind.Number => "a number",
        MetadataKind.Boolean => "true or false",
        MetadataKind.Date => "a date",
        _ => "a text",
    };
}
