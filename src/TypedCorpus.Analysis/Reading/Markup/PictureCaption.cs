using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedCorpus.Analysis.Structure.Pictures;

namespace TypedCorpus.Analysis.Reading.Markup;

/// <summary>
/// Tells the captions of pictures in Markdown: the titles of those that stand alone, a line of emphasis right below one, and a paragraph that says
/// whose the picture is.
/// </summary>
static class PictureCaption
{
    // What tells that a picture is there, and not what it stands for
    static readonly string[] WordsOfPictures = ["logo", "banner", "header", "icon", "image", "img", "picture", "screenshot", "cover", "alt", "alt text", "title"];

    static readonly char[] QuotationMarks = [.. "\"“”„‘`«»‹›「」『』"];

    /// <summary>
    /// The pictures with titles in a paragraph that consists of pictures, in links or not, and of lines of emphasis; empty for every other paragraph.
    /// </summary>
    public static List<LinkInline> TitledIn(ParagraphBlock paragraph)
    {
        List<LinkInline> titled = [];
        for (Inline? part = paragraph.Inline?.FirstChild; part is not null; part = part.NextSibling)
        {
            if (part is LineBreakInline || IsLineOfEmphasis(part) || (part is LiteralInline words && words.Content.IsEmptyOrWhitespace()))
                continue;
            if (PictureIn(part) is not { } picture)
                return [];
            if (CanBeRead(picture))
                titled.Add(picture);
        }

        return titled;
    }

    /// <summary>Whether an inline part is emphasis and all that stands in its line.</summary>
    public static bool IsLineOfEmphasis(Inline part) =>
        part is EmphasisInline { PreviousSibling: null or LineBreakInline, NextSibling: null or LineBreakInline };

    // A quote in a title that stands with the definition of a reference would have no place of its own
    static bool CanBeRead(LinkInline picture) => !string.IsNullOrWhiteSpace(picture.Title)
        && (IsInPlace(picture) ? picture.TitleSpan.Length > 2 : !picture.IsShortcut && picture.Title!.IndexOfAny(QuotationMarks) < 0);

    // Whether the title stands in the picture, not with a definition
    static bool IsInPlace(LinkInline picture) => picture.Reference is null;

    /// <summary>What stands for the picture that a heading consists of, as the name of a project does for its logo; null for other headings, and for what names none.</summary>
    public static TextSpan? WordsOfLogo(HeadingBlock heading)
    {
        if (heading.Inline?.FirstChild is not { NextSibling: null } part || PictureIn(part) is not { FirstChild: LiteralInline { NextSibling: null } words })
            return null;
        string alt = words.Content.ToString().Trim();
        return alt.Any(char.IsLetter) && !WordsOfPictures.Contains(alt, StringComparer.OrdinalIgnoreCase) ? new TextSpan(words.Span.Start, words.Span.Length) : null;
    }

    /// <summary>The picture that an inline part is, or that is all that stands in a link; null for every other part.</summary>
    public static LinkInline? PictureIn(Inline? inline) => inline switch
    {
        LinkInline { IsImage: true } picture => picture,
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => picture,
        _ => null,
    };

    /// <summary>Leaves the pictures out but for their titles, which are the caption, each in a line, with the lines of emphasis between them.</summary>
    public static void WriteEdits(
        string source, ParagraphBlock paragraph, List<LinkInline> pictures, TextSpan block, EditWriter edits, CancellationToken cancellation)
    {
        int read = block.Start;
        string before = "";
        int parts = 0;
        for (Inline? part = paragraph.Inline!.FirstChild; part is not null; part = part.NextSibling)
        {
            cancellation.ThrowIfRequestedAt(parts++);
            if (IsLineOfEmphasis(part))
            {
                TextSpan words = TextSpan.FromBounds(part.Span.Start, part.Span.End + 1);
                edits.Replace(TextSpan.FromBounds(read, words.Start), before);
                InlineText.WriteEdits(source, (EmphasisInline)part, words, edits, cancellation);
                (read, before) = (words.End, "\n");
            }
            else if (PictureIn(part) is { } picture && pictures.Contains(picture))
            {
                read = WriteTitle(source, picture, read, before, edits);
                before = "\n";
            }
        }

        edits.Replace(TextSpan.FromBounds(read, block.End), "");
    }

    // Gives back where what was read ends
    static int WriteTitle(string source, LinkInline picture, int read, string before, EditWriter edits)
    {
        if (!IsInPlace(picture))
        {
            edits.Replace(TextSpan.FromBounds(read, picture.Span.End + 1), before + picture.Title);
            return picture.Span.End + 1;
        }

        TextSpan title = TextSpan.FromBounds(picture.TitleSpan.Start + 1, picture.TitleSpan.End);
        edits.Replace(TextSpan.FromBounds(read, title.Start), before);
        foreach (Edit edit in InlineText.Differences(source, title, picture.Title!))
            edits.Replace(edit.Span, edit.Replacement);
        return title.End;
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
