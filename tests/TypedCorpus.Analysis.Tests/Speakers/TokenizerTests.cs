using TypedCorpus.Analysis.Speakers.Text;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class TokenizerTests
{
    [Theory]
    [InlineData("Mr. Roe left.", "Mr.|Roe|left|.")]
    [InlineData("The U.S. sent Roe (R-Pa.), 54, home.", "The|U.S.|sent|Roe|(|R-Pa.|)|,|54|,|home|.")]
    [InlineData("John F. Roe's aides’ plan: he'd wait, don't ask", "John|F.|Roe|'s|aides|’|plan|:|he|'d|wait|,|don't|ask")]
    [InlineData("It cost $23.50 at 7:40 p.m. -- 3,000 times", "It|cost|$23.50|at|7:40|p.m.|--|3,000|times")]
    [InlineData("@roe wrote #rain", "@roe|wrote|#rain")]
    [InlineData("He said no.She left", "He|said|no|.|She|left")]
    public void Words_and_marks_stand_apart(string text, string tokens) => Assert.Equal(
        tokens,
        string.Join('|', Tokenizer.ReadPlain(text, new TextSpan(0, text.Length), TestContext.Current.CancellationToken).Select(token => text.Substring(token.Start, token.Length))));

    [Theory]
    [InlineData("said", "Cue, Past")]
    [InlineData("SAID", "Cue")]
    [InlineData("Roe", "Capital")]
    [InlineData("senator", "Role")]
    [InlineData("vice-president", "Role")]
    [InlineData("don’t", "Auxiliary")]
    [InlineData("Vladimir", "GivenName, Masculine")]
    public void A_word_has_its_classes(string word, string classes) =>
        Assert.True(Tokenizer.ReadPlain(word, new TextSpan(0, word.Length), TestContext.Current.CancellationToken)[0].IsAll(Enum.Parse<WordClass>(classes)));

    [Fact]
    public void A_country_in_capitals_is_no_pronoun() =>
        Assert.False(Tokenizer.ReadPlain("US", new TextSpan(0, 2), TestContext.Current.CancellationToken)[0].Is(WordClass.ObjectPronoun));
}
