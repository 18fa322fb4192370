namespace TypedCorpus.Analysis;

/// <summary>A link or a picture of Markdown.</summary>
/// <param name="Span">The whole of it; in a table, which is read as it stands, the words of a link.</param>
/// <param name="Place">The characters that say where it leads.</param>
/// <param name="Url">Where it leads; of a reference without a definition its label.</param>
/// <param name="IsDefined">Whether it says where it leads; else it is a reference whose definition is missing.</param>
/// <param name="IsPicture">Whether it shows what it leads to.</param>
public sealed record Link(TextSpan Span, TextSpan Place, string Url, bool IsDefined, bool IsPicture = false)
{
    /// <summary>What stands for a picture in words; empty for a link.</summary>
    public string Alt { get; init; } = "";
}
