using CsCheck;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class StructurePropertyTests
{
    // Pieces that make blocks of every kind, and any characters between them
    static readonly string[] Samples =
    [
        "\n", "\n\n", "\n \t\n", " ", ". ", "\u00A0", "0", "158", "Leave a reply", "Comments", "Share", "By Jane Doe",
        "KYIV, Ukraine (AP) — ", "Title: x", "- item", "> quoted", "1. ", "“", "”", "\"", "Mr. Smith said.", "What? ", "…", "[", ")",
        "https://example.org/a.b", "The rain that fell on the town in the night had not stopped by the morning, and nobody went out.",
        "A longer line that was wrapped at some column or other, by an editor of old\nand goes on here, as such lines do, until the\nend.",
    ];

    static readonly Gen<string> Pieces = Gen.Int[0, Samples.Length - 1].Select(i => Samples[i]);

    static readonly Gen<string> Texts = Gen.Frequency(
        (3, Pieces.Array[0, 40].Select(string.Concat)),
        (1, Gen.Select(Pieces, Gen.String[0, 8], (piece, any) => piece + any).Array[0, 15].Select(string.Concat)),
        (1, Gen.String[0, 60]));

    [Fact]
    public void No_character_is_lost() => Texts.Sample(text => ReadWhole.Check(text, StructureReader.Read(text).Blocks));

    [Fact]
    public void Sentences_make_up_what_a_person_reads_of_the_paragraphs() => Texts.Sample(text =>
    {
        StructuredText structure = StructureReader.Read(text);
        ReadingText reading = ReadingText.Of(text, structure.Edits);
        Queue<TextSpan> sentences = new(structure.Sentences.Select(reading.FromSource));
        foreach (TextSpan block in structure.Blocks.Where(block => block.IsParagraph).Select(block => reading.FromSource(block.Span)))
        {
            int read = block.Start;
            while (sentences.TryPeek(out TextSpan sentence) && sentence.End <= block.End)
            {
                sentences.Dequeue();
                Assert.True(sentence.Start >= read && sentence.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(reading.Text[read..sentence.Start]));
                read = sentence.End;
            }

            Assert.Equal(block.End, read);
        }

        Assert.Empty(sentences);
    });

    [Fact]
    public void Edits_lie_inside_blocks_in_order() => Texts.Sample(text =>
    {
        StructuredText structure = StructureReader.Read(text);
        int read = 0;
        foreach (Edit edit in structure.Edits)
        {
            Assert.True(edit.Span.Start >= read);
            Assert.Contains(structure.Blocks, block => block.Span.Contains(edit.Span));
            read = edit.Span.End;
        }
    });

    [Fact]
    public void Equal_texts_have_equal_structures() =>
        Texts.Sample(text => Assert.Equal(StructureReader.Read(text), StructureReader.Read(new string(text.AsSpan()))));
}
