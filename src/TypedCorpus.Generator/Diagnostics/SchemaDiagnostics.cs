using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about an article whose metadata break the schema of its collection.</summary>
static class SchemaDiagnostics
{
    /// <summary>An error for each fault, at its value; for a key that is missing, at the start of the file.</summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, Catalog catalog)
    {
        if (catalog.EntryOf(seed.Path) is not { } entry || catalog.Collections[entry.Collection].Schema is not { Fields.Count: > 0 } schema)
            return [];
        return schema.Fields.SelectMany(field => Of(seed, field, catalog));
    }

    static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, SchemaField field, Catalog catalog)
    {
        EquatableArray<MetadataEntry> entries = seed.Document.Metadata.Entries;
        int place = -1;
        for (int i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, field.Key, StringComparison.OrdinalIgnoreCase))
                place = i;
        }

        if (place < 0)
        {
            if (field is { IsRequired: true, Default: null })
                yield return At(SeedLocation.StartOf(seed.Path), $"'{field.Key}' is missing: it must be {SchemaCheck.Expected(field)}");
            yield break;
        }

        List<string> faults = [];
        MetadataValue? value = SchemaCheck.ValueOf(field, entries[place].Value, faults);
        if (value is not null && field.Type.Kind == MetadataKind.Reference)
            faults.AddRange((value.IsList ? value.Items.AsEnumerable() : [value]).Select(id => MissingReference(field, id.Text, catalog)).OfType<string>());
        foreach (string fault in faults)
            yield return At(seed.MetadataPlaces[place], fault);
    }

    static string? MissingReference(SchemaField field, string id, Catalog catalog)
    {
        string[] ids = [.. catalog.IdsOf(CorpusCollection.NameOf(field))];
        if (ids.Contains(id))
            return null;
        return $"'{field.Key}' must be {SchemaCheck.Expected(field)}, and no such article has the id '{id}'{Spelling.Hint(id, ids)}";
    }

    static SeedDiagnostic At(SeedLocation place, string message) => SeedDiagnostic.Create(Descriptors.BrokenSchema, place, message);
}
