using TypedCorpus.Generator.Tests.Metadata;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Articles;

/// <summary>Captions and credits of pictures, as a program sees them.</summary>
public class CaptionBlockTests
{
    static readonly CorpusFile[] Files =
    [
        new("bridge.txt", """
            The Harbour Bridge Opens

            Photo: Ann Lee / Agency

            The bridge over the harbour was opened on Sunday, and thousands of people walked across it in the rain.

            “I took the ferry for years,” said Tom Okafor on the bridge. (Jane Roe/Reuters)

            “It was worth the wait,” said Maria Lindqvist, chief engineer of the harbour authority.
            """),
        new("mill.md", "# The mill\n\n![A mill](mill.jpg \"The mill in May\")\n\nIt turns, and it has turned since the river came.\n"),
    ];

    static readonly (string Expression, string Value)[] Expected =
    [
        ("string.Join(\"; \", Corpus.TheHarbourBridgeOpens.Blocks.Where(block => block.Kind == BlockKind.Caption))",
            "Photo: Ann Lee / Agency; “I took the ferry for years,” said Tom Okafor on the bridge. (Jane Roe/Reuters)"),
        ("Corpus.TheHarbourBridgeOpens.Paragraphs.Count + \" \" + Corpus.TheHarbourBridgeOpens.Boilerplate.Count", "2 0"),
        ("Corpus.TheHarbourBridgeOpens.Quotes.Count + Corpus.TheHarbourBridgeOpens.Quotes[0].Speaker?.Name", "2Tom Okafor"),
        ("Corpus.TheHarbourBridgeOpens.Quotes[0].Block.Kind + \" \" + Corpus.TheHarbourBridgeOpens.Quotes[0].Paragraph.Index", "Caption 0"),
        ("Corpus.TheHarbourBridgeOpens.Quotes[1].Block == Corpus.TheHarbourBridgeOpens.Paragraphs[1]", "True"),
        ("Corpus.TheHarbourBridgeOpens.Paragraphs[0].Quotes.Count + \" \" + Corpus.TheHarbourBridgeOpens.Paragraphs[1].Quotes.Count", "0 1"),
        ("Corpus.TheHarbourBridgeOpens.Body.Contains(\"Photo\") || Corpus.TheHarbourBridgeOpens.Body.Contains(\"ferry\")", "False"),
        ("Corpus.TheHarbourBridgeOpens.Quotes[0].RangeInBody is null", "True"),
        ("Corpus.TheHarbourBridgeOpens.WordCount", "33"),
        ("Corpus.TheMill.Blocks[1].Kind + \": \" + Corpus.TheMill.Blocks[1].Text + \" \" + Corpus.TheMill.Blocks[1].Pictures[0].Url", "Caption: The mill in May mill.jpg"),
    ];

    [Fact]
    public void They_are_blocks_of_their_own_and_neither_paragraphs_nor_boilerplate() => MetadataProgram.Expect(Files, Expected);

    [Fact]
    public void In_resources_they_are_the_same() => MetadataProgram.Expect(Files, new CorpusDriverOptions { CorpusStorage = "Resource" }, Expected);
}
