using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using TypedCorpus.Import.Tree;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Import.Records;

/// <summary>The text of a feed's entry or a record, which is HTML or plain.</summary>
static partial class RecordText
{
    /// <summary>The text in Markdown; empty when there is none.</summary>
    public static string Markdown(string text, Uri? address)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        return Tag().IsMatch(text) ? PageImport.Fragment(text, address) : MarkdownOfPlain(text);
    }

    /// <summary>A text in which tags and entities are words, in Markdown; empty when there is none.</summary>
    public static string MarkdownOfPlain(string text)
    {
        string[] paragraphs = text.ReplaceLineEndings("\n").Split(text.Contains("\n\n", StringComparison.Ordinal) || text.Contains("\r\n\r\n", StringComparison.Ordinal) ? "\n\n" : "\n");
        return string.Concat(paragraphs.Select(Escaped).Where(paragraph => paragraph.Length > 0).Select((paragraph, index) => (index == 0 ? "" : "\n") + paragraph + "\n"));
    }

    /// <summary>A line of words without tags and entities; null when nothing is left.</summary>
    public static string? Plain(string? text)
    {
        if (text is null)
            return null;
        string words = WhiteSpace.Collapse(WebUtility.HtmlDecode(Tag().IsMatch(text) ? AnyTag().Replace(text, " ") : text));
        return words.Length == 0 ? null : words;
    }

    static string Escaped(string paragraph)
    {
        StringBuilder words = new();
        MarkdownText.AppendEscaped(words, paragraph);
        return LineStart.Escape(words.ToString().Trim());
    }

    [GeneratedRegex(@"</?(?:p|br|div|a|em|i|b|strong|ul|ol|li|h[1-6]|img|blockquote|span|table|pre|code|figure|section|article)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex AnyTag();
}
