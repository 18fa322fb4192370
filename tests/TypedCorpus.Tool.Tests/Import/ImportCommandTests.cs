using TypedCorpus.Import;

namespace TypedCorpus.Tool.Tests.Import;

public class ImportCommandTests
{
    [Fact]
    public void A_file_with_nothing_in_it_is_named()
    {
        using WorkFolder folder = new();
        string empty = Saved(folder, "empty.jsonl", "\n\n");

        (int code, string output, string errors) = Run(folder, empty);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.StartsWith($"{empty}: no page, entry or record is in it", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_says_the_same_as_one_before_it_is_left_out()
    {
        using WorkFolder folder = new();
        string records = Saved(folder, "all.jsonl", string.Concat(Enumerable.Range(0, 5000).Select(i => $$"""{"id": "r{{i}}", "title": "Record", "text": "It rained for {{i / 2}} days."}""" + "\n")));

        (int code, string output, string errors) = Run(folder, records);

        Assert.Equal(0, code);
        Assert.Equal(2500, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("2500 written, 0 unchanged, 2500 duplicates, 0 not imported", errors.Trim());
    }

    static string Saved(WorkFolder folder, string file, string text)
    {
        folder.Save(file, text);
        return folder[file];
    }

    static (int Code, string Output, string Errors) Run(WorkFolder folder, string path)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = new ImportCommand(new ImportRequest([path], folder["seeds"], IsForced: false, new FileImportOptions()), output, errors, WorkProgress.None).Run();
        return (code, output.ToString(), errors.ToString());
    }
}
