using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public class SeedDiagnosticTests
{
    const string Path = "seeds/a.txt";

    const string Clean =
        """
        The mill turns again

        The old mill by the weir ground flour on Sunday for the first time since the flood. Most of the village came.

        “You forget how loud it is,” said Nora Pell, the miller. “You do not forget the smell.”
        """;

    public static TheoryData<string> LineEnds => ["\n", "\r\n", "\r"];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void A_clean_seed_brings_none(string lineEnd) => Assert.Empty(Of(Clean.ReplaceLineEndings(lineEnd)));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\n\u00A0")]
    [InlineData("\uFEFF")]
    public void TC0004_an_empty_seed_at_its_start(string text) =>
        Assert.Equal("seeds/a.txt: (0,0)-(0,0) Warning TC0004: The seed 'a.txt' holds no text: its article is empty", Text(Assert.Single(Of(text))));

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0005_the_first_NUL_is_an_error_at_its_place(string lineEnd) => Expect(
        Clean + "\n\nIt ends with [|\0|] and \0.",
        lineEnd,
        "Error TC0005: The file 'a.txt' holds a NUL character here: save it as UTF-8");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0005_the_first_undecodable_bytes_are_a_warning_at_their_place(string lineEnd) => Expect(
        Clean + "\n\nIt ends with caf[|\uFFFD|] and caf\uFFFD.",
        lineEnd,
        "Warning TC0005: The file 'a.txt' holds bytes that could not be decoded (they read as U+FFFD) here: save it as UTF-8");

    [Theory]
    [InlineData("A replacement character: \uFFFD.")]
    [InlineData("What reads as U+FFFD shows as \uFFFD.")]
    [InlineData("Write '\\ufffd' for '\uFFFD'.")]
    public void TC0005_a_text_about_the_character_may_hold_it(string line) => Assert.DoesNotContain(Of(Clean + "\n\n" + line), found => found.Id == "TC0005");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0005_UTF8_that_was_read_as_Windows_1252_at_its_first_place(string lineEnd) => Expect(
        Clean + "\n\nIt ends with caf[|Ã©|] and cafÃ©.",
        lineEnd,
        "Warning TC0005: The file 'a.txt' holds 'Ã©', which is é in UTF-8 that was read as Windows-1252, here: save it as UTF-8");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0005_Windows_1252_that_was_read_as_Latin_1_at_its_first_place(string lineEnd) => Expect(
        Clean + "\n\nIt[|\u0092|]s the end, isn\u0092t it?",
        lineEnd,
        "Warning TC0005: The file 'a.txt' holds U+0092, which is ’ in Windows-1252 that was read as Latin-1, here: save it as UTF-8");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0005_behind_a_byte_order_mark_counts_the_mark(string lineEnd) => Expect(
        "\uFEFFA title\n\nIt [|\0|] ends.",
        lineEnd,
        "Error TC0005: The file 'a.txt' holds a NUL character here: save it as UTF-8");

    [Theory]
    [InlineData("seeds/a.corpus.yaml", "author: Andr\uFFFD Roe\n", "Warning TC0005: The file 'a.corpus.yaml' holds bytes that could not be decoded (they read as U+FFFD) here: save it as UTF-8")]
    [InlineData("seeds/a.corpus.yaml", "# AndrÃ© \nauthor: Roe\n", "Warning TC0005: The file 'a.corpus.yaml' holds 'Ã©', which is é in UTF-8 that was read as Windows-1252, here: save it as UTF-8")]
    [InlineData("seeds/corpus.speakers.yaml", "# Andr\uFFFD and caf\uFFFD\nspeakers: {}\n", "Warning TC0005: The file 'corpus.speakers.yaml' holds bytes that could not be decoded (they read as U+FFFD) here: save it as UTF-8")]
    [InlineData("seeds/corpus.schema.yaml", "doc: Andr\uFFFD\n", "Warning TC0005: The file 'corpus.schema.yaml' holds bytes that could not be decoded (they read as U+FFFD) here: save it as UTF-8")]
    public void TC0005_a_file_beside_the_seeds_that_is_no_UTF8_at_its_first_place(string path, string text, string expected)
    {
        Diagnostic told = Assert.Single(
            CorpusDriver.Run([new CorpusFile("seeds/a.txt", Clean), new CorpusFile(path, text)]).GetRunResult().Diagnostics, diagnostic => diagnostic.Id == "TC0005");

        Assert.Equal(expected, $"{told.Severity} {told.Id}: {told.GetMessage(null)}");
        Assert.Equal((path, text.IndexOfAny(['\uFFFD', 'Ã'])), (told.Location.GetLineSpan().Path, told.Location.SourceSpan.Start));
    }

    [Fact]
    public void Words_of_a_text_in_a_message_have_their_control_characters_written_as_CSharp_writes_them() => Assert.Equal(
        "The article does not say whose words these are: \"There was a \\u001B[31mnoise behind the old wall last night.\"",
        Assert.Single(Of("The mill turns again\n\n“There was a \u001B[31mnoise behind the old wall last night.”\n"), diagnostic => diagnostic.Id == "TC0011").GetMessage(null));

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0010_a_mark_that_nothing_closes_at_the_mark(string lineEnd) => Expect(
        Clean + "\n\nNora Pell said, [|“|]Nobody told us when it would stop.\n\nThe mill runs on Sundays.",
        lineEnd,
        "Info TC0010: Nothing closes or opens this quotation mark: the quote was taken to end or start with its paragraph, or at a report beside it");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0010_a_closing_mark_that_nothing_opens_at_the_mark(string lineEnd) => Expect(
        Clean + "\n\nNobody told us when it would stop,[|”|] said Nora Pell.\n\nThe mill runs on Sundays.",
        lineEnd,
        "Info TC0010: Nothing closes or opens this quotation mark: the quote was taken to end or start with its paragraph, or at a report beside it");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0011_a_quote_without_a_speaker_at_its_words(string lineEnd) => Expect(
        "The mill turns again\n\n“[|There was a noise behind the old wall last night.|]”\n",
        lineEnd,
        "Info TC0011: The article does not say whose words these are: \"There was a noise behind the old wall last night.\"");

    [Fact]
    public void TC0011_not_where_a_correction_says_that_it_is_nobodys() => Assert.Empty(
        Of(
            ("seeds/a.txt", "The mill turns again\n\n“There was a noise behind the old wall last night.”\n"),
            ("seeds/a.corpus.yaml", "quotes:\n  There was a noise: null\n")));

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0013_an_unsure_speaker_at_the_words_of_the_quote(string lineEnd)
    {
        ImmutableArray<Diagnostic> found = Of((Clean + "\n\nHer answer to the village: “And then it was back one night, for good.”\n").ReplaceLineEndings(lineEnd));

        Assert.Equal(("TC0013", DiagnosticSeverity.Hidden, 6), (found[0].Id, found[0].Severity, found[0].Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("Nora Pell", found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void TC0014_once_for_a_seed_in_a_language_without_rules() => Assert.Equal(
        "seeds/a.txt: (0,0)-(0,0) Info TC0014: The article is in a language without rules for speakers ('de'): its quotes are found, and their speakers are left out. If it is English, put 'language: en' into its metadata; speakers can be named there under 'quotes:'.",
        Text(Assert.Single(Of("Die Mühle\n\nDie Mühle steht nicht mehr still, und das Dorf ist auf den Beinen. „Das ist auch für mich ein Fest“, sagte Anna Roe. „Ich bin froh.“"))));

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0012_a_line_that_is_not_the_articles_with_the_reason(string lineEnd) => Expect(
        "The mill turns again\n\n[|158|]\n\nThe old mill ground flour on Sunday. Most of the village came to see it.\n",
        lineEnd,
        "Hidden TC0012: This was taken for boilerplate (a bare number). If it is the article's, put its opening words under 'text:' in the article's metadata.");

    [Theory]
    [InlineData("seeds/page.html")]
    [InlineData("seeds/page.HTM")]
    public void TC0016_a_page_of_HTML_at_its_start(string path) => Assert.Contains(
        $"{path}: (0,0)-(0,0) Warning TC0016: The seed '{path.Substring(6)}' is a page of HTML and is read as plain text, tags and all: "
            + $"make a seed of it with 'typedcorpus import {path.Substring(6)} -o seeds'",
        Of((path, "<p>" + Clean + "</p>")).Select(Text));

    [Fact]
    public void TC0015_a_text_of_which_more_than_half_was_taken_for_boilerplate_at_its_start() => Assert.Equal(
        "seeds/a.txt: (0,0)-(0,0) Warning TC0015: Of the 24 words of the seed 'a.txt' 15 were taken for boilerplate. If they are the article's, "
        + "put their opening words under 'text:' in the article's metadata; else save the article without its page.",
        Text(Of("The weir holds\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nIt has held since the flood.\n")
            .Single(diagnostic => diagnostic.Id == "TC0015")));

    [Fact]
    public void TC0015_comments_and_marks_of_Markdown_are_none_of_its_words() => Assert.DoesNotContain(
        CorpusDriver.Run([new CorpusFile("seeds/a.md", "# The mill\n\nIt turns.\n\n<!-- Nobody is to read any of these words, which are more than those. -->\n")]).GetRunResult().Diagnostics,
        diagnostic => diagnostic.Id == "TC0015");

    [Fact]
    public void They_come_in_order_of_their_places_and_each_seed_has_its_own()
    {
        ImmutableArray<Diagnostic> found = Of(("seeds/b.txt", "\uFFFD and \0"), ("seeds/c.txt", Clean), (Path, ""));
        Assert.Equal(
            ["seeds/a.txt: (0,0)-(0,0) Warning TC0004", "seeds/b.txt: (0,0)-(0,1) Warning TC0005", "seeds/b.txt: (0,6)-(0,7) Error TC0005"],
            found.Select(diagnostic => Text(diagnostic).Split(": The")[0]));
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void TC0019_quotes_between_doubled_apostrophes_once_at_the_words_of_the_first_with_their_number(string lineEnd) => Expect(
        Clean + "\n\n''[|It was loud,|]'' said Nora Pell. ''You do not forget the smell.'' She called it ''a fond memory'' of ''The Mill.''",
        lineEnd,
        "Info TC0019: 3 quotes here and below stand between two apostrophes on either side (''...''), which are not read as quotation marks: set "
        + "<CorpusDoubledApostrophes>true</CorpusDoubledApostrophes> in the project file, or DoubledApostrophes=\"true\" on the <Corpus> item of the seed; "
        + "'typedcorpus' takes --doubled-apostrophes");

    [Theory]
    [InlineData("She called it ''a fond memory'' of the town.")]
    [InlineData("The board is 6'' by 8'' wide, and the other 5'' by 7''.")]
    [InlineData("The option is '' or '', and ''The Mill'' and ''The Weir'' are titles.")]
    [InlineData("``It was loud,'' said Nora Pell. ``You do not forget the smell.''")]
    public void TC0019_is_not_told_of_a_single_one_or_of_what_is_no_quote(string paragraph) => Assert.Empty(Of(Clean + "\n\n" + paragraph));

    static void Expect(string marked, string lineEnd, string expected)
    {
        MarkedText text = MarkedText.Read(marked.ReplaceLineEndings(lineEnd));
        Diagnostic found = Assert.Single(Of(text.Characters));
        Assert.Equal($"{Path}: {Assert.Single(text.Lines)} {expected}", Text(found));
        Assert.Equal(Assert.Single(text.Spans), found.Location.SourceSpan);
    }

    static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage()}";

    static ImmutableArray<Diagnostic> Of(string text) => Of((Path, text));

    static ImmutableArray<Diagnostic> Of(params (string Path, string Text)[] seeds) =>
        CorpusDriver.Run(seeds.Select(seed => new CorpusFile(seed.Path, seed.Text))).GetRunResult().Diagnostics;
}
