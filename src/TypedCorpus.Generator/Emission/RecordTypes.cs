using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The classes of keys with values of their own: one for each shape, named after the first key that has it.</summary>
/// <param name="fields">The types of members.</param>
/// <param name="names">The names of types that there are.</param>
sealed class RecordTypes(FieldTypes fields, NameSet names)
{
    // Names of nested records grow with the depth
    const int LongestParent = 60;

    // In the order of their names' finding, a record's own records behind it
    readonly List<(MetadataType Type, string Name)> types = [];

    /// <summary>The name of the class of a type's records.</summary>
    public string NameOf(MetadataType type)
    {
        MetadataType single = type with { IsList = false };
        return types.First(known => known.Type == single).Name;
    }

    /// <summary>Whether a member has days.</summary>
    public bool HaveDays => types.Any(type => type.Type.Members.Any(member => member.Type.Kind == MetadataKind.Date));

    /// <summary>Writes the classes.</summary>
    public void Write(CodeWriter code, string visibility)
    {
        foreach ((MetadataType type, string name) in types)
            Write(code, visibility, type, name);
    }

    void Write(CodeWriter code, string visibility, MetadataType type, string name)
    {
        code.Line().Summary($"Values under a key of the metadata: {string.Join(", ", type.Members.Select(member => member.Key))}.");
        using (code.Block($"{visibility} sealed class {name}"))
        {
            code.Line($"private readonly {TypeNames.Storage}.MetadataValues values;").Line();
            using (code.Block($"internal {name}({TypeNames.Storage}.MetadataValues values)"))
                code.Line("this.values = values;");

            FieldMembers members = new(code, fields, "values", new NameSet(name));
            string? words = null;
            for (int i = 0; i < type.Members.Count; i++)
            {
                MetadataTypeMember member = type.Members[i];
                string written = members.Write(new CorpusField(member.Key, member.Type, member.IsOptional, Odd: null, Rule: null), i);
                if (member.Type is { Kind: MetadataKind.Text, IsList: false } && member.Key.ToLowerInvariant() is "name" or "title")
                    words ??= written + (member.IsOptional ? " ?? \"\"" : "");
            }

            if (words is not null)
                code.Line().Summary("The name or the title.").Line($"public override string ToString() => {words};");
        }
    }

    /// <summary>Makes the classes that the values of a key need.</summary>
    /// <param name="type">The type of the values.</param>
    /// <param name="parent">The name of what they belong to.</param>
    /// <param name="key">The key.</param>
    public void Find(MetadataType type, string parent, string key)
    {
        if (type.Kind != MetadataKind.Record || types.Any(known => known.Type == (type with { IsList = false })))
            return;
        string name = names.Add(parent + Identifier.FromWords(key, otherwise: "Record"));
        types.Add((type with { IsList = false }, name));
        foreach (MetadataTypeMember member in type.Members)
            Find(member.Type, name.Length > LongestParent ? name.Substring(0, LongestParent) : name, member.Key);
    }
}
