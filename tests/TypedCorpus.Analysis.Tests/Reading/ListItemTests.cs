using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Rendering;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading;

/// <summary>What an item of a list and a block of code tell beside their words.</summary>
public class ListItemTests
{
    [Theory]
    [InlineData("- a\n- b\n", "1 a", "1 b")]
    [InlineData("1. a\n1. b\n1. c\n", "1 #1 a", "1 #2 b", "1 #3 c")]
    [InlineData("7) a\n8) b\n", "1 #7 a", "1 #8 b")]
    [InlineData("0. a\n1. b\n", "1 #0 a", "1 #1 b")]
    [InlineData("999999999. a\n", "1 #999999999 a")]
    [InlineData("- a\n  1. b\n     - c\n  2. d\n- e\n", "1 a", "2 #1 b", "3 c", "2 #2 d", "1 e")]
    [InlineData("1. a\n2.\n3. b\n", "1 #1 a", "1 #3 b")]
    [InlineData("- [ ] a\n- [x] b\n- c\n- [X] d\n", "1 todo a", "1 done b", "1 c", "1 done d")]
    [InlineData("1. [x] a\n", "1 #1 done a")]
    [InlineData("> - a\n>   - b\n", "1 a", "2 b")]
    [InlineData("- a\n\n  more of it\n", "1 a")]
    [InlineData("<ol><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol>\n", "1 #1 a", "1 #2 b", "2 c", "1 #3 d")]
    [InlineData("<ul><li>a</ul>\n<li>b\n", "1 a", "1 b")]
    [InlineData("- [a](b) c\n- [ ]\n", "1 a c")]
    public void An_item_of_Markdown_has_its_depth_its_number_and_its_state(string list, params string[] items) =>
        Assert.Equal(items, ItemsOf("# The list\n\nThis is the list of what we want to see.\n\n" + list, TextFormat.Markdown));

    [Theory]
    [InlineData("- go to [x](mill.md)\n", "1 go to x", 1, 0)]
    [InlineData("- [X](mill.md) turns\n", "1 X turns", 1, 0)]
    [InlineData("- [x][mill]\n\n[mill]: mill.md\n", "1 x", 1, 0)]
    [InlineData("- flour [x] bags\n", "1 flour [x] bags", 0, 0)]
    [InlineData("- [x]bags\n", "1 [x]bags", 0, 0)]
    [InlineData("- [x] see [x](mill.md)\n", "1 done see x", 1, 1)]
    [InlineData("- [ ]\tbags\n", "1 todo bags", 0, 1)]
    public void A_mark_of_a_task_opens_its_item_and_has_a_blank_behind_it(string list, string item, int links, int boxes)
    {
        Document document = Read("# The list\n\nThis is the list of what we want to see.\n\n" + list, TextFormat.Markdown);
        HtmlPage page = HtmlPages.Render(document, TextFormat.Markdown, new HtmlOptions(true, true), TestContext.Current.CancellationToken);

        Assert.Equal([item], ItemsOf(document));
        Assert.Equal(links, document.Links.Count);
        Assert.Equal(boxes, page.Html.Split("checkbox\"").Length - 1);
        Assert.Equal(links, page.Html.Split("<a ").Length - 1);
    }

    [Fact]
    public void An_item_of_plain_text_has_the_number_that_it_shows() => Assert.Equal(
        ["1 #1 1. Bread for the guests.", "1 #12 (12) Water for the horses.", "1 - Hay for them all."],
        ItemsOf(
            """
            What we want to see

            The guests of the mill come on Sunday, and this is what they want to see when they come.

            1. Bread for the guests.
            (12) Water for the horses.
            - Hay for them all.
            """,
            TextFormat.PlainText));

    [Fact]
    public void A_turn_of_a_dialogue_is_no_item() => Assert.Equal(
        Enumerable.Repeat((BlockKind.Paragraph, 0, (int?)null), 3),
        DocumentReader.Read("The mill\n\n— Has it turned? asked Nora Pell.\n\n— It has, said Ida Kern. It turned on Sunday.\n\n— Then we will go.\n", TestContext.Current.CancellationToken)
            .Blocks.Skip(1).Select(block => (block.Kind, block.Level, block.Number)));

    [Theory]
    [InlineData("```csharp\nx\n```", "csharp")]
    [InlineData("~~~ F# \nx\n~~~", "F#")]
    [InlineData("```js{1,3} title=\"a.js\"\nx\n```", "js")]
    [InlineData("```yaml:a.yml\nx\n```", "yaml")]
    [InlineData("```{.python}\nx\n```", null)]
    [InlineData("```\nx\n```", null)]
    [InlineData("    x", null)]
    [InlineData("a | b\n--|--\n1 | 2", null)]
    public void Code_tells_the_language_of_its_fence(string code, string? language) => Assert.Equal(
        language,
        Assert.Single(Read($"# The code\n\nIt is this.\n\n{code}\n", TextFormat.Markdown).Blocks, block => block.Kind == BlockKind.Code).Language);

    static string[] ItemsOf(string text, TextFormat format) => ItemsOf(Read(text, format));

    static string[] ItemsOf(Document document) =>
        [.. document.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block =>
            $"{block.Level} {(block.Number is { } number ? $"#{number} " : "")}{block.IsDone switch { true => "done ", false => "todo ", null => "" }}{document.TextOf(block.Span)}")];

    static Document Read(string text, TextFormat format) => DocumentReader.Read(text, sidecar: null, format, TestContext.Current.CancellationToken);
}
