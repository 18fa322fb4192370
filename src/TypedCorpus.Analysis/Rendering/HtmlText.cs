namespace TypedCorpus.Analysis.Rendering;

/// <summary>Words and addresses as they stand in HTML.</summary>
static class HtmlText
{
    // Of addresses that run nothing
    static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel", "ftp"];

    /// <summary>Words, with what HTML would take for its own escaped.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    /// <summary>An address; a hash sign for one that could run code.</summary>
    public static string WithoutCode(string url)
    {
        // A browser leaves out white space and control characters
        string plain = new(url.Where(c => c > ' ' && !char.IsControl(c)).ToArray());
        int colon = plain.IndexOf(':');
        bool hasScheme = colon >= 0 && plain.IndexOfAny(['/', '?', '#']) is var end && (end < 0 || colon < end);
        return !hasScheme || SafeSchemes.Contains(plain.Substring(0, colon), StringComparer.OrdinalIgnoreCase) ? url : "#";
    }
}
