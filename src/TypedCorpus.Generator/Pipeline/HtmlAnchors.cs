using System.Text.RegularExpressions;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the HTML in a text names. Apart from its callers, as most texts have none and need not pay for the expression.</summary>
static class HtmlAnchors
{
    // <a name="depth">, <a id=depth>
    static readonly Regex Named = new(
        "\\b(?:id|name)[ \t]{0,9}=[ \t]{0,9}(?:[\"']([^\"']{1,200})[\"']|([^\\s\"'`=<>{]{1,200}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Of(string text) =>
        Named.Matches(text).Cast<Match>().Select(match => match.Groups[match.Groups[1].Success ? 1 : 2].Value);
}
