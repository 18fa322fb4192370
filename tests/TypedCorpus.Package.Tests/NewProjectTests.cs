using Xunit;

namespace TypedCorpus.Package.Tests;

public class NewProjectTests(PackedPackages packages)
{
    [Fact]
    public async Task The_package_and_a_text_file_are_enough()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Harbour.News")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Program.cs",
                """
                var article = Corpus.TheHarbourBridgeOpens;
                Console.WriteLine(article.Title);
                foreach (Quote quote in article.Quotes)
                    Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
                Speaker engineer = Corpus.Speakers.MariaLindqvist;
                Console.WriteLine(engineer.Description);
                Console.WriteLine(article.Quotes.NobodyWillMissTheFerry.Speaker == engineer);
                """);

        Assert.Equal(
            [
                "The Harbour Bridge Opens",
                "Maria Lindqvist: It was worth the wait,",
                "Maria Lindqvist: Nobody will miss the ferry.",
                "Tom Okafor: My bakery is two minutes from the island now,",
                "chief engineer of the harbour authority",
                "True",
            ],
            await project.BuildAndRun());
    }

    [Fact]
    public async Task An_article_that_does_not_exist_fails_the_build()
    {
        CommandResult build = await ConsumerProject.Console(packages, "Misspelt")
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Program.cs", "Console.WriteLine(Corpus.TheHarborBridgeOpens.Title);")
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Collection(
            build.Problems.Order(StringComparer.Ordinal),
            one => Assert.Contains("error CS0117: 'Corpus' does not contain a definition for 'TheHarborBridgeOpens'", one, StringComparison.Ordinal),
            one => Assert.Contains("error TC1004: Nothing here is called 'TheHarborBridgeOpens': did you mean 'TheHarbourBridgeOpens'?", one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_corpus_exists_and_is_warned_of()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Empty")
            .Write("Program.cs", "Console.WriteLine(Corpus.Articles.Count + Corpus.Speakers.Count);");

        CommandResult build = (await project.Build()).Succeeded();

        Assert.Contains("warning TC0006: ", Assert.Single(build.Problems));
        Assert.Equal(["0"], (await project.Run()).Succeeded().Lines);
    }
}
