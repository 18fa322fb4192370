using System.Net;
using System.Reflection;
using System.Xml.Linq;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class BlogTests(PackedPackages packages)
{
    static readonly string Built = Path.Combine(
        Repository.Root, "src/Samples/Blog/bin", typeof(BlogTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration, "net10.0/Blog");

    [Fact]
    public async Task The_blog_of_the_samples_serves_its_pages()
    {
        using RunningService blog = await RunningService.Start(Built, Cancellation);

        await ServesItsPages(blog);
    }

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task The_blog_of_the_samples_is_published_as_native_code_and_serves_its_pages()
    {
        string folder = Sample.Copy(packages, "Blog", new XElement("PublishAot", "true"));
        CommandResult publish = await packages.Dotnet(folder, "publish", "--use-current-runtime", "--output", "out", "-tl:off");
        Assert.SkipWhen(publish.Output.Contains("Platform linker", StringComparison.Ordinal), "Native code takes a linker, clang or gcc, and there is none.");
        publish.SucceededWithoutWarning();
        Assert.False(File.Exists(Path.Combine(folder, "out", "Blog.dll")));

        using RunningService blog = await RunningService.Start(Path.Combine(folder, "out", "Blog"), Cancellation);

        await ServesItsPages(blog);
    }

    [Fact]
    public async Task A_component_of_Blazor_shows_a_post()
    {
        ConsumerProject project = ConsumerProject.Console(packages, "Blazor")
            .Write(
                "Blazor.csproj",
                $"""
                 <Project Sdk="Microsoft.NET.Sdk.Web">
                   <PropertyGroup>
                     <TargetFramework>net10.0</TargetFramework>
                     <ImplicitUsings>enable</ImplicitUsings>
                     <Nullable>enable</Nullable>
                     <CorpusHtml>true</CorpusHtml>
                     <CorpusUrl>/{"{collection}/{slug}/"}</CorpusUrl>
                   </PropertyGroup>
                   <ItemGroup>
                     {ConsumerProject.Reference}
                   </ItemGroup>
                 </Project>
                 """)
            .Write("seeds/posts/corpus.schema.yaml", "")
            .Write("seeds/posts/ferry.md", "---\ntitle: The last ferry\n---\n\nIt *left*.\n")
            .Write("_Imports.razor", "@using Microsoft.AspNetCore.Components\n@using Microsoft.AspNetCore.Components.Web\n")
            .Write("PostPage.razor", DocPage.Of("src/docs/recipes.md").Block("component of Blazor"))
            .Write(
                "Program.cs",
                """
                using Microsoft.AspNetCore.Components;
                using Microsoft.AspNetCore.Components.Web;
                using Microsoft.Extensions.Logging.Abstractions;

                await using HtmlRenderer renderer = new(WebApplication.CreateSlimBuilder().Build().Services, NullLoggerFactory.Instance);
                Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Blazor.PostPage>(
                    ParameterView.FromDictionary(new Dictionary<string, object?> { ["Slug"] = "ferry" }))).ToHtmlString()));
                """);

        Assert.Equal(["<h1>The last ferry</h1><p>It <em>left</em>.</p>"], await project.BuildAndRun());
    }

    static async Task ServesItsPages(RunningService blog)
    {
        string index = await blog.Client.GetStringAsync("/", Cancellation);
        Assert.True(index.IndexOf("href=\"/posts/last-ferry/\"", StringComparison.Ordinal) < index.IndexOf("href=\"/posts/bridge/\"", StringComparison.Ordinal));
        Assert.DoesNotContain("A tram to the island", index, StringComparison.Ordinal);
        string page = await blog.Client.GetStringAsync("/posts/bridge/", Cancellation);
        Assert.Contains("<q class=\"quote\" data-speaker=\"Maria Lindqvist\">It was <em>worth</em> the wait,</q>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/posts/last-ferry/#who-was-on-board\">last ferry</a>", page, StringComparison.Ordinal);
        Assert.Contains("Linked from <a href=\"/posts/last-ferry/\">The last ferry</a>", page, StringComparison.Ordinal);
        Assert.Contains("/posts/bridge/", await blog.Client.GetStringAsync("/tags/News/", Cancellation), StringComparison.Ordinal);
        XDocument feed = XDocument.Parse(await blog.Client.GetStringAsync("/feed.xml", Cancellation));
        Assert.Equal(["The last ferry", "The harbour bridge opens"], feed.Descendants("item").Select(item => item.Element("title")!.Value));
        Assert.Equal("/posts/bridge/", (await blog.Client.GetAsync("/2024/bridge", Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await blog.Client.GetAsync("/nothing", Cancellation)).StatusCode);
    }

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
