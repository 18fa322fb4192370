using Xunit;

namespace TypedCorpus.Package.Tests;

public class ConstantAccessTests(PackedPackages packages)
{
    [Fact]
    public async Task What_the_compiler_knows_can_not_succeed_fails_the_build()
    {
        CommandResult build = await ConsumerProject.Console(packages, "Access")
            .Write("seeds/news/bridge.txt", Texts.Bridge)
            .Write("Program.cs",
                """
                Console.WriteLine(Corpus.TheHarbourBridgeOpens.Paragraphs[99]);
                Console.WriteLine(Corpus.Articles["news/brige"]);
                Console.WriteLine(Corpus.TheHarbourBridgeOpens.Paragraphs[0]);
                """)
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Problems, problem => problem.Contains("Program.cs(1,59): error TC1001: There is no [99]: the article has 3 paragraphs"));
        Assert.Contains(build.Problems, problem => problem.Contains("Program.cs(2,35): error TC1002: No article has the id 'news/brige': did you mean 'news/bridge'?"));
        Assert.Equal(2, build.Problems.Count);
    }
}
