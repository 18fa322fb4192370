using TypedCorpus.Analysis.Speakers.Text;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class WordListTests
{
    static readonly WordList Verbs = ["said", "sang", "told", "co-wrote"];

    [Theory]
    [InlineData("said")]
    [InlineData("Told")]
    [InlineData("SANG")]
    [InlineData("Co-wrote")]
    public void A_list_has_its_words_in_any_case(string word) => Assert.True(Has(word));

    [Theory]
    [InlineData("sail")]
    [InlineData("tell")]
    [InlineData("says")]
    [InlineData("saids")]
    [InlineData("ſaid")]
    [InlineData("3aid")]
    public void A_list_has_no_word_that_only_starts_like_one_of_its_own_or_is_as_long(string word) => Assert.False(Has(word));

    [Fact]
    public void The_end_of_a_text_is_no_word() => Assert.False(Verbs.Has("said", new Token(4, 0, TokenKind.ParagraphEnd, WordClass.None)));

    static bool Has(string word) => Verbs.Has("It rained, " + word, new Token(11, word.Length, TokenKind.Word, WordClass.None));
}
