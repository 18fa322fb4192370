namespace TypedCorpus.Import;

/// <summary>What a page, an entry of a feed or a record gave.</summary>
/// <param name="Fields">What its front matter says, in order: keys with a text or a list of texts.</param>
/// <param name="Body">The article in Markdown, ended by a line end; empty when none was found.</param>
public sealed record ImportedArticle(IReadOnlyList<ImportedField> Fields, string Body)
{
    /// <summary>A field's text; null when it has none.</summary>
    public string? this[string key] => Fields.FirstOrDefault(field => field.Key == key)?.Values[0];
}

/// <summary>A key of the front matter.</summary>
/// <param name="Key">In small letters.</param>
/// <param name="Values">At least one.</param>
/// <param name="IsList">Whether it is written as a list, however many values it has.</param>
/// <param name="IsLiteral">Whether it is a number, or true or false, and so stands without quotation marks.</param>
public sealed record ImportedField(string Key, IReadOnlyList<string> Values, bool IsList = false, bool IsLiteral = false);
