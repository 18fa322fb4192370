using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>What reports somebody's words without a verb of saying.</summary>
public class SpeechActTests
{
    [Theory]
    [InlineData("Ann Roe was adamant that it was “a fair deal” for all.", "Ann Roe")]
    [InlineData("Ann Roe is quite sure it will be “a good year” for rain.", "Ann Roe")]
    [InlineData("Ann Roe took the view that it was “only rain” then.", "Ann Roe")]
    [InlineData("Ann Roe gave an assurance that there was “no danger” in it.", "Ann Roe")]
    [InlineData("Ann Roe paid tribute to her as “a giant of the game” then.", "Ann Roe")]
    [InlineData("The inquest heard she had been “a happy girl” until May.", "The inquest")]
    [InlineData("He had shown “no remorse”, the court heard.", "the court")]
    [InlineData("Ann Roe heard that it had been “a happy day” for all.", "-")]
    [InlineData("The embassy voiced “deep concern” at the move.", "The embassy")]
    [InlineData("The report found “serious failings” at the mill.", "The report")]
    [InlineData("A scheme called “Mills for all” was stopped there.", "-")]
    public void An_act_of_speech_is_one_by_its_words(string text, string mention) => Assert.Equal(mention, Only(text));

    [Theory]
    [InlineData("Critics claim the mill is “an accident waiting to happen” there.", "Critics")]
    [InlineData("The authors call this “the rain effect” in their book.", "The authors")]
    [InlineData("Farmers demand “a fair price” for milk.", "Farmers")]
    [InlineData("Doctors question whether the mill is “fit for use” at all.", "Doctors")]
    [InlineData("The mill was “a wet place” in May, rangers said.", "rangers")]
    [InlineData("The farmers’ demand was that it be “dry by June” there.", "The farmers")]
    public void Many_say_it_by_a_verb_that_is_a_noun_elsewhere(string text, string mention) => Assert.Equal(mention, Only(text));

    [Theory]
    [InlineData("“The mill was made of paper,” was Ann Roe’s answer.", "Ann Roe")]
    [InlineData("“The mill was made of paper,” came the answer from Ann Roe.", "Ann Roe")]
    [InlineData("“The mill was made of paper,” came Ann Roe’s reply.", "Ann Roe")]
    [InlineData("“The mill was made of paper.” Ann Roe pours another cup of tea.", "Ann Roe")]
    [InlineData("The chair of the mill board, Minister Ann Roe, was delighted with it. “We had twenty views and now we have one text.”", "Minister Ann Roe")]
    public void A_sentence_of_the_quote_need_not_have_a_verb_of_saying(string text, string mention) => Assert.Equal(mention, Only(text));

    [Theory]
    [InlineData("Ann Roe’s view is that the mill is “a gift” to all.", "Ann Roe")]
    [InlineData("His advice to young farmers is to “get wet” in May.", "His")]
    [InlineData("Tom Poe won praise from Ann Roe for his “good work” there.", "Ann Roe")]
    [InlineData("Tom Poe faced calls from farmers to “get a grip” there.", "farmers")]
    [InlineData("Tom Poe came under fire from Ann Roe for his “wet speech” then.", "Ann Roe")]
    [InlineData("Tom Poe is “no friend of rain”, in the eyes of Ann Roe.", "Ann Roe")]
    [InlineData("Tom Poe is “no friend of rain”, Ann Roe believes.", "Ann Roe")]
    [InlineData("For Ann Roe, rain is “the only honest weather” of all.", "Ann Roe")]
    [InlineData("For Raúl Etxart, the department's head, the problem is “not rain but waste” in May.", "Raúl Etxart")]
    [InlineData("For Ikechi Oruvar, a farmer from the north, the bill is “rain on paper” at best.", "Ikechi Oruvar")]
    [InlineData("For Zurab it is “just more backs” on the field.", "Zurab")]
    [InlineData("For Ann Roe this was “the only honest weather” of all.", "Ann Roe")]
    [InlineData("For Ohio it is “the wettest year” so far.", "-")]
    [InlineData("For Monday it is “the wettest day” so far.", "-")]
    [InlineData("For Star Harvest, the record is “the wettest one” so far.", "-")]
    [InlineData("To his critics, Tom Poe is “a man without a plan” there.", "his critics")]
    public void A_view_or_what_comes_from_somebody_is_theirs(string text, string mention) => Assert.Equal(mention, Only(text));

    static string Only(string text) =>
        Said.Mentions("A title for it\n\nIt rained in Elm on Friday.\n\n" + text + "\n\nThe school is shut on Monday.").DefaultIfEmpty("-").Last();
}
