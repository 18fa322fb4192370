using TypedCorpus.Analysis;

namespace TypedCorpus.Import.Tests;

public class PageTests
{
    [Fact]
    public void What_stands_around_the_article_is_left_out() => Assert.Equal("", Pages.Inside(""));

    [Theory]
    [InlineData("<h2>The <em>second</em> bridge</h2><p>It is planned for the year in which the first one is paid.</p>", "## The second bridge\n\nIt is planned for the year in which the first one is paid.")]
    [InlineData("<ul><li>paint the railings</li><li>name the bridge<ul><li>ask the town</li></ul></li></ul>", "- paint the railings\n- name the bridge\n  - ask the town")]
    [InlineData("<ol><li>paint the railings</li><li>name the bridge</li></ol>", "1. paint the railings\n2. name the bridge")]
    [InlineData("<blockquote><p>A town that takes a boat to the baker has time to talk.</p></blockquote>", "> A town that takes a boat to the baker has time to talk.")]
    [InlineData("<pre><code class=\"language-csharp\">var a = 1;\n  a++;</code></pre>", "```csharp\nvar a = 1;\n  a++;\n```")]
    [InlineData("<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1960</td><td>4 | 5</td></tr></table>", "| Year | Boats |\n| --- | --- |\n| 1960 | 4 \\| 5 |")]
    [InlineData("<p>The engineer, <a href=\"/people/lindqvist\">Maria Lindqvist</a>, has <strong>no</strong> plans for another bridge.</p>",
        "The engineer, [Maria Lindqvist](https://example.org/people/lindqvist), has **no** plans for another bridge.")]
    [InlineData("<figure><img src=\"bridge.jpg\" alt=\"The bridge\"><figcaption>Opened by \"nobody\"</figcaption></figure>", "![The bridge](https://example.org/news/bridge.jpg \"Opened by \\\"nobody\\\"\")")]
    [InlineData("<p>1. It costs 5 * 3 [sic] coins &lt;b&gt; a_b &amp;amp; more than anybody thought it would.</p>",
        "1\\. It costs 5 \\* 3 \\[sic\\] coins \\<b> a_b \\&amp; more than anybody thought it would.")]
    [InlineData("<p>The ferry was sold to a buyer from the mainland.<br><br>He did not say what for, and nobody asked him.</p>",
        "The ferry was sold to a buyer from the mainland.\n\nHe did not say what for, and nobody asked him.")]
    public void Parts_of_an_article_become_Markdown(string html, string markdown) => Assert.Equal(markdown, Pages.Inside(html));

    [Theory]
    [InlineData("<figure><img src=\"bridge.jpg\" alt=\"The bridge\"><figcaption>Opened by <b>\"nobody\"</b> in May</figcaption></figure>", "Opened by \"nobody\" in May")]
    [InlineData("<div class=\"wp-caption\"><img src=\"bridge.jpg\"><p class=\"wp-caption-text\">The bridge in May</p></div>", "The bridge in May")]
    [InlineData("<p class=\"credit\">Photo: Ann Roe</p>", "Photo: Ann Roe")]
    [InlineData("<figure><ul><li><figure><img src=\"a.jpg\"></figure></li></ul><figcaption>The \"two\" piers *</figcaption></figure>", "The \"two\" piers *")]
    [InlineData("<p>A worker stands on the bridge in May. (Jane Roe/Reuters)</p>", "A worker stands on the bridge in May. (Jane Roe/Reuters)")]
    public void The_caption_of_a_picture_is_one_of_the_seed(string html, string caption)
    {
        Document document = Pages.ReadBack(PageImport.Read(Pages.With(html), new Uri("https://example.org/news/bridge")));
        Assert.Equal([Pages.Opening, Pages.Closing], document.Blocks.Where(block => block.IsParagraph).Select(block => document.TextOf(block.Span)));
        Assert.Equal([caption], document.Blocks.Where(block => block.Kind == BlockKind.Caption).Select(block => document.TextOf(block.Span)));
    }

    [Fact]
    public void A_short_sentence_at_the_end_is_kept_and_a_call_is_not() =>
        Assert.EndsWith(
            Pages.Closing + "\n\nShe left.\n",
            PageImport.Read(Pages.With("").Replace(Pages.Closing + "</p>", Pages.Closing + "</p><p>She left.</p><p>Share this!</p>", StringComparison.Ordinal)).Body,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<div class=\"share-buttons\"><p>Tell your friends about this wonderful article, they will like it.</p></div>")]
    [InlineData("<aside><p>The island has had four ferries since the war, and all of them were late.</p></aside>")]
    [InlineData("<p><a href=\"/b\">Read also: the ferry that nobody wants is for sale again</a></p>")]
    [InlineData("<script>document.write('<p>A sentence that only a script would write, long enough to be one.</p>')</script>")]
    [InlineData("<p style=\"display: none\">A sentence that nobody sees, because the page hides it from everybody.</p>")]
    public void Boxes_inside_an_article_are_left_out(string html) => Assert.Equal("", Pages.Inside(html));

    [Theory]
    [InlineData("<h2 id=\"a\">The second bridge<a class=\"headerlink\" href=\"#a\" title=\"Permalink\">¶</a></h2><p>It is planned for the year in which the first one is paid.</p>")]
    [InlineData("<h2><a href=\"#a\">🔗</a> The second bridge</h2><p>It is planned for the year in which the first one is paid.</p>")]
    [InlineData("<h2><a href=\"#a\">The second bridge</a></h2><p>It is planned for the year in which the first one is paid.</p>")]
    public void The_sign_of_a_headings_link_to_itself_is_no_word(string html) =>
        Assert.Equal("## The second bridge\n\nIt is planned for the year in which the first one is paid.", Pages.Inside(html));

    [Theory]
    [InlineData("<figure><blockquote><p>It was worth the wait, and I would build it again.</p></blockquote><figcaption>Maria Lindqvist, 1962</figcaption></figure>",
        "> It was worth the wait, and I would build it again.\n\nMaria Lindqvist, 1962")]
    [InlineData("<figure><pre>var a = 1;</pre><figcaption>The first listing</figcaption></figure>", "```\nvar a = 1;\n```\n\nThe first listing")]
    [InlineData("<figure><table><tr><th>Year</th><th>Boats</th></tr><tr><td>1960</td><td>4</td></tr></table><figcaption>Boats by year</figcaption></figure>",
        "| Year | Boats |\n| --- | --- |\n| 1960 | 4 |\n\nBoats by year")]
    [InlineData("<table><caption>Boats by year</caption><tr><th>Year</th><th>Boats</th></tr><tr><td>1960</td><td>4</td></tr></table>",
        "Boats by year\n\n| Year | Boats |\n| --- | --- |\n| 1960 | 4 |")]
    [InlineData("<figure><figure><img src=\"a.jpg\"></figure><figure><img src=\"b.jpg\"></figure><figcaption>The two piers</figcaption></figure>",
        "![](https://example.org/news/a.jpg)\n\n![](https://example.org/news/b.jpg)\n\n*The two piers*")]
    public void The_caption_of_what_is_no_picture_and_that_of_several_is_kept(string html, string markdown) => Assert.Equal(markdown, Pages.Inside(html));

    [Theory]
    [InlineData("<p>&lt;script&gt; is a tag of pages.</p>", "<script> is a tag of pages.")]
    [InlineData("<p>&lt;div&gt; is a tag, and so is <b>&lt;p&gt;</b>, said <a href=\"/x\">&lt;b&gt;</a>.</p>", "<div> is a tag, and so is <p>, said <b>.")]
    [InlineData("<p>&lt;<span>i&gt; is split</span> and &amp;<span>lt; too</span>.</p>", "<i> is split and &lt; too.")]
    [InlineData("<p>&amp;copy; it, &amp;#60; it, AT&amp;T and 1 &lt; 2.</p>", "&copy; it, &#60; it, AT&T and 1 < 2.")]
    [InlineData("<p>Write {{ name }} or {{{ name }}}, {% if x %} and {<span>{ this }}</span>.</p>", "Write {{ name }} or {{{ name }}}, {% if x %} and {{ this }}.")]
    [InlineData("<p>{: .lead} is of pages.</p>", "{: .lead} is of pages.")]
    [InlineData("<p>Behind <b>words</b>{.red} and <i>more</i>{ a=b } is {a, b}.</p>", "Behind words{.red} and more{ a=b } is {a, b}.")]
    [InlineData("<p>{# a comment #}</p>", "{# a comment #}")]
    [InlineData("<p>{! file.md !}</p>", "{! file.md !}")]
    [InlineData("<p>${toc}</p>", "${toc}")]
    [InlineData("<p>%% a note %%</p>", "%% a note %%")]
    [InlineData("<p>::: x</p>", "::: x")]
    [InlineData("<p>::x</p>", "::x")]
    [InlineData("<p>/// note | x</p>", "/// note | x")]
    [InlineData("<p>!!! note</p>", "!!! note")]
    [InlineData("<p>&lt;&lt;&lt; @/file</p>", "<<< @/file")]
    [InlineData("<p>@include: file</p>", "@include: file")]
    [InlineData("<p>[[page|words]] is a link of wikis.</p>", "[[page|words]] is a link of wikis.")]
    [InlineData("<p>*note that it rains on the island.</p>", "*note that it rains on the island.")]
    [InlineData("<p>\\</p>", "\\")]
    [InlineData("<p>It ends in \\<br></p>", "It ends in \\")]
    public void The_words_of_a_seed_are_those_of_its_page(string html, string words)
    {
        Document document = Pages.ReadBack(PageImport.Read(Pages.With(html)));
        Assert.Equal([Pages.Opening, words, Pages.Closing], document.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => document.TextOf(block.Span)));
    }
}
