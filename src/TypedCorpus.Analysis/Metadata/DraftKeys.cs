namespace TypedCorpus.Analysis.Metadata;

/// <summary>The keys that say whether an article is a draft, <c>draft: true</c> and <c>published: false</c>.</summary>
public static class DraftKeys
{
    const string Draft = "draft";
    const string Published = "published";

    // What YAML 1.1 took for true and for false, and is a text since
    static readonly string[] WordsForTrue = ["yes", "on", "y"];
    static readonly string[] WordsForFalse = ["no", "off", "n"];

    /// <summary>Whether the metadata of an article say that it is a draft.</summary>
    public static bool SayDraft(ArticleMetadata metadata) => Says(metadata, Draft, "true") || Says(metadata, Published, "false");

    /// <summary>What is wrong with a value that means a draft and is a text, so that the article is none; null for any other.</summary>
    internal static string? FaultOf(string key, MetadataValue value)
    {
        bool isDraftKey = string.Equals(key, Draft, StringComparison.OrdinalIgnoreCase);
        if (!isDraftKey && !string.Equals(key, Published, StringComparison.OrdinalIgnoreCase))
            return null;
        string[] words = isDraftKey ? WordsForTrue : WordsForFalse;
        return !value.IsList && value.Kind == MetadataKind.Text && words.Contains(value.Raw.Trim(), StringComparer.OrdinalIgnoreCase)
            ? $"true or false is expected here: '{value.Raw.Trim()}' is a text, so the article is no draft; write {(isDraftKey ? "true" : "false")} to leave it out"
            : null;
    }

    static bool Says(ArticleMetadata metadata, string key, string word) =>
        string.Equals(metadata.TextOf(key)?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
