using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Finds what a person reads of a leaf block of Markdown: the words without emphasis, links' targets, escapes and entities.
/// </summary>
static class InlineText
{
    /// <summary>Writes what differs between a block's characters and what a person reads.</summary>
    /// <returns>Whether the block has a word or a mark that a person reads.</returns>
    public static bool WriteEdits(string source, LeafBlock leaf, TextSpan block, EditWriter edits, CancellationToken cancellation) =>
        WriteEdits(source, leaf.Inline!, block, edits, cancellation);

    /// <summary>Writes what differs between the characters of the inlines in a block, or in another inline, and what a person reads.</summary>
    public static bool WriteEdits(string source, ContainerInline container, TextSpan block, EditWriter edits, CancellationToken cancellation)
    {
        int read = block.Start;
        int behindPicture = 0;

        // Whether what was read last ends with white space, so that no blank is needed behind it
        bool isBehindBlank = true;
        bool hasText = false;
        int inlines = 0;
        foreach (Inline inline in container.Descendants())
        {
            cancellation.ThrowIfRequestedAt(inlines++);
            if (IsPicture(inline))
                behindPicture = Math.Max(behindPicture, inline.Span.End + 1);
            // A line end behind a picture has no words before it
            if (!hasText && behindPicture > 0 && inline is LineBreakInline)
                continue;
            if (inline.Span.Start < Math.Max(read, behindPicture) || inline.Span.End >= block.End || TextOf(inline) is not { } text)
                continue;

            TextSpan span = SpanOf(inline);
            if (inline.PreviousSibling is TaskList && text.Length > 0 && text[0] is ' ' or '\t')
                (text, span) = (text.Substring(1), TextSpan.FromBounds(span.Start + 1, span.End));
            if (behindPicture > read && isBehindBlank && text.Length > 0 && text[0] == ' ')
                (text, span) = (text.Substring(1), TextSpan.FromBounds(span.Start + 1, span.End));
            if (text.Length == 0)
                continue;
            edits.Replace(TextSpan.FromBounds(read, span.Start), "");
            if (string.CompareOrdinal(source, span.Start, text, 0, Math.Max(span.Length, text.Length)) != 0)
            {
                foreach (Edit edit in inline is LiteralInline or CodeInline ? Differences(source, span, text) : [new Edit(span, text)])
                    edits.Replace(edit.Span, edit.Replacement);
            }

            read = span.End;
            isBehindBlank = char.IsWhiteSpace(text[text.Length - 1]);
            hasText |= !string.IsNullOrWhiteSpace(text);
        }

        if (hasText && behindPicture > read && isBehindBlank)
            edits.RemoveLast(read);
        edits.Replace(TextSpan.FromBounds(read, block.End), "");
        return hasText;
    }

    /// <summary>What a person reads of an inline apart from its children; null when nothing.</summary>
    public static string? TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline line => IsBreak(line.PreviousSibling) ? null : line.IsHard ? "\n" : " ",
        HtmlInline tag when IsBreak(tag) => tag.PreviousSibling is null || tag.NextSibling is null ? null : "\n",
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkDelimiterInline or PipeTableDelimiterInline => ((DelimiterInline)inline).ToLiteral(),
        _ => null,
    };

    static bool IsPicture(Inline inline) => inline is LinkInline { IsImage: true }
        || (inline is HtmlInline { Tag: var tag } && tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase));

    // <br>, <br/>, <br class="wide">
    static bool IsBreak(Inline? inline) =>
        inline is HtmlInline { Tag: var tag } && tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && !char.IsLetterOrDigit(tag[3]);

    /// <summary>
    /// An edit for each character that is left out (of an escape, at a line's start) and for each line end that is read as a space and NUL that is
    /// read as U+FFFD, so that the words between them keep their places; one edit for a text that is made in another way.
    /// </summary>
    public static List<Edit> Differences(string source, TextSpan span, string text)
    {
        List<Edit> differences = [];
        int read = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            bool isLeft = read < text.Length;
            if (isLeft && source[i] == text[read])
            {
                read++;
                continue;
            }

            string replacement = isLeft && (source[i], text[read]) is ('\n', ' ') or ('\0', '\uFFFD') ? text[read].ToString() : "";
            differences.Add(new Edit(new TextSpan(i, 1), replacement));
            read += replacement.Length;
        }

        return read == text.Length ? differences : [new Edit(span, text)];
    }

    /// <summary>
    /// The characters that say the text: of code and of a link in angle brackets, those between the marks, where they are the text.
    /// </summary>
    public static TextSpan SpanOf(Inline inline)
    {
        // The bracket of a link that nothing defines holds what stands behind it, and so does a bar that parts no cells
        if (inline is LinkDelimiterInline or PipeTableDelimiterInline)
            return new TextSpan(inline.Span.Start, ((DelimiterInline)inline).ToLiteral().Length);
        int marks = inline switch
        {
            CodeInline code when inline.Span.Length == code.Content.Length + (2 * code.DelimiterCount) => code.DelimiterCount,
            AutolinkInline link when inline.Span.Length == link.Url.Length + 2 => 1,
            _ => 0,
        };
        return TextSpan.FromBounds(inline.Span.Start + marks, inline.Span.End + 1 - marks);
    }
}
