using System.Net;
using System.Net.Http.Json;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class PublishTests(PackedPackages packages)
{
    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task A_web_service_of_native_code_serves_quotes_as_JSON()
    {
        string folder = Example.Copy(packages, "QuoteService");
        CommandResult publish = await Publish(folder);
        Assert.SkipWhen(publish.Output.Contains("Platform linker", StringComparison.Ordinal), "Native code takes a linker, clang or gcc, and there is none.");
        publish.SucceededWithoutWarning();

        using RunningService service = await RunningService.Start(Path.Combine(folder, "out", "QuoteService"), Cancellation);

        Assert.Equal(
            DocPage.Of("src/docs/recipes.md").Block("response of the service").TrimEnd(),
            await service.Client.GetStringAsync("/quotes?speaker=Tom+Okafor", Cancellation));
        QuoteOfService[]? all = await service.Client.GetFromJsonAsync<QuoteOfService[]>("/quotes", Cancellation);
        Assert.Equal(["Maria Lindqvist", "Maria Lindqvist", "Tom Okafor", "Elena Brandt"], all!.Select(quote => quote.Speaker?.Name));
        Assert.Contains("\"title\":\"Last Ferry Leaves the Island\",\"speakers\":[\"Elena Brandt\"]", await service.Client.GetStringAsync("/articles/ferry", Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync("/articles/train", Cancellation)).StatusCode);
    }

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task A_program_is_trimmed_into_a_single_file()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Single",
            """
            <PublishTrimmed>true</PublishTrimmed>
            <PublishSingleFile>true</PublishSingleFile>
            <DebugType>embedded</DebugType>
            """)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("seeds/ferry.md", "---\nrating: 4.5\ndate: 2024-05-31\n---\n" + Texts.Ferry)
            .Write("Program.cs",
                """
                foreach (var article in Corpus.Articles)
                    Console.WriteLine($"{article.Title}, {article.Date:yyyy-MM-dd}, {article.Rating}: {article.Quotes[0].Speaker?.Name}");
                Console.WriteLine(Corpus.Speakers.TomOkafor.Quotes[0].Text);
                """);

        (await Publish(project.Folder)).SucceededWithoutWarning();

        string program = Assert.Single(Directory.GetFiles(Path.Combine(project.Folder, "out")));
        Assert.Equal(
            [
                "The Harbour Bridge Opens, , : Maria Lindqvist",
                "Last Ferry Leaves the Island, 2024-05-31, 4.5: Elena Brandt",
                "My bakery is two minutes from the island now,",
            ],
            (await packages.Run(program, project.Folder)).Succeeded().Lines);
    }

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    Task<CommandResult> Publish(string folder) =>
        packages.Dotnet(folder, "publish", "--use-current-runtime", "--output", "out", "-tl:off");

    sealed record QuoteOfService(string Text, SpeakerOfService? Speaker);

    sealed record SpeakerOfService(string Name);
}
