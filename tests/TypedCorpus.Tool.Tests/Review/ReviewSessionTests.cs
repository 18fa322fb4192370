using TypedCorpus.Analysis;
using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Tests.Review;

public class ReviewSessionTests
{
    const string Bridge = "The Bridge Opens\n\n158\n\n“It was worth the wait and all the talk,” said Maria Lindqvist, the engineer.\n\n“Nobody will miss the ferry and its captain,” said Tom Okafor.\n\nHis answer to the town: “There was a noise behind the old wall.”\n";

    [Fact]
    public void A_quote_that_is_given_to_a_speaker_is_written_to_a_sidecar()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));

        Assert.Equal(Outcome.Done, reviewed.Give("q3", "Tom Okafor").Outcome);
        Assert.Equal("quotes:\n  There was a noise behind the: Tom Okafor\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal("Tom Okafor", reviewed.SpeakerOf("q3"));
        Assert.Equal(Bridge, reviewed["bridge.txt"]);
        Assert.Equal(["bridge.corpus.yaml", "bridge.txt"], reviewed.Files);
    }

    [Fact]
    public void A_sidecar_stays_as_it_is_but_for_the_correction()
    {
        const string Before = "\uFEFF# who said what\r\nquotes:   # mine\r\n    'It was worth': Ann Doe   # sure\r\n\r\nrating: 0x10\r\n";
        using Reviewed reviewed = new(("bridge.txt", Bridge), ("bridge.corpus.yaml", Before));

        Assert.Equal(Outcome.Done, reviewed.Give("q2", "O'Brien, Jr.").Outcome);
        Assert.Equal(Before.Replace("# sure\r\n", "# sure\r\n    Nobody will miss the ferry and: \"O'Brien, Jr.\"\r\n", StringComparison.Ordinal), reviewed["bridge.corpus.yaml"]);
        Assert.Equal(Outcome.Done, reviewed.Give("q2", "Tom Okafor").Outcome);
        Assert.Equal(Before.Replace("# sure\r\n", "# sure\r\n    Nobody will miss the ferry and: Tom Okafor\r\n", StringComparison.Ordinal), reviewed["bridge.corpus.yaml"]);
    }

    [Fact]
    public void Front_matter_takes_a_correction_where_there_is_no_sidecar()
    {
        using Reviewed reviewed = new(("bridge.md", "---\r\ntitle: The Bridge # b\r\n---\r\n\r\n“There was a *noise* behind the wall.”\r\n"));

        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Tom Okafor").Outcome);
        Assert.Equal("---\r\ntitle: The Bridge # b\r\nquotes:\r\n  There was a noise behind the: Tom Okafor\r\n---\r\n\r\n“There was a *noise* behind the wall.”\r\n", reviewed["bridge.md"]);
        Assert.Equal("Tom Okafor", reviewed.SpeakerOf("q1"));
    }

    [Fact]
    public void Nobody_is_a_speaker_and_the_quote_is_done_with()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        Assert.True(reviewed.Article.IsFlagged(reviewed.Article.Quotes[2]));

        Assert.Equal(Outcome.Done, reviewed.Give("q3", null).Outcome);
        Assert.Equal("quotes:\n  There was a noise behind the: null\n", reviewed["bridge.corpus.yaml"]);
        Assert.False(reviewed.Article.IsFlagged(reviewed.Article.Quotes[2]));
    }

    [Fact]
    public void A_quote_can_not_be_given_to_another_name_of_its_speaker()
    {
        using Reviewed reviewed = new(("bridge.txt", "The Bridge\n\n“It was late,” said Ann Roe.\n\n“Nobody will miss it,” said Tom Ek.\n"));
        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Ek", "Ann Roe").Outcome);
        string before = reviewed["bridge.corpus.yaml"];

        CorrectionResult result = reviewed.Give("q2", "Tom Ek");
        Assert.Equal((Outcome.Refused, "Tom Ek is another name of Ann Roe"), (result.Outcome, result.Message));
        Assert.Equal(before, reviewed["bridge.corpus.yaml"]);
        Assert.Equal(Outcome.Done, reviewed.Give("q2", "Ann Roe").Outcome);
    }

    [Fact]
    public void A_block_is_boilerplate_or_text()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        Assert.Equal(BlockKind.Boilerplate, reviewed.Article.Document.Blocks[1].Kind);

        Assert.Equal(Outcome.Done, reviewed.Mark(1, isBoilerplate: false).Outcome);
        Assert.Equal("text:\n  - \"158\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(BlockKind.Paragraph, reviewed.Article.Document.Blocks[1].Kind);

        Assert.Equal(Outcome.Done, reviewed.Mark(1, isBoilerplate: true).Outcome);
        Assert.Equal("boilerplate:\n  - \"158\"\n", reviewed["bridge.corpus.yaml"]);
    }

    [Fact]
    public void Undo_takes_back_one_after_the_other()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        reviewed.Give("q3", "Ann Doe");
        string first = reviewed["bridge.corpus.yaml"];
        reviewed.Give("q1", "Ann Doe");

        Assert.Equal(Outcome.Done, reviewed.Session.Undo().Outcome);
        Assert.Equal(first, reviewed["bridge.corpus.yaml"]);
        Assert.Equal(Outcome.Done, reviewed.Session.Undo().Outcome);
        Assert.Equal(["bridge.txt"], reviewed.Files);
        Assert.NotEqual("Ann Doe", reviewed.SpeakerOf("q3"));
        Assert.Equal(Outcome.Refused, reviewed.Session.Undo().Outcome);
    }

    [Fact]
    public void Of_two_windows_the_second_one_sees_what_the_first_one_wrote_before_it_writes()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        string seen = reviewed.Version;
        reviewed.Give("q3", "Tom Okafor");
        string written = reviewed["bridge.corpus.yaml"];

        CorrectionResult second = reviewed.Session.Correct(new SpeakerCorrection(reviewed.Article.Page, seen, "q1", "Ann Doe"));
        Assert.Equal(Outcome.Conflict, second.Outcome);
        Assert.Equal(written, reviewed["bridge.corpus.yaml"]);
    }

    [Fact]
    public void What_an_editor_wrote_meanwhile_is_kept()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        reviewed.Give("q3", "Tom Okafor");
        string seen = reviewed.Version;
        reviewed["bridge.corpus.yaml"] = "# an editor was here\n";

        Assert.Equal(Outcome.Conflict, reviewed.Session.Correct(new SpeakerCorrection(reviewed.Article.Page, seen, "q1", "Ann Doe")).Outcome);
        Assert.Equal(Outcome.Conflict, reviewed.Session.Undo().Outcome);
        Assert.Equal("# an editor was here\n", reviewed["bridge.corpus.yaml"]);
    }

    [Theory]
    [InlineData("quotes: &q { A noise: Ann Doe }\nmore: *q\nspeakers: [\n")]
    [InlineData("quotes: nobody\n")]
    [InlineData("{ rating: 4 }\n")]
    public void A_sidecar_that_can_not_be_changed_alone_is_left_as_it_is(string sidecar)
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge), ("bridge.corpus.yaml", sidecar));

        Assert.Equal(Outcome.Refused, reviewed.Give("q3", "Tom Okafor").Outcome);
        Assert.Equal(sidecar, reviewed["bridge.corpus.yaml"]);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_left_as_it_is()
    {
        using Reviewed reviewed = new(("bridge.txt", Bridge));
        byte[] latin = [.. "# caf"u8, 0xE9, (byte)'\n'];
        File.WriteAllBytes(reviewed.PathOf("bridge.corpus.yaml"), latin);

        Assert.Equal(Outcome.Refused, reviewed.Give("q3", "Tom Okafor").Outcome);
        Assert.Equal(latin, File.ReadAllBytes(reviewed.PathOf("bridge.corpus.yaml")));
    }

    [Fact]
    public void A_sidecar_that_is_a_link_stays_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links of files are a matter of rights there");
        using Reviewed reviewed = new(("bridge.txt", Bridge), ("kept/notes.yaml", "rating: 4\n"));
        File.CreateSymbolicLink(reviewed.PathOf("bridge.corpus.yaml"), reviewed.PathOf("kept/notes.yaml"));

        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Ann Doe").Outcome);
        Assert.NotNull(File.ResolveLinkTarget(reviewed.PathOf("bridge.corpus.yaml"), returnFinalTarget: false));
        Assert.Equal("rating: 4\nquotes:\n  It was worth the wait and: Ann Doe\n", reviewed["kept/notes.yaml"]);
    }
}
