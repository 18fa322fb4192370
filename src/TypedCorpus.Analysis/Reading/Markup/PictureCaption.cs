using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Structure.Pictures;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Tells the captions of pictures in Markdown: the title of one that stands alone, a line of emphasis right below one, and a paragraph that says
/// whose the picture is.
/// </summary>
static class PictureCaption
{
    /// <summary>The picture that a paragraph consists of, in a link or not, where it has a title; null for every other paragraph.</summary>
    public static LinkInline? TitledIn(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is { NextSibling: null } only && PictureIn(only) is { IsShortcut: false } picture
            && !string.IsNullOrWhiteSpace(picture.Title) && picture.TitleSpan.Length > 2
            ? picture
            : null;

    /// <summary>The picture that an inline part is, or that is all that stands in a link; null for every other part.</summary>
    public static LinkInline? PictureIn(Inline? inline) => inline switch
    {
        LinkInline { IsImage: true } picture => picture,
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => picture,
        _ => null,
    };

    /// <summary>Leaves the picture out but for its title, which is the caption.</summary>
    public static void WriteEdits(string source, LinkInline picture, TextSpan block, EditWriter edits)
    {
        TextSpan title = TextSpan.FromBounds(picture.TitleSpan.Start + 1, picture.TitleSpan.End);
        edits.Replace(TextSpan.FromBounds(block.Start, title.Start), "");
        foreach (Edit edit in InlineText.Differences(source, title, picture.Title!))
            edits.Replace(edit.Span, edit.Replacement);
        edits.Replace(TextSpan.FromBounds(title.End, block.End), "");
    }

    /// <summary>Whether nothing but one stretch of emphasis stands in a paragraph below a picture, in the same paragraph or right before it.</summary>
    public static bool IsBelowPicture(ParagraphBlock paragraph, bool isBehindPicture)
    {
        Inline? inline = paragraph.Inline?.FirstChild;
        while (inline is LineBreakInline || PictureIn(inline) is not null)
        {
            isBehindPicture |= inline is LinkInline;
            inline = inline!.NextSibling;
        }

        return isBehindPicture && inline is EmphasisInline { NextSibling: null };
    }

    /// <summary>Makes captions of the paragraphs that say whose a picture is, where a paragraph is left.</summary>
    public static void Settle(List<Block> blocks, ReadingText reading, CancellationToken cancellation)
    {
        List<int> found = [];
        int paragraphs = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            paragraphs += blocks[i].IsParagraph ? 1 : 0;
            if (blocks[i].Kind != BlockKind.Paragraph)
                continue;
            TextSpan span = reading.FromSource(blocks[i].Span);
            if (CaptionRule.CreditIn(reading.Text.AsSpan(span.Start, span.Length).Trim()) >= 0)
                found.Add(i);
        }

        if (found.Count == paragraphs)
            return;
        foreach (int i in found)
            blocks[i] = blocks[i] with { Kind = BlockKind.Caption };
    }
}
