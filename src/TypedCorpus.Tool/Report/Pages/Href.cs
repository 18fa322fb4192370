namespace TypedCorpus.Tool.Report.Pages;

/// <summary>Addresses within the site.</summary>
static class Href
{
    /// <summary>The address of a page.</summary>
    /// <param name="root">The way from the page that links to the site's first folder.</param>
    /// <param name="page">The path of the page in the site.</param>
    /// <param name="anchor">The id of an element of the page; empty for none.</param>
    public static string Of(string root, string page, string anchor = "") =>
        root + Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal) + (anchor.Length > 0 ? "#" + anchor : "");
}
