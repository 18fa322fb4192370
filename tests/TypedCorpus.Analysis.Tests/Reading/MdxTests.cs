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
    [InlineData("import duties are high.\n\nexport controls were lifted.\n\nexport default policies fail, they say.", "Paragraph:import duties are high.|Paragraph:export controls were lifted.|Paragraph:export default policies fail, they say.")]
    [InlineData("import goods from here, and export them.\n\nimported goods cost more.", "Paragraph:import goods from here, and export them.|Paragraph:imported goods cost more.")]
    [InlineData("import A from 'a'\nimport 'b.css'\nimport * as C from \"c\"\nWords here.", "Paragraph:Words here.")]
    [InlineData("import A, { B } from 'a';\nimport type { D } from 'd'\nexport * from 'e'\nexport { A }\n\nWords.", "Paragraph:Words.")]
    [InlineData("export const x = {\n  a: \"It was late\", // it's\n\n  b: `{\n\n`,\n}\n\nWords.", "Paragraph:Words.")]
    [InlineData("export const f = () =>\n  <p>It's late</p>\n\nWords.", "Paragraph:Words.")]
    [InlineData("export default function Layout({ children }) {\n  return <div title=\"It was late\">{children}</div>\n\n  // \"it is\"\n}\n\nWords.", "Paragraph:Words.")]
    [InlineData("export default Layout\nexport default ({ children }) => <div>{children}</div>\n\nWords.", "Paragraph:Words.")]
    [InlineData("export const x = {\n  never closed\n\nWords.", "Paragraph:Words.")]
    [InlineData("Words {/* \"It rains,\" said Ann Roe. */}of hers.", "Paragraph:Words of hers.")]
    [InlineData("{/*\nA comment.\n\n\"It rains,\" said Ann Roe.\n*/}\n\nWords.", "Paragraph:Words.")]
    [InlineData("Words `{/* x */}` and `<Card a=\"b\" />` of hers.", "Paragraph:Words {/* x */} and <Card a=\"b\" /> of hers.")]
    [InlineData("Words <Tip text=\"It was late\" items={[\"x y\", 'z']}>of</Tip> hers.", "Paragraph:Words of hers.")]
    [InlineData("<Quote\n  text=\"It was late\"\n\n  by={\"Ann Roe\"}\n>\nWords.\n</Quote>", "Paragraph:Words.")]
    [InlineData("<div className=\"a\" title=\"It was late\">\n  Words.\n</div>", "Paragraph:Words.")]
    [InlineData("<div>Words.</div>", "Paragraph:Words.")]
    [InlineData("Words {late ? \"It was late\" : \"no\"} of hers.", "Paragraph:Words  of hers.")]
    [InlineData("Words{\" \"}\nof {'hers'} and {`his`}.", "Paragraph:Words of hers and his.")]
    [InlineData("Words {name} of {a.b} and { hers.", "Paragraph:Words {name} of {a.b} and { hers.")]
    [InlineData("- Words <Badge text=\"new\" />\n- of {/* x */}hers", "ListItem:Words |ListItem:of hers")]
    [InlineData("Words.\n\nimport A from 'a'\n\nMore.", "Paragraph:Words.|Paragraph:More.")]
    public void Code_is_left_out_and_what_stands_between_tags_is_text(string text, string expected)
    {
        Document document = DocumentReader.Read("---\ntitle: With JSX\n---\n\n" + text + "\n", null, TextFormat.Mdx);

        Assert.Equal(
            expected.Replace("Title:", "Heading:", StringComparison.Ordinal),
            string.Join("|", document.Blocks
                .Where(block => block.Kind is not (BlockKind.Metadata or BlockKind.Boilerplate))
                .Select(block => $"{block.Kind}:{document.TextOf(block.Span)}")));
    }

    [Theory]
    [InlineData("import Card from 'x'\n\nimport duties are high, “as they should be,” said Ann Roe.", 1)]
    [InlineData("Words <Tip text=\"It was late and it rained\">here</Tip>. “It rains,” said Ann Roe.", 1)]
    [InlineData("export const x = {\n  a: \"It was late and it rained\",\n\n  b: \"Nobody came to the harbour\",\n}", 0)]
    [InlineData("Words {/* “It rains,” said Ann Roe. */} of hers.", 0)]
    [InlineData("<div>“It rains,” said Ann Roe.</div>", 1)]
    public void Quotes_are_those_of_the_text(string text, int quotes) =>
        Assert.Equal(quotes, DocumentReader.Read(text, null, TextFormat.Mdx).Quotes.Count);

    [Fact]
    public void Its_files_are_named_mdx() => Assert.Equal(TextFormat.Mdx, TextFormats.Of("a/b.MDX"));
}
