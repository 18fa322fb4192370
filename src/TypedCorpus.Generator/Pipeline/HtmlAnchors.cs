using System.Text.RegularExpressions;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the HTML in a text names. Apart from its callers, as most texts have none and need not pay for the expression.</summary>
static class HtmlAnchors
{
    static readonly Regex Named = new("(?:id|name)=[\"']([^\"']{1,200})[\"']", RegexOptions.CultureInvariant);

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Of(string text) => Named.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value);
}
