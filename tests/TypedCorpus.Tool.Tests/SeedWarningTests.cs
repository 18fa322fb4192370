using Spectre.Console;
using TypedCorpus.Tool.Export;

namespace TypedCorpus.Tool.Tests;

public class SeedWarningTests
{
    [Fact]
    public void Bytes_that_are_no_text_and_metadata_that_are_not_read_as_meant_are_named_on_the_error_output()
    {
        using WorkFolder folder = new();
        File.WriteAllBytes(folder["a.txt"], [.. "The title\n\n"u8, 0x93, .. "It rained,"u8, 0x94, .. " said Ann Roe.\n"u8]);
        folder.Save("b.md", "---\nplace: *far*\n---\n# A title\n\nWords.\n");
        folder.Save("c.md", "# Another title\n\n[Nowhere](nowhere.md).\n");
        folder.Save("c.corpus.yaml", "a: [b\n");
        string[] expected =
        [
            "a.txt(3,1): warning TC0005: The file 'a.txt' holds bytes that could not be decoded (they read as U+FFFD) here: save it as UTF-8",
            "b.md(2,8): warning TC0020: This text needs quotation marks: write \"*far*\"",
            "c.corpus.yaml(1,4): error TC0020: Nothing closes this bracket: write ']' behind its last value",
        ];

        using StringWriter shown = new();
        using StringWriter exported = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(TextWriter.Null) });
        int showCode = ShowCommand.Run([folder.Path], new SeedOptions(), console, shown);
        int exportCode = ExportCommand.Run([folder.Path], new SeedOptions(), "jsonl", hasText: false, Stream.Null, exported, WorkProgress.None);

        Assert.Equal((0, 0), (showCode, exportCode));
        foreach (StringWriter errors in (StringWriter[])[shown, exported])
            Assert.Equal(expected, errors.ToString().Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(Path.GetFileName));
    }
}
