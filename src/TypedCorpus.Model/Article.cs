namespace TypedCorpus
{
    /// <summary>An article of the corpus.</summary>
    partial class Article
    {
    }
}
