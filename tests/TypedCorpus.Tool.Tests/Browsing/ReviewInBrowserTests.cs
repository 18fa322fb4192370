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

        browser.Open(new Uri(root, "articles/bridge.html#q2"), look);
        Photograph($"review-{look}");
        browser.Open(new Uri(root, "queue.html"), look);
        Photograph($"review-queue-{look}");
    }

    [Theory(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("phone")]
    public async Task A_dialog_is_usable_by_everybody_and_fits(string look)
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html#q1"), look);
        foreach ((string key, string dialog) in ((string, string)[])[("s", "split"), ("r", "names"), ("d", "details")])
        {
            Press(key);
            browser["#" + dialog + " .primary"].Submit();
            Wait(() => browser["#" + dialog + " .problem"].Displayed);
            Assert.Equal("split" == dialog ? "Nothing was split or taken out" : "Nothing was changed", browser["#" + dialog + " .problem"].Text);
            Assert.Empty(browser.Violations());
            Assert.Equal(true, browser.Run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
            Photograph($"review-{dialog}-{look}");
            ((IWebElement)browser.Run("return document.activeElement")!).SendKeys(Keys.Escape);
            Wait(() => browser.All("dialog[open]").Count == 0);
            browser.Run("document.getElementById('chosen').focus()");
        }

        Assert.Equal(["bridge.txt"], reviewed.Files);
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
        Assert.Equal("Maria Lindqvist", SpeakerInProgram(reviewed, "There was a noise"));
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

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_quote_is_split_in_its_dialog_and_joined_with_a_key()
    {
        using Reviewed reviewed = new(("bridge.txt", "The Bridge\n\n“It was late, he said, and we went home,” said Ann Doe.\n"));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html#q1"), "light");

        Press("s");
        IWebElement lines = browser["#split textarea"];
        Assert.Equal("It was late, he said, and we went home,", lines.GetDomProperty("value"));
        lines.Clear();
        lines.SendKeys("It was late, 0 1 a n");
        browser["#split .primary"].Click();
        Wait(() => browser["#split .problem"].Text.Contains("is not in the quote", StringComparison.Ordinal));
        Assert.Equal(["bridge.txt"], reviewed.Files);
        lines.Clear();
        lines.SendKeys("It was late," + Keys.Enter + "and we went home,");
        browser["#split .primary"].Click();

        Assert.Contains("Written to", Status("Written"));
        Assert.Equal("quotes:\n  \"It was late, he said, and\":\n    omit: \"he said,\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(["It was late,", "and we went home,"], browser.All(".text .quote").Select(quote => quote.Text));
        Assert.Equal(["Ann Doe", "Ann Doe"], browser.All(".text .tag .who").Select(name => name.Text));
        Press("j");
        Wait(() => browser.All(".text .quote").Count == 1);
        Assert.Equal("quotes:\n  \"It was late, he said, and\":\n    omit: \"he said,\"\n  \"It was late,\":\n    join: \"and we went home,\"\n", reviewed["bridge.corpus.yaml"]);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_speaker_is_renamed_and_the_article_described_in_their_dialogs()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html#q3"), "light");

        Press("r");
        IWebElement name = browser["#names [name=name]"];
        Assert.Equal("Tom Okafor", name.GetDomProperty("value"));
        name.Clear();
        name.SendKeys("Thomas “Tom” Okafor: baker" + Keys.Enter);
        Assert.Contains("Written to", Status("Written"));
        Assert.Equal("speakers:\n  Tom Okafor:\n    name: \"Thomas “Tom” Okafor: baker\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal("Thomas “Tom” Okafor: baker", SpeakerInProgram(reviewed, "Nobody will miss"));

        browser["[data-do=details]"].Click();
        browser["#details [name=date]"].SendKeys("2024-05-31" + Keys.Enter);
        Wait(() => browser.All("time").Count == 1);
        Assert.EndsWith("    name: \"Thomas “Tom” Okafor: baker\"\ndate: 2024-05-31\n", reviewed["bridge.corpus.yaml"], StringComparison.Ordinal);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task A_quote_inside_another_one_is_chosen_with_a_click()
    {
        using Reviewed reviewed = new(("bridge.txt", "The Bridge\n\n“And she told me, ‘Go home now and stay there,’ at last,” said Tom Okafor.\n"));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html"), "light");

        browser["[id=q1-1]"].Click();
        Wait(() => browser["#chosen"].Text.StartsWith("“Go home", StringComparison.Ordinal));
        Assert.False(browser["[data-do=split]"].Displayed);
        browser["[name=speaker]"].SendKeys("Eva Roe" + Keys.Enter);
        Assert.Contains("Written to", Status("Written"));
        Assert.Equal("quotes:\n  \"Go home now and stay there,\": Eva Roe\n", reviewed["bridge.corpus.yaml"]);
    }

    [Fact(Skip = Browser.Missing, SkipType = typeof(Browser), SkipUnless = nameof(Browser.IsThere))]
    public async Task What_was_typed_in_a_dialog_stays_while_an_editor_writes()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        await using ReviewServer server = new(reviewed.Session);
        browser.Open(new Uri(new Uri(await server.Start()), "articles/bridge.html#q1"), "light");
        Press("d");
        browser["#details [name=author]"].SendKeys("Eva Roe");
        reviewed["bridge.corpus.yaml"] = "# mine\n";
        browser["#details .primary"].Click();

        Wait(() => browser["#details .problem"].Text.Contains("changed elsewhere", StringComparison.Ordinal));
        Assert.Equal("Eva Roe", browser["#details [name=author]"].GetDomProperty("value"));
        Assert.Equal("# mine\n", reviewed["bridge.corpus.yaml"]);
    }

    // Of the quote that starts with words, in the program that a build makes of the files
    static string SpeakerInProgram(Reviewed reviewed, string words) => BuiltCorpus.SpeakerOf(
        words, [new CorpusFile("seeds/bridge.txt", reviewed["bridge.txt"]), new CorpusFile("seeds/bridge.corpus.yaml", reviewed["bridge.corpus.yaml"])]);

    void Photograph(string name)
    {
        if (Browser.Pictures is { } pictures)
            browser.Photograph(Path.Combine(pictures, $"{name}.png"), isWhole: false);
    }

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
