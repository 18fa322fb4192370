using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom a pronoun means behind a sentence about somebody whom the text does not name.</summary>
public class NamelessSubjectTests
{
    static readonly string[] Reactions =
        ["shook her head.", "agreed.", "laughed.", "was blunter.", "came over.", "had seen it, too.", "was in tears."];

    static readonly string[] Later =
        [" “It poured,” she said.", " “It poured,” she told the Planet.", "\n\n“It poured,” she said.", " She said it “poured for days”."];

    [Theory]
    [InlineData("Her mother")]
    [InlineData("Her older sister")]
    [InlineData("Her lawyer")]
    [InlineData("Roe’s boss")]
    [InlineData("The girl’s mother")]
    [InlineData("One of her friends")]
    [InlineData("A woman who asked not to be named")]
    [InlineData("Her friend, who did not want to be named,")]
    [InlineData("The waitress")]
    [InlineData("The woman next door")]
    [InlineData("The woman behind the counter")]
    public void Whoever_reacts_goes_on_without_a_name(string subject)
    {
        List<string> wrong = [];
        foreach (string reaction in Reactions)
        {
            foreach (string later in Later)
            {
                string text = $"“It rained,” said Ann Roe.\n\n{subject} {reaction}{later}";
                if (Said.Names("The flood in the valley\n\n" + text) is not ["Ann Roe", "-"])
                    wrong.Add(text);
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Her mother died in May.")]
    [InlineData("Her mother was a teacher.")]
    [InlineData("Her sister lives in Kent.")]
    [InlineData("Her boss told her to go home.")]
    [InlineData("Her husband laughed.")]
    public void What_others_do_in_the_life_of_somebody_does_not_make_them_speak(string sentence) => Assert.Equal(
        ["Ann Roe", "Ann Roe"], Said.Names($"The flood in the valley\n\n“It rained,” said Ann Roe. {sentence} “It was hard,” she said."));

    [Theory]
    [InlineData("Tom and Ann Roe run the mill.\n\n“It’s time,” Ann said. Her husband agreed. “She does the talking,” he said.", "Tom Roe")]
    [InlineData("Ann Roe is married to Tom Poe. Her husband laughed. “It’s time,” he said.", "Tom Poe")]
    [InlineData("Tom Poe is a lawyer. His mother, Ann, taught him. “I burn toast,” he admitted.\n\nHis mother agreed. “He burns water,” she said.", "Ann")]
    public void Whoever_is_of_another_gender_than_the_owner_may_have_a_name(string text, string name) =>
        Assert.Equal(name, Said.Names("A title for it\n\n" + text)[^1]);
}
