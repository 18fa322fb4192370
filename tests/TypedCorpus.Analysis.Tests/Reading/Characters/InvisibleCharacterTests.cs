using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Reading.Characters;

/// <summary>Characters without width, as text copied from the web has them.</summary>
public class InvisibleCharacterTests
{
    public static TheoryData<string, char> Places
    {
        get
        {
            TheoryData<string, char> places = [];
            foreach (string text in (string[])["“It rained,”{0} said Ann Roe.", "“It rained,” said Ann{0} Roe.", "“It rained,” said Ann R{0}oe.", "{0}“It rained,” said{0} Ann Roe.{0}", "“It rained,{0}”{0}{0} said Ann Roe."])
            {
                foreach (char invisible in "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF")
                    places.Add(text, invisible);
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void They_part_nothing(string text, char invisible) => Assert.Equal(
        ["Ann Roe"], Said.Names("It was a wet day in the town.\n\n" + text.Replace("{0}", invisible.ToString(), StringComparison.Ordinal)));

    [Fact]
    public void Quotes_stand_where_the_file_has_them()
    {
        const string Text = "It was a wet\u200B day.\n\n“It\u200B rained,”\u200B said Ann Roe.";
        Quote quote = Assert.Single(Said.Quotes(Text));
        Assert.Equal(Text.IndexOf("It\u200B", StringComparison.Ordinal), quote.Span.Start);
        Assert.Equal("It\u200B rained,", quote.Span.Of(Text));
    }

    [Theory]
    [InlineData("The sign 👩\u200D🌾 is a farmer.")]
    [InlineData("نمی\u200Cدانم is what Ann Roe said.")]
    [InlineData("ฝน\u200Bตก is what Ann Roe said.")]
    [InlineData("שלום (Ann Roe)\u200F.")]
    public void They_stay_where_they_make_other_signs_or_part_words(string text) => Assert.Empty(DocumentReader.Read(text).Edits);
}
