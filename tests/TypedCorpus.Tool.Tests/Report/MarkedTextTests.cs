using System.Text.RegularExpressions;
using CsCheck;
using TypedCorpus.Analysis;
using TypedCorpus.Tool.Markup;

namespace TypedCorpus.Tool.Tests.Report;

public partial class MarkedTextTests
{
    static readonly Document Text = DocumentReader.Read("abcdefghij <&> klmnop");

    [Fact]
    public void Marks_that_cross_are_written_in_parts() =>
        Assert.Equal("ab<span one id=\"x\">cd<span two>ef</span></span><span two>g</span>hij", Write(10, Named("one", 2, 6, "x"), Named("two", 4, 7)));

    [Fact]
    public void A_mark_inside_another_stands_inside() =>
        Assert.Equal("<span outer>a<span inner>b</span>c</span>d", Write(4, Named("inner", 1, 2), Named("outer", 0, 3)));

    [Fact]
    public void What_is_shown_between_stands_at_its_place() =>
        Assert.Equal("a<span m>b</span>c<i>!</i>d", MarkedText.Of(Text, new TextSpan(0, 4), [Named("m", 1, 2)], [new Insertion(3, new MarkupText().Add($"<i>!</i>"))]).ToString());

    [Fact]
    public void However_marks_lie_elements_are_closed_in_order_and_no_word_is_lost() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20]).Array[0, 8].Sample(places =>
        {
            string html = MarkedText.Of(
                Text,
                new TextSpan(2, Text.Source.Text.Length - 4),
                places.Select(place => Named("m", Math.Min(place.Item1, place.Item2), Math.Max(place.Item1, place.Item2) + 1))).ToString();

            Assert.Equal(Text.Source.Text[2..^2], Site.WordsOf(html));
            int depth = 0;
            foreach (Match tag in Tag().Matches(html))
                Assert.True((depth += tag.Value == "</span>" ? -1 : 1) >= 0);
            Assert.Equal(0, depth);
        });

    static Mark Named(string name, int start, int end, string? anchor = null) => new(TextSpan.FromBounds(start, end), new MarkupText().Add($" {name}"), anchor is null ? null : new MarkupText().Add($" id=\"{anchor}\""));

    static string Write(int length, params Mark[] marks) => MarkedText.Of(Text, new TextSpan(0, length), marks).ToString();

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tag();
}
