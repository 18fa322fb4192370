using System.Net;
using System.Text.RegularExpressions;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Tests.Report;

/// <summary>A report of a few seeds, in a folder of its own.</summary>
sealed partial class Site : IDisposable
{
    public const string Bridge = "The Bridge Opens\n\n158\n\nThe bridge over the harbour opened on Monday, after four years of work and two of waiting.\n\n“It was worth the wait,” said Maria Lindqvist, the engineer.\n\n“Nobody will miss the <b>ferry</b> & its ‘captain’,” said Tom Okafor, who keeps a bakery on the island.\n";
    public const string Noise = "A Noise at Night\n\n“There was a noise behind the old wall last night.”\n";

    readonly WorkFolder folder = new();

    public Site(params (string File, string Text)[] seeds)
    {
        foreach ((string file, string text) in seeds)
            Save(file, text);
        Write();
    }

    /// <summary>Two articles, one of them of a date, with a sidecar.</summary>
    public static Site OfBridge() => new(("bridge.txt", Bridge), ("bridge.corpus.yaml", "date: 2024-05-31\nauthor: Ann Doe\n"), ("night/noise.txt", Noise));

    /// <summary>The folder of the report.</summary>
    public string Folder => folder["report"];

    /// <summary>What the command wrote to its output and to its error output.</summary>
    public string Output { get; private set; } = "";

    public int ExitCode { get; private set; }

    public string[] Files => folder.Files("report");

    public string this[string page] => folder.Read($"report/{page}");

    public void Save(string file, string text) => folder.Save($"seeds/{file}", text);

    public void Delete(string file) => File.Delete(folder[$"seeds/{file}"]);

    /// <summary>Writes the report once more.</summary>
    public void Write()
    {
        using StringWriter output = new();
        ExitCode = ReportCommand.Run([folder["seeds"]], new SeedOptions(), Folder, output, output, WorkProgress.None);
        Output = output.ToString();
    }

    /// <summary>The words of HTML, without its elements.</summary>
    public static string WordsOf(string html) => WebUtility.HtmlDecode(Element().Replace(html, ""));

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Element();
}
