namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text into a documentation comment.</summary>
static class XmlText
{
    /// <summary>The text on one line, escaped; characters that hide or deceive are left out.</summary>
    public static string Escape(string text) => CommentText.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
