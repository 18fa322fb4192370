using System.Text;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Reading.Sites;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Tests.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading;

/// <summary>What generators of sites put into Markdown is no text, and what stands in it is.</summary>
public class SiteMarkupTests
{
    [Theory]
    [InlineData("{% include setup %}\n{%- assign x = 'a' -%}\n\nIt rains.", "Paragraph: It rains.")]
    [InlineData("It rains.\n{% if wet %}\nIt pours.\n{% else %}\nIt drips.\n{% endif %}", "Paragraph: It rains.", "Paragraph: It pours.", "Paragraph: It drips.")]
    [InlineData("On {{ site.name }}, and at {{page.url}} too, it rains {{ x }}.", "Paragraph: On, and at too, it rains.")]
    [InlineData("{{ card({\n  text: \"Rain\"\n}) }}\n\nIt rains.", "Paragraph: It rains.")]
    [InlineData("{# a comment #}\n\nIt rains.", "Paragraph: It rains.")]
    [InlineData("It {% raw %}{{ rains }}{% endraw %}.", "Paragraph: It {{ rains }}.")]
    [InlineData("{% comment %}\nNobody reads this.\n\nNor that.\n{% endcomment %}\nIt rains.", "Paragraph: It rains.")]
    [InlineData("It rains `{% include x %}` and ``{{ y }}``.", "Paragraph: It rains {% include x %} and {{ y }}.")]
    [InlineData("```liquid\n{% include x %}\n:::note\n```\n\n    {{ code }}\n\nIt rains.", "Code: {% include x %}\n:::note", "Code: {{ code }}", "Paragraph: It rains.")]
    [InlineData("Let $x_{{a}}$ and $\\frac{{a}}{{b}}$ be {a}.", "Paragraph: Let $x_{{a}}$ and $\\frac{{a}}{{b}}$ be {a}.")]
    [InlineData("A tag {% that nothing closes.\n\nIt rains %}.", "Paragraph: A tag {% that nothing closes.", "Paragraph: It rains %}.")]
    public void Tags_of_templates_are_left_out(string text, params string[] expected) => Expect(text, expected);

    [Theory]
    [InlineData("{% highlight ruby linenos %}\nputs \"*It* rains\"\n\nputs 1\n{% endhighlight %}\nIt rains.", "Code: puts \"*It* rains\"\n\nputs 1", "Paragraph: It rains.")]
    [InlineData("{{< highlight go >}}\nfmt.Println()\n{{< /highlight >}}", "Code: fmt.Println()")]
    [InlineData("{% code title=\"a.js\" %}\n```js\nlet a\n```\n{% endcode %}", "Code: let a")]
    [InlineData("{% highlight ruby %}\nIt rains.", "Paragraph: It rains.")]
    public void What_tags_highlight_is_code(string text, params string[] expected) => Expect(text, expected);

    [Theory]
    [InlineData("{{< toc >}}\n{{< figure\n    src=\"a.png\"\n    caption=\"It rains.\"\n>}}\n\nIt rains.", "Paragraph: It rains.")]
    [InlineData("{{% notice note %}}\nIt *rains*.\n{{% /notice %}}", "Paragraph: It rains.")]
    [InlineData("Press {{< kbd >}}Ctrl{{< /kbd >}} now.", "Paragraph: Press Ctrl now.")]
    public void Short_codes_are_left_out(string text, params string[] expected) => Expect(text, expected);

    [Theory]
    [InlineData("[Rain]({% post_url 2024-05-31-rain %}#top) falls.", "{% post_url 2024-05-31-rain %}#top")]
    [InlineData("[Rain]({{ site.url }}/{{ page.x }}/rain) falls.", "{{ site.url }}/{{ page.x }}/rain")]
    [InlineData("[Rain]({{< ref \"rain.md\" >}} \"About it\") falls.", "{{< ref \"rain.md\" >}}")]
    [InlineData("[Rain][r] falls.\n\n[r]: {{ site.url }}/rain", "{{ site.url }}/rain")]
    public void An_address_that_a_template_makes_is_that_of_a_link(string text, string url)
    {
        Document document = Read(text);

        Assert.Equal("Rain falls.", document.TextOf(document.Blocks[1].Span));
        Assert.Equal(url, Assert.Single(document.Links).Url);
    }

    [Theory]
    [InlineData("It rains.\n{: .lead #rain}\n\n- Wind\n- Sun\n{: .list}", "Paragraph: It rains.", "ListItem: Wind", "ListItem: Sun")]
    [InlineData("* TOC\n{:toc}\n\nIt rains.", "Paragraph: It rains.")]
    [InlineData("Rain {#wet}\n---\n\nIt rains {#wet}\nhere.", "Heading 1: Rain", "Paragraph: It rains {#wet} here.")]
    [InlineData("Rain {#wet}\n---\n\nIt rains.\n\nSnow {.cold}\n   ---", "Heading 1: Rain", "Paragraph: It rains.", "Heading 1: Snow")]
    [InlineData("## Rain {#wet}\n\nIt *rains*{: .red} on [us](x){:target=\"_blank\"} and [you](y){ .button }.", "Heading 1: Rain", "Paragraph: It rains on us and you.")]
    [InlineData("## Rain {: #wet .big }\n{:.no_toc}\n\nIt rains.", "Heading 1: Rain", "Paragraph: It rains.")]
    [InlineData("{::nomarkdown}\nIt rains.\n{:/}", "Paragraph: It rains.")]
    [InlineData("The set {a, b} and {:a => 1}.", "Paragraph: The set {a, b} and {:a => 1}.")]
    public void Attributes_are_left_out(string text, params string[] expected) => Expect(text, expected);

    [Theory]
    [InlineData(":::note\n\nIt rains.\n\n:::", "Paragraph: It rains.")]
    [InlineData(":::tip My *title*\nIt rains.\n:::\nIt pours.", "Paragraph: It rains.", "Paragraph: It pours.")]
    [InlineData("::::tabs\n:::tab[Rain]\nIt rains.\n:::\n::::", "Paragraph: It rains.")]
    [InlineData("::: {.callout-note}\n## Rain\nIt rains.\n:::", "Heading 1: Rain", "Paragraph: It rains.")]
    [InlineData("::note{icon=\"x\"}\nIt rains.\n::", "Paragraph: It rains.")]
    [InlineData("/// note | Rain\nIt rains.\n///", "Paragraph: It rains.")]
    [InlineData("::\n\n///\n\nIt rains.", "Paragraph: ::", "Paragraph: ///", "Paragraph: It rains.")]
    [InlineData("!!! note \"It rains\"\n    It rains\n    all day.\n\n    - Rain\n\n        !!! tip\n            It pours.\n\nIt drips.", "Paragraph: It rains all day.", "ListItem: Rain", "Paragraph: It pours.", "Paragraph: It drips.")]
    [InlineData("=== \"Rain\"\n\n    ```\n    It rains\n      here\n    ```\n\n=== \"Sun\"\n\tIt shines.", "Code: It rains\n  here", "Paragraph: It shines.")]
    [InlineData("??? rain\n\nIt rains.", "Paragraph: ??? rain", "Paragraph: It rains.")]
    [InlineData("> [!NOTE]\n> It rains.\n\n> [!tip]- My *title*\n> It pours.", "BlockQuote: It rains.", "BlockQuote: My title It pours.")]
    [InlineData("> [!TIP] It rains, Ann Roe said.", "BlockQuote: It rains, Ann Roe said.")]
    [InlineData(">[!warning]\n>\n> It rains.\n> [!NOTE]", "BlockQuote: It rains. [!NOTE]")]
    [InlineData("> [!a](b) rains.\n\n> [! ] rains.", "BlockQuote: !a rains.", "BlockQuote: [! ] rains.")]
    public void What_stands_in_a_container_is_text(string text, params string[] expected) => Expect(text, expected);

    [Theory]
    [InlineData("!!! note \"See [the gate](gate.md) and *mind*\"\n    It rains.", "gate.md")]
    [InlineData("It [rains](rain.md).\n\n=== \"[Sun](sun.md)\"\n\n    It [shines](shine.md).", "rain.md", "sun.md", "shine.md")]
    [InlineData(":::tip See [the gate](gate.md)\nIt rains.\n:::", "gate.md")]
    [InlineData("> [!tip] See [the gate](gate.md)\n> It rains.", "gate.md")]
    public void Links_in_the_titles_of_boxes_are_links(string text, params string[] expected)
    {
        Document document = DocumentReader.Read("---\ndate: 2024-05-31\n---\n# Rain\n\n" + text, null, TextFormat.Markdown);
        Assert.Equal(expected, document.Links.Select(link => link.Url));
        Assert.Equal(expected, document.Links.Select(link => link.Place.Of(document.Source.Text)));
    }

    [Theory]
    [InlineData("[[toc]]")]
    [InlineData("[TOC]")]
    [InlineData("--8<-- \"rain.md\"")]
    [InlineData("<<< @/rain.cs{1,3}")]
    [InlineData("@[code](./rain.cs)")]
    [InlineData("{!rain.md!}")]
    [InlineData("{{#include rain.md:1:3}}")]
    [InlineData("%% nobody reads this %%")]
    [InlineData("*[RN]: Rain")]
    public void A_command_on_a_line_of_its_own_is_left_out(string command) => Expect($"{command}\n\nIt rains.", "Paragraph: It rains.");

    [Theory]
    [InlineData("See [[Rain]], [[Rain|the rain]] and ![[rain.png]].", "Paragraph: See Rain, the rain and .")]
    [InlineData("See [[1]](https://example.org) and [[2]].", "Paragraph: See [1] and [[2]].")]
    [InlineData("if [[ -f x ]] or a[[b][c]]", "Paragraph: if [[ -f x ]] or a[[b][c]]")]
    public void A_link_of_a_wiki_is_read_as_its_words(string text, string expected) => Expect(text, expected);

    [Fact]
    public void A_heading_has_the_name_that_it_asks_for() =>
        Assert.Equal(["rain", "wet", "snow", "white", "big", "x"], Slugs.Of(Read("## Wet {#wet}\n\nSnow {#snow}\n---\n\nMuch\nsnow {#white}\n===\n\n## Big {: .a #big }\n\n## {{ x }} {#x} ##\n\nIt rains.")).OfType<string>());

    [Fact]
    public void Windows_line_ends_and_misread_characters_make_no_difference() =>
        Expect("{% include x %}\r\nIt rains, mon chÃ©ri, in FranÃ§ais.\r\n{: .lead}\r\n", "Paragraph: It rains, mon chéri, in Français.");

    [Theory]
    [InlineData("{% ")]
    [InlineData("{{ a ")]
    [InlineData("{{ a }} ")]
    [InlineData("{% raw %}")]
    [InlineData("{% comment %}\n")]
    [InlineData("{% highlight a %}\n")]
    [InlineData("{% highlight a %}\n{% endhighlight %}\n")]
    [InlineData("endraw {% raw %} ")]
    [InlineData("[a]({{ b }}")]
    [InlineData("{: ")]
    [InlineData("a{.b")]
    [InlineData("[[a")]
    [InlineData("[[a]] ")]
    [InlineData(":::a\n")]
    [InlineData("::a\n")]
    [InlineData("!!! a\n    b\n")]
    [InlineData("* a\n{:toc}\n")]
    public void A_long_run_of_any_mark_is_read_whole(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, 300_000 / unit.Length).ToString();

        int end = 0;
        foreach (SiteMark mark in SiteMarkup.Find(text, TestContext.Current.CancellationToken))
        {
            Assert.InRange(mark.Span.Start, end, text.Length);
            end = mark.Span.End;
        }

        Assert.InRange(end, 0, text.Length);
    }

    static void Expect(string text, params string[] expected) => Assert.Equal(
        ["Title: Rain", .. expected],
        Outline.Of(Read(text)).Where(line => !line.StartsWith("Boilerplate", StringComparison.Ordinal) && !line.StartsWith("Metadata", StringComparison.Ordinal)));

    static Document Read(string text) => DocumentReader.Read($"# Rain\n\n{text}\n", sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken);
}
