using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Metadata.Formats;

public class YamlTests
{
    // What psych, js-yaml and go-yaml read, too
    [Theory]
    [InlineData("a: \"x\ny.\"", "a=x y.")]
    [InlineData("a: 'x\ny.'\nb: 1", "a=x y. b=1")]
    [InlineData("a: \"x: y\nz: not a key\"\nb: 1", "a=x: y z: not a key b=1")]
    [InlineData("a: [x,\ny]", "a=[x, y]")]
    [InlineData("a: {\nb: 1\n}\nc: 2", "a={b=1} c=2")]
    [InlineData("a: [\n  x, # the first\ny # the second\n]", "a=[x, y]")]
    [InlineData("- a: 1\n", "")]
    [InlineData("a: x\n\t# a comment\nb: 1", "a=x b=1")]
    [InlineData("a: x\n\t\nb: 1", "a=x b=1")]
    [InlineData("a:\tx\t\nb:\t\n  - c\t", "a=x b=[c]")]
    [InlineData("a: \u2028x", "a=x")]
    [InlineData("a: &x [1, 2]\nb: *x", "a=[1, 2] b=[1, 2]")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3", "a={b=1, c=2} d={c=3, b=1}")]
    [InlineData("a: &x [1, 2]\nb: [*x]\nc: [[1, 2]]", "a=[1, 2] b=[[1, 2]] c=[[1, 2]]")]
    [InlineData("a: &x\n  - 1\n  - 2\nb: [*x]\nc:\n  - - 1\n    - 2", "a=[1, 2] b=[- 1⏎  - 2] c=[- 1⏎    - 2]")]
    [InlineData("a: &x # two\n  - 1\n  - 2\nb: [*x]", "a=[1, 2] b=[- 1⏎  - 2]")]
    [InlineData("a: &x one\nb: [[*x, two], [three]]", "a=one b=[[one, two], [three]]")]
    [InlineData("a: &x [1, 2]\nb: &y [[*x]]\nc: [*y, {d: *x}]", "a=[1, 2] b=[[[1, 2]]] c=[[[[1, 2]]], {d=[1, 2]}]")]
    [InlineData("a: !!str 1\nb: !!int 2", "a='1 b=2")]
    [InlineData("a: |\n  x\n  y: z\n\n  w\nb: 1", "a=x⏎y: z⏎⏎w⏎ b=1")]
    [InlineData("a: >-\n  x\n  y\n\n  z", "a=x y⏎z")]
    [InlineData("a: \"\\u00e9\\n\\\"\"", "a=é⏎\"")]
    [InlineData("\"a b\": 1\n'c': 2", "a b=1 c=2")]
    [InlineData("a: {{ page.title }}\nb: 1", "a={{ page.title }} b=1")]
    [InlineData("a:\n- x\n- y", "a=[x, y]")]
    [InlineData("a: # nothing\nb: ~\nc: null\nd: ''", "d=")]
    [InlineData("a: [x, ~]", "a=[x]")]
    [InlineData("a: {}\nb: {c: }", "")]
    [InlineData("a: [[1, 2], [3]]", "a=[[1, 2], [3]]")]
    public void It_is_read_as_other_parsers_do(string yaml, string expected)
    {
        Document document = DocumentReader.Read("Words.", yaml);

        Assert.Equal(expected, string.Join(" ", document.Metadata.Entries.Select(entry => $"{entry.Key}={Dump(entry.Value)}")));
        Assert.Equal(yaml.StartsWith('-') ? 1 : 0, document.Metadata.Errors.Count);
    }

    [Theory]
    [InlineData("title: [\nauthor: Nora Pell\nplace: Bergen", "author place", "")]
    [InlineData("place: Bergen\nimages:\n  - a: [\n  - b\nauthor: *nora\nsize: 4", "place size", "")]
    [InlineData("a: &a [x]\nb: &b [[*a]]\nc: &c [[*b]]\nd: &d [[*c]]\ne: [[*d]]", "a b c d", "*d")]
    [InlineData("a: &a [x]\nb: [\nc: *a", "a c", "[\nc")]
    public void One_fault_costs_its_key_alone(string yaml, string keys, string place)
    {
        Document document = DocumentReader.Read($"---\n{yaml}\n---\nWords.");

        Assert.Equal(keys.Split(' '), document.Metadata.Entries.Select(entry => entry.Key));
        Assert.NotEmpty(document.Metadata.Errors);
        Assert.All(document.Metadata.Errors, error => Assert.Equal(MetadataFault.Unreadable, error.Fault));
        Assert.Contains(document.Metadata.Errors, error => document.Source.Text[error.Place.Span.Start..].StartsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The mill: a story", "The mill: a story", "\"The mill: a story\"")]
    [InlineData("The mill: why, and how: a \"true\" story", "The mill: why, and how: a \"true\" story", "'The mill: why, and how: a \"true\" story'")]
    [InlineData("Goats: it's late  # as told", "Goats: it's late", "\"Goats: it's late\"")]
    [InlineData("\"Nora\" Pell", "\"Nora\" Pell", "'\"Nora\" Pell'")]
    [InlineData("\"Nora\" and \"Tom\"", "\"Nora\" and \"Tom\"", "'\"Nora\" and \"Tom\"'")]
    [InlineData("'It's open'", "It's open", "\"It's open\"")]
    [InlineData("'tis the season: now", "'tis the season: now", "\"'tis the season: now\"")]
    [InlineData("@nora", "@nora", "\"@nora\"")]
    [InlineData("*star*", "*star*", "\"*star*\"")]
    [InlineData("**bold** words", "**bold** words", "\"**bold** words\"")]
    [InlineData("*.md", "*.md", "\"*.md\"")]
    [InlineData("*", "*", "\"*\"")]
    [InlineData("*/5 * * * *", "*/5 * * * *", "\"*/5 * * * *\"")]
    [InlineData("&amp", "&amp", "\"&amp\"")]
    [InlineData("&copy; Nora", "&copy; Nora", "\"&copy; Nora\"")]
    [InlineData("'90s songs: all", "'90s songs: all", "\"'90s songs: all\"")]
    [InlineData("%50 off", "%50 off", "\"%50 off\"")]
    [InlineData("`code` and all", "`code` and all", "\"`code` and all\"")]
    [InlineData("*Mill* news: it turns", "*Mill* news: it turns", "\"*Mill* news: it turns\"")]
    [InlineData("[Update] It turns", "[Update] It turns", "\"[Update] It turns\"")]
    [InlineData("The mill: a story\n  that goes on", "The mill: a story that goes on", "\"The mill: a story that goes on\"")]
    public void A_text_that_needs_quotation_marks_is_read_without_them_and_said_at_its_place(string value, string text, string quoted)
    {
        string source = $"---\nplace: Bergen\ntitle: {value}\nauthor: Nora\nnote: it's \"late\"\n---\nWords.";
        foreach (string seed in new[] { source, source.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            Document document = DocumentReader.Read(seed);

            Assert.Equal($"author=Nora note=it's \"late\" place=Bergen title={text}", Entries(document));
            MetadataError error = Assert.Single(document.Metadata.Errors);
            Assert.Equal(("This text needs quotation marks: write " + quoted, MetadataFault.Doubtful), (error.Message, error.Fault));
            Assert.Equal(source.IndexOf("title: ", StringComparison.Ordinal) + "title: ".Length, error.Place.Span.Start);
        }
    }

    [Theory]
    [InlineData("\"Broken", "Broken", "\"Broken\"")]
    [InlineData("\"Broken: a story  # as told", "Broken: a story", "\"Broken: a story\"")]
    [InlineData("'Broken", "Broken", "'Broken'")]
    public void A_quotation_mark_that_nothing_closes_is_said_and_left_out(string value, string text, string quoted)
    {
        string source = $"---\nplace: Bergen\ntitle: {value}\nauthor: Nora\n---\nWords.";

        Document document = DocumentReader.Read(source);

        Assert.Equal($"author=Nora place=Bergen title={text}", Entries(document));
        MetadataError error = Assert.Single(document.Metadata.Errors);
        Assert.Equal(("Nothing closes this quotation mark: write " + quoted, MetadataFault.Doubtful), (error.Message, error.Fault));
        Assert.Equal(source.IndexOf("title: ", StringComparison.Ordinal) + "title: ".Length, error.Place.Span.Start);
    }

    [Theory]
    [InlineData("title: The mill\n\tauthor: Nora Pell\nplace: Bergen", "author=Nora Pell place=Bergen title=The mill", "author")]
    [InlineData("title: The mill\n  author: Nora Pell\n  place: Bergen", "author=Nora Pell place=Bergen title=The mill", "author place")]
    [InlineData("title: \"The mill\"\n  author: Nora Pell\nplace: Bergen", "author=Nora Pell place=Bergen title=The mill", "author")]
    [InlineData("pages: 4\n  sizes:\n    - 1\n    - 2\nplace: Bergen", "pages=4 place=Bergen sizes=[1, 2]", "sizes")]
    [InlineData("  title: The mill\nauthor: Nora Pell\nplace: Bergen", "author=Nora Pell place=Bergen title=The mill", "")]
    public void A_key_that_is_indented_under_one_with_a_value_is_read_and_said_at_its_place(string yaml, string entries, string indented)
    {
        string source = $"---\n{yaml}\n---\nWords.";
        Document document = DocumentReader.Read(source);

        Assert.Equal(entries, Entries(document));
        Assert.Equal(
            indented.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => (source.IndexOf(key, StringComparison.Ordinal), MetadataFault.Doubtful)),
            document.Metadata.Errors.Select(error => (error.Place.Span.Start, error.Fault)));
    }

    [Theory]
    [InlineData("words:\n  - @mill/*\n  - `wheel`\n  - %9\nplace: Bergen", "place=Bergen words=[@mill/*, `wheel`, %9]", "@mill/* `wheel` %9")]
    [InlineData("words:\n  - *mill*\n  - *.md  # all\n  - &amp\nplace: Bergen", "place=Bergen words=[*mill*, *.md, &amp]", "*mill* *.md &amp")]
    [InlineData("words: [*mill*, *.md]\nplace: Bergen", "place=Bergen words=[*mill*, *.md]", "*mill* *.md")]
    [InlineData("words:\n  more:\n    - *mill* news\nplace: Bergen", "place=Bergen words={more=[*mill* news]}", "*mill*")]
    [InlineData("asked:\n  - why: Rain: a lot\n    how: |\n      x: y\n  - why: No\nplace: Bergen", "asked=[{why=Rain: a lot, how=x: y⏎}, {why=No}] place=Bergen", "Rain:")]
    [InlineData("links: [[A]], [[B]]\nplace: Bergen", "links=[[A]], [[B]] place=Bergen", "[[A]],")]
    public void Texts_below_a_key_that_need_quotation_marks_are_read_without_them_and_said_at_their_places(string yaml, string entries, string bare)
    {
        string source = $"---\n{yaml}\n---\nWords.";
        Document document = DocumentReader.Read(source);

        Assert.Equal(entries, Entries(document));
        Assert.Equal(
            bare.Split(' ').Select(text => (source.IndexOf(text, StringComparison.Ordinal), MetadataFault.Doubtful)),
            document.Metadata.Errors.Select(error => (error.Place.Span.Start, error.Fault)));
    }

    [Theory]
    [InlineData("words:\n  - mill\n names:\n  - Nora\nplace: Bergen", "names=[Nora] place=Bergen words=[mill]", "names")]
    [InlineData("words:\n  - mill\n  - wheel\n  home: https://example.org\nplace: Bergen", "home=https://example.org place=Bergen words=[mill, wheel]", "home")]
    public void A_key_that_is_indented_under_a_list_is_read_and_said_at_its_place(string yaml, string entries, string indented)
    {
        string source = $"---\n{yaml}\n---\nWords.";
        Document document = DocumentReader.Read(source);

        Assert.Equal(entries, Entries(document));
        MetadataError error = Assert.Single(document.Metadata.Errors);
        Assert.Equal((source.IndexOf(indented, StringComparison.Ordinal), MetadataFault.Doubtful), (error.Place.Span.Start, error.Fault));
    }

    static string Entries(Document document) =>
        string.Join(" ", document.Metadata.Entries.Select(entry => $"{entry.Key}={Dump(entry.Value)}").Order(StringComparer.Ordinal));

    [Fact]
    public void Of_a_key_that_comes_twice_the_last_value_counts()
    {
        Document document = DocumentReader.Read("---\na: 1\nb: 2\na: 3\n---\nWords.");

        Assert.Equal("b=2 a=3", string.Join(" ", document.Metadata.Entries.Select(entry => $"{entry.Key}={entry.Value.Text}")));
    }

    [Fact]
    public void A_text_in_which_everything_is_wrong_is_given_up_soon() =>
        Assert.InRange(DocumentReader.Read("Words.", string.Concat(Enumerable.Repeat("a: [\n", 100_000))).Metadata.Errors.Count, 1, 20);

    static string Dump(MetadataValue value) =>
        value.IsList ? "[" + string.Join(", ", value.Items.Select(Dump)) + "]"
        : value.Kind == MetadataKind.Record ? "{" + string.Join(", ", value.Members.Select(member => $"{member.Key}={Dump(member.Value)}")) + "}"
        : value.Kind == MetadataKind.Text && long.TryParse(value.Text, out _) ? "'" + value.Text
        : value.Text.Replace('\n', '⏎');
}
