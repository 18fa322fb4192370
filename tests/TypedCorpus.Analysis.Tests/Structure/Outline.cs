using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Tests.Structure;

/// <summary>A text's blocks as lines of "kind: what a person reads", to compare with what a person expects.</summary>
static class Outline
{
    /// <summary>Running text, so that a test's lines stand in an article.</summary>
    public const string Body =
        "The river had been rising since the morning, and by noon the lower streets of the town were under water.\n\n"
        + "People carried what they could up the hill, where the school had opened its doors and somebody had made soup for all.";

    public static string[] Of(string text) => Of(StructureReader.Read(text), text);

    public static string[] Of(StructuredText structure, string text)
    {
        ReadingText reading = ReadingText.Of(text, structure.Edits);
        return structure.Blocks.Select(block => $"{NameOf(block)}: {reading.FromSource(block.Span).Of(reading.Text)}").ToArray();
    }

    public static string[] Of(Document document) =>
        document.Blocks.Select(block => $"{NameOf(block)}: {document.TextOf(block.Span)}").ToArray();

    /// <summary>The outline without the paragraphs of <see cref="Body"/>.</summary>
    public static string[] Around(string text) =>
        Of(text).Where(line => !line.StartsWith("Paragraph: The river", StringComparison.Ordinal)
            && !line.StartsWith("Paragraph: People carried", StringComparison.Ordinal)).ToArray();

    static string NameOf(Block block) => block.Kind == BlockKind.Heading ? $"Heading {block.Level}" : block.Kind.ToString();
}
