using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>What nobody has said but somebody might or should say is an example, as in prompts, manuals and advice.</summary>
public class ImaginedWordTests
{
    [Theory]
    [InlineData("Ask the user: “Shall I go on?”")]
    [InlineData("If the user says “done”, close the window.")]
    [InlineData("When the user asks “How deep is it?”, show the chart.")]
    [InlineData("If a customer says “I want my money back,” call the manager.")]
    [InlineData("If somebody asks “Where do I moor?”, point to the chart.")]
    [InlineData("Never say “never” to a guest.")]
    [InlineData("Do not answer “I don’t know” to a guest.")]
    [InlineData("Tell the child “sit down” in a calm voice.")]
    public void An_example_is_a_term(string text) => Assert.Empty(Said.Quotes($"A title for it\n\n{text}\n"));

    [Theory]
    [InlineData("If you ask her, Ann Roe says, “I want my money back.”")]
    [InlineData("When the mayor asked “Who is there?”, Poe left.")]
    [InlineData("When Ann Roe says “We will win”, the hall is loud.")]
    [InlineData("Then a guest said, “I lost my boat.”")]
    [InlineData("Says Ann Roe: “It rained for days.”")]
    [InlineData("Ask Ann Roe and she says, “It rained for days.”")]
    [InlineData("“It rained for days,” a guest says if you ask her.")]
    public void What_somebody_said_is_a_quote(string text) => Assert.Single(Said.Quotes($"A title for it\n\n{text}\n"));
}
