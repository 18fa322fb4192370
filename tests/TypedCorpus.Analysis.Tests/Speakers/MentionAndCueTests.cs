using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Which words name the source and report its words, in constructions that one sieve alone does not show.</summary>
public class MentionAndCueTests
{
    [Theory]
    [InlineData("A source close to the mayor said: “It rained.”", "A source")]
    [InlineData("“It rained,” said a person familiar with the talks.", "a person")]
    [InlineData("Officials opposed to the plan said: “It rained.”", "Officials")]
    [InlineData("The minister bluntly said: “It rained.”", "The minister")]
    [InlineData("THE Environment Minister angrily said: “It rained.”", "THE Environment Minister")]
    [InlineData("The Roe family said: “It rained.”", "The Roe family")]
    [InlineData("The state assembly said: “It rained.”", "The state assembly")]
    [InlineData("State media said: “It rained.”", "State media")]
    [InlineData("The town, state television said, was “wet and cold.”", "state television")]
    [InlineData("In the preface Roe writes: “It rained.”", "Roe")]
    [InlineData("At the wedding Ann Roe said: “It rained.”", "Ann Roe")]
    [InlineData("The reporter Ann Roe said: “It rained.”", "The reporter Ann Roe")]
    public void A_mention_ends_where_its_noun_or_its_name_does(string text, string mention) =>
        Assert.Equal([mention], Said.Mentions("A title for it\n\nThe town slept. " + text));

    [Theory]
    [InlineData("“It rained,” Ann Roe chimed in.", "chimed in")]
    [InlineData("“It rained,” Ann Roe shot back.", "shot back")]
    [InlineData("“It rained!” broke in Ann Roe.", "broke in")]
    [InlineData("“It rained,” piped up Ann Roe.", "piped up")]
    [InlineData("“It rained,” Ann Roe cut in, and left.", "cut in")]
    [InlineData("Ann Roe fired back: “It rained.”", "fired back")]
    [InlineData("Ann Roe burst out, “It rained.”", "burst out")]
    [InlineData("“It rained,” Ann Roe went on, “and it poured.”", "went on")]
    [InlineData("Ann Roe came. Said Roe: “It rained.”", "Said")]
    [InlineData("“It rained,” chimed in Ann Roe.", "chimed in")]
    [InlineData("“It rained,” chipped in Ann Roe, and left.", "chipped in")]
    [InlineData("“It rained,” pointed out Ann Roe, who runs the mill.", "pointed out")]
    [InlineData("“It rained,” called out Ann Roe, “and it poured.”", "called out")]
    [InlineData("“It poured,” said Carl Ott. “It rained,” joined in Ann Roe.", "joined in")]
    [InlineData("“It rained!” Ann Roe blurted out.", "blurted out")]
    [InlineData("“It rained,” called down Ann Roe.", "called down")]
    [InlineData("“It rained,” Ann Roe threw in from the back row.", "threw in")]
    [InlineData("Ann Roe hit back at the town: “It rained.”", "hit back")]
    [InlineData("Ann Roe pointed out that “it rained all day in the town.”", "pointed out")]
    [InlineData("Ann Roe came. “It rained,” she weighed in.", "weighed in")]
    public void A_verb_with_its_particle_is_a_cue(string text, string cue)
    {
        string source = "A title for it\n\n" + text;
        Document document = DocumentReader.Read(source);
        Attribution attribution = document.Quotes[^1].Attribution!;
        Assert.Equal((cue, "Ann Roe"), (attribution.Cue!.Value.Of(source), document.Speakers[attribution.Speaker!.Value].Name));
    }

    [Theory]
    [InlineData("“It rained,” the miller burst out. “It poured.”")]
    [InlineData("“It rained,” chimed in the miller. “It poured.”")]
    [InlineData("“It rained!” the miller cut in. “It poured.”")]
    public void The_verb_with_its_particle_is_no_part_of_a_role(string text) =>
        Assert.Equal(["the miller", "the miller"], Said.Mentions("A title for it\n\n" + text));

    [Fact]
    public void A_particle_behind_an_unknown_verb_leads_to_a_person_alone()
    {
        Assert.Equal(["Ann Roe"], Said.Names("A title for it\n\n“It rained,” laughed out Ann Roe."));
        Assert.Equal(["-"], Said.Names("A title for it\n\n“It rained all day,” filmed in Ohio."));
    }

    [Theory]
    [InlineData("A fire broke out in the “old town” of Ann Roe.")]
    [InlineData("Ann Roe shot back at the ball in the “old town” of Elm.")]
    public void A_verb_with_a_particle_apart_from_a_quote_is_none(string text) =>
        Assert.All(DocumentReader.Read("A title for it\n\n" + text).Quotes, quote => Assert.Null(quote.Attribution?.Cue));

    [Theory]
    [InlineData("A long exchange between them has John Pell saying, “It rained.”", "John Pell")]
    [InlineData("A tape had Ann Roe telling the board: “It rained.”", "Ann Roe")]
    [InlineData("Donald Crane came. Bemoaning the “wet system,” Crane left the town.", "Donald Crane")]
    [InlineData("Donald Crane came. Calling it a “wet system,” he left the town.", "Donald Crane")]
    [InlineData("All this has led the Latvian journalist Dana Ivans to fear a “pact of wolves.”", "Dana Ivans")]
    [InlineData("Hillary Stone says it underscores that the rain is “unfit to be seen.”", "Hillary Stone")]
    [InlineData("“It rained on us,” said oil and gas worker Mike Wolf.", "Mike Wolf")]
    [InlineData("The rain is “very exciting,” says Heart and Home senior manager Erin Kent, who leads it.", "Erin Kent")]
    [InlineData("THE ANALYST'S VIEWPOINT: “Today we get rain in town.” Ruth Adler, a senior strategist for Northbank, said in a note.", "Ruth Adler")]
    [InlineData("“It rained.” Ann Roe, a farmer, said in a letter on Monday.", "Ann Roe")]
    [InlineData("Ann Roe said the town was “wet,” and added that it “will be wet again.”", "Ann Roe")]
    [InlineData("Ann Roe scolded the station, saying it had been “wet” again.", "Ann Roe")]
    [InlineData("Konrad Gajda ran the numbers. For towns like Elm, people should not go.\n\n“We are going to have to go more often.”", "Konrad Gajda")]
    public void The_source_is_whose_words_they_are(string text, string name) => Assert.Equal(name, Said.Names("A title for it\n\n" + text).Last());

    [Theory]
    [InlineData("“It rained,” said Mary Barro, Chief Executive Officer of Rain Motors.", "Chief Executive Officer of Rain Motors")]
    [InlineData("“It rained,” said Mary Barro, President of the Board.", "President of the Board")]
    [InlineData("“It rained,” said Mary Barro, Ph.D., a professor at Elm.", "a professor at Elm")]
    [InlineData("Mary Barro, Ph.D., M.D., a professor at Elm, said: “It rained.”", "a professor at Elm")]
    [InlineData("The CEO, Mary Barro, said: “It rained.”", "CEO")]
    [InlineData("“It rained,” the CEO, Mary Barro, said.", "CEO")]
    [InlineData("“It rained,” said our CTO, Mary Barro.", "CTO")]
    [InlineData("The mayor of Ghent, Mary Barro, said: “It rained.”", "mayor of Ghent")]
    [InlineData("“It rained,” said the mayor of Ghent, Mary Barro.", "mayor of Ghent")]
    [InlineData("Rain Motors’s chief executive, Mary Barro, said: “It rained.”", "Rain Motors’s chief executive")]
    [InlineData("“It rained,” said the institute’s director, Mary Barro.", "institute’s director")]
    [InlineData("“It rained,” said Mary Barro, 54, a farmer from Ghent.", "a farmer from Ghent")]
    [InlineData("“It rained,” said Mary Barro, co-founder & CEO of Rain Motors.", "co-founder & CEO of Rain Motors")]
    [InlineData("“It rained,” says Mary Barro, Rain Motors’s head of design.", "Rain Motors’s head of design")]
    [InlineData("“It rained,” said Dr. Mary Barro, Professor Emerita of Law at Elm University.", "Professor Emerita of Law at Elm University")]
    [InlineData("The company’s president and chief executive officer, Mary Barro, said: “It rained.”", "company’s president and chief executive officer")]
    [InlineData("The founder and chief executive of Rain Motors, Mary Barro, said: “It rained.”", "founder and chief executive of Rain Motors")]
    [InlineData("The mayor and the governor, Mary Barro, said: “It rained.”", "governor")]
    [InlineData("“It rained,” said former mayor Mary Barro.", "former mayor")]
    [InlineData("“It rained,” said then-mayor Mary Barro.", "then-mayor")]
    [InlineData("“It rained,” a spokeswoman for the port, Mary Barro, said.", "spokeswoman for the port")]
    [InlineData("One of the owners, Mary Barro, said: “It rained.”", "One of the owners")]
    [InlineData("“It rained,” said Mary Barro, MSc, senior lecturer at the college.", "senior lecturer at the college")]
    [InlineData("“It rained,” said Mary Barro, Esq., counsel for the port.", "counsel for the port")]
    [InlineData("Mary Barro, who is the director of the port, said: “It rained.”", "the director of the port")]
    [InlineData("Our CTO, Mary Barro, said: “It rained.”", "CTO")]
    [InlineData("“It rained,” our CTO, Mary Barro, told us.", "CTO")]
    [InlineData("“It rained,” said Mary Barro, Vice President and General Counsel at Rain Motors.", "Vice President and General Counsel at Rain Motors")]
    public void A_speaker_is_described_by_what_stands_beside_the_name(string text, string description)
    {
        Speaker speaker = Assert.Single(DocumentReader.Read("A title for it\n\n" + text).Speakers);
        Assert.Equal(("Mary Barro", description), (speaker.Name, speaker.Description));
    }

    [Theory]
    [InlineData("Mary Barro, who was the director of the port, said: “It rained.”")]
    [InlineData("Mary Barro, who is not a candidate, said: “It rained.”")]
    [InlineData("Mary Barro, who is running for mayor, said: “It rained.”")]
    [InlineData("“It rained,” said Mary Barro, 54.")]
    [InlineData("“It rained,” said Mary Barro, Elm’s boat went on.")]
    public void What_somebody_was_or_is_not_is_no_description(string text) =>
        Assert.Null(Assert.Single(DocumentReader.Read("A title for it\n\n" + text, TestContext.Current.CancellationToken).Speakers).Description);

    [Theory]
    [InlineData("The mayor of Springfield, Ohio, said: “It rained.”", "The mayor")]
    [InlineData("“It rained,” said the mayor of Springfield, Ohio.", "the mayor")]
    [InlineData("“It rained,” the governor of Bavaria, Germany, said.", "the governor")]
    [InlineData("“It rained,” the mayor of Elmsford, New York, said.", "the mayor")]
    [InlineData("“It rained,” said the mayor of Winchelsea, Kent.", "the mayor")]
    [InlineData("A teacher in Springfield, Ohio, said it “rained all day.”", "A teacher")]
    [InlineData("“It rained,” said a spokesman for the city of Springfield, Ohio.", "a spokesman")]
    [InlineData("“It rained,” said the sheriff of Clay County.", "the sheriff")]
    [InlineData("“It rained,” said the mother of Ann Roe.", "the mother")]
    public void A_place_or_a_relative_behind_a_role_is_not_who_speaks(string text, string mention)
    {
        Assert.Equal([mention], Said.Mentions("A title for it\n\n" + text));
        Assert.Equal(["-"], Said.Names("A title for it\n\n" + text));
    }

    [Theory]
    [InlineData("The mayor of Ghent, Belgium, Ann Roe, said: “It rained.”")]
    [InlineData("Ann Roe came. The mayor of Ghent, Roe, said: “It rained.”")]
    [InlineData("Ann Roe, the mayor of Springfield, Ohio, said: “It rained.”")]
    [InlineData("“It rained,” secretary of state Ann Roe said.")]
    public void A_name_beside_a_role_and_its_place_is_who_speaks(string text) => Assert.Equal(["Ann Roe"], Said.Names("A title for it\n\n" + text));

    [Fact]
    public void A_list_behind_a_role_is_no_apposition() =>
        Assert.Equal(["the courts"], Said.Mentions("A title for it\n\nThe president, Congress, and the courts said: “It rained.”"));
}
