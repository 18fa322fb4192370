using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom a pronoun means behind somebody who is named as another's sister or lawyer.</summary>
public class PossessedNameTests
{
    [Theory]
    [InlineData("Roe’s lawyer, Mia Poe, shook her head.")]
    [InlineData("Roe’s lawyer Mia Poe shook her head.")]
    [InlineData("Ms. Roe’s lawyer, Mia Poe, opened the letter.")]
    [InlineData("Ann Roe’s older sister, Mia Poe, 54, wept.")]
    public void It_is_the_one_who_is_named_and_not_the_possessor(string sentence) => Assert.Equal(
        ["Ann Roe", "Mia Poe"], Said.Names($"The flood in the valley\n\n“It rained,” said Ann Roe.\n\n{sentence} “It poured,” she said."));

    [Theory]
    [InlineData("His examiner, Neil Ashby, laughed. “He was calm,” he said.")]
    [InlineData("His examiner, Neil Ashby, said Roe was good. “He was calm,” he said.")]
    public void A_word_for_a_paper_with_an_owner_is_a_person(string text) =>
        Assert.Equal(["Neil Ashby"], Said.Names("A title for it\n\nFrank Roe, of Kendal, has been driving since 1949.\n\n" + text));
}
