namespace TypedCorpus.Analysis.Metadata;

/// <summary>A value of the metadata: a single one, a list, or keys with values.</summary>
/// <param name="Kind">What it is; of a list, what all of its items are.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Text">
/// A single value in its kind's one spelling: numbers in invariant notation, <c>true</c> or <c>false</c>, days as <c>yyyy-MM-dd</c>, moments as
/// <c>yyyy-MM-ddTHH:mm:ss.fffffff+HH:mm</c> with as many digits of the second as there are; empty for lists and records.
/// </param>
/// <param name="Raw">The value as it stands in the file, without quotation marks around it.</param>
/// <param name="Items">The items of a list, in order.</param>
/// <param name="Members">The keys of a record with their values, in order.</param>
public sealed record MetadataValue(
    MetadataKind Kind,
    bool IsList,
    string Text,
    string Raw,
    EquatableArray<MetadataValue> Items,
    EquatableArray<MetadataMember> Members)
{
    const int DayLength = 10;

    /// <summary>A single value.</summary>
    public static MetadataValue Scalar(MetadataKind kind, string text, string raw) => new(kind, IsList: false, text, raw, default, default);

    /// <summary>A list. The kind of its items is the one that all of them fit, which may be text; each item stays what it is.</summary>
    public static MetadataValue List(IEnumerable<MetadataValue> items, string raw)
    {
        MetadataValue[] all = items.ToArray();
        MetadataType type = all.Select(item => item.Type).Aggregate(MetadataType.Nothing, (one, other) => one.With(other));
        return new MetadataValue(type.Kind, IsList: true, "", raw, all.ToEquatableArray(), default);
    }

    /// <summary>Keys with values.</summary>
    public static MetadataValue Record(IEnumerable<MetadataMember> members, string raw) =>
        new(MetadataKind.Record, IsList: false, "", raw, default, members.ToEquatableArray());

    /// <summary>What type of its own it has.</summary>
    public MetadataType Type => IsList
        ? Items.Select(item => item.Type).Aggregate(MetadataType.Nothing, (one, other) => one.With(other)) with { IsList = true }
        : new MetadataType(
            Kind, IsList: false, Members.Select(member => new MetadataTypeMember(member.Key, member.Value.Type, IsOptional: false)).ToEquatableArray());

    /// <summary>This value as one of a wider type: a single value as a list of one, a whole number as a number, a day as its first moment, any as text.</summary>
    public MetadataValue As(MetadataType type)
    {
        if (type.IsList)
        {
            MetadataType item = type with { IsList = false };
            MetadataValue[] items = IsList ? Items.Select(each => each.As(item)).ToArray() : [As(item)];
            return new MetadataValue(type.Kind, IsList: true, "", Raw, items.ToEquatableArray(), default);
        }

        if (type.Kind == MetadataKind.Record && Kind == MetadataKind.Record && !IsList)
        {
            return this with
            {
                Members = Members
                    .Select(member => type.Member(member.Key) is { } found ? member with { Value = member.Value.As(found.Type) } : member)
                    .ToEquatableArray(),
            };
        }

        if (!IsList && type.Kind == Kind)
            return this;
        return (type.Kind, Kind) switch
        {
            (MetadataKind.Number, MetadataKind.WholeNumber) when !IsList => this with { Kind = MetadataKind.Number },
            (MetadataKind.Moment, MetadataKind.Date) when !IsList => this with { Kind = MetadataKind.Moment, Text = Text + "T00:00:00+00:00" },
            _ => Scalar(MetadataKind.Text, Raw, Raw),
        };
    }

    /// <summary>The day of a day or of a moment, as <c>yyyy-MM-dd</c>; null for other values.</summary>
    public string? Day => !IsList && Kind is MetadataKind.Date or MetadataKind.Moment ? Text.Substring(0, DayLength) : null;

    /// <summary>The value in words, for a member that is a text: a record's is that of its <c>name</c> or <c>title</c>, a list's are joined by commas.</summary>
    public string? InWords
    {
        get
        {
            if (IsList)
                return Items.Count == 0 ? null : string.Join(", ", Items.Select(item => item.InWords).Where(words => words is not null));
            if (Kind != MetadataKind.Record)
                return Raw;
            return Members.FirstOrDefault(member => member.Key.ToLowerInvariant() is "name" or "title")?.Value.InWords;
        }
    }
}

/// <summary>A key of a record with its value.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Value">The value.</param>
public sealed record MetadataMember(string Key, MetadataValue Value);
