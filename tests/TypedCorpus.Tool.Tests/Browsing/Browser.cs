using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>A headless Chromium: that of Debian's packages <c>chromium</c> and <c>chromium-driver</c>, or any on the path.</summary>
public sealed class Browser : IDisposable
{
    /// <summary>Why a test is left out where there is none.</summary>
    public const string Missing = "There is no chromium with its chromedriver on the path: apt-get install chromium chromium-driver";

    const int DesktopWidth = 1280;
    const int PhoneWidth = 360;

    static readonly string? Chromium = Find("chromium");
    static readonly string? Driver = Find("chromedriver");
    static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    readonly WorkFolder profile = new();

    // A test that is left out wants the fixture, too
    readonly Lazy<ChromeDriver> started;

    public Browser() => started = new Lazy<ChromeDriver>(Start);

    /// <summary>The folder for pictures of pages, which are to be looked at; null where none are asked for. A relative one is that of the repository.</summary>
    public static string? Pictures { get; } = Environment.GetEnvironmentVariable("TYPEDCORPUS_SCREENSHOTS") is { } folder ? Docs.Repository.PathOf(folder) : null;

    /// <summary>Whether there is one.</summary>
    public static bool IsThere => Chromium is not null && Driver is not null;

    /// <summary>The looks in which every page is tested: in light and dark, and as wide as a phone.</summary>
    public static IReadOnlyList<string> Looks { get; } = ["light", "dark", "phone"];

    ChromeDriver Chrome => started.Value;

    /// <summary>Opens a file in a look.</summary>
    public void Open(string file, string look) => Open(new Uri(file), look);

    /// <summary>Opens an address in a look.</summary>
    public void Open(Uri address, string look)
    {
        Dictionary<string, object?> colours = new() { ["name"] = "prefers-color-scheme", ["value"] = look == "dark" ? "dark" : "light" };
        Chrome.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["features"] = new object[] { colours } });
        Chrome.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new()
        {
            ["width"] = look == "phone" ? PhoneWidth : DesktopWidth,
            ["height"] = 900,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = look == "phone",
        });
        // What former pages complained about, such as a conflict that a test is about
        Complaints();
        Chrome.Navigate().GoToUrl(address);
    }

    /// <summary>The first element that a selector of CSS finds.</summary>
    public IWebElement this[string selector] => Chrome.FindElement(By.CssSelector(selector));

    /// <summary>The elements that a selector of CSS finds.</summary>
    public IReadOnlyList<IWebElement> All(string selector) => Chrome.FindElements(By.CssSelector(selector));

    /// <summary>Runs a script and returns what it returns.</summary>
    public object? Run(string script) => Chrome.ExecuteScript(script);

    /// <summary>What axe-core finds wrong, with where; nothing when all is well.</summary>
    public IReadOnlyList<string> Violations()
    {
        Chrome.ExecuteScript(AxeScript);
        return [.. ((IEnumerable<object>)Chrome.ExecuteAsyncScript(
            "const done = arguments[0]; axe.run({ preload: false }).then(found => done(found.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html + ' ' + node.failureSummary).join('\\n')}`)));")!)
            .Cast<string>()];
    }

    /// <summary>What the page complained about.</summary>
    public IReadOnlyList<string> Complaints() => [.. Chrome.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message)];

    /// <summary>The addresses that were asked for since the last call.</summary>
    public IReadOnlyList<string> Requests() =>
    [
        .. Chrome.Manage().Logs.GetLog(LogType.Performance)
            .Select(entry => JsonNode.Parse(entry.Message)!["message"]!)
            .Where(message => (string?)message["method"] == "Network.requestWillBeSent")
            .Select(message => (string)message["params"]!["request"]!["url"]!)
            .Where(address => !address.StartsWith("chrome:", StringComparison.Ordinal)),
    ];

    /// <summary>Saves a picture of the page: of the whole of it, or of what is in sight.</summary>
    public void Photograph(string file, bool isWhole = true)
    {
        object? picture = Chrome.ExecuteCdpCommand("Page.captureScreenshot", new() { ["captureBeyondViewport"] = isWhole });
        File.WriteAllBytes(file, Convert.FromBase64String((string)((Dictionary<string, object?>)picture!)["data"]!));
    }

    public void Dispose()
    {
        if (started.IsValueCreated)
            Chrome.Dispose();
        profile.Dispose();
    }

    ChromeDriver Start()
    {
        ChromeOptions options = new() { BinaryLocation = Chromium };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", $"--user-data-dir={profile.Path}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.Warning);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        return new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver)!, Path.GetFileName(Driver)!), options);
    }

    static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
