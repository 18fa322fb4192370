using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TypedCorpus.Generator.Usage;

/// <summary>A list of the corpus whose length the compiler knows.</summary>
/// <param name="Owner">What has it, for a message: "the article".</param>
/// <param name="Elements">How many of what it has, for a message: "24 paragraphs".</param>
/// <param name="Count">How many elements it has.</param>
sealed record ListShape(string Owner, string Elements, int Count)
{
    /// <summary>The list that an expression stands for; null when it is none of the corpus, or the compiler can't know which article's.</summary>
    public static ListShape? Of(IOperation? list)
    {
        if (ConstantValues.Origin(list) is not IPropertyReferenceOperation { Property: { } property } access)
            return null;
        if (property.IsStatic && CorpusSymbols.IdsOf(property) is { } ids)
            return new ListShape("the corpus", Counted(ids.Length, "articles"), ids.Length);

        return CorpusSymbols.ArticleOf(access.Instance) is { } article
            && CorpusSymbols.StoredOf(article) is { } stored
            && ArticleShape.CountOf(stored, property.Name) is { } count
                ? new ListShape("the article", Counted(count, property.Name.ToLowerInvariant()), count)
                : null;
    }

    static string Counted(int count, string plural)
    {
        string noun = count == 1 && plural != "boilerplate" ? plural.Substring(0, plural.Length - 1) : plural;
        return count.ToString(CultureInfo.InvariantCulture) + " " + noun;
    }
}
