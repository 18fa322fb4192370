using Xunit;

namespace TypedCorpus.Package.Tests;

public class FriendAssemblyTests(PackedPackages packages)
{
    [Fact]
    public async Task A_project_that_sees_the_internals_of_another_corpus_has_one_of_its_own_without_a_warning()
    {
        string folder = packages.NewFolder();
        new ConsumerProject(packages, folder, "Harbour", "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>",
            ConsumerProject.Reference + """<InternalsVisibleTo Include="Friend" />""")
            .Write("seeds/bridge.txt", Texts.Bridge);
        ConsumerProject friend = new ConsumerProject(packages, folder, "Friend",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            ConsumerProject.Reference + """<ProjectReference Include="../Harbour/Harbour.csproj" />""")
            .Write("seeds/ferry.txt", Texts.Ferry)
            .Write("Program.cs",
                """
                Article own = Friend.Corpus.LastFerryLeavesTheIsland;
                foreach (Quote quote in own.Quotes)
                    Console.WriteLine(quote.Text);
                Console.WriteLine(Harbour.Corpus.TheHarbourBridgeOpens.Quotes[0].Speaker?.Name);
                """);

        Assert.Equal(["I have made this crossing nine thousand times,", "Maria Lindqvist"], await friend.BuildAndRun());
    }
}
