using TypedCorpus.Analysis.Reading;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>People whom other words lead up to: who said the last quote of a text.</summary>
public class IntroducedNameTests
{
    [Theory]
    [InlineData("AFP quoted Tom Ek as saying, “It rained.”")]
    [InlineData("The newspaper quoted Mayor Tom Ek as saying: “It rained.”")]
    [InlineData("Xinhua cited Tom Ek, a farmer, as saying, “It rained.”")]
    [InlineData("Tom Ek came. The paper quoted him as saying that it “rained a lot” there.")]
    [InlineData("“It rained,” the paper quoted Tom Ek as saying.")]
    [InlineData("Tom Ek was quoted by AFP as saying: “It rained.”")]
    [InlineData("Nora Pell recalled Tom Ek saying: “It rained.”")]
    [InlineData("Xinhua quotes Tom Ek, a farmer at Brill Farms & Co., saying, “It rained.”")]
    [InlineData("The paper quoted the minister, Tom Ek, saying: “It rained.”")]
    public void Whoever_is_quoted_as_saying_speaks(string text) => Assert.Equal("Tom Ek", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("The agency quoted a farmer as saying: “It rained.”")]
    [InlineData("The agency quoted Tom Ek’s lawyer as saying: “It rained.”")]
    [InlineData("Then he quoted the report, a long one, saying: “It rained.”")]
    public void Whoever_quotes_does_not_speak(string text) => Assert.Equal("-", Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said another, Ama Sesay.", "Ama Sesay")]
    [InlineData("One shopper, Ama Sesay, said: “It rained.”", "Ama Sesay")]
    [InlineData("“It rained,” said one of the owners, Ibrahim Sesay.", "Ibrahim Sesay")]
    [InlineData("“It rained,” said the sommelier, Kit Carver.", "Kit Carver")]
    [InlineData("“It rained,” said his ex, Nora Pell, who lives here.", "Nora Pell")]
    public void The_name_in_apposition_to_another_noun_speaks(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said 34-year-old Dolores Vega.", "Dolores Vega")]
    [InlineData("“It rained,” said 17-year-old student Kit Carver.", "Kit Carver")]
    [InlineData("Seventeen-year-old Kit Carver said: “It rained.”", "Kit Carver")]
    [InlineData("Mother-of-two Ama Sesay said: “It rained.”", "Ama Sesay")]
    [InlineData("“It rained,” said father of three Bo Lim.", "Bo Lim")]
    [InlineData("“It rained,” said mother of 2 Ama Sesay, 41.", "Ama Sesay")]
    public void An_age_or_the_number_of_children_stands_before_the_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Fact]
    public void A_determiner_alone_describes_nobody() =>
        Assert.All(
            DocumentReader.Read("ANOTHER,H\nSAID.\"V\"SAID. \".", sidecar: null, TextFormat.Markdown, TestContext.Current.CancellationToken).Speakers,
            speaker => Assert.NotEqual("", speaker.Description));
}
