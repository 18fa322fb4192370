using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class QuoteKindTests
{
    [Theory]
    [InlineData("It rained all day.", QuoteKind.Direct)]
    [InlineData("It rained,", QuoteKind.Direct)]
    [InlineData("but nobody could have known that it would rain all day", QuoteKind.Direct)]
    [InlineData("all day", QuoteKind.Partial)]
    [InlineData("rain", QuoteKind.Partial)]
    [InlineData("The Rain of Spain", QuoteKind.Term)]
    [InlineData("Rain", QuoteKind.Term)]
    public void The_words_alone_tell_a_clause_from_a_fragment_and_a_title(string words, QuoteKind kind) =>
        Assert.Equal(kind, QuoteKinds.Of(words, new TextSpan(0, words.Length)));

    [Theory]
    [InlineData("Roe said on “Meet the Press” that it rained.")]
    [InlineData("Roe, star of the show “Rain Man,” went home.")]
    [InlineData("Roe said that she saw the show “Rain Man” twice.")]
    [InlineData("In her memoir “Becoming,” Roe writes that it rained.")]
    [InlineData("The physicist George “Jay” Keyworth went home.")]
    [InlineData("She read the ‘old’ book.")]
    [InlineData("The book reached the “secret” level of the library.")]
    public void Titles_nicknames_and_scare_quotes_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Fact]
    public void A_text_that_quotes_with_single_marks_has_no_scare_quotes_in_them() => Assert.Equal(
        ["Roe", "Roe"],
        Said.Mentions("A title for it\n\n‘It rained for days,’ Roe said. ‘The voters’ choice was to stay.’"));

    [Fact]
    public void A_clause_in_single_marks_goes_on_with_the_one_before() => Assert.Equal(
        ["Roe", "Roe", "Poe"],
        Said.Mentions("A title for it\n\n‘It rained for days,’ Roe said. ‘It poured for weeks.’\n\n“It did not,” Poe said. The ‘rain’ went on.").Take(3));

    [Theory]
    [InlineData("“Rain,” Roe said.")]
    [InlineData("Roe called it a “secret” level.")]
    [InlineData("‘It rained,’ Roe said.")]
    public void What_somebody_is_said_to_say_is_quoted(string text) => Assert.Single(Said.Quotes("A title for it\n\n" + text));
}
