using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Who answers a question, in stories and in reports of trials.</summary>
public class ExchangeTests
{
    const string Trial = "The trial of Tom Poe went on in Elmsford on Monday. Poe, a farmer, denies that he set fire to the mill.\n\n";

    const string Kitchen = "Ann, Ben and Maria were in the kitchen. It rained, and nobody came up the road to the house on that day.\n\n";

    [Theory]
    [InlineData("“Where were you?” Ms Roe asked Poe.")]
    [InlineData("“Where were you, Mr Poe?” Ms Roe asked.")]
    [InlineData("“Mr Poe, where were you?” asked Ms Roe.")]
    [InlineData("“Mr Poe,” said Ms Roe, “where were you?”")]
    public void Whoever_is_asked_answers_and_whoever_asks_asks_on(string question) => Assert.Equal(
        ["Tom Poe", "Roe", "Tom Poe"], Said.Names($"{Trial}{question}\n\n“At home.”\n\n“And your wife?”\n\n“At work.”").TakeLast(3));

    [Fact]
    public void A_question_to_nobody_by_name_is_answered_by_whoever_spoke_before() => Assert.Equal(
        ["Tom Poe", "Roe", "Tom Poe"], Said.Names($"{Trial}“I was at home,” Poe said.\n\n“And your wife?” Ms Roe asked.\n\n“At work.”"));

    [Fact]
    public void Whoever_speaks_to_many_goes_on() => Assert.Equal(
        ["Roe", "Roe"], Said.Names($"{Trial}“Who would do that?” Ms Roe asked reporters.\n\n“It was all that he had in the world, and he loved the mill.”"));

    [Theory]
    [InlineData("“Do you read Greek?” Ann asked Ben.")]
    [InlineData("“Do you read Greek, Ben?” asked Ann.")]
    [InlineData("“You read Greek, Ben,” said Ann.")]
    public void Of_three_in_a_story_the_one_who_is_spoken_to_answers(string question) => Assert.Equal(
        ["Ann", "Ben", "Maria", "Ann", "Ben"],
        Said.Names($"{Kitchen}{question}\n\n“A little.”\n\n“I do not,” said Maria.\n\n“It is late,” said Ann.\n\n“It is,” said Ben.\n\nThey went to bed."));

    [Fact]
    public void A_woman_in_a_story_is_no_he() => Assert.Equal(
        ["Ann", "-", "Ann", "-"],
        Said.Names("Ann stood at the window. It rained, and nobody came up the road.\n\n“Is it late?” asked Ann.\n\n“Very late,” he said.\n\n"
            + "“Are you cold?” asked Ann.\n\n“I am,” he said.\n\nThe clock struck nine.\n\nShe laughed."));
}
