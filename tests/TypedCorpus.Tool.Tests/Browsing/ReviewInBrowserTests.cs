using OpenQA.Selenium;
using TypedCorpus.Testing;
using TypedCorpus.Tool.Review;
using TypedCorpus.Tool.Tests.Review;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>A review, from a click to what a build then says.</summary>
public sealed class ReviewInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    const string Bridge = "The Bridge Opens\n\n158\n\n“It was worth the wait and all the talk,” said Maria Lindqvist, the engineer.\n\nThe ferry was sold. “There was a noise behind the old wall last night.”\n\n“Nobody will miss the ferry and its captain,” said Tom Okafor.\n";
    const string Noise = "A Noise at Night\n\n“Some people heard it in the harbour, too.”\n";

    [Theory(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("phone")]
    public async Task A_page_is_usable_by_everybody_and_fits(string look)
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge), ("noise.txt", Noise));
        await using ReviewServer server = new(reviewed.Session);
        Uri root = new(await server.Start());
        foreach (string page in (string[])["queue.html", "index.html", "articles/bridge.html", "articles/bridge.html#q2", "articles/noise.html#q1"])
        {
            browser.Open(new Uri(root, page), look);
            Assert.Empty(browser.Violations());
            Assert.Equal(true, browser.Run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            Assert.Empty(browser.Complaints());
        }

        if (Browser.Pictures is { } pictures)
        {
            browser.Open(new Uri(root, "articles/bridge.html#q2"), look);
            browser.Photograph(Path.Combine(pictures, $"review-{look}.png"));
        }
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_click_is_written_to_the_sidecar_and_a_build_sees_it()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html"), "light");

        browser["#q2"].Click();
        browser["[data-speaker='Maria Lindqvist']"].Click();
        Assert.Contains("Written to", Status("Written"));
        Assert.Equal("quotes:\n  There was a noise behind the: Maria Lindqvist\n", reviewed["bridge.corpus.yaml"]);
        Assert.Contains("Maria Lindqvist", Surface(reviewed).Split('\n').Single(line => line.Contains("There was a noise", StringComparison.Ordinal)));
        Assert.Equal("Maria Lindqvist", browser[".tag[data-q=q2] .who"].Text);

        WaitForPanel();
        browser["[name=speaker]"].SendKeys("Ann Doe" + Keys.Enter);
        Wait(() => reviewed["bridge.corpus.yaml"] == "quotes:\n  There was a noise behind the: Ann Doe\n");

        Wait(() => browser[".tag[data-q=q2] .who"].Text == "Ann Doe");
        Press("u");
        Assert.Contains("as it was before", Status("before"));
        Assert.Equal("quotes:\n  There was a noise behind the: Maria Lindqvist\n", reviewed["bridge.corpus.yaml"]);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task The_queue_is_worked_through_with_keys()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge), ("noise.txt", Noise));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "next"), "light");
        int open = reviewed.Session.Corpus.Articles.Sum(article => article.Flagged.Count());

        for (int i = 0; i < open; i++)
        {
            Wait(() => browser["#chosen"].Text.StartsWith('“'));
            string before = (string)browser.Run("return location.href")!;
            Press("0");
            Assert.Contains("Written to", Status("Written"));
            Press("n");
            Wait(() => (string)browser.Run("return location.href")! != before);
        }

        Assert.EndsWith("queue.html", (string)browser.Run("return location.pathname")!, StringComparison.Ordinal);
        Assert.Contains("0 quotes", browser[".lead"].Text);
        Assert.Equal("quotes:\n  Some people heard it in the: null\n", reviewed["noise.corpus.yaml"]);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task What_an_editor_wrote_meanwhile_is_shown_and_kept()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html#q2"), "light");
        reviewed["bridge.corpus.yaml"] = "# mine\ntitle: The Bridge Is Open\n";

        Press("1");
        Assert.Contains("changed elsewhere", Status("changed"));
        Assert.Equal("The Bridge Is Open", browser["h1"].Text);
        Assert.Equal("# mine\ntitle: The Bridge Is Open\n", reviewed["bridge.corpus.yaml"]);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_line_is_made_boilerplate_with_its_button()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html"), "light");

        browser.Run("[...document.querySelectorAll('.line-button')].find(button => button.parentElement.textContent.startsWith('“Nobody')).click()");
        Assert.Contains("Written to", Status("Written"));
        Assert.Equal("boilerplate:\n  - \"“Nobody will miss the ferry and\"\n", reviewed["bridge.corpus.yaml"]);
    }

    static string Surface(Reviewed reviewed) => CorpusDriver.Surface(
        [new CorpusFile("seeds/bridge.txt", reviewed["bridge.txt"]), new CorpusFile("seeds/bridge.corpus.yaml", reviewed["bridge.corpus.yaml"])]);

    void Press(string key)
    {
        WaitForPanel();
        browser["#chosen"].SendKeys(key);
    }

    // Until the page has loaded and its panel has the focus
    void WaitForPanel() =>
        Wait(() => (bool)browser.Run("return document.querySelector('#review[data-ready]') !== null && document.activeElement.id === 'chosen'")!);

    // Once the page has come back with it
    string Status(string part)
    {
        Wait(() => browser["#review [role=status]"].Text.Contains(part, StringComparison.Ordinal));
        return browser["#review [role=status]"].Text;
    }

    static void Wait(Func<bool> isDone)
    {
        for (int i = 0; i < 300; i++)
        {
            try
            {
                if (isDone())
                    return;
            }
            catch (WebDriverException)
            {
                // The page is being loaded
            }

            Thread.Sleep(50);
        }
    }
}
