using System.Text;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Testing.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    const string Prefix = "Class.Method";
    const string Verified = Prefix + "#Foo.g.verified.cs";
    const string Received = Prefix + "#Foo.g.received.cs";

    static readonly SnapshotTarget Foo = new("Foo.g", "cs", "//HintName: Foo.g.cs\nclass Foo;\n");

    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_text_passes_and_leaves_nothing_behind()
    {
        Write(Verified, Foo.Text);
        Assert.Empty(Compare(Foo));
        Assert.Equal([Verified], Files());
    }

    [Theory]
    [InlineData("\uFEFF", "\n", "")]
    [InlineData("", "\r\n", "")]
    [InlineData("", "\n", "\n")]
    [InlineData("\uFEFF", "\r\n", "\r\n")]
    public void A_byte_order_mark_other_line_ends_and_one_more_final_newline_are_forgiven(string start, string newLine, string end)
    {
        Write(Verified, start + Foo.Text.ReplaceLineEndings(newLine) + end);
        Assert.Empty(Compare(Foo));
        Assert.Equal([Verified], Files());
    }

    [Theory]
    [InlineData("//HintName: Foo.g.cs\nclass Bar;\n")]
    [InlineData("//HintName: Foo.g.cs\nclass Foo;")]
    [InlineData("//HintName: Foo.g.cs\nclass Foo;\n\n\n")]
    [InlineData("//HintName: Foo.g.cs\n\nclass Foo;\n")]
    [InlineData("//HintName: Foo.g.cs\nclass Foo; \n")]
    [InlineData("")]
    public void Every_other_difference_fails_and_is_left_beside_the_verified_file(string accepted)
    {
        Write(Verified, accepted);
        Assert.StartsWith($"differs: {Verified} at line ", Assert.Single(Compare(Foo)), StringComparison.Ordinal);
        Assert.Equal([Received, Verified], Files());
        Assert.Equal(Foo.Text, File.ReadAllText(PathOf(Received)));
        Assert.Equal(accepted, File.ReadAllText(PathOf(Verified)));
    }

    [Fact]
    public void A_source_that_was_never_accepted_fails()
    {
        Assert.Equal([$"new: {Verified}"], Compare(Foo));
        Assert.Equal([Received], Files());
    }

    [Fact]
    public void A_verified_file_that_nothing_makes_any_more_fails()
    {
        Write(Verified, Foo.Text);
        Write(Prefix + ".verified.txt", "{}");
        Assert.Equal([$"no longer made: {Prefix}.verified.txt"], Compare(Foo));
    }

    [Fact]
    public void Received_files_of_the_last_run_go()
    {
        Write(Verified, Foo.Text);
        Write(Received, "");
        Assert.Empty(Compare(Foo));
        Assert.Equal([Verified], Files());
    }

    [Fact]
    public void Files_of_a_test_whose_name_begins_the_same_are_not_touched()
    {
        Write(Verified, Foo.Text);
        Write(Prefix + "Too#Foo.g.verified.cs", "");
        Write(Prefix + "Too#Foo.g.received.cs", "");
        Write(Prefix + "_name=value#Foo.g.verified.cs", "");
        Assert.Empty(Compare(Foo));
        Assert.Equal(4, Files().Length);
    }

    [Fact]
    public void Accepting_writes_what_came_and_removes_what_is_stale()
    {
        Write(Verified, "");
        Write(Prefix + "#Gone.g.verified.cs", "");
        SnapshotFolder.Accept(folder, Prefix, [Foo, new SnapshotTarget(Name: null, "txt", "{}")]);
        Assert.Equal([Verified, Prefix + ".verified.txt"], Files());
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Foo.Text)], File.ReadAllBytes(PathOf(Verified)));
    }

    [Fact]
    public void Accepting_leaves_a_file_alone_that_only_differs_in_what_is_forgiven()
    {
        Write(Verified, Foo.Text + "\n");
        SnapshotFolder.Accept(folder, Prefix, [Foo]);
        Assert.Equal(Foo.Text + "\n", File.ReadAllText(PathOf(Verified)));
    }

    IReadOnlyList<string> Compare(params SnapshotTarget[] targets) => SnapshotFolder.Compare(folder, Prefix, targets);

    string PathOf(string name) => Path.Combine(folder, name);

    void Write(string name, string text) => File.WriteAllText(PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    string[] Files() => [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
