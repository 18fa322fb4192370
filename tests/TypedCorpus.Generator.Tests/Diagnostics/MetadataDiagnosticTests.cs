using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public class MetadataDiagnosticTests
{
    const string Seed = "The mill turns again\n\nThe old mill ground flour on Sunday. “It was about time,” said Nora Pell, the miller.";

    public static TheoryData<string> LineEnds => ["\n", "\r\n"];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_front_matter_of_a_wrong_type_at_its_value_and_no_error(string lineEnd) => Expect(
        "---\nauthor: Ann Doe\ndate: [|tomorrow|]\n---\n" + Seed,
        sidecar: null,
        lineEnd,
        "Warning TC0020: A date is expected here, like 2024-05-31");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_a_sidecar_of_a_wrong_type_at_its_value(string lineEnd) => Expect(
        Seed,
        "author: Ann Doe\n\nurl: [|https://|]\n",
        lineEnd,
        "Error TC0020: An address is expected here, like https://example.org/story or /story");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0021_a_correction_of_a_speaker_that_is_not_quoted_at_the_name(string lineEnd) => Expect(
        "---\nspeakers:\n  [|Tom Pell|]:\n    name: Thomas Pell\n---\n" + Seed,
        sidecar: null,
        lineEnd,
        "Error TC0021: The article quotes nobody who is called 'Tom Pell': it quotes Nora Pell");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0021_a_correction_of_a_quote_that_is_not_there_at_its_words(string lineEnd) => Expect(
        Seed,
        "quotes:\n  [|It was late|]: Nora Pell\n",
        lineEnd,
        "Error TC0021: No quote starts with 'It was late': the nearest is 'It was about time,'");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_front_matter_that_is_not_yaml_at_its_line(string lineEnd) => Expect(
        "---\nauthor: Ann Doe\nplace: [|*harbour|]\nrating: 4\n---\n" + Seed,
        sidecar: null,
        lineEnd,
        "Error TC0020: Nothing before this is called '&harbour'");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_a_text_that_needs_quotation_marks_at_its_words_and_no_error(string lineEnd) => Expect(
        "---\nauthor: Ann Doe\nplace: [|Bergen: the harbour|]\nrating: 4\n---\n" + Seed,
        sidecar: null,
        lineEnd,
        "Warning TC0020: This text needs quotation marks: write \"Bergen: the harbour\"");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_front_matter_that_nothing_closes_at_its_first_line_and_no_error(string lineEnd) => Expect(
        "[|---|]\nauthor: Ann Doe\nrating: 4\n\n" + Seed,
        sidecar: null,
        lineEnd,
        "Warning TC0020: Nothing closes this front matter: write '---' on a line of its own behind its last key");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0020_a_key_that_comes_twice_at_the_second_and_no_error(string lineEnd) => Expect(
        "---\nauthor: Ann Doe\nplace: Bergen\n[|place|]: Oslo\n---\n" + Seed,
        sidecar: null,
        lineEnd,
        "Warning TC0020: The key 'place' comes twice: this value counts, and the one before it is left out");

    [Fact]
    public void TC0022_a_value_of_another_kind_than_in_most_articles_at_the_value()
    {
        MarkedText odd = MarkedText.Read("rating: [|high|]\n");

        Diagnostic found = Assert.Single(Of(
            new("a.txt", Seed), new("a.corpus.yaml", "rating: 4\n"),
            new("b.txt", "Another mill\n\nIt stands still."), new("b.corpus.yaml", "rating: 4.5\n"),
            new("c.txt", "No mill\n\nNone."), new("c.corpus.yaml", odd.Characters)));

        Assert.Equal(
            $"c.corpus.yaml: {odd.Lines.Single()} Info TC0022: 'rating' is a number in other articles, and a text here: its member is a text, with each value as it stands in the file. Write the same kind of value everywhere to have it typed.",
            Text(found));
    }

    [Fact]
    public void Metadata_and_corrections_that_fit_bring_none() => Assert.Empty(Of(
        new("a.txt", "---\nauthor: Ann Doe\nrating: 4\n---\n" + Seed),
        new("a.corpus.yaml", "speakers:\n  Nora Pell: {name: Eleanor Pell, description: the miller}\nquotes:\n  It was about: Nora Pell\n")));

    static void Expect(string seed, string? sidecar, string lineEnd, string expected)
    {
        MarkedText inSeed = MarkedText.Read(seed.ReplaceLineEndings(lineEnd));
        MarkedText inSidecar = MarkedText.Read((sidecar ?? "").ReplaceLineEndings(lineEnd));
        (string path, MarkedText marked) = sidecar is null ? ("a.txt", inSeed) : ("a.corpus.yaml", inSidecar);

        CorpusFile[] files = [new("a.txt", inSeed.Characters), .. sidecar is null ? [] : new[] { new CorpusFile("a.corpus.yaml", inSidecar.Characters) }];
        Assert.Equal($"{path}: {marked.Lines.Single()} {expected}", Text(Assert.Single(Of(files))));
    }

    static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage()}";

    static ImmutableArray<Diagnostic> Of(params CorpusFile[] files) => CorpusDriver.Run(files).GetRunResult().Diagnostics;
}
