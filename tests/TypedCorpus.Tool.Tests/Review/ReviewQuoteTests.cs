using TypedCorpus.Tool.Review.Corrections;

namespace TypedCorpus.Tool.Tests.Review;

/// <summary>Quotes that start like others or stand inside others, that are split and joined, and what their speakers and the article are called.</summary>
public class ReviewQuoteTests
{
    const string Alike = "The Bridge\n\n“It was late,” said Ann Doe.\n\n“It was late,” said Tom Okafor. “It was late,” he said again. “And she told me ‘go home now’ at last.”\n";
    const string Swallowed = "The Bridge\n\n“It was late, he said, and we went home. Who would stay? I would, said Ann Doe.”\n\n“Nobody will miss it,” said Tom Okafor. “Not a soul.”\n";

    [Fact]
    public void Of_quotes_that_start_alike_one_is_given_to_a_speaker_by_its_paragraph()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));

        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Eva Roe").Outcome);
        Assert.Equal(Outcome.Done, reviewed.Give("q3", "Jon Ek").Outcome);
        Assert.Equal(
            "quotes:\n  \"It was late,\":\n    - paragraph: \"“It was late,” said Ann Doe.\"\n      speaker: Eva Roe\n    - paragraph: \"“It was late,” said Tom Okafor.\"\n      occurrence: 2\n      speaker: Jon Ek\n",
            reviewed["bridge.corpus.yaml"]);
        Assert.StartsWith("Eva Roe: It was late, | Tom Okafor: It was late, | Jon Ek: It was late, | ", reviewed.Quotes, StringComparison.Ordinal);

        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Ann Doe").Outcome);
        Assert.Contains("said Ann Doe.\"\n      speaker: Ann Doe\n", reviewed["bridge.corpus.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_inside_another_one_is_given_to_a_speaker()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));

        Assert.Equal(Outcome.Done, reviewed.Give("q4-1", "Eva Roe").Outcome);
        Assert.Equal("quotes:\n  go home now: Eva Roe\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal("Eva Roe", reviewed.SpeakerOf("q4-1"));
        Assert.Equal("A quote inside another one can't be split", reviewed.Part("q4-1", "go", "home now").Message);
    }

    [Fact]
    public void A_quote_is_split_and_words_are_taken_out_and_undo_makes_it_one_again()
    {
        using Reviewed reviewed = new(("bridge.txt", Swallowed));
        string before = reviewed.Quotes;

        Assert.Equal(Outcome.Done, reviewed.Part("q1", "It was late, and we went home.", "Who would stay? I would,").Outcome);
        Assert.Equal("quotes:\n  \"It was late, he said, and\":\n    split: \"Who would stay?\"\n    omit: [\"he said,\", \"said Ann Doe.\"]\n", reviewed["bridge.corpus.yaml"]);
        Assert.Contains("It was late, | ", reviewed.Quotes, StringComparison.Ordinal);
        Assert.Contains(": and we went home. | ", reviewed.Quotes, StringComparison.Ordinal);
        Assert.Contains(": Who would stay? I would, | ", reviewed.Quotes, StringComparison.Ordinal);

        Assert.Equal(Outcome.Done, reviewed.Give("q3", "Ann Doe").Outcome);
        Assert.Equal(Outcome.Done, reviewed.Part("q3", "Who would stay?", "I would,").Outcome);
        Assert.Contains("Ann Doe: Who would stay? | Ann Doe: I would, | ", reviewed.Quotes, StringComparison.Ordinal);
        for (int i = 0; i < 3; i++)
            Assert.Equal(Outcome.Done, reviewed.Session.Undo().Outcome);
        Assert.Equal(before, reviewed.Quotes);
        Assert.Equal(["bridge.txt"], reviewed.Files);
    }

    [Fact]
    public void What_is_no_quote_at_all_is_none()
    {
        using Reviewed reviewed = new(("bridge.txt", Swallowed));

        Assert.Equal(Outcome.Done, reviewed.Part("q3").Outcome);
        Assert.Equal("quotes:\n  Not a soul.:\n    omit: \"Not a soul.\"\n".Replace("Not a soul.:", "\"Not a soul.\":", StringComparison.Ordinal), reviewed["bridge.corpus.yaml"]);
        Assert.DoesNotContain("Not a soul", reviewed.Quotes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It was late, she said, and we went home.", "Words can be taken out, but “she” is not in the quote, or not there")]
    [InlineData("It was late, he said, and we went home. Who would stay? I would, said Ann Doe.", "Nothing was split or taken out")]
    [InlineData("home we went", "Words can be taken out, but “we” is not in the quote, or not there")]
    public void A_split_that_says_something_else_is_refused(string line, string message)
    {
        using Reviewed reviewed = new(("bridge.txt", Swallowed));

        CorrectionResult result = reviewed.Part("q1", line);
        Assert.Equal((Outcome.Refused, message), (result.Outcome, result.Message));
        Assert.Equal(["bridge.txt"], reviewed.Files);
    }

    [Fact]
    public void A_correction_that_fits_nothing_any_more_is_not_in_the_way_of_others()
    {
        using Reviewed reviewed = new(("bridge.txt", Swallowed), ("bridge.corpus.yaml", "quotes:\n  It was late and dark: Eva Roe\n"));
        Assert.Contains(reviewed.Article.Diagnostics, diagnostic => diagnostic.Id == "TC0021");

        Assert.Equal(Outcome.Done, reviewed.Part("q1", "It was late,", "and we went home. Who would stay? I would,").Outcome);
        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Ann Doe").Outcome);
    }

    [Fact]
    public void Quotes_are_joined_within_a_paragraph_and_over_two()
    {
        using Reviewed reviewed = new(("bridge.txt", Swallowed));

        Assert.Equal(Outcome.Done, reviewed.Join("q2").Outcome);
        Assert.Equal("quotes:\n  \"Nobody will miss it,\":\n    join: \"Not a soul.\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.EndsWith("Tom Okafor: Nobody will miss it,” said Tom Okafor. “Not a soul.", reviewed.Quotes, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, reviewed.Join("q1").Outcome);
        Assert.Equal(0, reviewed.Article.Document.Quotes[1].Continues);
        Assert.Equal(Outcome.Refused, reviewed.Join("q2").Outcome);
    }

    [Fact]
    public void A_speaker_is_renamed_described_and_merged()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));

        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Thomas  Okafor", "baker: “the best”").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    name: Thomas Okafor\n    description: \"baker: “the best”\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(Outcome.Done, reviewed.Rename("Thomas Okafor", "Ann Doe").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    name: Ann Doe\n    description: \"baker: “the best”\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(["Ann Doe"], reviewed.Session.Corpus.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(Outcome.Refused, reviewed.Rename("Ann Doe", "Ann Doe").Outcome);
        Assert.Equal(Outcome.Refused, reviewed.Rename("Ann Doe", " ").Outcome);
    }

    [Fact]
    public void A_speaker_who_was_typed_is_renamed()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));
        reviewed.Give("q4", "Eva Roe");

        Assert.Equal(Outcome.Done, reviewed.Rename("Eva Roe", "Éva \"Bo\" O’Roe: Jr. #1").Outcome);
        Assert.Equal("Éva \"Bo\" O’Roe: Jr. #1", reviewed.SpeakerOf("q4"));
        Assert.Equal(Outcome.Done, reviewed.Give("q1", "Éva \"Bo\" O’Roe: Jr. #1").Outcome);
    }

    [Fact]
    public void Title_author_and_date_are_set()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));

        Assert.Equal("A date is expected here, like 2024-05-31", reviewed.Describe("The Bridge", "Ann Doe", "tomorrow").Message);
        Assert.Equal(Outcome.Done, reviewed.Describe("The Bridge: a story", "Ann Doe", "2024-05-31").Outcome);
        Assert.Equal("title: \"The Bridge: a story\"\nauthor: Ann Doe\ndate: 2024-05-31\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(("The Bridge: a story", new DateOnly(2024, 5, 31)), (reviewed.Article.Title, reviewed.Article.Date!.Value));
        Assert.Equal("Nothing was changed", reviewed.Describe("The Bridge: a story", "Ann Doe", "2024-05-31").Message);
        Assert.Equal(Outcome.Done, reviewed.Describe("", null, "31 May 2024").Outcome);
        Assert.Equal("title: null\nauthor: null\ndate: \"31 May 2024\"\n", reviewed["bridge.corpus.yaml"]);
        Assert.Equal("The Bridge", reviewed.Article.Title);
    }

    [Fact]
    public void What_the_text_itself_says_can_not_be_taken_away()
    {
        using Reviewed reviewed = new(("bridge.txt", "Title: The Bridge\nAuthor: Ann Doe\nDate: 2024-05-31\n\n“It was late,” said Tom Okafor.\n"));

        Assert.StartsWith("The text of the article says", reviewed.Describe("The Bridge", "", "2024-05-31").Message, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, reviewed.Describe("The Bridge", "Eva Roe", "2024-05-31").Outcome);
        Assert.Equal("author: Eva Roe\n", reviewed["bridge.corpus.yaml"]);
        reviewed["bridge.corpus.yaml"] = "author: [Eva Roe, Jon Ek]\n";
        Assert.Equal(
            $"This can't be changed without changing more of {reviewed.PathOf("bridge.corpus.yaml")}: write it by hand",
            reviewed.Describe("The Bridge", "Jon Ek", "2024-05-31").Message);
    }

    [Fact]
    public void A_title_that_the_text_alone_has_can_not_be_taken_away()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike));

        CorrectionResult result = reviewed.Describe("", null, null);
        Assert.Equal((Outcome.Refused, "The text of the article says what it is called, who wrote it or when: that can't be taken away here"), (result.Outcome, result.Message));
        Assert.Equal(["bridge.txt"], reviewed.Files);
    }

    [Fact]
    public void Front_matter_keeps_its_comments_order_and_line_ends()
    {
        const string Before = "---\r\n# of the archive\r\nTitle:   'The Bridge'   # kept\r\ntags: [a,  b]\r\nspeakers:\r\n    Tom Okafor: { description: baker } # hm\r\n---\r\n\r\n“It was late,” said Tom Okafor.";
        using Reviewed reviewed = new(("bridge.md", Before));

        Assert.Equal(Outcome.Done, reviewed.Describe("The Mill", null, null).Outcome);
        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Thomas Okafor").Outcome);
        Assert.Equal(
            Before.Replace("'The Bridge'", "The Mill", StringComparison.Ordinal).Replace("{ description: baker }", "{ description: baker, name: Thomas Okafor }", StringComparison.Ordinal),
            reviewed["bridge.md"]);
        Assert.Equal(Outcome.Done, reviewed.Part("q1", "It was").Outcome);
        Assert.Contains(" # hm\r\nquotes:\r\n  \"It was late,\":\r\n    omit: \"late,\"\r\n---\r\n", reviewed["bridge.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A\rauthor: B\r", "title: The Mill\rauthor: Eva Roe\r")]
    [InlineData("title: A\r\nrating: 4\nauthor: B\n# end", "title: The Mill\r\nrating: 4\nauthor: Eva Roe\n# end")]
    public void Lines_between_two_changes_keep_their_ends(string before, string after)
    {
        using Reviewed reviewed = new(("bridge.txt", Alike), ("bridge.corpus.yaml", before));

        Assert.Equal(Outcome.Done, reviewed.Describe("The Mill", "Eva Roe", null).Outcome);
        Assert.Equal(after, reviewed["bridge.corpus.yaml"]);
    }

    [Fact]
    public void A_fault_that_is_in_the_way_is_named()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike), ("bridge.corpus.yaml", "title: A\ntitle: B\n"));

        Assert.Equal(
            $"{reviewed.PathOf("bridge.corpus.yaml")}, line 2, has a fault that has to be mended first: The key 'title' comes twice: this value counts, and the one before it is left out",
            reviewed.Give("q4", "Eva Roe").Message);
    }

    [Fact]
    public void What_no_longer_fits_is_named_with_its_file_and_its_line()
    {
        using Reviewed reviewed = new(("bridge.md", "---\nrating: 4\nquotes:\n  Not now: Eva Roe\n---\n“It was late,” said Tom Okafor. “Not now,” he said.\n"));

        CorrectionResult result = reviewed.Mark(1, isBoilerplate: true);

        Assert.Equal(
            (Outcome.Refused, $"This can't be changed without changing more of {reviewed.PathOf("bridge.md")}: write it by hand. {reviewed.PathOf("bridge.md")}, line 4: No quote starts with 'Not now'"),
            (result.Outcome, result.Message));
    }

    [Fact]
    public void A_description_that_a_correction_gave_or_that_was_found_is_taken_away()
    {
        using Reviewed reviewed = new(("bridge.txt", "“It was late,” said Tom Okafor, a baker.\n"));

        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Tom Okafor", " ").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    description: null\n", reviewed["bridge.corpus.yaml"]);
        Assert.Null(reviewed.Article.Document.Speakers[0].Description);
        Assert.Equal("Nothing was changed", reviewed.Rename("Tom Okafor", "Tom Okafor", "").Message);
        Assert.Equal(Outcome.Done, reviewed.Rename("Tom Okafor", "Tom Okafor", "the baker").Outcome);
        Assert.Equal("speakers:\n  Tom Okafor:\n    description: the baker\n", reviewed["bridge.corpus.yaml"]);
    }

    [Theory]
    [InlineData("Tom Okafor", "Ann Doe", "")]
    [InlineData("Ann Doe", "Tom Okafor", "a smith")]
    public void A_speaker_is_merged_with_one_of_another_description(string speaker, string other, string description)
    {
        using Reviewed reviewed = new(("bridge.txt", "“It was late,” said Tom Okafor. “It was,” he said.\n\n“It was late,” said Ann Doe, a smith.\n"));

        Assert.Equal(Outcome.Done, reviewed.Rename(speaker, other, description).Outcome);
        Assert.Equal(other, Assert.Single(reviewed.Session.Corpus.Speakers).Name);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("Ann Doe", "")]
    [InlineData(null, "tags: [a]\nspeakers: {Tom Okafor: {description: baker}}\nrating: 4\n")]
    public void A_speaker_who_was_typed_and_renamed_is_taken_off_the_quote_again(string? other, string sidecar)
    {
        using Reviewed reviewed = new(("bridge.txt", Alike), ("bridge.corpus.yaml", sidecar));
        reviewed.Give("q4", "Eva Roe");
        Assert.Equal(Outcome.Done, reviewed.Rename("Eva Roe", "Eva Berg", "a smith").Outcome);

        Assert.Equal((Outcome.Done, other), (reviewed.Give("q4", other).Outcome, reviewed.SpeakerOf("q4")));
        Assert.DoesNotContain("Eva", reviewed["bridge.corpus.yaml"], StringComparison.Ordinal);
        Assert.StartsWith(sidecar, reviewed["bridge.corpus.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_beside_the_one_that_is_corrected_stay_as_they_were_read()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike), ("mill.txt", Swallowed));
        Analysis.Document mill = reviewed.Session.Corpus.Articles[1].Document;

        reviewed.Give("q4", "Eva Roe");
        Assert.Same(mill, reviewed.Session.Corpus.Articles[1].Document);
        reviewed["mill.corpus.yaml"] = "quotes:\n  A noise: Eva Roe\n";
        Assert.Contains(reviewed.Session.Corpus.Articles[1].Diagnostics, diagnostic => diagnostic.Id == "TC0021");
        File.Delete(reviewed.PathOf("mill.corpus.yaml"));
        Assert.DoesNotContain(reviewed.Session.Corpus.Articles[1].Diagnostics, diagnostic => diagnostic.Id == "TC0021");
    }

    [Fact]
    public void A_file_that_may_not_be_written_to_is_left_as_it_is()
    {
        using Reviewed reviewed = new(("bridge.txt", Alike), ("bridge.corpus.yaml", "rating: 4"));
        File.SetAttributes(reviewed.PathOf("bridge.corpus.yaml"), FileAttributes.ReadOnly);

        Assert.Contains("may not be written to", reviewed.Give("q1", "Eva Roe").Message, StringComparison.Ordinal);
        Assert.Equal("rating: 4", reviewed["bridge.corpus.yaml"]);
        Assert.Equal(["bridge.corpus.yaml", "bridge.txt"], reviewed.Files);
        File.SetAttributes(reviewed.PathOf("bridge.corpus.yaml"), FileAttributes.Normal);
    }

    [Fact]
    public void Files_with_odd_names_are_corrected_like_others()
    {
        using Reviewed reviewed = new(("a b #1 & 2%.txt", Alike));

        Assert.Equal(Outcome.Done, reviewed.Give("q4", "Eva Roe").Outcome);
        Assert.Equal(["a b #1 & 2%.corpus.yaml", "a b #1 & 2%.txt"], reviewed.Files);
    }
}
