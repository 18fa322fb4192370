using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Tests.Review;

/// <summary>Articles whose speakers a file of speakers calls otherwise.</summary>
public class ReviewSpeakersFileTests
{
    const string Wait = "T\n\n“It was worth the wait,” said Maria Lindqvist.\n\n“My bakery is near,” Tom Okafor said.\n";
    const string Thomas = "speakers:\n  Thomas Okafor:\n    aliases: [Tom Okafor]\n";

    [Theory]
    [InlineData("q2", "Thomas Okafor", "Thomas Okafor", "quotes:\n  \"My bakery is near,\": Tom Okafor\n")]
    [InlineData("q1", "Thomas Okafor", "Thomas Okafor", "quotes:\n  \"It was worth the wait,\": Tom Okafor\n")]
    [InlineData("q1", "Eva Roe", "Eva Roe", "quotes:\n  \"It was worth the wait,\": Eva Roe\n")]
    [InlineData("q1", null, null, "quotes:\n  \"It was worth the wait,\": null\n")]
    public void A_quote_is_given_to_a_speaker_beside_one_whom_the_file_renames(string quote, string? speaker, string? expected, string sidecar)
    {
        using Reviewed reviewed = new(("wait.txt", Wait), ("corpus.speakers.yaml", Thomas));

        Assert.Equal((Outcome.Done, "Thomas Okafor"), (reviewed.Give(quote, speaker).Outcome, reviewed.SpeakerOf("q2")));
        Assert.Equal(expected, reviewed.SpeakerOf(quote));
        Assert.Equal(sidecar, reviewed["wait.corpus.yaml"]);
        Assert.Empty(reviewed.Article.Document.Metadata.Errors);
    }

    [Fact]
    public void A_speaker_beside_one_whom_the_file_renames_is_renamed_and_merged_with_that_one()
    {
        using Reviewed reviewed = new(("wait.txt", Wait), ("corpus.speakers.yaml", Thomas));

        Assert.Equal(Outcome.Done, reviewed.Rename("Maria Lindqvist", "Maria Berg").Outcome);
        Assert.Equal("Maria Berg", reviewed.SpeakerOf("q1"));
        Assert.Equal(Outcome.Done, reviewed.Rename("Maria Berg", "Thomas Okafor").Outcome);
        Assert.Equal("Thomas Okafor", reviewed.SpeakerOf("q1"));
    }

    [Fact]
    public void What_a_build_says_of_the_file_and_of_the_speakers_by_it_is_shown()
    {
        using Reviewed reviewed = new(("wait.txt", Wait), ("corpus.speakers.yaml", Thomas + "  Eva Roe: {}\n"));

        Assert.Equal(
            "No article quotes anybody who is called 'Eva Roe'",
            Assert.Single(reviewed.Session.Corpus.Diagnostics, diagnostic => diagnostic.Id == "TC0029").GetMessage(null));
    }

    [Fact]
    public void A_file_that_is_made_changed_or_taken_away_meanwhile_is_read_anew()
    {
        using Reviewed reviewed = new(("wait.txt", Wait));
        Assert.Equal("Tom Okafor", reviewed.SpeakerOf("q2"));
        string seen = reviewed.Version;

        reviewed["corpus.speakers.yaml"] = Thomas;
        Assert.Equal("Thomas Okafor", reviewed.SpeakerOf("q2"));
        Assert.Equal(Outcome.Conflict, reviewed.Session.Correct(new NameCorrection(reviewed.Article.Page, seen, "Tom Okafor", "Tom Ek", null)).Outcome);
        reviewed["corpus.speakers.yaml"] = Thomas.Replace("Thomas", "Tommaso", StringComparison.Ordinal);
        Assert.Equal("Tommaso Okafor", reviewed.SpeakerOf("q2"));
        File.Delete(reviewed.PathOf("corpus.speakers.yaml"));
        Assert.Equal("Tom Okafor", reviewed.SpeakerOf("q2"));
    }

    [Fact]
    public void A_speaker_whom_the_file_renames_is_described_and_renamed_by_the_name_that_the_article_has()
    {
        using Reviewed reviewed = new(("wait.txt", Wait), ("corpus.speakers.yaml", Thomas));

        Assert.Equal(Outcome.Done, reviewed.Rename("Thomas Okafor", "Thomas Okafor", "the baker").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    description: the baker\n", reviewed["wait.corpus.yaml"]);
        Assert.Equal(Outcome.Done, reviewed.Rename("Thomas Okafor", "Tommy Okafor").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    description: the baker\n    name: Tommy Okafor\n", reviewed["wait.corpus.yaml"]);
        Assert.Equal("Tommy Okafor", reviewed.SpeakerOf("q2"));
    }

    [Fact]
    public void A_speaker_whom_the_file_names_and_describes_is_renamed_and_described_for_one_article()
    {
        using Reviewed reviewed = new(("wait.txt", Wait), ("corpus.speakers.yaml", "speakers:\n  Tom Okafor: { description: the baker }\n"));

        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Tom Okafor", "a guest").Outcome);
        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Tommy Okafor", "").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    description: null\n    name: Tommy Okafor\n", reviewed["wait.corpus.yaml"]);
        Assert.Equal("Tommy Okafor", reviewed.SpeakerOf("q2"));
    }
}
