using OpenQA.Selenium;
using TypedCorpus.Tool.Tests.Report;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>A report as a browser shows it, opened from the disk.</summary>
public sealed class ReportInBrowserTests(Browser browser, ReportInBrowserTests.SeedSite site) : IClassFixture<Browser>, IClassFixture<ReportInBrowserTests.SeedSite>
{
    const string Article = "articles/seed.html";

    public static MatrixTheoryData<string, string> Pages =>
        new(["index.html", "articles.html", "speakers.html", Article, "articles/noise.html", "articles/notes.html", "speakers/donald-jensen.html"], Browser.Looks);

    [Theory(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    [MemberData(nameof(Pages))]
    public void A_page_is_usable_by_everybody_and_fits(string page, string look)
    {
        Open(page, look);

        Assert.Empty(browser.Violations());
        Assert.Equal(true, browser.Run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        Assert.Empty(browser.Complaints());
        if (Browser.Pictures is { } pictures)
            browser.Photograph(Path.Combine(pictures, $"{Path.GetFileNameWithoutExtension(page)}-{look}.png"));
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void The_check_of_a_page_finds_what_is_wrong()
    {
        Open("index.html", "light");
        browser.Run("document.querySelector('h1').style.color = '#bbb'; document.querySelector('nav a').textContent = ''");

        Assert.Equal(["color-contrast", "link-name"], browser.Violations().Select(violation => violation.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void A_quote_its_mention_and_its_cue_light_up_together()
    {
        Open(Article, "light");
        Assert.Empty(browser.All(".tied"));

        browser.Run("document.querySelector('.quotes li[data-q=q1] a').focus()");
        Assert.Equal(
            ["Russia can exploit those disagreements, and they do. And they will,", "Donald Jensen", "relating"],
            browser.All(".text .tied:not(.tag)").Select(element => element.Text));

        browser.Run("document.querySelector('.skip').focus()");
        Assert.Empty(browser.All(".tied"));
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void All_of_a_page_is_reached_with_the_keyboard()
    {
        Open(Article, "light");
        IWebElement? last = null;
        List<string> reached = [];
        for (int i = 0; i < 12; i++)
        {
            (last ?? browser["body"]).SendKeys(Keys.Tab);
            last = (IWebElement)browser.Run("return document.activeElement")!;
            reached.Add(last.GetDomProperty("textContent") is { Length: > 0 } words ? words : last.TagName);
        }

        Assert.Equal(["Skip to the content", "Overview", "Articles", "Speakers", "input", "Boilerplate, 3 blocks", "Donald Jensen"], reached.Take(7));
    }

    [Theory(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    [InlineData("index.html")]
    [InlineData(Article)]
    public void The_search_finds_quotes_and_speakers_without_a_server(string page)
    {
        Open(page, "light");
        Assert.False(browser["#results"].Displayed);

        browser["#search"].SendKeys("humiliated");
        Assert.Equal("0 speakers, 2 quotes", Status());
        Assert.All(browser.All("#results a"), link => Assert.Contains("humiliated", link.Text));
        Assert.Empty(browser.Violations());

        browser["#search"].Clear();
        browser["#search"].SendKeys("PÍFER" + Keys.Enter);
        Assert.Equal("1 speaker, 3 quotes", Status());
        Assert.Equal("Steven Pifer", ((IWebElement)browser.Run("return document.activeElement")!).Text);
        ((IWebElement)browser.Run("return document.activeElement")!).SendKeys(Keys.Escape);
        Assert.False(browser["#results"].Displayed);

        browser["#search"].SendKeys("humiliated");
        browser["#results a"].Click();
        Assert.EndsWith(Article, ((string)browser.Run("return location.pathname")!), StringComparison.Ordinal);
        Assert.Contains("humiliated", browser[".quote:target"].Text);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public void A_page_loads_nothing_but_its_own_files()
    {
        browser.Requests();
        Open(Article, "light");
        browser["#search"].SendKeys("humiliated");
        Assert.Equal("0 speakers, 2 quotes", Status());

        Assert.Equal(
            [Article, "report.css", "report.js", "search-data.js"],
            browser.Requests().Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Select(address => Path.GetRelativePath(site.Folder, new Uri(address).LocalPath)).Order(StringComparer.Ordinal));
    }

    void Open(string page, string look) => browser.Open(Path.Combine(site.Folder, page), look);

    // Once the script with the data has come
    string Status()
    {
        for (int i = 0; i < 100 && browser["#results p"].Text == "Loading"; i++)
            Thread.Sleep(50);
        return browser["#results p"].Text;
    }

    /// <summary>A report of the repository's own seed, and of seeds with what it has not.</summary>
    public sealed class SeedSite : IDisposable
    {
        readonly Site site = new(
            ("seed.txt", Docs.Repository.Read("seeds/000_56e8f5d5f01bd1e7.txt")),
            ("noise.txt", Site.Noise),
            ("noise.corpus.yaml", "date: 2024-05-31\nauthor: Ann Doe\nurl: https://example.org/noise\nquotes:\n  Nobody said this: Tom Okafor\n"),
            ("bridge.txt", Site.Bridge),
            ("bridge.corpus.yaml", "date: 2024-05-02\n"),
            ("notes.md", "---\ntitle: Notes\nlanguage: en\n---\n\n# Notes\n\n### A bridge\n\n- paint the railings\n- name it\n\n> Time to talk.\n\n```\nvar a = 1; // a line of code that is far longer than the screen of a phone is wide, and that has no end in sight\n```\n\n“It was ‘worth’ the wait,” a baker said, “and it’s done.”\n"));

        public string Folder => site.Folder;

        public void Dispose() => site.Dispose();
    }
}
