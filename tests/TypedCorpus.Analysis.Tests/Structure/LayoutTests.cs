using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class LayoutTests
{
    const string Wrapped =
        """
        Water in the streets

        The river had been rising since the morning, and by noon the
        lower streets of the town were under water. People carried
        what they could up the hill, where the school had opened its
        doors and somebody had made soup for all who came.

        Nobody slept that night. The bells rang every hour, and each
        time a man with a lamp went down to the bridge to look at the
        mark on the wall. It was well-
        known that the bridge would not last.
        """;

    [Fact]
    public void Lines_wrapped_at_a_column_are_one_paragraph()
    {
        string[] outline = Outline.Of(Wrapped);
        Assert.Equal(3, outline.Length);
        Assert.StartsWith("Paragraph: The river had been rising since the morning, and by noon the lower streets of the town", outline[1], StringComparison.Ordinal);
        Assert.EndsWith("all who came.", outline[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_of_wrapped_paragraphs_stay_in_the_source()
    {
        StructuredText structure = StructureReader.Read(Wrapped);
        Assert.StartsWith("The river", structure.Blocks[1].Span.Of(Wrapped), StringComparison.Ordinal);
        Assert.Contains('\n', structure.Blocks[1].Span.Of(Wrapped));
        Assert.All(structure.Edits, edit => Assert.Equal('\n', edit.Span.Of(Wrapped).Trim(' ')[0]));
        Assert.Contains(structure.Sentences, sentence => sentence.Of(Wrapped).StartsWith("People carried\nwhat they could", StringComparison.Ordinal));
    }

    [Fact]
    public void An_indented_first_line_starts_a_wrapped_paragraph()
    {
        const string text =
            """
            Water in the streets

               The river had been rising since the morning, and by noon the
            lower streets of the town were under water. People carried all
            that they could up the hill.
               Nobody slept that night. The bells rang every hour, and each
            time a man with a lamp went down to the bridge to look at all
            the marks on the wall.
            """;
        Assert.Equal(3, Outline.Of(text).Length);
    }

    [Fact]
    public void Each_line_of_other_texts_is_a_block_of_its_own()
    {
        const string verses =
            """
            Water in the streets

            The river rose and rose,
            the bells began to ring,
            and where the water goes,
            there goes everything.
            """;
        Assert.Equal(5, Outline.Of(verses).Length);
        Assert.Equal(3, Outline.Of("Water in the streets\n" + Outline.Body.Replace("\n\n", "\n", StringComparison.Ordinal)).Length);
    }

    [Fact]
    public void An_outline_reads_the_same_wherever_its_lines_were_wrapped()
    {
        string unwrapped = string.Join("\n\n", Wrapped.Split("\n\n").Select(part => part.Replace("-\n", "-", StringComparison.Ordinal).Replace('\n', ' ')));
        Assert.Equal(Outline.Of(unwrapped), Outline.Of(Wrapped));
    }

    [Fact]
    public void What_a_person_reads_has_no_line_breaks_in_paragraphs()
    {
        StructuredText structure = StructureReader.Read(Wrapped);
        ReadingText reading = ReadingText.Of(Wrapped, structure.Edits);
        Assert.All(structure.Blocks, block => Assert.DoesNotContain('\n', reading.FromSource(block.Span).Of(reading.Text)));
    }
}
