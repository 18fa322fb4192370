using TypedCorpus.Analysis.Tests.Speakers;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class SingleMarkTests
{
    [Fact]
    public void A_text_that_quotes_with_single_marks_has_no_scare_quotes_in_them() => Assert.Equal(
        ["Roe", "Roe"],
        Said.Mentions("A title for it\n\n‘It rained for days,’ Roe said. ‘The voters’ choice was to stay.’"));

    [Fact]
    public void A_clause_in_single_marks_goes_on_with_the_one_before() => Assert.Equal(
        ["Roe", "Roe", "Poe"],
        Said.Mentions("A title for it\n\n‘It rained for days,’ Roe said. ‘It poured for weeks.’\n\n“It did not,” Poe said. The ‘rain’ went on.").Take(3));

    [Theory]
    [InlineData("The coach, Ann Roe, was proud of her side at the end of the match.\n\n‘We ran all day and we never stopped. I am proud of them.’")]
    [InlineData("Ann Roe took the guests round the school, ‘What began in a shed is now a house for nine hundred children.’")]
    public void Clauses_in_single_marks_are_quoted_where_no_clause_stands_in_others(string text) =>
        Assert.Single(Said.Quotes("A title for it\n\n" + text));

    [Theory]
    [InlineData("Roe said the plan was ‘a bit mad’ and left.", 1)]
    [InlineData("Roe added that Poe had ‘openly’ gone there.", 1)]
    [InlineData("Roe calls Poe ‘a gate with legs’.", 1)]
    [InlineData("Roe called the mayor a ‘bad joke’.", 1)]
    [InlineData("Roe said the plan was a ‘bad joke’.", 1)]
    [InlineData("Roe said they would hold a ‘bell march’ in May.", 0)]
    [InlineData("The town got a new ‘rain tax’ in May.", 0)]
    [InlineData("Roe said the ‘rain’ tax was new.", 0)]
    [InlineData("The two were written off as a ‘showmance’ in May.", 0)]
    [InlineData("Divers ‘by mistake’ found the ship.", 0)]
    public void Beside_quotes_in_double_marks_a_fragment_in_single_ones_is_quoted_where_somebody_says_it(string text, int quotes) =>
        Assert.Equal(quotes + 1, Said.Quotes("A title for it\n\n“We waited for the rain all day,” Ek said.\n\n" + text).Count());

    [Theory]
    [InlineData("We got on to ‘sayings’ at the club.")]
    [InlineData("There are some about animals like ‘let sleeping dogs lie’ as well.")]
    [InlineData("The new ‘surprise’ tax came in May.")]
    public void Where_single_marks_quote_a_fragment_that_nobody_says_is_a_term(string text) =>
        Assert.Single(Said.Quotes("A title for it\n\n‘We waited for the rain all day,’ Ek said.\n\n" + text));

    [Fact]
    public void Short_turns_of_a_conversation_in_single_marks_are_no_terms() => Assert.Equal(
        6,
        Said.Quotes("A title for it\n\n" + string.Concat(Enumerable.Repeat("‘Will you come with me to the harbour?’\n\n‘Perhaps.’ She sat down. ‘no, never’\n\n", 2))).Count());
}
