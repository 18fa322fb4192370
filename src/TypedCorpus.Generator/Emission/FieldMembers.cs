using System.Globalization;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The members of a class for metadata: of a class of articles, and of the classes of records.</summary>
/// <param name="code">Where to.</param>
/// <param name="types">The types of members.</param>
/// <param name="values">The expression that the values come from.</param>
/// <param name="names">The names that the class has already.</param>
sealed class FieldMembers(CodeWriter code, FieldTypes types, string values, NameSet names)
{
    /// <summary>Writes a member.</summary>
    /// <param name="field">The field.</param>
    /// <param name="place">The place of the key among those of the class.</param>
    /// <param name="hides">The member of the base class that it stands for; null for none.</param>
    /// <returns>The name of the member.</returns>
    public string Write(CorpusField field, int place, string? hides = null)
    {
        string name = hides ?? names.Add(Identifier.FromWords(field.Key, otherwise: "Field"));
        string modifiers = hides is null ? "public" : "public new";
        string type = types.NameOf(field.Type, field.Rule);
        string key = place.ToString(CultureInfo.InvariantCulture);
        code.Line();
        if (field.Type.IsList)
            WriteList(field, modifiers, type, name, key);
        else if (field.Type.Kind == MetadataKind.Record)
            WriteRecord(field, modifiers, type, name, key);
        else
            WriteValue(field, modifiers, type, name, key);
        return name;
    }

    void WriteValue(CorpusField field, string modifiers, string type, string name, string key)
    {
        string read = $"{values}.{ReaderOf(field.Type.Kind, "")}({key})";
        bool isText = field.Type.Kind is MetadataKind.Text or MetadataKind.Missing;
        string value = field.Type.Kind switch
        {
            MetadataKind.Choice => field.IsOptional ? $"({type}?){read}" : $"({type}){read}.GetValueOrDefault()",
            MetadataKind.Reference => field.IsOptional
                ? $"{read} is {{ }} id ? {types.Loader}.ArticleOf<{type}>(id) : null"
                : $"{types.Loader}.ArticleOf<{type}>({read}!)",
            _ => field.IsOptional ? read : isText ? read + "!" : read + ".GetValueOrDefault()",
        };
        code.Summary(Doc(field, "The value of", field.IsOptional ? "; null where there is none" : ""))
            .Line($"{modifiers} {type}{(field.IsOptional ? "?" : "")} {name} => {value};");
    }

    void WriteRecord(CorpusField field, string modifiers, string type, string name, string key)
    {
        string made = $"new {type}({values}.Record({key}))";
        code.Line($"private {type}? _{name};")
            .Line()
            .Summary(Doc(field, "The values under", field.IsOptional ? "; null where there are none" : ""))
            .Line(field.IsOptional
                ? $"{modifiers} {type}? {name} => _{name} ??= {values}.Has({key}) ? {made} : null;"
                : $"{modifiers} {type} {name} => _{name} ??= {made};");
    }

    void WriteList(CorpusField field, string modifiers, string type, string name, string key)
    {
        string list = $"{TypeNames.Model}.ElementList<{type}>";
        string read = field.Type.Kind switch
        {
            MetadataKind.Record => $"Records({key}, item => new {type}(item))",
            MetadataKind.Choice => $"Choices({key}, place => ({type})place)",
            MetadataKind.Reference => $"References({key}, id => {types.Loader}.ArticleOf<{type}>(id))",
            _ => $"{ReaderOf(field.Type.Kind, "s")}({key})",
        };
        code.Line($"private {list}? _{name};")
            .Line()
            .Summary(Doc(field, "The values of", field.IsOptional ? "; empty where there are none" : ""))
            .Line($"{modifiers} {list} {name} => _{name} ??= {values}.{read};");
    }

    static string Doc(CorpusField field, string what, string otherwise) =>
        field.Rule?.Doc is { } doc ? doc : $"{what} '{field.Key}' in the metadata{otherwise}.";

    // The kinds are named as the model's readers are; a list's reader has an s
    static string ReaderOf(MetadataKind kind, string plural)
    {
        string name = kind is MetadataKind.Missing or MetadataKind.Reference ? nameof(MetadataKind.Text) : kind.ToString();
        return name + plural + (kind == MetadataKind.Date ? $"<{TypeNames.Day}>" : "");
    }
}
