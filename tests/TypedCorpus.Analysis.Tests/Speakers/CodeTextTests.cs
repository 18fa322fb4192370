using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Quotes in texts about programs, which show code among their sentences.</summary>
public class CodeTextTests
{
    const string HowTo = """
        A title for it

        First we make a mill, and then we let it turn as long as there is wind.

        const mill = new Mill({ town: "Elm" });
        mill.turn(wheel => wheel.speed + 1);

        The state may be “still” or “turning”. You get “Wheel is stuck” from it if it can't turn.

        if (mill.state === "still") {
          throw new Error("The wheel is stuck");
        }
        mill.stop();
        console.log(mill.state);
        for (const wheel of mill.wheels()) {
          wheel.stop();
        }

        It is the “smallest” mill of all.

        """;

    [Fact]
    public void In_a_text_full_of_code_short_words_that_nobody_says_are_terms() => Assert.Empty(Said.Quotes(HowTo));

    [Fact]
    public void What_people_say_in_it_is_quoted() => Assert.Equal(
        ["We wanted a mill that anybody can turn,"],
        Said.Quotes(HowTo + "“We wanted a mill that anybody can turn,” Ann Roe said.").Select(quote => quote.Span.Of(HowTo + "“We wanted a mill that anybody can turn,” Ann Roe said.")));

    [Theory]
    [InlineData("We edit the value from turn('') to turn('fast') in the file, and see it at once.")]
    [InlineData("If \"rain \".trim() is called on it, the blank behind it goes away for good.")]
    [InlineData("Look at towns['Elm'] to see who lives there, and at nothing else.")]
    [InlineData("It goes to \"https://example.org/mill\" or \"/etc/mill/wheel start\" and not to \"wheel.c\".")]
    [InlineData("Lines that begin with \"#\" are left out, and so is \"$service\".")]
    [InlineData("Then \"{} mills\" is seen on \"<stdout>\".")]
    [InlineData("Type \"mill -f wheel\" there, and \"turn('left')\" in the next line with \"<your name here>\".")]
    public void Strings_of_calls_and_words_of_code_in_a_sentence_are_terms(string text) => Assert.Empty(Said.Quotes("A title for it\n\n" + text));

    [Fact]
    public void What_is_typed_at_a_prompt_is_code_and_no_mail() => Assert.Empty(Said.Quotes("""
        A title for it

        The towns are kept in a list, of which the last one is taken:

        >>> towns.pop()
        'Elm'
        >>> 'Ash' in towns   # It is fast
        True
        >>> mills['Oak']
        Traceback (most recent call last):
          File "<stdin>", line 1, in <module>
        KeyError: 'Oak'
        """));

    [Fact]
    public void Mail_that_was_answered_three_times_is_still_quoted_mail()
    {
        const string Mail = "A title for it\n\n>>> Who said \"it rained\" there?\n>>> I did not.\n>> Nor did I.";
        Document document = DocumentReader.Read(Mail);
        Assert.Equal(2, document.Blocks.Count(block => block.Kind == BlockKind.BlockQuote));
    }
}
