using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Words that a text defines, explains or speaks of as words are terms, as in licences, contracts and glossaries.</summary>
public class DefinitionTests
{
    [Theory]
    [InlineData("A “boat” means any vessel that is moored at the quay.")]
    [InlineData("To “moor” a boat means to tie it to the quay.")]
    [InlineData("A wall along the water is called a “quay” in this text.")]
    [InlineData("In this guide the owner of a boat is addressed as “you” throughout.")]
    [InlineData("By “season” we mean the months from May to September.")]
    [InlineData("The charts are provided “as is” without any warranty.")]
    [InlineData("In the sense of “calm” the word is rare.")]
    [InlineData("Here “wind” is short for the wind at the harbour mouth.")]
    [InlineData("Elm Mills Ltd. (hereinafter the “Seller”) sells the goods.")]
    [InlineData("The harbour office gives the program (the “Software” or the “Work”) to all.")]
    [InlineData("The club has long hours, sometimes called “labs” for short.")]
    public void What_a_text_defines_is_a_term(string text) => Assert.Empty(Said.Quotes($"A title for it\n\n{text}\n"));

    [Theory]
    [InlineData("The letter “q” is rare.")]
    [InlineData("The sound “sh” is soft.")]
    [InlineData("Spell it with a “k” at the end.")]
    [InlineData("It rhymes with “key” in most places.")]
    [InlineData("The plural of “quay” is quays.")]
    [InlineData("The French for “boat” is bateau.")]
    [InlineData("It was made by combining the words “boat” and “hotel” in a new way.")]
    [InlineData("It earned the nickname of “the Pond” long ago.")]
    public void A_word_as_such_is_a_term(string text) => Assert.Empty(Said.Quotes($"A title for it\n\n{text}\n"));

    [Theory]
    [InlineData("“A boat means work,” Ann Roe said.")]
    [InlineData("Ann Roe said the word “quay” was wrong there.")]
    [InlineData("The plan is called “reckless” by Ann Roe.")]
    [InlineData("Roe voted for what is called a “reform” in the town.")]
    [InlineData("Roe said that “calm” means a lot to her.")]
    [InlineData("Poe told the Planet (a “wet” paper) no more.")]
    public void Somebodys_words_are_a_quote(string text) => Assert.Single(Said.Quotes($"A title for it\n\n{text}\n"));
}
