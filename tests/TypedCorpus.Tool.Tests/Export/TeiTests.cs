using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace TypedCorpus.Tool.Tests.Export;

public class TeiTests
{
    static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    static readonly XNamespace Xml = XNamespace.Xml;

    const string Bridge =
        """
        ---
        title: The Bridge Opens
        author: Ann Doe
        date: 2024-05-31
        url: https://example.org/bridge?a=1&b=2
        ---

        # The Bridge Opens

        The bridge opened on Monday, after *four* years of work.

        ## The town

        “It was worth the wait,” said Maria Lindqvist, the engineer. “Nobody,” she added, “will miss the ‘old lady’.”

        - paint the railings
        - name the bridge

        ### The bakery

        > A town that takes a boat to the baker has time to talk.

        “My bakery <3 the bridge,” a baker said.

        ```
        a < b && c
        ```

        ## What comes next

        The ferry was called “Old Lady” by everybody.
        """;

    [Fact]
    public void A_quote_is_said_by_a_person_of_the_header()
    {
        XElement tei = Read(("bridge.md", Bridge));
        XElement person = Assert.Single(tei.Descendants(Tei + "person"));
        XElement said = tei.Descendants(Tei + "said").First();

        Assert.Equal("It was worth the wait,", said.Value);
        Assert.Equal("#" + person.Attribute(Xml + "id")!.Value, said.Attribute("who")!.Value);
        Assert.Equal("Maria Lindqvist", person.Element(Tei + "persName")!.Value);
        Assert.Equal("the engineer", person.Element(Tei + "note")!.Value);
        Assert.Contains(tei.Descendants(Tei + "rs"), mention => mention.Value == "Maria Lindqvist" && mention.Attribute("ref")!.Value == said.Attribute("who")!.Value);
        Assert.Contains(tei.Descendants(Tei + "seg"), cue => cue.Value == "said" && cue.Attribute("type")!.Value == "cue");
        Assert.Contains(tei.Descendants(Tei + "said"), one => one.Attribute("prev") is { } former && tei.Descendants(Tei + "said").Any(other => "#" + other.Attribute(Xml + "id")!.Value == former.Value));
    }

    [Fact]
    public void Sections_stand_inside_each_other_as_their_headings_do()
    {
        XElement body = Read(("bridge.md", Bridge)).Descendants(Tei + "body").Single();

        Assert.Equal("The Bridge Opens", body.Element(Tei + "head")!.Value);
        Assert.Equal(["The town", "What comes next"], body.Elements(Tei + "div").Select(section => section.Element(Tei + "head")!.Value));
        Assert.Equal("The bakery", body.Element(Tei + "div")!.Element(Tei + "div")!.Element(Tei + "head")!.Value);
        Assert.Equal(2, body.Descendants(Tei + "list").Single().Elements(Tei + "item").Count());
        Assert.Equal("a < b && c", body.Descendants(Tei + "ab").Single().Value.Trim());
    }

    [Fact]
    public void Boilerplate_is_kept_as_a_note() =>
        Assert.Equal("158", Read(("bridge.txt", Report.Site.Bridge)).Descendants(Tei + "note").Single(note => note.Attribute("type")?.Value == "boilerplate").Value);

    [Fact]
    public void A_caption_is_the_head_of_a_figure() =>
        Assert.Equal(
            "The bridge at noon. (Photo: Jane Roe)",
            Read(("bridge.md", Bridge + "\n\nThe bridge at noon. (Photo: Jane Roe)\n")).Descendants(Tei + "figure").Single().Element(Tei + "head")!.Value);

    // The schemas of the TEI are in no package here: tei-subset.xsd is made by hand of what the guidelines say about the elements that are written
    [Fact]
    public void What_is_written_is_valid_in_a_subset_of_TEI() => Assert.Empty(Faults(
        ("bridge.md", Bridge),
        ("bridge2.txt", Report.Site.Bridge),
        ("noise.txt", Report.Site.Noise),
        ("empty.txt", " "),
        ("list.md", "- one thing to do\n- another thing to do\n\n# A title behind a list\n\n## Two\n\n#### Four\n\n### Three\n"),
        ("pictures.md", "![a](a.jpg \"At noon\")\n\n# A title\n\nIt rained.\n\n“It rains,” said Ann Roe at the gate. (Photo: Jim Poe)\n\n## Later\n\n*Photo: Jim Poe*\n"),
        ("odd.txt", "A \u0001 \uFFFF & <title>\n\n“What was\u0002 that?” said Tom Okafor.\n"),
        ("turns.txt", "ANN DOE: What was it like?\n\nTOM OKAFOR: It was loud, and it was late.\n\nANN DOE: And then?\n\nTOM OKAFOR: Nothing. We went home and slept.\n"),
        ("seed.txt", Docs.Repository.Read("seeds/000_56e8f5d5f01bd1e7.txt"))));

    [Fact]
    public void The_subset_refuses_what_is_no_TEI() =>
        Assert.NotEmpty(Faults(Write(("bridge.md", Bridge)).Replace("<said ", "<quoted ", StringComparison.Ordinal).Replace("</said>", "</quoted>", StringComparison.Ordinal)));

    static XElement Read(params (string File, string Text)[] seeds) => XDocument.Parse(Write(seeds)).Root!.Element(Tei + "TEI")!;

    static string Write(params (string File, string Text)[] seeds) => Exported.As("tei", seeds);

    static List<string> Faults(params (string File, string Text)[] seeds) => Faults(Write(seeds));

    static List<string> Faults(string tei)
    {
        XmlSchemaSet schemas = new();
        schemas.Add("http://www.w3.org/XML/1998/namespace", XmlReader.Create(new StringReader(
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="id" type="xs:ID"/>
              <xs:attribute name="space" type="xs:string"/>
            </xs:schema>
            """)));
        schemas.Add(null, Docs.Repository.PathOf("tests/TypedCorpus.Tool.Tests/Export/tei-subset.xsd"));
        List<string> faults = [];
        XDocument.Parse(tei).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
