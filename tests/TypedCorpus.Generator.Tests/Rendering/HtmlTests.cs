using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Rendering;

public class HtmlTests
{
    static readonly CorpusDriverOptions Html = new() { CorpusHtml = true };

    [Theory]
    [InlineData("Some *words* & `code`.", "<p>Some <em>words</em> &amp; <code>code</code>.</p>")]
    [InlineData("## A heading\n\n## A heading", "<h2 id=\"a-heading\">A heading</h2>\n<h2 id=\"a-heading-1\">A heading</h2>")]
    [InlineData("## Installing {#install .big}", "<h2 id=\"install\" class=\"big\">Installing</h2>")]
    [InlineData("| a | b |\n|---|--:|\n| 1 | 2 |", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th style=\"text-align: right;\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td style=\"text-align: right;\">2</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("- [x] done\n- open", "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> done</li>\n<li>open</li>\n</ul>")]
    [InlineData("```csharp\nint i = 1 < 2;\n```", "<pre><code class=\"language-csharp\">int i = 1 &lt; 2;\n</code></pre>")]
    [InlineData("> [!WARNING]\n> Mind the *gap*.", "<div class=\"markdown-alert markdown-alert-warning\">\n<p class=\"markdown-alert-title\">Warning</p>\n<p>Mind the <em>gap</em>.</p>\n</div>")]
    [InlineData("> [!NOBODY]\n> knows", "<blockquote>\n<p>[!NOBODY]\nknows</p>\n</blockquote>")]
    [InlineData("It costs $5 and $6, by A. Smith.\n\nA. Smith said so.", "<p>It costs $5 and $6, by A. Smith.</p>\n<p>A. Smith said so.</p>")]
    [InlineData("~~out~~ <b>raw</b>\n\n<div class=\"x\">raw</div>", "<p><del>out</del> <b>raw</b></p>\n<div class=\"x\">raw</div>")]
    [InlineData("See https://example.org/a?b=1&c=2 now.", "<p>See <a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a> now.</p>")]
    [InlineData("Look: ![a boat](boat.png \"A boat\")", "<p>Look: <img src=\"boat.png\" alt=\"a boat\" title=\"A boat\" /></p>")]
    public void Markdown_is_rendered_as_GitHub_does(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{text}\n")], Html, ("Corpus.A.Html.TrimEnd()", html));

    [Theory]
    [InlineData("![a boat](boat.png \"A & B\")", "<figure><img src=\"boat.png\" alt=\"a boat\" title=\"A &amp; B\" /><figcaption>A &amp; B</figcaption></figure>")]
    [InlineData("[![a boat](boat.png \"At noon\")](big.png)", "<figure><a href=\"big.png\"><img src=\"boat.png\" alt=\"a boat\" title=\"At noon\" /></a><figcaption>At noon</figcaption></figure>")]
    [InlineData("![a](a.png \"At noon\")\n*By Jane Roe*", "<figure><img src=\"a.png\" alt=\"a\" title=\"At noon\" /><figcaption>At noon<br /><em>By Jane Roe</em></figcaption></figure>")]
    [InlineData("![a](a.png \"At <noon>\") ![b](b.png \"At one\")", "<figure><img src=\"a.png\" alt=\"a\" title=\"At &lt;noon&gt;\" /><img src=\"b.png\" alt=\"b\" title=\"At one\" /><figcaption>At &lt;noon&gt;<br />At one</figcaption></figure>")]
    [InlineData("![a][x]\n\n[x]: a.png \"At noon\"", "<figure><img src=\"a.png\" alt=\"a\" title=\"At noon\" /><figcaption>At noon</figcaption></figure>")]
    [InlineData("![a boat](boat.png)\n*At noon*", "<figure><img src=\"boat.png\" alt=\"a boat\" /><figcaption><em>At noon</em></figcaption></figure>")]
    [InlineData("It rains.\n\nA boat. (Photo: *Ann* Roe)", "<p>It rains.</p>\n<figure><figcaption>A boat. (Photo: <em>Ann</em> Roe)</figcaption></figure>")]
    [InlineData("<figure><img src=\"a.png\"><figcaption>A</figcaption></figure>", "<figure><img src=\"a.png\"><figcaption>A</figcaption></figure>")]
    public void A_caption_is_that_of_a_figure(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{text}\n")],
        Html,
        ("Corpus.A.Html.TrimEnd()", html),
        ("System.Linq.Enumerable.Single(Corpus.A.Blocks, block => block.Kind == BlockKind.Caption).Html", html.Substring(html.IndexOf("<figure", System.StringComparison.Ordinal))));

    [Fact]
    public void A_caption_of_plain_text_is_that_of_a_figure_without_a_picture() => MetadataProgram.Expect(
        [new CorpusFile("a.txt", "The ferry left at noon, and nobody was on it but the captain.\n\nPhoto: Ann Roe & Jim Poe\n\nIt was late.\n")],
        Html,
        ("Corpus.A.Html.Contains(\"<figure><figcaption>Photo: Ann Roe &amp; Jim Poe</figcaption></figure>\")", "True"));

    [Theory]
    [InlineData("{% include x %}\n\nIt *rains*.\n{: .lead}", "<p>It <em>rains</em>.</p>")]
    [InlineData("{% highlight ruby %}\nputs \"*a*\"\n{% endhighlight %}", "<pre><code class=\"language-ruby\">puts &quot;*a*&quot;\n</code></pre>")]
    [InlineData("`{{ a }}` and [a]({% post_url b %}) and [c]({{ d }}/e#f)", "<p><code>{{ a }}</code> and <a href=\"#\">a</a> and <a href=\"/e#f\">c</a></p>")]
    [InlineData("```liquid\n{% include x %}\n```", "<pre><code class=\"language-liquid\">{% include x %}\n</code></pre>")]
    [InlineData(":::note\nIt rains.\n:::", "<div class=\"note\"><p>It rains.</p>\n</div>")]
    public void What_a_generator_of_sites_reads_before_Markdown_is_not_shown(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{text}\n")], Html, ("Corpus.A.Html.TrimEnd()", html));

    [Theory]
    [InlineData("!!! note\n    It *rains*.\n\n    All day.\n\nIt drips.", "<div class=\"admonition note\">\n<p class=\"admonition-title\">Note</p>\n<p>It <em>rains</em>.</p>\n<p>All day.</p>\n</div>\n<p>It drips.</p>")]
    [InlineData("!!! danger wide \"Mind <the> gap\"\n\n    It rains.", "<div class=\"admonition danger wide\">\n<p class=\"admonition-title\">Mind &lt;the&gt; gap</p>\n<p>It rains.</p>\n</div>")]
    [InlineData("!!! note \"See [us](https://example.org) and *mind* the `gap`\"\n    It rains.", "<div class=\"admonition note\">\n<p class=\"admonition-title\">See <a href=\"https://example.org\">us</a> and <em>mind</em> the <code>gap</code></p>\n<p>It rains.</p>\n</div>")]
    [InlineData("??? tip \"See [us](us.md)\"\n    It rains.", "<details class=\"tip\">\n<summary>See <a href=\"us.md\">us</a></summary>\n<p>It rains.</p>\n</details>")]
    [InlineData("!!! note \"\"\n    It rains.", "<div class=\"admonition note\">\n<p>It rains.</p>\n</div>")]
    [InlineData("??? tip\n    It rains.", "<details class=\"tip\">\n<summary>Tip</summary>\n<p>It rains.</p>\n</details>")]
    [InlineData("???+ tip \"Do\"\n    - rain\n\n            code", "<details class=\"tip\" open>\n<summary>Do</summary>\n<ul>\n<li><p>rain</p>\n<pre><code>  code\n</code></pre>\n</li>\n</ul>\n</details>")]
    [InlineData("=== \"C#\"\n\n    ```\n    a\n      b\n    ```\n\n=== \"F#\"\n\tIt shines.", "<div class=\"tab\">\n<p class=\"tab-title\">C#</p>\n<pre><code>a\n  b\n</code></pre>\n</div>\n<div class=\"tab\">\n<p class=\"tab-title\">F#</p>\n<p>It shines.</p>\n</div>")]
    [InlineData("- Rain\n\n    !!! tip\n        It pours.", "<ul>\n<li><p>Rain</p>\n<div class=\"admonition tip\">\n<p class=\"admonition-title\">Tip</p>\n<p>It pours.</p>\n</div>\n</li>\n</ul>")]
    [InlineData("!!! note\n    A\n\n    !!! tip\n        B\n\n    C", "<div class=\"admonition note\">\n<p class=\"admonition-title\">Note</p>\n<p>A</p>\n<div class=\"admonition tip\">\n<p class=\"admonition-title\">Tip</p>\n<p>B</p>\n</div>\n<p>C</p>\n</div>")]
    [InlineData("===\"C#\"\n\tIt shines.", "<div class=\"tab\">\n<p class=\"tab-title\">C#</p>\n<p>It shines.</p>\n</div>")]
    [InlineData("!!! note\nIt rains.", "<p>!!! note\nIt rains.</p>")]
    [InlineData("!!! a\"><b onclick=x \"T\"\n    It rains.", "<div class=\"admonition a\">\n<p class=\"admonition-title\">&gt;&lt;b onclick=x &quot;T</p>\n<p>It rains.</p>\n</div>")]
    public void Boxes_whose_content_is_indented_are_rendered(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{text}\n")], Html, ("Corpus.A.Html.TrimEnd()", html));

    [Fact]
    public void A_paragraph_in_a_box_has_its_own_page()
    {
        MetadataProgram.Expect(
            [new CorpusFile("a.md", "# A\n\n!!! note\n    It *rains*.\n\n    ## B\n\n    All day.\n")],
            Html,
            ("Corpus.A.Paragraphs[0].Html", "<p>It <em>rains</em>.</p>"),
            ("Corpus.A.Paragraphs[1].Html", "<p>All day.</p>"));
    }

    [Fact]
    public void A_note_stands_at_the_end()
    {
        MetadataProgram.Expect(
            [new CorpusFile("a.md", "# A\n\nWords.[^1]\n\n[^1]: The note.\n\n## B\n\nMore.\n")],
            Html,
            ("Corpus.A.Html.IndexOf(\"More.\") < Corpus.A.Html.IndexOf(\"The note.\") && Corpus.A.Html.Contains(\"class=\\\"footnotes\\\"\")", "True"),
            ("Corpus.A.Sections.B.Html", "<p>More.</p>"));
    }

    static readonly CorpusFile[] Guide =
    [
        new("seeds/guide/mill.md", """
            ---
            id: the-mill
            ---
            # The *mill*

            First.

            ## Wheel

            It is [wet](../pond.md#deep).

            ### Axle

            - One.
            - Two [links](./dam.md?x=1&y=2).

              More of two.

            > Said.

            ## Stone

            ![](stone.png) It is dry.
            """) { Id = "guide/mill" },
        new("seeds/guide/dam.md", "# Dam\n\nSee [the mill](mill.md), [this](#dam), [a file](plan.pdf) and [there](https://example.org/mill.md).\n") { Id = "guide/dam" },
        new("seeds/pond.md", "# Pond\n\n## Deep\n\nWords.\n") { Id = "pond" },
    ];

    const string Wheel = "<p>It is <a href=\"../pond.md#deep\">wet</a>.</p>\n<h3 id=\"axle\">Axle</h3>\n<ul>\n<li><p>One.</p>\n</li>\n<li><p>Two <a href=\"./dam.md?x=1&amp;y=2\">links</a>.</p>\n<p>More of two.</p>\n</li>\n</ul>\n<blockquote>\n<p>Said.</p>\n</blockquote>";

    [Theory]
    [InlineData(null)]
    [InlineData("Resource")]
    public void Sections_and_blocks_are_parts_of_the_page(string? storage) => MetadataProgram.Expect(
        Guide,
        Html with { CorpusStorage = storage },
        ("Corpus.TheMill.Sections.Opening.Html", "<p>First.</p>"),
        ("Corpus.TheMill.Sections.Wheel.Html", Wheel),
        ("Corpus.TheMill.Sections.Axle.Html == Corpus.TheMill.Sections.Wheel.Html.Substring(Corpus.TheMill.Sections.Wheel.Html.IndexOf(\"<ul>\"))", "True"),
        ("Corpus.TheMill.Sections.Stone.Html", "<p><img src=\"stone.png\" alt=\"\" /> It is dry.</p>"),
        ("Corpus.TheMill.Sections.Wheel.Heading!.Html", "<h2 id=\"wheel\">Wheel</h2>"),
        ("string.Join(\"|\", Corpus.TheMill.Paragraphs.Select(paragraph => paragraph.Html))", "<p>First.</p>|<p>It is <a href=\"../pond.md#deep\">wet</a>.</p>|<p>One.</p>|<p>Two <a href=\"./dam.md?x=1&amp;y=2\">links</a>.</p>|<p>More of two.</p>|<p>Said.</p>|<p><img src=\"stone.png\" alt=\"\" /> It is dry.</p>"),
        ("Corpus.TheMill.Blocks.Where(block => block.Kind is BlockKind.Title or BlockKind.Metadata).Sum(block => block.Html.Length)", "0"));

    [Fact]
    public void Links_between_seeds_lead_to_their_pages() => MetadataProgram.Expect(
        Guide,
        Html with { CorpusUrl = "/{id}/" },
        ("Corpus.TheMill.Sections.Wheel.Html", Wheel.Replace("../pond.md#deep", "/pond/#deep", StringComparison.Ordinal).Replace("./dam.md?x", "/guide/dam/?x", StringComparison.Ordinal)),
        ("Corpus.TheMill.Paragraphs[4].Html", "<p>More of two.</p>"),
        ("Corpus.Dam.Html.TrimEnd()", "<p>See <a href=\"/the-mill/\">the mill</a>, <a href=\"#dam\">this</a>, <a href=\"/guide/plan.pdf\">a file</a> and <a href=\"https://example.org/mill.md\">there</a>.</p>"));

    [Theory]
    [InlineData("Look: ![A](images/a%20b.png \"Title\")", "Look: <img src=\"/guide/images/a%20b.png\" alt=\"A\" title=\"Title\" />")]
    [InlineData("![A](../größe.png?x=1&y#z)", "<img src=\"/gr%C3%B6%C3%9Fe.png?x=1&amp;y#z\" alt=\"A\" />")]
    [InlineData("![A][a]\n\n[a]: ./a.png", "<img src=\"/guide/a.png\" alt=\"A\" />")]
    [InlineData("[![A *b*](a.png) c](dam.md) ![D](d.png)", "<a href=\"/guide/dam/\"><img src=\"/guide/a.png\" alt=\"A b\" /> c</a> <img src=\"/guide/d.png\" alt=\"D\" />")]
    [InlineData("![A](/a.png) ![B](https://example.org/b.png)", "<img src=\"/a.png\" alt=\"A\" /> <img src=\"https://example.org/b.png\" alt=\"B\" />")]
    [InlineData("![A](../../static/a.png) [b](tides/) [c](tides)", "<img src=\"../../static/a.png\" alt=\"A\" /> <a href=\"tides/\">b</a> <a href=\"tides\">c</a>")]
    public void With_paths_a_file_below_the_seeds_is_at_the_same_place_of_the_site(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("seeds/guide/a.md", $"---\ntitle: A\n---\n\n{text}\n") { Id = "guide/a" }, Guide[1]],
        Html with { CorpusUrl = "/{id}/" },
        ("Corpus.A.Html.TrimEnd()", $"<p>{html}</p>"));

    [Theory]
    [InlineData("Words <b onclick=\"x()\">bold</b>.", "<p>Words bold.</p>")]
    [InlineData("<script>alert(1)</script>\n\nWords.", "<p>Words.</p>")]
    [InlineData("[a](javascript:alert(1)) [b](<java&#10;script:x>) [c](https://example.org) [d](b.md)", "<p><a href=\"#\">a</a> <a href=\"#\">b</a> <a href=\"https://example.org\">c</a> <a href=\"b.md\">d</a></p>")]
    [InlineData("![a](data:text/html,x) <vbscript:x>", "<p><img src=\"#\" alt=\"a\" /> <a href=\"#\">vbscript:x</a></p>")]
    [InlineData("## Heading {#id onclick=x}\n\nWords{onmouseover=y}", "<h2 id=\"id\">Heading</h2>\n<p>Words</p>")]
    public void Without_raw_HTML_nothing_of_a_text_runs(string text, string html) => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{text}\n")], Html with { CorpusHtmlRaw = false }, ("Corpus.A.Html.TrimEnd()", html));

    const string Quoted = "“It was **about** time,” said Nora Pell, director of the mill museum. “They said, ‘Why now?’ & again.” Her book “Mills & Men” is out.";

    [Fact]
    public void Quotes_can_be_elements_that_name_their_speakers() => MetadataProgram.Expect(
        [new CorpusFile("a.md", $"---\ntitle: A\n---\n\n{Quoted}\n"), new CorpusFile("b.txt", "The Mill\n\n" + Quoted.Replace("**", "", StringComparison.Ordinal) + "\n")],
        Html with { CorpusHtmlQuotes = true },
        ("Corpus.A.Html.TrimEnd()", "<p>“<q class=\"quote\" data-speaker=\"Nora Pell\">It was <strong>about</strong> time,</q>” said Nora Pell, director of the mill museum. “<q class=\"quote\" data-speaker=\"Nora Pell\">They said, ‘<q class=\"quote\">Why now?</q>’ &amp; again.</q>” Her book “Mills &amp; Men” is out.</p>"),
        ("Corpus.TheMill.Html.TrimEnd()", "<p>“<q class=\"quote\" data-speaker=\"Nora Pell\">It was about time,</q>” said Nora Pell, director of the mill museum. “<q class=\"quote\" data-speaker=\"Nora Pell\">They said, ‘<q class=\"quote\">Why now?</q>’ &amp; again.</q>” Her book “Mills &amp; Men” is out.</p>"));

    [Fact]
    public void Plain_text_is_rendered_too() => MetadataProgram.Expect(
        [new CorpusFile("a.txt", """
            The mill

            The old mill ground flour on Sunday, and 5 < 6 people came.

            What comes next

            The new mill grinds on Monday, and nobody will come to see it.

            - A new wheel, which is made of oak.
            - A café for the people who come to see it.

            It opens in May, as the owners of the mill told everybody.

            """)],
        Html,
        ("Corpus.TheMill.Html", "<p>The old mill ground flour on Sunday, and 5 &lt; 6 people came.</p>\n<h2 id=\"what-comes-next\">What comes next</h2>\n<p>The new mill grinds on Monday, and nobody will come to see it.</p>\n<ul>\n<li>A new wheel, which is made of oak.</li>\n<li>A café for the people who come to see it.</li>\n</ul>\n<p>It opens in May, as the owners of the mill told everybody.</p>\n"),
        ("Corpus.TheMill.Sections[1].Html.Length + Corpus.TheMill.Paragraphs[2].Html", "241<li>A new wheel, which is made of oak.</li>"),
        ("Corpus.TheMill.Sections[0].Html", "<p>The old mill ground flour on Sunday, and 5 &lt; 6 people came.</p>"));

    [Fact]
    public void Components_of_JSX_are_left_out() => MetadataProgram.Expect(
        [new CorpusFile("a.mdx", "import X from './x'\n\n# A\n\n<X>\n\nInside.\n\n</X>\n\nWords {1 + 1}.\n")],
        Html,
        ("Corpus.A.Html.TrimEnd()", "<p>Inside.</p>\n<p>Words {1 + 1}.</p>"));

    [Fact]
    public void A_corpus_that_asks_for_none_says_so() => MetadataProgram.Expect(
        [new CorpusFile("a.md", "# A\n\nWords.\n")],
        ("Thrown(() => Corpus.A.Html) + \" \" + Thrown(() => Corpus.A.Paragraphs[0].Html)", "True True"));
}
