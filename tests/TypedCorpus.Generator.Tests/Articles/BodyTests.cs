using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Articles;

/// <summary>The article's own text: neither the whole file nor the whole page.</summary>
public class BodyTests
{
    static readonly CorpusFile[] Files =
    [
        new("mill.md", """
            ---
            rating: 4
            ---
            # The mill turns

            ![The mill](mill.jpg)

            “It was *about* time,” said
            Nora Pell.

            - A wheel
            - An axle

              of oak

            ## How it works

            > Slowly.

            ```sh
            mill --turn
            ```
            """),
        new("bridge.txt", """
            The Harbour Bridge Opens

            By Ann Doe

            DEEPWEIR, May 31 — The bridge over the harbour was opened on Sunday, and thousands of people walked across it in the rain.

            “It was worth the wait,” said Maria Lindqvist, chief engineer of the harbour authority. The ferry goes on until the autumn.

            Share this on Facebook

            Leave a comment

            Your email address will not be published. Required fields are marked *
            """),
        new("nothing.md", "---\ntitle: Nothing\n---\n"),
    ];

    static readonly (string Expression, string Value)[] Expected =
    [
        ("Corpus.TheMillTurns.Body", "“It was about time,” said Nora Pell.\n\nA wheel\nAn axle\n\nof oak\n\nHow it works\n\nSlowly.\n\nmill --turn"),
        ("Corpus.TheHarbourBridgeOpens.Body", """
            The bridge over the harbour was opened on Sunday, and thousands of people walked across it in the rain.

            “It was worth the wait,” said Maria Lindqvist, chief engineer of the harbour authority. The ferry goes on until the autumn.
            """),
        ("Corpus.Nothing.Body + Corpus.Nothing.Blocks.Count", "1"),
        ("Corpus.TheMillTurns.Quotes[0].RangeInBody is { } place ? Corpus.TheMillTurns.Body[place] : null", "It was about time,"),
        ("Corpus.TheMillTurns.Paragraphs[3].RangeInBody is { } third ? Corpus.TheMillTurns.Body[third] : null", "of oak"),
        ("Corpus.TheMillTurns.Blocks.Count(block => block.RangeInBody is { } range && Corpus.TheMillTurns.Body[range] != block.Text)", "0"),
        ("Corpus.TheMillTurns.Blocks[1].Kind + Corpus.TheMillTurns.Blocks[1].RangeInBody?.ToString()", "Title"),
        ("Corpus.TheHarbourBridgeOpens.Sentences.Count(sentence => sentence.RangeInBody is { } place && Corpus.TheHarbourBridgeOpens.Body[place] == sentence.Text)", "3"),
        ("ReferenceEquals(Corpus.TheMillTurns.Body, Corpus.Articles[\"mill\"].Body)", "True"),
    ];

    [Fact]
    public void It_is_what_the_article_says_without_what_stands_above_and_around_it() => MetadataProgram.Expect(Files, Expected);

    [Fact]
    public void In_resources_it_is_the_same() => MetadataProgram.Expect(Files, new CorpusDriverOptions { CorpusStorage = "Resource" }, Expected);

    [Fact]
    public void A_body_of_ones_own_in_the_metadata_stands_for_it() => MetadataProgram.Expect(
        [new CorpusFile("mill.md", "---\nbody: steel\n---\n\nIt turns.\n")],
        ("Corpus.Mill.Body + \": \" + ((Article)Corpus.Mill).Body", "steel: It turns."));
}
