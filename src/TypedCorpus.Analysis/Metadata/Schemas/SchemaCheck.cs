using System.Globalization;

namespace TypedCorpus.Analysis.Metadata.Schemas;

/// <summary>Holds values against a schema.</summary>
public static class SchemaCheck
{
    /// <summary>A value as the schema asks for it; null for one that breaks it.</summary>
    /// <param name="field">What the schema says of the key.</param>
    /// <param name="value">The value.</param>
    /// <param name="faults">Takes what is wrong, each a sentence without a full stop.</param>
    public static MetadataValue? ValueOf(SchemaField field, MetadataValue value, ICollection<string> faults)
    {
        MetadataType item = field.Type with { IsList = false };
        if (!field.Type.IsList)
            return Checked(field, item, value, field.Key, faults);

        MetadataValue[] items = value.IsList ? [.. value.Items] : [value];
        List<MetadataValue> taken = [];
        foreach (MetadataValue each in items)
        {
            if (Checked(field, item, each, field.Key, faults) is { } one)
                taken.Add(one);
        }

        return new MetadataValue(field.Type.Kind, IsList: true, "", value.Raw, taken.ToEquatableArray(), default);
    }

    /// <summary>What the schema asks for, in words.</summary>
    public static string Expected(SchemaField field)
    {
        string what = field.Choices.Count > 0 ? (field.Type.IsList ? "a list of " : "one of ") + string.Join(", ", field.Choices)
            : field.Type.Kind == MetadataKind.Reference ? (field.Type.IsList ? "a list of ids of articles" : "the id of an article")
                + (field.Collection is null ? "" : " of " + field.Collection)
            : field.Type.ToString();
        return what + (field.Least, field.Most) switch
        {
            ({ } least, { } most) => $" from {least.Raw} to {most.Raw}",
            ({ } least, null) => $" from {least.Raw} on",
            (null, { } most) => $" up to {most.Raw}",
            _ => "",
        };
    }

    static MetadataValue? Checked(SchemaField field, MetadataType type, MetadataValue value, string key, ICollection<string> faults)
    {
        MetadataValue? taken = As(field, type, value, key, faults);
        if (taken is null || IsWithin(field, taken))
            return taken;
        faults.Add($"'{key}' must be {Expected(field)}, and is {Shown(value)}");
        return null;
    }

    static MetadataValue? As(SchemaField field, MetadataType type, MetadataValue value, string key, ICollection<string> faults)
    {
        if (type.Kind == MetadataKind.Record && value is { Kind: MetadataKind.Record, IsList: false })
            return RecordOf(field, type, value, key, faults);
        bool isScalar = !value.IsList && value.Kind != MetadataKind.Record;
        switch (type.Kind)
        {
            case MetadataKind.Choice when isScalar && field.Choices.ToList().IndexOf(value.Raw.Trim()) is >= 0 and int place:
                return MetadataValue.Scalar(MetadataKind.Choice, place.ToString(CultureInfo.InvariantCulture), value.Raw);
            case MetadataKind.Text or MetadataKind.Reference when isScalar:
                return MetadataValue.Scalar(type.Kind, value.Raw, value.Raw);
            case MetadataKind.Number when isScalar && value.Kind == MetadataKind.WholeNumber:
            case MetadataKind.Moment when isScalar && value.Kind == MetadataKind.Date:
                return value.As(type);
            default:
                if (!value.IsList && value.Kind == type.Kind && type.Kind != MetadataKind.Choice)
                    return value;
                faults.Add($"'{key}' must be {(key == field.Key ? Expected(field) : type.ToString())}, and is {Shown(value)}");
                return null;
        }
    }

    static MetadataValue? RecordOf(SchemaField field, MetadataType type, MetadataValue value, string key, ICollection<string> faults)
    {
        int before = faults.Count;
        List<MetadataMember> members = [];
        foreach (MetadataTypeMember member in type.Members)
        {
            string path = key + "." + member.Key;
            MetadataValue? own = value.Members.FirstOrDefault(found => string.Equals(found.Key, member.Key, StringComparison.OrdinalIgnoreCase))?.Value;
            if (own is null)
            {
                if (!member.IsOptional)
                    faults.Add($"'{path}' is missing: it must be {member.Type}");
                continue;
            }

            MetadataType item = member.Type with { IsList = false };
            MetadataValue? taken = !member.Type.IsList
                ? As(field, item, own, path, faults)
                : new MetadataValue(
                    item.Kind,
                    IsList: true,
                    "",
                    own.Raw,
                    (own.IsList ? own.Items.AsEnumerable() : [own]).Select(each => As(field, item, each, path, faults)).OfType<MetadataValue>().ToEquatableArray(),
                    default);
            if (taken is not null)
                members.Add(new MetadataMember(member.Key, taken));
        }

        return faults.Count > before ? null : MetadataValue.Record(members, value.Raw);
    }

    // Numbers and days by value, texts by length
    static bool IsWithin(SchemaField field, MetadataValue value)
    {
        int? Compare(MetadataValue? bound) => bound is null ? null : (value.Kind, bound.Kind) switch
        {
            (MetadataKind.Text, MetadataKind.WholeNumber) => ((double)value.Text.Length).CompareTo(NumberOf(bound)),
            (MetadataKind.WholeNumber or MetadataKind.Number, MetadataKind.WholeNumber or MetadataKind.Number) => NumberOf(value).CompareTo(NumberOf(bound)),
            (MetadataKind.Date or MetadataKind.Moment, MetadataKind.Date or MetadataKind.Moment) => MomentOf(value).CompareTo(MomentOf(bound)),
            _ => null,
        };
        return Compare(field.Least) is null or >= 0 && Compare(field.Most) is null or <= 0;
    }

    static double NumberOf(MetadataValue value) => double.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    static DateTimeOffset MomentOf(MetadataValue value) => IsoTime.MomentOf(value.As(SchemaReader.Single(MetadataKind.Moment)).Text);

    static string Shown(MetadataValue value) => value.IsList || value.Kind == MetadataKind.Record ? value.Type.ToString() : $"'{Cut(value.Raw)}'";

    static string Cut(string text)
    {
        const int Longest = 60;
        string line = text.Replace('\n', ' ').Trim();
        return line.Length <= Longest ? line : line.Substring(0, Longest - 1) + "…";
    }
}
