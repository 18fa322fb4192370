namespace TypedCorpus.Tool.Tests.Export;

public class QuoteTableTests
{
    [Fact]
    public void A_quote_is_a_row_under_a_head() =>
        Assert.Equal(
            "path,id,title,date,line,start,length,kind,text,speaker,description,mention,cue,confidence\r\n"
            + "seeds/bridge.txt,bridge,The Bridge Opens,2024-05-31,3,19,22,direct,\"It was worth the wait,\",Maria Lindqvist,the engineer,Maria Lindqvist,said,95\r\n",
            Exported.As(
                "csv",
                ("bridge.txt", "The Bridge Opens\n\n“It was worth the wait,” said Maria Lindqvist, the engineer.\n"),
                ("bridge.corpus.yaml", "date: 2024-05-31\n")));

    [Fact]
    public void The_name_of_a_file_is_a_date_and_a_slug_as_in_a_build()
    {
        (string, string) post = ("2024-05-31-bridge.md", "# The Bridge Opens\n\n“It was worth the wait,” said Maria Lindqvist.\n");

        Assert.StartsWith("seeds/2024-05-31-bridge.md,2024-05-31-bridge,The Bridge Opens,2024-05-31,", Exported.As("csv", post).Split("\r\n")[1]);
        Assert.Contains("\"metadata\":{\"date\":\"2024-05-31\",\"slug\":\"bridge\"}", Exported.As("jsonl", post), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_inside_are_doubled_and_what_is_not_known_is_empty()
    {
        string[] rows = Exported.As("csv", ("noise.txt", "A Noise at Night\n\n“They call it the \"old lady\" of the quay, and nobody knows why.”\n")).Split("\r\n");

        Assert.Contains("direct,\"They call it the \"\"old lady\"\" of the quay, and nobody knows why.\",,,,,", rows[1]);
    }

    [Fact]
    public void Offsets_are_those_of_the_file_with_its_line_ends() =>
        Assert.Contains(",3,21,22,direct,", Exported.As("csv", ("bridge.txt", "The Bridge Opens\r\n\r\n“It was worth the wait,” said Maria Lindqvist, the engineer.\r\n")));
}
