using System.Reflection;
using TypedCorpus.Processes;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>The blog of the samples as a browser shows it: rendered pages are markup that a browser and a reader can use.</summary>
public sealed class BlogInBrowserTests(Browser browser, BlogInBrowserTests.Blog blog) : IClassFixture<Browser>, IClassFixture<BlogInBrowserTests.Blog>
{
    public static MatrixTheoryData<string, string> Pages => new(["/", "/tags/harbour/", "/posts/bridge/", "/posts/last-ferry/", "/about/"], ["light", "phone"]);

    [Theory(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    [MemberData(nameof(Pages))]
    public void A_page_is_usable_by_everybody_and_fits(string page, string look)
    {
        browser.Open(new Uri(blog.Address, page), look);

        Assert.Empty(browser.Violations());
        Assert.Equal(true, browser.Run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.DoesNotContain(browser.Complaints(), complaint => !complaint.Contains("/favicon.ico", StringComparison.Ordinal));
        if (Browser.Pictures is { } pictures)
            browser.Photograph(Path.Combine(pictures, $"blog{page.TrimEnd('/').Replace('/', '-')}-{look}.png"));
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void A_link_between_posts_leads_to_the_section_that_it_names()
    {
        browser.Open(new Uri(blog.Address, "/posts/bridge/"), "light");
        browser["main p a[href*='#who']"].Click();

        Assert.Equal("/posts/last-ferry/#who-was-on-board", browser.Run("return location.pathname + location.hash"));
        Assert.Equal("Who was on board", browser["h2:target"].Text);
    }

    /// <summary>The blog, running.</summary>
    public sealed class Blog : IAsyncLifetime
    {
        static readonly string Program = Docs.Repository.PathOf(Path.Combine(
            "src/Samples/Blog/bin", typeof(Blog).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration, "net10.0/Blog"));

        RunningService? running;

        public Uri Address => running!.Client.BaseAddress!;

        public async ValueTask InitializeAsync() => running = await RunningService.Start(Program, TestContext.Current.CancellationToken);

        public ValueTask DisposeAsync()
        {
            running?.Dispose();
            return default;
        }
    }
}
