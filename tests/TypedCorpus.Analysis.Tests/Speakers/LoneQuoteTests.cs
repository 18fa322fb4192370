using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Paragraphs that are nothing but a quote, between short paragraphs that report in other words, as most papers outside of America have them.</summary>
public class LoneQuoteTests
{
    const string Title = "The coach speaks of his side\n\n";

    [Fact]
    public void Quotes_that_follow_a_report_in_other_words_are_of_the_same_source() => Assert.Equal(
        ["Tom Ek", "Tom Ek", "Tom Ek", "Tom Ek"],
        Said.Names(Title + "Rovers coach Tom Ek went home without a point on Friday.\n\nHe said the referee had been right to send two of his players off.\n\n"
            + "“We were late in the tackle all night.”\n\n“We will be late again if nobody tells us.”\n\nThe club has not won since May.\n\n"
            + "The coach also said that the captain would stay.\n\n“He is the best we have.”\n\n“Ask anybody who played against him.”"));

    [Theory]
    [InlineData("The river rose on Sunday. It took two sheds and a barn.", "Ann Roe")]
    [InlineData("The river rose on Sunday.\n\nThe road was shut.", "Ann Roe")]
    [InlineData("Tom Ek lost his barn on Sunday.", "Tom Ek")]
    [InlineData("The council lost its hall on Sunday.", "-")]
    public void Behind_paragraphs_that_name_nobody_the_last_speaker_goes_on(string between, string speaker) => Assert.Equal(
        ["Ann Roe", speaker],
        Said.Names("The flood\n\n“It rained,” said Ann Roe, a nurse.\n\n" + between + "\n\n“I have never seen anything like it.”\n\nThe school is closed on Monday."));

    [Fact]
    public void Critics_need_not_have_said_the_next_quote() => Assert.Equal(
        ["-"], Said.Names(Title + "Rovers lost on Friday in the rain.\n\nCritics said that the game had been too slow for them.\n\n“We were late in the tackle all night.”"));

    [Fact]
    public void News_of_a_dozen_paragraphs_in_which_quotes_go_on_are_no_conversation() => Assert.Equal(
        Enumerable.Repeat("Tom Ek", 7),
        Said.Names(Title + "Rovers coach Tom Ek says that his side was late on Friday.\n\nThe club lost at home in front of nine thousand.\n\nIt rained for most of the game.\n\n"
            + "“We were late in the tackle,” Ek said.\n\n“There were chances for us.”\n\nMax Orlo was sent off, and Per Lund and Jan Adler were cited.\n\nThe club has not won since May, when Ines Poe took over.\n\n"
            + "“He was first out of the line,” Ek said of Orlo.\n\n“You have to find the line.”\n\n“There is no malice in him.”\n\n“But he has to change.”\n\n“You can still hit hard.”\n\n"
            + "The next game is at Elm on Sunday."));

    [Fact]
    public void In_a_short_story_a_second_quote_of_a_paragraph_may_be_the_one_that_speaks_to_somebody() => Assert.Equal(
        ["Mr. Ek", "Mr. Ek", "I", "Mr. Ek"],
        Said.Mentions("The lamp\n\nI had kept the light for a week when Mr. Ek came up the stairs.\n\n“Keeper,” said Mr. Ek, “is it the fog?”\n\n“It is the rain, Mr. Ek,” I said.\n\n"
            + "“I heard a horn.”\n\n“No. It was the wind.”\n\nHe went to the glass. “Then what is that on the rocks?”\n\nI went and stood by him. It was a boat.\n\n“A boat,” I said.\n\n“Ah,” said Mr. Ek. “They came.”")[..4]);

    [Fact]
    public void In_a_row_of_quotes_the_paragraph_below_each_tells_whose_it_is() => Assert.Equal(
        ["Ann Roe", "Tom Ek", "Ines Poe", "Brusk Orlo"],
        Said.Names("What they said\n\n“I ironed these shirts for years.”\n\nRovers won their first cup, and the manager Ann Roe told what it meant to her.\n\n“Four in a row. No more talk of luck.”\n\n"
            + "Elm captain Tom Ek spoke of his side’s late goals.\n\n“They had nothing left, and they found a bit more.”\n\nInes Poe bowed out with a win over Larch.\n\n"
            + "“I saw it late and stuck up a hand.”\n\nGoalkeeper Brusk Orlo had the save of the day against Ash."));

    [Fact]
    public void Where_the_first_paragraph_brings_somebody_in_the_quotes_go_on_with_the_one_above() => Assert.Equal(
        ["Ann Roe", "Tom Ek", "Ines Poe"],
        Said.Names("The flood\n\nAnn Roe runs the shop by the bridge.\n\n“I carried the flour upstairs at night.”\n\nTom Ek keeps hens behind the mill.\n\n“They sat on the roof all day.”\n\n"
            + "Ines Poe lives on the hill.\n\n“We took in nine people.”\n\nThe river went down on Sunday."));

    [Fact]
    public void A_name_behind_a_dash_may_tell_of_what_it_spoke() => Assert.Equal(
        ["Ann Roe", "Tom Ek"],
        Said.Names("The day in words\n\nThis is who said what on the fifth day of the games:\n\n“Whatever the boy has. It is for my neck.”\n\n-- Ann Roe on asking for ice in the third set of her game.\n\n"
            + "“He never met me.”\n\n-- Tom Ek replying to what Ines Poe had said of him the day before."));

    [Theory]
    [InlineData("Rosa Lind, who taught here for forty years, died on Friday.", "She was the best of us.", "-")]
    [InlineData("Rosa Lind, a nurse, won the prize on Friday.", "She was the best of us.", "-")]
    [InlineData("Police arrested Tom Ek on Friday.", "He was hiding in a barn.", "-")]
    [InlineData("The council named a street after Otto Vass.", "He would have hated it.", "-")]
    [InlineData("Rovers captain Ross Adair is expected to return.", "Ross trained on Friday and looked sharp.", "-")]
    [InlineData("Tom Ek was back in Leeds on Monday.", "We love you, Tom!", "-")]
    [InlineData("Coach Tom Ek said the captain would stay.", "He is the best we have.", "Tom Ek")]
    [InlineData("Tom Ek praised the captain.", "He is the best there is.", "Tom Ek")]
    [InlineData("Tom Ek went home early.", "She was late.", "Tom Ek")]
    [InlineData("Tom Ek went home early.", "He’s the captain I wanted.", "Tom Ek")]
    public void Who_is_only_told_of_does_not_say_what_speaks_of_them(string before, string quote, string speaker) =>
        Assert.Equal([speaker], Said.Names(Title + $"It rained in Elm for days.\n\n{before}\n\n“{quote}”\n\nThe school is closed on Monday."));

    [Theory]
    [InlineData("Tom Ek asked Ann Roe where she stood.", "I stood by the door.", "Ann Roe")]
    [InlineData("Tom Ek asked the mayor whether the road was shut.", "It is shut for good.", "the mayor")]
    [InlineData("Tom Ek asked Ann Roe where she stood.", "Was it by the door?", "Tom Ek")]
    [InlineData("Tom Ek asked Ann Roe for the keys.", "I need them by noon.", "Tom Ek")]
    public void Who_is_asked_answers(string before, string quote, string source) =>
        Assert.Equal([source], Said.Mentions(Title + $"It rained in Elm for days.\n\n{before}\n\n“{quote}”\n\nThe school is closed on Monday."));

    [Theory]
    [InlineData("My neighbour put it well", "-")]
    [InlineData("My neighbour Ann Roe put it well", "Ann Roe")]
    public void Whom_the_writer_calls_their_own_is_nobody_that_came_before(string lead, string speaker) => Assert.Equal(
        [speaker], Said.Names(Title + "Reg Tanner said the road would bring jobs. It will bring lorries.\n\n" + $"{lead}: “They paved the orchard.”"));

    [Theory]
    [InlineData("On the first half:", "On the referee:")]
    [InlineData("About picking the same eleven:", "About practice before the game:")]
    [InlineData("Regarding the mill:", "Of what comes next:")]
    public void Lines_that_only_say_what_a_quote_is_about_stand_between_quotes_of_one_speaker(string first, string second) => Assert.Equal(
        ["Ola Brandt", "Ola Brandt", "Ola Brandt"],
        Said.Names(Title + $"Head coach Ola Brandt addressed reporters after the match.\n\n{first}\n\n“We were slow. I have no other words.”\n\n"
            + $"“I told them that it can’t go on.”\n\n{second}\n\n“I never talk about it.”"));

    [Fact]
    public void Rows_of_quotes_without_a_question_or_a_report_are_all_of_whoever_is_said_to_speak() => Assert.Equal(
        ["Omar Vall", "Omar Vall", "Omar Vall", "Omar Vall", "Omar Vall"],
        Said.Names(Title + "Fiji captain Omar Vall spoke to the press at the end of the first day:\n\n“I did not want to look at the dressing room”\n\n"
            + "“Three of us got out to balls that you would leave on any other day”\n\n“It started to rain a little but God was kind”\n\n"
            + "“My thumb is fine”\n\n“It is blue and it is fat”"));
}
