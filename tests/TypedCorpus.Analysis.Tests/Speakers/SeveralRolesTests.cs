using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Which of several people a role means where another one spoke last.</summary>
public class SeveralRolesTests
{
    static readonly string[] Quoted =
        [
            "“It is the best we could do,” {0} said.",
            "“It is the best we could do,” said {0}.",
            "But {0} said it was “the best we could do”.",
            "According to {0}, it was “the best we could do”.",
        ];

    [Theory]
    [InlineData("Dr. Maria Corbin, a surgeon, and nurse Tom Poe worked all night.\n\nCarl Ek, a patient, came first.", "Corbin", "nurse", "Tom Poe")]
    [InlineData("Dr. Maria Corbin, a surgeon, and nurse Tom Poe worked all night.\n\nCarl Ek, a patient, came first.", "Poe", "surgeon", "Maria Corbin")]
    [InlineData("Elm Town coach Tom Poe praised striker Carl Ek.\n\nMaria Corbin, the club’s chair, saw the game.", "Ek", "coach", "Tom Poe")]
    [InlineData("Carl Ek scored twice.\n\nElm coach Tom Poe was glad. Maria Corbin, the club’s chair, saw the game.", "Ek", "chair", "Maria Corbin")]
    [InlineData("The mayor, Maria Corbin, wants a bridge. Her deputy, Carl Ek, does not.\n\nTom Poe, the police chief, closed it.", "Ek", "chief", "Tom Poe")]
    [InlineData("Carl Ek, 34, came to court.\n\nProsecutor Tom Poe spoke for long. Defence lawyer Ann Roe asked for mercy.", "Roe", "prosecutor", "Tom Poe")]
    public void Who_is_called_so_goes_before_who_is_called_something_alike_or_nothing(string scene, string last, string role, string expected)
    {
        foreach (string quoted in Quoted)
        {
            string text = $"Rain over the valley\n\n{scene}\n\n“It was a long day,” {last} said.\n\n{string.Format(quoted, "the " + role)}";
            Assert.Equal((quoted, expected), (quoted, Said.Names(text)[^1]));
        }
    }

    [Fact]
    public void A_senator_of_another_state_is_not_the_one_who_is_meant()
    {
        Assert.Equal("Carl Ek", Said.Names("Rain over the valley\n\nCarl Ek wants to be president. Sen. Ann Roe, R-Iowa, came.\n\n“I am glad,” Ek said.\n\n"
            + "The Florida senator told reporters it was “a long day for us”.")[^1]);
    }
}
