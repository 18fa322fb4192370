using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Metadata.Schemas;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The enumerations of keys whose values a schema lists.</summary>
sealed class ChoiceTypes
{
    readonly Dictionary<SchemaField, string> names = [];

    /// <summary>The enumerations that the fields of a corpus need.</summary>
    /// <param name="collections">The collections.</param>
    /// <param name="taken">The names of types that there are.</param>
    public ChoiceTypes(IEnumerable<CorpusCollection> collections, NameSet taken)
    {
        foreach (CorpusCollection collection in collections)
        {
            foreach (CorpusField field in collection.Fields)
            {
                if (field is { Type.Kind: MetadataKind.Choice, Rule: { } rule } && !names.ContainsKey(rule))
                    names.Add(rule, taken.Add(collection.TypeName + Identifier.FromWords(field.Key, otherwise: "Choice")));
            }
        }
    }

    /// <summary>The name of the enumeration of a key.</summary>
    public string NameOf(SchemaField field) => names[field];

    /// <summary>Writes the enumerations.</summary>
    public void Write(CodeWriter code, string visibility)
    {
        foreach (KeyValuePair<SchemaField, string> choice in names)
        {
            code.Line().Summary($"What '{choice.Key.Key}' may be in the metadata.");
            using (code.Block($"{visibility} enum {choice.Value}"))
            {
                NameSet members = new(choice.Value);
                foreach (string text in choice.Key.Choices)
                    code.Summary(text).Line($"{members.Add(Identifier.FromWords(text, otherwise: "Value"))},");
            }
        }
    }
}
