namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads what front matter and a sidecar say about an article.</summary>
static class MetadataReader
{
    /// <summary>The metadata of a seed; an entry that can't be read becomes an error, and the others stay.</summary>
    /// <param name="source">The source of the seed.</param>
    /// <param name="frontMatter">Where its front matter stands; null for none.</param>
    /// <param name="sidecar">The source of its sidecar; null for none.</param>
    public static ArticleMetadata Read(string source, FrontMatter? frontMatter, string? sidecar)
    {
        List<MetadataEntry> entries = [];
        List<MetadataError> errors = [];
        if (frontMatter is { } found)
            ReadYaml(found.Yaml.Of(source), span => new MetadataPlace(span with { Start = span.Start + found.Yaml.Start }, InSidecar: false), entries, errors);
        if (sidecar is not null)
            ReadYaml(sidecar, span => new MetadataPlace(span, InSidecar: true), entries, errors);
        return entries.Count == 0 && errors.Count == 0
            ? ArticleMetadata.None
            : new ArticleMetadata(entries.ToEquatableArray(), errors.ToEquatableArray());
    }

    static void ReadYaml(string yaml, Func<TextSpan, MetadataPlace> place, List<MetadataEntry> entries, List<MetadataError> errors)
    {
        YamlMap? map;
        try
        {
            map = YamlReader.Read(yaml);
        }
        catch (YamlFormatException e)
        {
            errors.Add(new MetadataError(place(e.Span), e.Message));
            return;
        }

        if (map is null)
            return;
        foreach (KeyValuePair<YamlScalar, YamlValue> pair in map.Entries)
        {
            string key = pair.Key.Text.Trim();
            MetadataEntry? entry = ReadEntry(key, pair.Value, place, out string? fault);
            fault ??= entry is null ? null : KnownKeys.Fault(entry);
            if (fault is not null)
            {
                errors.Add(new MetadataError(place(pair.Value.Span), fault));
                continue;
            }

            entries.RemoveAll(other => string.Equals(other.Key, key, StringComparison.OrdinalIgnoreCase));
            if (entry is not null)
                entries.Add(entry);
        }
    }

    // Null without a fault for a key without a value: the same as no key
    static MetadataEntry? ReadEntry(string key, YamlValue value, Func<TextSpan, MetadataPlace> place, out string? fault)
    {
        fault = null;
        switch (value)
        {
            case YamlScalar scalar when IsMissing(scalar):
                return null;
            case YamlScalar scalar:
                (MetadataKind kind, string text) = ScalarKinds.Of(scalar);
                return new MetadataEntry(key, kind, IsList: false, new EquatableArray<string>([text]), place(scalar.Span));
            case YamlList list:
                return ReadList(key, list, place, out fault);
            default:
                fault = $"A value or a list is expected for '{key}', not keys with values of their own";
                return null;
        }
    }

    static MetadataEntry? ReadList(string key, YamlList list, Func<TextSpan, MetadataPlace> place, out string? fault)
    {
        fault = null;
        List<(MetadataKind Kind, string Value)> items = [];
        foreach (YamlValue item in list.Items)
        {
            if (item is not YamlScalar scalar)
            {
                fault = $"The items of '{key}' must be single values";
                return null;
            }

            items.Add(ScalarKinds.Of(scalar));
        }

        MetadataKind kind = items.Count == 0 ? MetadataKind.Text : items.Select(item => item.Kind).Aggregate(Widest);
        return new MetadataEntry(key, kind, IsList: true, items.Select(item => item.Value).ToEquatableArray(), place(list.Span));
    }

    // Whole numbers among numbers are numbers; anything else that differs is text
    static MetadataKind Widest(MetadataKind one, MetadataKind other) =>
        one == other ? one
        : one is MetadataKind.WholeNumber or MetadataKind.Number && other is MetadataKind.WholeNumber or MetadataKind.Number ? MetadataKind.Number
        : MetadataKind.Text;

    static bool IsMissing(YamlScalar scalar) => scalar.IsPlain && scalar.Text is "" or "~" or "null" or "Null" or "NULL";
}
