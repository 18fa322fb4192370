namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads what front matter and a sidecar say about an article. What can't be read becomes an error, and the rest stays.</summary>
sealed class MetadataReader
{
    // In order; null for one that a later one with its key replaced
    readonly List<MetadataEntry?> entries = [];
    readonly Dictionary<string, int> byKey = new(StringComparer.OrdinalIgnoreCase);
    readonly List<MetadataError> errors = [];
    readonly CorrectionReader corrections;
    Func<TextSpan, MetadataPlace> place = span => new MetadataPlace(span, InSidecar: false);

    MetadataReader() => corrections = new CorrectionReader(span => place(span), errors);

    /// <summary>The metadata of a seed, and its corrections.</summary>
    /// <param name="source">The source of the seed.</param>
    /// <param name="frontMatter">Where its front matter stands; null for none.</param>
    /// <param name="sidecar">The source of its sidecar; null for none.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static (ArticleMetadata Metadata, ArticleCorrections Corrections) Read(
        string source, FrontMatter? frontMatter, string? sidecar, CancellationToken cancellation)
    {
        if (frontMatter is null && sidecar is null)
            return (ArticleMetadata.None, ArticleCorrections.None);

        MetadataReader reader = new();
        if (frontMatter is { } found)
            reader.ReadYaml(found.Yaml.Of(source), span => new MetadataPlace(span with { Start = span.Start + found.Yaml.Start }, InSidecar: false), cancellation);
        if (sidecar is not null)
            reader.ReadYaml(sidecar, span => new MetadataPlace(span, InSidecar: true), cancellation);
        return (new ArticleMetadata(reader.entries.OfType<MetadataEntry>().ToEquatableArray(), reader.errors.ToEquatableArray()), reader.corrections.Corrections);
    }

    void ReadYaml(string yaml, Func<TextSpan, MetadataPlace> placeOf, CancellationToken cancellation)
    {
        place = placeOf;
        try
        {
            foreach (KeyValuePair<YamlScalar, YamlValue> pair in YamlReader.Read(yaml, cancellation)?.Entries ?? [])
                ReadPair(pair.Key.Text.Trim(), pair.Value);
        }
        catch (YamlFormatException e)
        {
            errors.Add(MetadataError.Unreadable(place(e.Span), e.Message));
        }
    }

    void ReadPair(string key, YamlValue value)
    {
        if (corrections.TryRead(key, value))
            return;

        MetadataEntry? entry = ReadEntry(key, value, out string? fault);
        fault ??= entry is null ? null : KnownKeys.Fault(entry);
        if (fault is not null)
        {
            errors.Add(MetadataError.Unreadable(place(value.Span), fault));
            return;
        }

        if (byKey.TryGetValue(key, out int replaced))
            entries[replaced] = null;
        byKey.Remove(key);
        if (entry is null)
            return;
        byKey.Add(key, entries.Count);
        entries.Add(entry);
    }

    // Null without a fault for a key without a value: the same as no key
    MetadataEntry? ReadEntry(string key, YamlValue value, out string? fault)
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
                return ReadList(key, list, out fault);
            default:
                fault = $"A value or a list is expected for '{key}', not keys with values of their own";
                return null;
        }
    }

    MetadataEntry? ReadList(string key, YamlList list, out string? fault)
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
