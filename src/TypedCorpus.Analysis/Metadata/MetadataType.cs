namespace TypedCorpus.Analysis.Metadata;

/// <summary>What type the values of a key have.</summary>
/// <param name="Kind">What a value is; of lists, what an item is.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Members">The members of a record, by key in ordinal order of the lower-case keys.</param>
public sealed record MetadataType(MetadataKind Kind, bool IsList, EquatableArray<MetadataTypeMember> Members)
{
    /// <summary>The type that every other one takes in.</summary>
    public static MetadataType Nothing { get; } = new(MetadataKind.Missing, IsList: false, default);

    /// <summary>The members of a record, by key in ordinal order of the lower-case keys.</summary>
    public EquatableArray<MetadataTypeMember> Members { get; } =
        Members.OrderBy(member => member.Key.ToLowerInvariant(), StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The type itself for an empty path, else that of a member of its records.</summary>
    /// <param name="path">Keys of records, with dots between the levels.</param>
    public MetadataType At(string path)
    {
        if (path.Length == 0)
            return this;
        // A key may hold dots
        foreach (MetadataTypeMember member in Members)
        {
            if (string.Equals(path, member.Key, StringComparison.OrdinalIgnoreCase))
                return member.Type;
            if (path.StartsWith(member.Key + ".", StringComparison.OrdinalIgnoreCase))
                return member.Type.At(path.Substring(member.Key.Length + 1));
        }

        return Nothing;
    }

    /// <summary>The type in words, like <c>a whole number</c> or <c>a list of texts</c>.</summary>
    public override string ToString() => (Kind, IsList) switch
    {
        (MetadataKind.Missing, _) => "an empty list",
        (MetadataKind.Text, _) => IsList ? "a list of texts" : "a text",
        (MetadataKind.WholeNumber, _) => IsList ? "a list of whole numbers" : "a whole number",
        (MetadataKind.Number, _) => IsList ? "a list of numbers" : "a number",
        (MetadataKind.Boolean, _) => IsList ? "a list of true and false" : "true or false",
        (MetadataKind.Date, _) => IsList ? "a list of days" : "a day",
        (MetadataKind.Moment, _) => IsList ? "a list of moments" : "a moment",
        (MetadataKind.Choice, _) => IsList ? "a list of choices" : "a choice",
        (MetadataKind.Reference, _) => IsList ? "a list of ids of articles" : "the id of an article",
        _ => (IsList ? "a list of keys with values (" : "keys with values (") + string.Join(", ", Members.Select(member => member.Key)) + ")",
    };

    /// <summary>The member of a record; null for none.</summary>
    public MetadataTypeMember? Member(string key) => Members.FirstOrDefault(member => string.Equals(member.Key, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The type that takes in the values of both: whole numbers among numbers are numbers, days among moments are moments, single values among
    /// lists of their type are lists, records have the members of both; text for all else. The order does not matter.
    /// </summary>
    public MetadataType With(MetadataType other) => With(other, clashes: null);

    /// <summary>
    /// The type that takes in the values of both, and which keys of records, or the type itself (by an empty key), became text because nothing else does.
    /// </summary>
    /// <param name="other">The other type.</param>
    /// <param name="clashes">Takes the keys, with dots between the levels.</param>
    public MetadataType With(MetadataType other, ICollection<string>? clashes) => With(other, "", clashes);

    MetadataType With(MetadataType other, string path, ICollection<string>? clashes)
    {
        bool isList = IsList || other.IsList;
        if (Kind == MetadataKind.Missing)
            return other with { IsList = isList };
        if (other.Kind == MetadataKind.Missing)
            return this with { IsList = isList };
        if (Kind == MetadataKind.Record && other.Kind == MetadataKind.Record)
            return new MetadataType(MetadataKind.Record, isList, MembersOf(other, path, clashes).ToEquatableArray());
        if (Kind == other.Kind)
            return this with { IsList = isList };
        if (Widest(Kind, other.Kind) is { } kind)
            return new MetadataType(kind, isList, default);
        clashes?.Add(path);
        return new MetadataType(MetadataKind.Text, isList, default);
    }

    IEnumerable<MetadataTypeMember> MembersOf(MetadataType other, string path, ICollection<string>? clashes)
    {
        foreach (MetadataTypeMember member in Members)
        {
            yield return other.Member(member.Key) is { } same
                ? new MetadataTypeMember(
                    string.CompareOrdinal(member.Key, same.Key) <= 0 ? member.Key : same.Key,
                    member.Type.With(same.Type, path.Length == 0 ? member.Key : path + "." + member.Key, clashes),
                    member.IsOptional || same.IsOptional)
                : member with { IsOptional = true };
        }

        foreach (MetadataTypeMember member in other.Members)
        {
            if (Member(member.Key) is null)
                yield return member with { IsOptional = true };
        }
    }

    static MetadataKind? Widest(MetadataKind one, MetadataKind other) => (one, other) switch
    {
        (MetadataKind.WholeNumber, MetadataKind.Number) or (MetadataKind.Number, MetadataKind.WholeNumber) => MetadataKind.Number,
        (MetadataKind.Date, MetadataKind.Moment) or (MetadataKind.Moment, MetadataKind.Date) => MetadataKind.Moment,
        _ => null,
    };
}

/// <summary>A member of a record's type.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsOptional">Whether some record lacks it.</param>
public sealed record MetadataTypeMember(string Key, MetadataType Type, bool IsOptional);
