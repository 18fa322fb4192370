using Xunit;

namespace TypedCorpus.Analysis.Tests.Quotes;

public class MarkStyleTests
{
    [Theory]
    [InlineData("She said, “It rained.”", "It rained.")]
    [InlineData("She said, \"It rained.\"", "It rained.")]
    [InlineData("She said, ‘It didn’t rain.’", "It didn’t rain.")]
    [InlineData("She said, 'It didn't rain.'", "It didn't rain.")]
    [InlineData("She said, ``It rained.''", "It rained.")]
    [InlineData("‘The voters’ choice was rain,’ she said.", "The voters’ choice was rain,")]
    [InlineData("‘It was rock ‘n’ roll, and it was ours,’ she said.", "It was rock ‘n’ roll, and it was ours,")]
    [InlineData("‘It was rock ’n’ roll, and it was ours,’ she said.", "It was rock ’n’ roll, and it was ours,")]
    [InlineData("'It was rock 'n' roll, and it was ours,' she said.", "It was rock 'n' roll, and it was ours,")]
    [InlineData("'They sold Fish n' Chips at the harbour,' she said.", "They sold Fish n' Chips at the harbour,")]
    [InlineData("Elle dit : « Il pleut. »", "Il pleut.")]
    [InlineData("Sie sagte: „Es regnet.“", "Es regnet.")]
    [InlineData("Sie sagte: »Es regnet.«", "Es regnet.")]
    [InlineData("Sie sagte (»Es regnet«) und ging.", "Es regnet")]
    [InlineData("„Es regnet. “ Sie ging.", "Es regnet.")]
    [InlineData("彼女は「雨だ」と言った", "雨だ")]
    [InlineData("`It rained,' she said.", "It rained,")]
    [InlineData("`It's late, and I don't mind,' she said.", "It's late, and I don't mind,")]
    [InlineData("She said, “It rained.\"", "It rained.")]
    [InlineData("She said, \"It rained.”", "It rained.")]
    [InlineData("(\"It rained\")", "It rained")]
    [InlineData("a pledge of—\"rain\"—for all", "rain")]
    [InlineData("She said \" It rained. \" and left", "It rained.")]
    public void Every_style_of_marks_is_read(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("“He said, ‘It rained,’ and left.”", "He said, ‘It rained,’ and left.{It rained,}")]
    [InlineData("\"He said, 'It rained,' and left.\"", "He said, 'It rained,' and left.{It rained,}")]
    [InlineData("‘He said, “It rained,” and left.’", "He said, “It rained,” and left.{It rained,}")]
    [InlineData("“People in “Vote Roe” shirts came.”", "People in “Vote Roe” shirts came.{Vote Roe}")]
    [InlineData("\"People in \"Vote Roe\" shirts came.\"", "People in \"Vote Roe\" shirts came.{Vote Roe}")]
    public void A_quote_knows_the_quotes_inside(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("The voters’ choice wasn’t Roe’s, ’90s fans said.")]
    [InlineData("The voters' choice wasn't Roe's, rock 'n' roll fans said.")]
    [InlineData("He is 6'2\" and she is 5' 10\" tall.")]
    [InlineData("It lasted 3' in all.")]
    [InlineData("The 24\"x36\" frame held, and so did the 30\" one.")]
    [InlineData("A 6' ladder and a 24\" pipe, at 26' 46\" north.")]
    [InlineData("Run `git status` and `git push` first.")]
    [InlineData("<a href=\"x.html\" title=\"y\">")]
    public void Apostrophes_measures_and_attributes_are_no_quotes(string text) => Assert.Empty(Quoted.Words(text));

    [Theory]
    [InlineData("\"A 24\" screen is too small,\" Roe said.", "A 24\" screen is too small,")]
    [InlineData("“A 24” screen is too small,” Roe said.", "A 24” screen is too small,")]
    [InlineData("\"A 24\" and a 30\" screen are too small,\" Roe said.", "A 24\" and a 30\" screen are too small,")]
    [InlineData("\"It is 24\",\" Roe said.", "It is 24\",")]
    [InlineData("\"I am 5' 10\" tall,\" Roe said.", "I am 5' 10\" tall,")]
    [InlineData("\"It is 5½\" wide,\" Roe said.", "It is 5½\" wide,")]
    [InlineData("'A 6' ladder is too short,' Roe said.", "A 6' ladder is too short,")]
    [InlineData("‘A 6’ ladder is too short,’ Roe said.", "A 6’ ladder is too short,")]
    [InlineData("'Wait 5' and go,' Roe said.", "Wait 5' and go,")]
    [InlineData("\"It was 30\"\" Tom Ek said. He left.", "It was 30\"")]
    [InlineData("“It was 30”” Tom Ek said. He left.", "It was 30”")]
    [InlineData("Tom Ek said: \"The board is 24\"\".", "The board is 24\"")]
    [InlineData("'It was 6'' Tom Ek said. He left.", "It was 6'")]
    [InlineData("'A 24'' screen is too small,' Roe said.", "A 24'' screen is too small,")]
    [InlineData("\"A 24'' screen is too small,\" Roe said.", "A 24'' screen is too small,")]
    [InlineData("\"A 24\"x36\" frame is here,\" Roe said.", "A 24\"x36\" frame is here,")]
    [InlineData("\"It is 1,200\" wide and 1/4\" thick,\" Roe said.", "It is 1,200\" wide and 1/4\" thick,")]
    [InlineData("\"The board is 6′ 2″ tall,\" Roe said.", "The board is 6′ 2″ tall,")]
    [InlineData("“The board is 6’ 2” tall,” Roe said.", "The board is 6’ 2” tall,")]
    [InlineData("``It was in 92,'' Roe said.", "It was in 92,")]
    public void Inches_feet_and_minutes_close_no_quote(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("\"It is 24\", Roe said. \"It was 30\", she said.", "It is 24", "It was 30")]
    [InlineData("'It is 24', Roe said. 'It was 30', she said.", "It is 24", "It was 30")]
    [InlineData("``It was 92'', Roe said. ``It was 93.''", "It was 92", "It was 93.")]
    public void A_number_may_end_a_quote(string text, string first, string second) => Assert.Equal([first, second], Quoted.Words(text));

    [Fact]
    public void A_number_may_end_a_quote_inside_one_with_the_same_marks() =>
        Assert.Equal(["I saw \"Area 51\" twice,{Area 51}"], Quoted.Words("\"I saw \"Area 51\" twice,\" Roe said."));

    [Fact]
    public void Money_before_the_closing_mark_is_no_measure() =>
        Assert.Equal(["about $200"], Quoted.Words("He gave \"about $200\" to her."));

    [Fact]
    public void Two_quotes_in_a_line_stay_two() =>
        Assert.Equal(["Yes,", "but not now."], Quoted.Words("“Yes,” she said, “but not now.”"));

    [Fact]
    public void Brackets_and_ellipses_belong_to_the_words() =>
        Assert.Equal(["[Roe] will ... go"], Quoted.Words("\"[Roe] will ... go\" soon"));
}
