using System.Globalization;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The members of the corpus' article class for the metadata that the model does not know.</summary>
static class FieldMembers
{
    /// <summary>Writes the members.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="articleType">The name of the class that they stand in.</param>
    public static void Write(CodeWriter code, IEnumerable<CorpusField> fields, string articleType)
    {
        NameSet names = new([articleType, .. ReservedNames.Article]);
        int place = MetadataTables.Known.Count;
        foreach (CorpusField field in fields)
        {
            string name = names.Add(Identifier.FromWords(field.Key, otherwise: "Field"));
            string key = (place++).ToString(CultureInfo.InvariantCulture);
            code.Line();
            if (field.IsList)
                WriteList(code, field, name, key);
            else
                WriteValue(code, field, name, key);
        }
    }

    static void WriteValue(CodeWriter code, CorpusField field, string name, string key)
    {
        string type = TypeOf(field.Kind);
        string read = $"Values.{ReaderOf(field.Kind)}({key})";
        if (field.IsOptional)
        {
            code.Summary($"The value of '{field.Key}' in the metadata; null where an article has none.")
                .Line($"public {type}? {name} => {read};");
        }
        else
        {
            code.Summary($"The value of '{field.Key}' in the metadata.")
                .Line($"public {type} {name} => {read}{(field.Kind == MetadataKind.Text ? "!" : ".GetValueOrDefault()")};");
        }
    }

    static void WriteList(CodeWriter code, CorpusField field, string name, string key)
    {
        string type = $"{TypeNames.Model}.ElementList<{TypeOf(field.Kind)}>";
        code.Line($"private {type}? _{name};")
            .Line()
            .Summary($"The values of '{field.Key}' in the metadata{(field.IsOptional ? "; empty where an article has none" : "")}.")
            .Line($"public {type} {name} => _{name} ??= Values.{ReaderOf(field.Kind)}s({key});");
    }

    static string TypeOf(MetadataKind kind) => kind switch
    {
        MetadataKind.WholeNumber => "long",
        MetadataKind.Number => "double",
        MetadataKind.Boolean => "bool",
        MetadataKind.Date => TypeNames.Day,
        _ => "string",
    };

    // The kinds are named as the model's readers are; a list's reader has an s
    static string ReaderOf(MetadataKind kind) => kind.ToString();
}
