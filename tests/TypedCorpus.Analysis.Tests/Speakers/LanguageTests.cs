using TypedCorpus.Analysis.Speakers.Languages;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class LanguageTests
{
    const string German = "Die alte Mühle\n\nDie Mühle steht wieder nicht still, und das ist für das Dorf ein Fest. „Auch für mich ist das schön“, sagte Anna Roe.";

    const string English = "The old mill\n\nThe mill by the weir runs again. “It is good for me, too,” said Anna Roe of the village.";

    [Theory]
    [InlineData(English, "en")]
    [InlineData(German, "de")]
    [InlineData("Le vieux moulin tourne dans le village, et les gens sont venus avec une charrette qui est au maire.", "fr")]
    [InlineData("El molino está en el pueblo y los vecinos han venido con una carreta para el alcalde.", "es")]
    [InlineData("De molen staat niet stil, en het dorp heeft een feest voor hem gemaakt.", "nl")]
    [InlineData("Le pont ouvre\n\n« Est-ce vrai ? » demanda Marie.", "fr")]
    [InlineData("« Il pleut », dit Marie.", "fr")]
    [InlineData("El alcalde Juan López dijo: “Ha llovido todo el día”.", "es")]
    [InlineData("O prefeito João Lopes afirmou: “Choveu o dia todo”.", "pt")]
    [InlineData("“Ha piovuto tutto il giorno”, ha detto Paolo Rossi.", "it")]
    [InlineData("“Het regent”, zei Marie.", "nl")]
    [InlineData("„Es regnet“, sagte Marie.", "de")]
    [InlineData("“It rained,” said Juan de la Cruz in La Paz.", "en")]
    [InlineData("“Que sera, sera,” said Marie Le Roux.", "en")]
    [InlineData("La La Land\n\nAnn Roe: “No.”", "en")]
    [InlineData("Мельница снова работает, и деревня празднует.", "und")]
    [InlineData("老磨坊又开始转动了，村民们都来了。", "und")]
    [InlineData("Roe", "en")]
    [InlineData("", "en")]
    public void A_text_is_in_the_language_of_its_small_words(string text, string language) =>
        Assert.Equal(language, TextLanguage.Of(text, tag: null, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN_us", "en")]
    [InlineData("fr-CA", "fr")]
    [InlineData(" ", "de")]
    public void The_metadata_settle_it(string tag, string language) =>
        Assert.Equal(language, TextLanguage.Of(German, tag, TestContext.Current.CancellationToken));

    [Fact]
    public void In_a_language_without_rules_quotes_are_found_and_speakers_left_out()
    {
        Document document = DocumentReader.Read(German);

        Assert.Equal("de", document.LanguageWithoutSpeakers);
        Assert.Null(Assert.Single(document.Quotes).Attribution);
        Assert.Empty(document.Speakers);
    }

    [Fact]
    public void Speakers_can_be_named_beside_such_a_text() => Assert.Equal(
        "Anna Roe",
        Assert.Single(DocumentReader.Read("---\nquotes:\n  Auch für mich: Anna Roe\n---\n" + German).Speakers).Name);

    [Fact]
    public void English_quotes_of_foreign_words_are_English() => Assert.Null(
        DocumentReader.Read(English + " “Das ist nicht für mich, und ich bin auch nicht da,” said the miller of the town.").LanguageWithoutSpeakers);
}
