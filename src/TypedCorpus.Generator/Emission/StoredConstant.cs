using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Where the constant stands that an article is made from.</summary>
/// <param name="Type">The class, in the corpus' content namespace.</param>
/// <param name="Name">The name.</param>
readonly record struct StoredConstant(string Type, string Name)
{
    const string OwnName = "Stored";

    /// <summary>The constant of an article.</summary>
    /// <param name="articleName">The article's name.</param>
    /// <param name="storesResources">Whether its text is a resource.</param>
    /// <param name="hasNamedQuotes">Whether it has a type of its own for its quotes.</param>
    public static StoredConstant Of(string articleName, bool storesResources, bool hasNamedQuotes) =>
        storesResources ? InGroup(articleName) : hasNamedQuotes ? WithQuotes(articleName) : InOwnClass(articleName);

    /// <summary>All the places where the constant of an article can be.</summary>
    public static IEnumerable<StoredConstant> Candidates(string articleName) => [WithQuotes(articleName), InOwnClass(articleName), InGroup(articleName)];

    /// <summary>Writes it, in its class.</summary>
    public void Write(CodeWriter code, string value) =>
        code.Line($"internal const string {Name} = ", literal => StringLiteral.Append(literal, value), ";");

    // A class costs the compiler more than a constant in it, so the article's own type holds it, where there is one
    static StoredConstant WithQuotes(string articleName) => new(TypeNames.Quotes(articleName), OwnName);

    // Parts of a class that all articles share would cost analyzers a time that grows with the square of their number
    static StoredConstant InOwnClass(string articleName) => new(articleName + "Content", OwnName);

    // In the class of the article's TableGroup
    static StoredConstant InGroup(string articleName) =>
        new(FormattableString.Invariant($"Tables{TableGroup.NumberOf(articleName)}"), articleName + OwnName);
}
