using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An option whose value is none that it can have.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">What the project file says.</param>
/// <param name="Expected">What it may say.</param>
sealed record OptionFault(string Name, string Value, string Expected);

/// <summary>Reads the MSBuild properties that the package makes visible to the compiler. A property that is empty is not set.</summary>
sealed class OptionReader(AnalyzerConfigOptionsProvider provider)
{
    readonly List<OptionFault> faults = [];

    /// <summary>The properties whose values are none.</summary>
    public EquatableArray<OptionFault> Faults => faults.ToEquatableArray();

    /// <summary>A text; null where it is not set.</summary>
    public string? Text(string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>True or false; null where it is not set or neither.</summary>
    public bool? Flag(string name) => OneOf(name, "true", "false") switch { null => null, string value => value == "true" };

    /// <summary>Which of some values a property has, in any case; null where it is not set or none of them.</summary>
    public string? OneOf(string name, params string[] values)
    {
        if (Text(name) is not { } text)
            return null;
        string? found = values.FirstOrDefault(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));
        if (found is null)
            faults.Add(new OptionFault(name, text, string.Join(" or ", values.Select(value => $"'{value}'"))));
        return found;
    }

    /// <summary>An identifier; null where it is not set.</summary>
    public string? Name(string name)
    {
        if (Text(name)?.TrimStart('@') is not { } text)
            return null;
        string plain = Identifier.Plain(text);
        if (plain != text)
            faults.Add(new OptionFault(name, text, $"a name such as '{plain}'"));
        return plain;
    }

    /// <summary>A namespace; null where it is not set.</summary>
    public string? Namespace(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (text.Split('.').Any(part => part.Length == 0))
            faults.Add(new OptionFault(name, text, $"a namespace such as '{Identifier.QualifiedName(text)}'"));
        return text;
    }
}
