using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Analysis.Metadata;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Corrections;

public class SpeakerCorrectorTests
{
    const string Text = "We will build it. Nobody will miss it. It is late.";

    readonly List<MetadataError> errors = [];

    [Fact]
    public void A_speaker_gets_another_name_and_the_old_one_becomes_an_alias()
    {
        Speaker speaker = Assert.Single(Correct([Rename("Roe", "Jane Roe", "mayor")], [Said(0, 17, 0)], "Roe").Speakers);

        Assert.Equal(new Speaker("Jane Roe", Enumerable.Repeat("Roe", 1).ToEquatableArray(), "mayor") { HasOwnName = true, HasOwnDescription = true }, speaker);
    }

    [Fact]
    public void A_straight_apostrophe_is_a_curly_one()
    {
        Assert.Equal("mayor", Assert.Single(Correct([Rename("Dan O'Connell", "Dan O'Connell", "mayor")], [Said(0, 17, 0)], "Dan O’Connell").Speakers).Description);
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("Roe")]
    [InlineData("the mayor")]
    [InlineData("jane roe")]
    public void Under_another_form_than_the_name_a_speaker_keeps_the_name(string form)
    {
        Speaker found = new("Jane Roe", Enumerable.Repeat("The mayor", 1).Append("Roe").ToEquatableArray(), null);

        Speaker corrected = Assert.Single(SpeakerCorrector.Apply(
            Text,
            default,
            (Enumerable.Repeat(Said(0, 17, 0), 1).ToEquatableArray(), Enumerable.Repeat(found, 1).ToEquatableArray()),
            new ArticleCorrections([new SpeakerCorrection(form, null, ["J. Roe"], "a baker", default)], [], []),
            errors).Speakers);

        Assert.Equal("Jane Roe (The mayor, Roe, J. Roe): a baker", $"{corrected.Name} ({string.Join(", ", corrected.Aliases)}): {corrected.Description}");
        Assert.Empty(errors);
    }

    [Fact]
    public void Two_speakers_become_one()
    {
        var (quotes, speakers) = Correct(
            [new SpeakerCorrection("Jane Roe", null, ["the mayor"], null, default)], [Said(0, 17, 0), Said(18, 20, 1)], "Jane Roe", "The mayor");

        Assert.Equal("Jane Roe", Assert.Single(speakers).Name);
        Assert.All(quotes, quote => Assert.Equal(0, quote.Attribution!.Speaker));
    }

    [Fact]
    public void A_quote_gets_another_speaker_and_the_speakers_are_those_of_the_quotes()
    {
        var (quotes, speakers) = CorrectQuotes([new QuoteCorrection("Nobody will", "Ann Poe", default)], [Said(0, 17, 0), Said(18, 20, 1)], "Jane Roe", "Tom Roe");

        Assert.Equal(["Jane Roe", "Ann Poe"], speakers.Select(speaker => speaker.Name));
        Assert.Equal(1, quotes[1].Attribution!.Speaker);
    }

    [Fact]
    public void A_quote_can_be_nobodys_for_sure()
    {
        var (quotes, speakers) = CorrectQuotes([new QuoteCorrection("We will", null, default)], [Said(0, 17, 0)], "Jane Roe");

        Assert.Equal(new Attribution(null, null, null, 100), quotes[0].Attribution);
        Assert.Empty(speakers);
    }

    [Fact]
    public void A_term_that_somebody_said_is_a_quote() =>
        Assert.Equal(
            QuoteKind.Partial,
            CorrectQuotes([new QuoteCorrection("It is late", "Jane Roe", default)], [Said(39, 11, null) with { Kind = QuoteKind.Term }]).Quotes[0].Kind);

    [Fact]
    public void What_fits_nothing_is_told()
    {
        Correct([Rename("Nobody", "Jane Roe", null)], [Said(0, 17, 0)], "Roe");
        CorrectQuotes([new QuoteCorrection("Somebody", "Jane Roe", default)], [Said(0, 17, 0)], "Roe");

        Assert.Equal(
            ["The article quotes nobody who is called 'Nobody': it quotes Roe", "No quote starts with 'Somebody'"],
            errors.Select(error => error.Message));
        Assert.All(errors, error => Assert.Equal(MetadataFault.Misfit, error.Fault));
    }

    static SpeakerCorrection Rename(string found, string name, string? description) => new(found, name, [], description, default);

    static Quote Said(int start, int length, int? speaker) =>
        new(new TextSpan(start, length), QuoteKind.Direct, null, speaker is null ? null : new Attribution(null, null, speaker), default);

    (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Correct(
        SpeakerCorrection[] corrections, Quote[] quotes, params string[] names) =>
        SpeakerCorrector.Apply(Text, default, Found(quotes, names), new ArticleCorrections(corrections, [], []), errors);

    (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) CorrectQuotes(
        QuoteCorrection[] corrections, Quote[] quotes, params string[] names) =>
        SpeakerCorrector.Apply(Text, default, Found(quotes, names), new ArticleCorrections([], corrections, []), errors);

    static (EquatableArray<Quote>, EquatableArray<Speaker>) Found(Quote[] quotes, string[] names) =>
        (quotes.ToEquatableArray(), names.Select(name => new Speaker(name, default, null)).ToEquatableArray());
}
