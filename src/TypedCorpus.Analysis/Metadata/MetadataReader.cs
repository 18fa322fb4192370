using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads what front matter and a sidecar say about an article. What can't be read becomes an error, and the rest stays.</summary>
sealed class MetadataReader
{
    // In order; null for one that a later one with its key replaced
    readonly List<MetadataEntry?> entries = [];
    readonly Dictionary<string, int> byKey = new(StringComparer.OrdinalIgnoreCase);
    readonly List<MetadataError> errors = [];
    readonly CorrectionReader corrections;
    readonly CancellationToken cancellation;
    Func<TextSpan, MetadataPlace> place = span => new MetadataPlace(span, InSidecar: false);
    string data = "";

    MetadataReader(CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        corrections = new CorrectionReader(span => place(span), errors);
    }

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

        MetadataReader reader = new(cancellation);
        if (frontMatter is { } found)
        {
            List<DataFault> faults = [];
            DataMap? map = found.Read(source, faults, cancellation);
            reader.Take(found.Data.Of(source), map, faults, span => new MetadataPlace(span with { Start = span.Start + found.Data.Start }, InSidecar: false));
        }

        if (sidecar is not null)
        {
            List<DataFault> faults = [];
            DataMap? map = YamlReader.Read(sidecar, faults, cancellation);
            reader.Take(sidecar, map, faults, span => new MetadataPlace(span, InSidecar: true));
        }

        return (new ArticleMetadata(reader.entries.OfType<MetadataEntry>().ToEquatableArray(), reader.errors.ToEquatableArray()), reader.corrections.Corrections);
    }

    void Take(string text, DataMap? map, List<DataFault> faults, Func<TextSpan, MetadataPlace> placeOf)
    {
        data = text;
        place = placeOf;
        foreach (DataFault fault in faults)
            errors.Add(fault.IsRead ? MetadataError.Doubtful(place(fault.Span), fault.Message) : MetadataError.Unreadable(place(fault.Span), fault.Message));
        foreach (KeyValuePair<DataScalar, DataNode> pair in map?.Entries ?? [])
            Take(pair.Key.Text.Trim(), pair.Value);
    }

    void Take(string key, DataNode node)
    {
        if (corrections.TryRead(key, node, inSeed: !place(node.Span).InSidecar))
            return;

        MetadataValue? value = ValueOf(node);
        if (value is not null && KnownKeys.Contains(key))
        {
            value = KnownKeys.ValueOf(key, value, out string? fault);
            if (fault is not null)
            {
                // Front matter was written for another program, a sidecar for this one
                MetadataPlace at = place(node.Span);
                errors.Add(at.InSidecar ? MetadataError.Unreadable(at, fault) : MetadataError.Doubtful(at, fault));
                return;
            }
        }

        if (value is not null && DraftKeys.FaultOf(key, value) is { } doubt)
            errors.Add(MetadataError.Doubtful(place(node.Span), doubt));
        if (byKey.TryGetValue(key, out int replaced))
            entries[replaced] = null;
        byKey.Remove(key);
        if (value is null)
            return;
        byKey.Add(key, entries.Count);
        entries.Add(new MetadataEntry(key, value, place(node.Span)));
    }

    // Null for what says nothing: the same as no key
    MetadataValue? ValueOf(DataNode node)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case DataScalar { IsMissing: true }:
                return null;
            case DataScalar scalar:
                (MetadataKind kind, string text) = ScalarKinds.Of(scalar);
                return MetadataValue.Scalar(kind, text, scalar.Text);
            case DataList list:
                return MetadataValue.List(list.Items.Select(ItemOf).OfType<MetadataValue>(), RawOf(node));
            default:
                MetadataMember[] members = ((DataMap)node).Entries
                    .Select(entry => (entry.Key, Value: ValueOf(entry.Value)))
                    .Where(entry => entry.Value is not null)
                    .Select(entry => new MetadataMember(entry.Key.Text.Trim(), entry.Value!))
                    .ToArray();
                return members.Length == 0 ? null : MetadataValue.Record(members, RawOf(node));
        }
    }

    // A list in a list is a text
    MetadataValue? ItemOf(DataNode node) => node is DataList && RawOf(node) is var raw ? MetadataValue.Scalar(MetadataKind.Text, raw, raw) : ValueOf(node);

    string RawOf(DataNode node) => RawText.Of(node, data);
}
