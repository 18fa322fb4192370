using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Metadata;

/// <summary>Keys whose values differ in type from file to file.</summary>
public class WidenedTypeTests
{
    static readonly CorpusFile[] Files =
    [
        new("a.md", "---\ntitle: A\nweight: 3\nshow: 1\nexpires: 2024-05-31\ntag: water\nlinks: [x]\nauthor: Ann Roe\nmenu: {main: {weight: 1}}\n---\n\nA.\n"),
        new("b.md", "---\ntitle: B\nweight: 3.5\nshow: false\nexpires: '2024-06-01T10:00:00Z'\ntag: [fire, water]\nlinks: []\nauthor: {name: Tom Roe}\nmenu: {main: {name: b}}\n---\n\nB.\n"),
    ];

    [Fact]
    public void They_have_the_type_that_takes_in_all() => MetadataProgram.Expect(
        Files,
        ("Corpus.A.Weight + Corpus.B.Weight", "6.5"),
        ("Corpus.A.Show + Corpus.B.Show", "1false"),
        ("Corpus.A.Expires.ToString(\"s\") + Corpus.B.Expires.ToString(\"s\")", "2024-05-31T00:00:002024-06-01T10:00:00"),
        ("Corpus.A.Tag.Count + Corpus.B.Tag[1]", "1water"),
        ("Corpus.A.Links[0] + Corpus.B.Links.Count", "x0"),
        ("Corpus.A.Author + Corpus.B.Author", "Ann RoeTom Roe"),
        ("Corpus.A.Menu.Main.Weight + Corpus.B.Menu.Main.Name", "1b"));

    [Fact]
    public void Only_those_that_become_text_are_told_at_the_first_file_that_differs()
    {
        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(CorpusDriver.Run(Files).GetRunResult().Diagnostics);

        Assert.Equal("Info TC0022 b.md(4,7)", Assert.Single(MetadataProgram.Diagnostics(Files)));
        Assert.Equal(
            "'show' is a whole number in other articles, and true or false here: its member is a text, with each value as it stands in the file. Write the same kind of value everywhere to have it typed.",
            found.GetMessage());
    }

    [Fact]
    public void Part_of_a_record_that_differs_is_named() => Assert.Equal(
        "'menu.weight' is a whole number in other articles, and a text here: its member is a text, with each value as it stands in the file. Write the same kind of value everywhere to have it typed.",
        Assert.Single(CorpusDriver.Run(
        [
            new("a.md", "---\nmenu: {weight: 1}\n---\nA.\n"), new("b.md", "---\nmenu: {weight: 1}\n---\nB.\n"), new("c.md", "---\nmenu: {weight: top}\n---\nC.\n"),
        ]).GetRunResult().Diagnostics).GetMessage());

    [Fact]
    public void Records_of_one_shape_share_a_class_and_an_article_without_has_null()
    {
        CorpusFile[] files =
        [
            new("a.md", "---\ntitle: A\neditor: {name: Ann}\nreviewer: {name: Tom}\n---\nA.\n"),
            new("b.md", "---\ntitle: B\n---\nB.\n"),
        ];

        MetadataProgram.Expect(
            files,
            ("Corpus.A.Editor!.GetType() == Corpus.A.Reviewer!.GetType()", "True"),
            ("Corpus.B.Editor is null && ReferenceEquals(Corpus.A.Editor, Corpus.A.Editor)", "True"));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(
        CorpusDriver.Run(Files).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString()),
        CorpusDriver.Run(Files.Reverse().ToArray()).GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText.ToString()));
}
