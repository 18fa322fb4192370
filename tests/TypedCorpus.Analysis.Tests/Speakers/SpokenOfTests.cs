using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Whom somebody without a name speaks of is the one who speaks in the next paragraph, unless the quote there goes on about him or her.</summary>
public class SpokenOfTests
{
    const string Opening = "A title for it\n\nThe engineer Tom Poe built the bridge. He is 81.\n\n";

    [Theory]
    [InlineData("“He knew the river,” said a neighbour.")]
    [InlineData("“Everybody liked him,” a neighbour said.")]
    [InlineData("One neighbour called him “the soul of the town”.")]
    [InlineData("A neighbour described him as “the soul of the town”.")]
    public void Who_was_spoken_of_speaks(string stranger)
    {
        foreach (string quoted in new[] { "“The river never sleeps,” he said.", "“I get up at five,” he told the Herald.", "He says the river “never sleeps at all”." })
            Assert.Equal((quoted, "Tom Poe"), (quoted, Said.Names(Opening + stranger + "\n\n" + quoted)[^1]));
    }

    [Theory]
    [InlineData("“He knew the river,” said a neighbour.\n\n“He built half of the bridges here,” he said.")]
    [InlineData("“He knew the river,” said a neighbour.\n\n“I met him at the mill,” he said.")]
    [InlineData("“He knew the river,” said a neighbour.\n\n“It was late,” he added.")]
    [InlineData("“He knew the river,” said a neighbour. “It was late,” he told the Herald.")]
    [InlineData("“The river is high,” said a neighbour.\n\n“It is late,” he said.")]
    public void Who_spoke_goes_on(string quotes) => Assert.Equal("-", Said.Names(Opening + quotes)[^1]);
}
