using TypedCorpus.Analysis.Speakers;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Analysis.Speakers.Sieves;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Each sieve alone: what it finds for the last quote of a text, with no other sieve before it but those that are named.</summary>
public class SieveTests
{
    const string ExplainedRow =
        "“It rained.”\n\nAnn Roe spoke of the storm.\n\n“We won.”\n\nTom Ek thanked his team.\n\n“I go.”\n\nInes Poe explained why she leaves.";

    // For each sieve a text that has a quote which no other sieve gives to anybody before, and whom the sieve gives it to
    static readonly Dictionary<string, (string Text, string Mention)> Cases = new()
    {
        [nameof(CueAfterQuote)] = ("“It rained,” Ann Roe said.", "Ann Roe"),
        [nameof(CueBeforeQuote)] = ("Roe said, “It rained.”", "Roe"),
        [nameof(SubjectAfterQuote)] = ("“It rained,” Roe beamed.", "Roe"),
        [nameof(NameAndColon)] = ("Ann Roe: “It rained.”", "Ann Roe"),
        [nameof(DashAndName)] = ("“It rained.” — Ann Roe, farmer", "Ann Roe"),
        [nameof(ParagraphBelow)] = (ExplainedRow, "Ann Roe"),
        [nameof(ReopenedQuote)] = ("Roe said, “It rained.\n\n“It poured.”", "Roe"),
        [nameof(EarlierCue)] = ("Roe said the spring was a “dry spell” and left.", "Roe"),
        [nameof(LaterCue)] = ("A “dry spell” is what the farmers fear, Roe said.", "Roe"),
        [nameof(EarlierAct)] = ("Roe blamed the “dry spell” for it.", "Roe"),
        [nameof(SpeechNoun)] = ("The town knew of Roe’s promise to be “neutral” in it.", "Roe"),
        [nameof(ColonBefore)] = ("Roe had this to say:\n\n“It rained.”", "Roe"),
        [nameof(SameParagraph)] = ("“It rained,” Roe said. “It poured for days.”", "Roe"),
        [nameof(PreviousParagraph)] = ("“It rained,” Roe said.\n\n“It poured for days.”", "Roe"),
        [nameof(SentenceBefore)] = ("Roe praised the rain. “It poured for days.”", "Roe"),
        [nameof(SubjectOfSentence)] = ("Roe waved from the window — “There is no rain here yet, none at all in the whole town.”", "Roe"),
        [nameof(WeighedSource)] = ("Roe said that the plan, Poe argued in May, was “dry” then.", "Roe"),
    };

    static readonly SourceModel TakesTheSubject = SourceModel.Read(["sure: 9000", "tree: Subject<1 0 3000"]);

    public static TheoryData<string> Names => [.. AttributionSieves.InOrder.Select(sieve => sieve.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sieve_has_a_text_with_a_quote_that_it_gives_to_somebody_before_any_other_does(string sieve)
    {
        Assert.True(Cases.TryGetValue(sieve, out (string Text, string Mention) example), $"{sieve} has no text in {nameof(Cases)}.");
        Scene scene = Scenes.Of(example.Text);
        AttributionSieves.Run(scene, sieve == nameof(WeighedSource) ? TakesTheSubject : null, TestContext.Current.CancellationToken);

        int quote = Enumerable.Range(0, scene.Quotes.Count).FirstOrDefault(quote => scene.SieveOf(quote)?.GetType().Name == sieve, -1);
        Assert.Equal(example.Mention, quote < 0 ? null : scene.Words(scene.SourceOf(quote)!.Value));
    }

    [Theory]
    [InlineData("“It rained,” Ann Roe said.", "Ann Roe")]
    [InlineData("“It rained,” said Ann Roe, a farmer.", "Ann Roe")]
    [InlineData("“Did it rain?” she asked.", "she")]
    [InlineData("“It rained,” Roe, who was there, told the Planet.", "Roe")]
    [InlineData("“It rained,” Ann Roe, a farmer from Ohio told the Planet.", "Ann Roe")]
    [InlineData("“It rained” and “it poured,” the mayor of Springfield said.", "the mayor")]
    [InlineData("“It rained,” according to Ann Roe.", "Ann Roe")]
    [InlineData("“It rained,” campaign manager Ray Poe said.", "campaign manager Ray Poe")]
    [InlineData("“It rained,” said a senior aide, who asked not to be named.", "a senior aide")]
    [InlineData("“Why?” Rep. Ray Poe, R-Pa., asked.", "Rep. Ray Poe")]
    [InlineData("“It rained.” Roe said.", "Roe")]
    [InlineData("“Honestly?” the 19-year-old said.", "the 19-year-old")]
    [InlineData("“It rained,” the tall, 71-year-old diplomat said.", "the tall, 71-year-old diplomat")]
    public void A_report_behind_the_quote(string text, string mention) => Assert.Equal(mention, Found(new CueAfterQuote(), text));

    [Theory]
    [InlineData("The “dry spell” Roe said he feared went on.")]
    [InlineData("Roe said that she “loves rain,” Poe accused her of lying.")]
    [InlineData("He feared the “flood” that killed Ann Roe.")]
    [InlineData("“It rained.” Roe said that the roads were closed.")]
    public void No_report_behind_the_quote(string text) => Assert.Null(Found(new CueAfterQuote(), text));

    [Theory]
    [InlineData("Roe said, “It rained.”", "Roe")]
    [InlineData("Roe told reporters that “it rained.”", "Roe")]
    [InlineData("Roe, a farmer, said Monday: “It rained.”", "Roe")]
    [InlineData("In a statement, Ann Roe, a farmer, said: “It rained.”", "Ann Roe")]
    [InlineData("Roe said that Poe was wrong, adding, “It rained.”", "Roe")]
    [InlineData("Roe smiled and said, “It rained.”", "Roe")]
    [InlineData("As the storm hit Poe, the voters chanted, “It rains!”", "the voters")]
    [InlineData("According to a tweet from the French mission to Spain, “it rained.”", "the French mission to Spain")]
    public void A_report_that_leads_up_to_the_quote(string text, string mention) => Assert.Equal(mention, Found(new CueBeforeQuote(), text));

    [Theory]
    [InlineData("Roe blamed the farmers of the valley and of the hills for the “Rain Day” mess.")]
    [InlineData("Roe blamed the farmers of the valley, who had built the dam in the spring and led the water of the lake and of the river to the town and on to the sea, for the “dry” year.")]
    public void A_verb_of_judging_far_from_the_quote_does_not_tell(string text) => Assert.Null(Found(new EarlierAct(), text));

    [Theory]
    [InlineData("“It rained,” Roe said.\n\n“Rain Man” happily roots around in it.")]
    [InlineData("“It rained,” Roe said.\n\n“drought” (a dry spell) is a word for it.")]
    public void A_fragment_in_a_sentence_of_the_narrator_does_not_go_on(string text) =>
        Assert.Null(Found(new PreviousParagraph(), text, first: false, new CueAfterQuote()));

    [Fact]
    public void A_name_and_a_colon() => Assert.Equal("Ann Roe", Found(new NameAndColon(), "Ann Roe: “It rained.”"));

    [Theory]
    [InlineData("“It rained.” — Ann Roe, farmer")]
    [InlineData("“It rained.”\n\n— Ann Roe")]
    public void A_name_behind_a_dash(string text) => Assert.Equal("Ann Roe", Found(new DashAndName(), text));

    [Theory]
    [InlineData("“It rained,” Roe beamed.", "Roe")]
    [InlineData("“It rained!” beamed Ann Roe of Ohio.", "Ann Roe")]
    public void A_subject_behind_the_quote_whatever_its_verb(string text, string mention) => Assert.Equal(mention, Found(new SubjectAfterQuote(), text));

    [Theory]
    [InlineData("Roe said the spring was a “dry spell” and left.", "Roe")]
    [InlineData("Roe said the town should call it a “dry spell” and left.", "Roe")]
    [InlineData("Roe said no, but Poe called the spring “dry” and left.", "Poe")]
    public void A_verb_of_saying_before_the_quote(string text, string mention) => Assert.Equal(mention, Found(new EarlierCue(), text));

    [Theory]
    [InlineData("A “dry spell” is what the farmers fear, Roe said.", "Roe")]
    [InlineData("The spring was “dry” for the farmers, according to Ann Roe.", "Ann Roe")]
    public void A_report_that_ends_the_sentence(string text, string mention) => Assert.Equal(mention, Found(new LaterCue(), text));

    [Theory]
    [InlineData("Roe blamed the “dry spell” for it.", "Roe")]
    [InlineData("The spring was described by Roe as “dry” then.", "Roe")]
    [InlineData("The spring was called “dry” by Roe then.", "Roe")]
    [InlineData("Roe left the hall, calling the spring “dry” again.", "Roe")]
    public void A_verb_of_judging_before_the_quote(string text, string mention) => Assert.Equal(mention, Found(new EarlierAct(), text));

    [Fact]
    public void A_thing_that_is_called_something_says_nothing() => Assert.Null(Found(new EarlierAct(), "They took a class called “Perception” there."));

    [Theory]
    [InlineData("The town knew of Roe’s promise to be “neutral” in it.", "Roe")]
    [InlineData("The town knew of his promise to be “neutral” in it.", "his")]
    public void The_owner_of_something_said(string text, string mention) => Assert.Equal(mention, Found(new SpeechNoun(), text));

    [Theory]
    [InlineData("Roe had this to say:\n\n“It rained.”", "Roe")]
    [InlineData("Roe said what all thought:\n\n“It rained.”", "Roe")]
    public void A_colon_at_the_end_of_the_paragraph_before(string text, string mention) => Assert.Equal(mention, Found(new ColonBefore(), text));

    [Theory]
    [InlineData("“It rained,” Roe said. “It poured for days.”", "Roe")]
    [InlineData("The farmers had waited, Roe said. “It poured for days.”", "Roe")]
    [InlineData("“It poured.” “It rained,” Roe said.", "Roe")]
    public void The_speaker_goes_on_within_the_paragraph(string text, string mention) =>
        Assert.Equal(mention, Found(new SameParagraph(), text, first: text.StartsWith("“It poured", StringComparison.Ordinal), new CueAfterQuote()));

    [Fact]
    public void The_speaker_goes_on_in_the_next_paragraph() =>
        Assert.Equal("Roe", Found(new PreviousParagraph(), "“It rained,” Roe said.\n\n“It poured for days.”", first: false, new CueAfterQuote()));

    [Theory]
    [InlineData(0, "Ann Roe")]
    [InlineData(1, "Tom Ek")]
    [InlineData(2, "Ines Poe")]
    public void The_paragraph_below_each_quote_of_a_row_brings_in_who_said_it(int quote, string mention)
    {
        Scene scene = Scenes.Of(ExplainedRow);

        Assert.Equal(mention, new ParagraphBelow().Find(scene, quote) is { } found ? scene.Words(found) : null);
    }

    [Theory]
    [InlineData("“It rained.”\n\nAnn Roe spoke of the storm.\n\n“We won.”\n\nTom Ek thanked his team.")]
    [InlineData("“It rained.”\n\nAnn Roe spoke of the storm.\n\n“We won.”\n\nThe rain went on.\n\n“I go.”\n\nInes Poe explained why she leaves.")]
    public void Two_quotes_with_a_paragraph_below_them_are_no_row(string text) => Assert.Null(Found(new ParagraphBelow(), text, first: true));

    [Theory]
    [InlineData("Roe said, “It rained.\n\n“It poured.”", false)]
    [InlineData("“It rained.\n\n“It poured,” Roe said.", true)]
    public void A_reopened_quote_has_the_source_of_its_other_part(string text, bool first) =>
        Assert.Equal("Roe", Found(new ReopenedQuote(), text, first, new CueAfterQuote(), new CueBeforeQuote()));

    [Theory]
    [InlineData("Roe praised the rain. “It poured for days.”", "Roe")]
    [InlineData("Roe praised the rain.\n\n“It poured for days.”", "Roe")]
    [InlineData("Roe said that nobody had read the report, which says that the bridge is weak.\n\n“It poured for days.”", "Roe")]
    [InlineData("The mayor also said that she had no quarrel with the farmers.\n\n“It poured for days.”", "The mayor")]
    public void The_sentence_before_is_about_somebody(string text, string mention) => Assert.Equal(mention, Found(new SentenceBefore(), text));

    [Fact]
    public void The_subject_of_the_sentence_around_a_clause() =>
        Assert.Equal("Roe", Found(new SubjectOfSentence(), "Roe waved from the window — “There is no rain here yet, none at all in the whole town.”"));

    [Fact]
    public void The_subject_of_the_sentence_around_a_fragment_is_no_speaker() =>
        Assert.Null(Found(new SubjectOfSentence(), "Roe went to the “dry” side of town."));

    [Fact]
    public void The_order_has_each_sieve_once()
    {
        Type[] listed = [.. AttributionSieves.InOrder.Select(sieve => sieve.GetType())];

        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(
            typeof(IAttributionSieve).Assembly.GetTypes().Where(type => type.IsClass
                && typeof(IAttributionSieve).IsAssignableFrom(type)).ToHashSet(),
            listed.ToHashSet());
    }

    static string? Found(IAttributionSieve sieve, string text, bool first = false, params IAttributionSieve[] before)
    {
        Scene scene = Scenes.Of(text);
        foreach (IAttributionSieve earlier in before)
        {
            for (int i = 0; i < scene.Quotes.Count; i++)
            {
                if (scene.SourceOf(i) is null && earlier.Find(scene, i) is { } source)
                    scene.Give(i, source, earlier);
            }
        }

        return sieve.Find(scene, first ? 0 : scene.Quotes.Count - 1) is { } found ? scene.Words(found) : null;
    }
}
