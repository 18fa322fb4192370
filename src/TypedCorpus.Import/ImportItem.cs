namespace TypedCorpus.Import;

/// <summary>One page or record of an imported file.</summary>
/// <param name="Place">The file, and where in it the record stands.</param>
/// <param name="Article">What it gave; null when it gave nothing.</param>
/// <param name="Problem">Why it gave nothing; null when it gave an article.</param>
public sealed record ImportItem(string Place, ImportedArticle? Article, string? Problem)
{
    /// <summary>What <paramref name="read"/> gives, or the problem that it reports.</summary>
    internal static ImportItem Of(string place, Func<ImportedArticle> read)
    {
        try
        {
            return new ImportItem(place, read(), null);
        }
        catch (ImportException e)
        {
            return new ImportItem(place, null, e.Message);
        }
    }
}
