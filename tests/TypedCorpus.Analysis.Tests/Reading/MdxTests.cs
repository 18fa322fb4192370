using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading;

public class MdxTests
{
    [Theory]
    [InlineData("import Card from '../Card.astro'\n\n# Start\n\n<Card title=\"x\">\n\nInside.\n\n</Card>", "Title:Start|Paragraph:Inside.")]
    [InlineData("import { A,\n  B } from 'x'\nexport const c = {\n  d: 1\n}\n\nWords.", "Paragraph:Words.")]
    [InlineData("<Tabs items={['a', 'b>c']}\n  sync>\nInside.\n</Tabs>\n\nBehind.", "Paragraph:Inside.|Paragraph:Behind.")]
    [InlineData("<Note>Inside.</Note>", "Paragraph:Inside.")]
    [InlineData("{/* a comment */}\n\nWords {name} here.", "Paragraph:Words {name} here.")]
    [InlineData("<>\n\nWords.\n\n</>", "Paragraph:Words.")]
    [InlineData("```jsx\nimport A from 'a'\n<A />\n```", "Code:import A from 'a'\n<A />")]
    [InlineData("We import\nimport duties are high.", "Paragraph:We import import duties are high.")]
    [InlineData("<Card title=\"never closed", "Paragraph:<Card title=\"never closed")]
    [InlineData("{ words", "Paragraph:{ words")]
    public void Code_is_left_out_and_what_stands_between_tags_is_text(string text, string expected)
    {
        Document document = DocumentReader.Read("---\ntitle: With JSX\n---\n\n" + text + "\n", null, TextFormat.Mdx);

        Assert.Equal(
            expected.Replace("Title:", "Heading:", StringComparison.Ordinal),
            string.Join("|", document.Blocks
                .Where(block => block.Kind is not (BlockKind.Metadata or BlockKind.Boilerplate))
                .Select(block => $"{block.Kind}:{document.TextOf(block.Span)}")));
    }

    [Fact]
    public void Its_files_are_named_mdx() => Assert.Equal(TextFormat.Mdx, TextFormats.Of("a/b.MDX"));
}
