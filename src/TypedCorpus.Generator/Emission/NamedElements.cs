using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes a list type with a member for each of its elements. The members are read-only fields, which the constructor fills from the list: a field
/// costs the compiler a third of what a property does.
/// </summary>
static class NamedElements
{
    // As the model's ElementList has it
    const int FilledAtOnce = 8;

    /// <summary>Writes the type.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="type">The head of the class, up to its base class.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="constructor">The head of the constructor, after which the list has its elements.</param>
    /// <param name="element">The name of an element that has no letters.</param>
    /// <param name="elementType">The type of an element.</param>
    /// <param name="elements">For each element, in order, the words that name it and its summary.</param>
    /// <param name="writeData">Writes what stands before the members.</param>
    public static void Write(
        CodeWriter code,
        string type,
        string name,
        string constructor,
        string element,
        string elementType,
        IEnumerable<(string Words, string Summary)> elements,
        Action? writeData = null)
    {
        NameSet taken = new([name, .. ReservedNames.List]);
        List<string> names = [];
        using (code.Block(type))
        {
            writeData?.Invoke();
            foreach ((string words, string summary) in elements)
            {
                names.Add(taken.Add(Identifier.FromWords(words, otherwise: element)));
                code.Summary(summary)
                    .Line($"public readonly {elementType} {names[names.Count - 1]};")
                    .Line();
            }

            using (code.Summary("For generated code: only the corpus makes this list.").Block(constructor))
            {
                WriteAssignments(code, names);
            }
        }
    }

    static void WriteAssignments(CodeWriter code, List<string> names)
    {
        int i = 0;
        for (; i + FilledAtOnce <= names.Count; i += FilledAtOnce)
        {
            string fields = string.Join(", ", names.Skip(i).Take(FilledAtOnce).Select(name => "out " + name));
            code.Line(FormattableString.Invariant($"Fill({i}, {fields});"));
        }

        for (; i < names.Count; i++)
            code.Line(FormattableString.Invariant($"{names[i]} = this[{i}];"));
    }
}
