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
    [InlineData("title: The mill\nauthor: \"Nora\" Pell\nplace: Bergen", "title place", "Pell")]
    [InlineData("title: [\nauthor: Nora Pell\nplace: Bergen", "author place", "")]
    [InlineData("title: The mill: a story\nplace: Bergen", "place", "")]
    [InlineData("place: Bergen\nimages:\n  - a: [\n  - b\nauthor: @nora\nsize: 4", "place size", "")]
    [InlineData("title: 'It's open'\nplace: Bergen", "place", "")]
    public void One_fault_costs_its_key_alone(string yaml, string keys, string place)
    {
        Document document = DocumentReader.Read($"---\n{yaml}\n---\nWords.");

        Assert.Equal(keys.Split(' '), document.Metadata.Entries.Select(entry => entry.Key));
        Assert.NotEmpty(document.Metadata.Errors);
        Assert.All(document.Metadata.Errors, error => Assert.Equal(MetadataFault.Unreadable, error.Fault));
        Assert.Contains(document.Metadata.Errors, error => document.Source.Text[error.Place.Span.Start..].StartsWith(place, StringComparison.Ordinal));
    }

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
