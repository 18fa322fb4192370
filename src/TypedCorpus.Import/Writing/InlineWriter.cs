using System.Text;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Writes the inline parts of a block in Markdown.</summary>
sealed class InlineWriter(PageAddress address)
{
    /// <summary>The words of a block on one line, but for hard breaks.</summary>
    /// <param name="block">A block without blocks in it.</param>
    /// <param name="isPlain">Whether links and emphasis are left out, as in a heading.</param>
    public string Write(PageNode block, bool isPlain = false)
    {
        StringBuilder text = new();
        foreach (PageNode child in block.Children)
            Append(text, child, isPlain);
        return LineStart.Escape(WithoutBreaksAround(text.ToString()));
    }

    void Append(StringBuilder text, PageNode node, bool isPlain)
    {
        if (node.IsDropped)
            return;
        switch (node.Name)
        {
            case PageNode.TextName:
                MarkdownText.AppendEscaped(text, node.Text);
                break;
            case "br":
                TrimEnd(text);
                if (text.Length > 0 && text[^1] != '\n')
                    text.Append(isPlain ? " " : "\\\n");
                break;
            case "img":
                if (!isPlain)
                    text.Append(Image(node, null));
                break;
            case "code" or "kbd" or "samp" or "tt" when !isPlain:
                AppendCode(text, node);
                break;
            case "em" or "i" or "cite" or "dfn" when !isPlain:
                AppendMarked(text, node, "*");
                break;
            case "strong" or "b" when !isPlain:
                AppendMarked(text, node, "**");
                break;
            case "a" when !isPlain && address.Resolve(node.Attribute("href")) is { } target && target.Contains(':'):
                AppendLink(text, node, target);
                break;
            case "q":
                text.Append('“');
                AppendChildren(text, node, isPlain);
                text.Append('”');
                break;
            case "sup" or "rt" or "rp" when node.Children.Any(child => child.Name == "a" && child.Attribute("href").StartsWith('#')):
                break;
            case "picture" or "noscript":
                AppendChildren(text, node, isPlain);
                break;
            default:
                AppendChildren(text, node, isPlain);
                break;
        }
    }

    void AppendChildren(StringBuilder text, PageNode node, bool isPlain)
    {
        foreach (PageNode child in node.Children)
            Append(text, child, isPlain);
    }

    // Marks stand at words: blanks go outside, and inside a word there are none
    void AppendMarked(StringBuilder text, PageNode node, string mark)
    {
        StringBuilder inner = new();
        AppendChildren(inner, node, isPlain: false);
        string words = inner.ToString();
        string trimmed = WithoutBreaksAround(words);
        bool standsAlone = text.Length == 0 || !char.IsLetterOrDigit(text[^1]) || words.StartsWith(' ');
        if (trimmed.Length == 0 || trimmed.Contains('\n') || trimmed.Contains('*') || !standsAlone || !char.IsLetterOrDigit(trimmed[0]) || IsFollowedByLetter(node, words))
        {
            text.Append(words);
            return;
        }

        // Before punctuation the closing mark stands behind a letter only
        int end = trimmed.Length;
        while (end > 0 && !char.IsLetterOrDigit(trimmed[end - 1]))
            end--;
        if (words[0] == ' ')
            WhiteSpace.AppendBlank(text);
        text.Append(mark).Append(trimmed, 0, end).Append(mark).Append(trimmed, end, trimmed.Length - end);
        if (words[^1] == ' ')
            WhiteSpace.AppendBlank(text);
    }

    static bool IsFollowedByLetter(PageNode node, string words)
    {
        if (words.EndsWith(' ') || node.Parent is not { } parent)
            return false;
        int next = parent.Children.IndexOf(node) + 1;
        return next < parent.Children.Count && (parent.Children[next].Text is not { Length: > 0 } text || !(char.IsWhiteSpace(text[0]) || char.IsPunctuation(text[0])));
    }

    void AppendLink(StringBuilder text, PageNode node, string target)
    {
        StringBuilder inner = new();
        AppendChildren(inner, node, isPlain: false);
        string words = inner.ToString();
        string trimmed = WithoutBreaksAround(words);
        if (trimmed.Length == 0 || trimmed.Contains("](", StringComparison.Ordinal))
        {
            text.Append(words);
            return;
        }

        if (words[0] == ' ')
            WhiteSpace.AppendBlank(text);
        text.Append('[').Append(trimmed).Append("](").Append(target).Append(')');
        if (words[^1] == ' ')
            WhiteSpace.AppendBlank(text);
    }

    static void AppendCode(StringBuilder text, PageNode node)
    {
        string code = node.Words();
        if (code.Length == 0)
            return;
        int ticks = 1;
        while (code.Contains(new string('`', ticks), StringComparison.Ordinal))
            ticks++;
        string fence = new('`', ticks);
        string pad = ticks > 1 ? " " : "";
        text.Append(fence).Append(pad).Append(code).Append(pad).Append(fence);
    }

    /// <summary>An image with its caption as its title; empty when it has no address or is only there to be counted.</summary>
    public string Image(PageNode image, string? caption)
    {
        if (ImageSource.Of(image) is not { } source || address.Resolve(source) is not { } target)
            return "";
        StringBuilder text = new("![");
        MarkdownText.AppendEscaped(text, image.Attribute("alt"));
        text.Append("](").Append(target);
        if (!string.IsNullOrWhiteSpace(caption))
            text.Append(" \"").Append(caption.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        return text.Append(')').ToString();
    }

    // A backslash is a hard break's only before a line end; else it is text, or guards what stands behind it
    static string WithoutBreaksAround(string words)
    {
        words = words.Trim(' ');
        while (words.EndsWith("\\\n", StringComparison.Ordinal))
            words = words[..^2].TrimEnd(' ');
        return words.TrimStart('\n', ' ');
    }

    static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
    }
}
