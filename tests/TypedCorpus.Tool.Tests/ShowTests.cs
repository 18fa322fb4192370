using Spectre.Console;

namespace TypedCorpus.Tool.Tests;

public class ShowTests
{
    [Fact]
    public void Control_characters_of_a_text_are_written_and_not_passed_on_to_the_terminal()
    {
        using WorkFolder folder = new();
        folder.Save("a.md", "# The \u001B[31mbridge\u001B[0m\n\n## A \u009D2J part\n\n“It was \u001B]0;title\u0007 late \u202Etxt.exe,” said Tom Okafor, a \u001B[5mbaker.\n");
        folder.Save("a.corpus.yaml", "speakers:\n  Tom Okafor: { name: \"Tom\\e[31m Okafor\" }\n");

        string shown = Show(folder["a.md"]);

        Assert.DoesNotContain(shown, c => (char.IsControl(c) && c is not ('\r' or '\n')) || c == '\u202E');
        foreach (string part in (string[])[@"The \u001B[31mbridge\u001B[0m", @"A \u009D2J part", @"\u001B]0;title\u0007 late \u202Etxt.exe,", "Tom [31m Okafor"])
            Assert.Contains(part, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_every_script_are_shown_as_they_are()
    {
        using WorkFolder folder = new();
        folder.Save("a.txt", "Die Brücke 👩‍🚀 می‌خواهم\n\n“It was late,” said Tom Okafor.\n");

        Assert.Contains("Die Brücke 👩‍🚀 می‌خواهم", Show(folder["a.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_name_nobody_stand_in_brackets()
    {
        using WorkFolder folder = new();
        folder.Save("a.txt", "The bridge\n\n“It was late,” I said.\n\n“It was,” a neighbour said.\n\n“It was not,” said Tom Okafor.\n");

        string shown = Show(folder["a.txt"]);
        foreach (string speaker in (string[])["│ (I) ", "│ (a neighbour) ", "│ Tom Okafor "])
            Assert.Contains(speaker, shown, StringComparison.Ordinal);
    }

    static string Show(string path)
    {
        using StringWriter output = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        ShowCommand.Run([path], new SeedOptions(), console, TextWriter.Null);
        return output.ToString();
    }
}
