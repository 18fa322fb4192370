using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Where the constant stands that an article is made from.</summary>
/// <param name="Type">The class, in the corpus' content namespace.</param>
/// <param name="Name">The name.</param>
readonly record struct StoredConstant(string Type, string Name)
{
    /// <summary>The constant of an article.</summary>
    public static StoredConstant Of(string articleName, bool storesResources) => storesResources ? InGroup(articleName) : InOwnClass(articleName);

    /// <summary>
    /// The constant in a class of the article's own. Parts of a class that all articles share would cost analyzers a time that grows with the square
    /// of their number.
    /// </summary>
    public static StoredConstant InOwnClass(string articleName) => new(articleName + "Content", "Stored");

    /// <summary>The constant in the class of the article's <see cref="TableGroup"/>.</summary>
    public static StoredConstant InGroup(string articleName) =>
        new(FormattableString.Invariant($"Tables{TableGroup.NumberOf(articleName)}"), articleName + "Stored");

    /// <summary>Writes it, in its class.</summary>
    public void Write(CodeWriter code, string value) =>
        code.Line($"internal const string {Name} = ", literal => StringLiteral.Append(literal, value), ";");
}
