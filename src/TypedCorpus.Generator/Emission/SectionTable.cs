using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Generator.Emission;

/// <summary>The sections of a document: each heading with what stands under it, and what stands before the first one.</summary>
static class SectionTable
{
    const int Fields = 9;

    /// <summary>A section.</summary>
    /// <param name="Heading">The place of the heading's block; null for none.</param>
    /// <param name="Words">The heading's words; empty for none.</param>
    /// <param name="Slug">The heading's slug; empty for none.</param>
    /// <param name="Level">The heading's level; 0 for none.</param>
    public sealed record Section(int? Heading, string Words, string Slug, int Level)
    {
        /// <summary>The place of its first paragraph among those of the document.</summary>
        public int FirstParagraph { get; init; }

        /// <summary>How many paragraphs stand before the next heading.</summary>
        public int Paragraphs { get; set; }

        /// <summary>The place of its first block behind the heading.</summary>
        public int FirstBlock { get; init; }

        /// <summary>The place behind its last block.</summary>
        public int EndOfBlocks { get; set; }

        /// <summary>The place of the section that it is a part of; null for none.</summary>
        public int? Parent { get; set; }

        /// <summary>The place behind the last section in it.</summary>
        public int End { get; set; }
    }

    /// <summary>The sections, in order. A heading opens one; so does a paragraph before the first heading.</summary>
    public static IReadOnlyList<Section> Of(Document document)
    {
        string?[] slugs = Slugs.Of(document);
        List<Section> sections = [];
        int paragraph = 0;
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            Block block = document.Blocks[i];
            if (block.Kind == BlockKind.Heading)
                sections.Add(new Section(i, document.TextOf(block.Span), slugs[i]!, block.Level) { FirstParagraph = paragraph, FirstBlock = i + 1 });
            if (!block.IsParagraph)
                continue;
            if (sections.Count == 0)
                sections.Add(new Section(null, "", "", 0) { FirstParagraph = paragraph, FirstBlock = i });
            sections[sections.Count - 1].Paragraphs++;
            paragraph++;
        }

        Nest(sections, document.Blocks.Count);
        return sections;
    }

    /// <summary>The table.</summary>
    public static StoredTable Of(Document document, StoredTexts texts)
    {
        RecordWriter numbers = new(Fields);
        foreach (Section section in Of(document))
        {
            (int start, int length) = SpanOf(document, section);
            numbers
                .Add(section.Heading + 1 ?? 0, section.FirstParagraph, section.Paragraphs)
                .Add(texts.Place(section.Slug), section.Slug.Length)
                .Add(section.Parent + 1 ?? 0, start, length, section.End);
        }

        return numbers.ToTable();
    }

    static (int Start, int Length) SpanOf(Document document, Section section)
    {
        if (section.FirstBlock >= section.EndOfBlocks)
            return (section.Heading is { } heading ? document.Blocks[heading].Span.End : 0, 0);
        int start = document.Blocks[section.FirstBlock].Span.Start;
        return (start, document.Blocks[section.EndOfBlocks - 1].Span.End - start);
    }

    // A section ends where one begins that is not deeper
    static void Nest(List<Section> sections, int blocks)
    {
        Stack<int> open = new();
        for (int i = 0; i <= sections.Count; i++)
        {
            int level = i < sections.Count ? sections[i].Level : 0;
            while (open.Count > 0 && (sections[open.Peek()].Level == 0 || sections[open.Peek()].Level >= level))
            {
                Section ended = sections[open.Pop()];
                ended.End = i;
                ended.EndOfBlocks = i < sections.Count ? sections[i].Heading!.Value : blocks;
            }

            if (i == sections.Count)
                break;
            sections[i].Parent = open.Count > 0 ? open.Peek() : null;
            open.Push(i);
        }
    }
}
