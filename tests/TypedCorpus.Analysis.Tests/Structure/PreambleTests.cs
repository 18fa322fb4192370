using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Structure;

public class PreambleTests
{
    const string Headline = "Harbour Authority Opens New Bridge";

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Dana Holt\n555-0134")]
    [InlineData("PRESS RELEASE\n\nMedia Contacts:\nDana Holt\nHarbour Authority\n(555) 555-0134\ndana@example.org\n\nMay 31, 2024")]
    [InlineData("News Release No. 24\n\nFor more information, contact:\n\nDana Holt\n+44 20 5550 0134")]
    [InlineData("May 31, 2024\n\nEMBARGOED UNTIL May 31, 2024, 10:00")]
    [InlineData("Contact: Dana Holt            FOR IMMEDIATE RELEASE\n555-0134")]
    [InlineData("Contact: Dana Holt\ndana@example.org\n\nFOR IMMEDIATE RELEASE")]
    [InlineData("PRESSEMITTEILUNG\n\nAnsprechpartner: Dana Holt\n030 5550134")]
    [InlineData("Harbour Authority\n12 Quay Road, Springfield\n\nFOR IMMEDIATE RELEASE")]
    [InlineData("LexisNexis\n\n3 of 12 DOCUMENTS")]
    [InlineData("https://example.org/news/bridge")]
    [InlineData("<http://example.org/>\n\nMay 31, 2024")]
    [InlineData("www.example.org/news")]
    [InlineData("example.org/news/2024/05/31/bridge")]
    [InlineData("Source: https://example.org/news/bridge")]
    [InlineData("---")]
    [InlineData("* * *")]
    [InlineData("==========")]
    [InlineData("1 of 20 DOCUMENTS")]
    [InlineData("Document 3 of 7")]
    [InlineData("EXCLUSIVE")]
    [InlineData("Opinion")]
    [InlineData("BREAKING NEWS")]
    [InlineData("Analysis:")]
    [InlineData("May 31, 2024\n\nGuest Column")]
    public void The_headline_below_other_lines_is_the_title(string above)
    {
        foreach (string ends in new[] { "\n", "\r\n" })
        {
            Document document = DocumentReader.Read($"{above}\n\n{Headline}\n\n{Outline.Body}".Replace("\n", ends, StringComparison.Ordinal));
            Assert.Equal(Headline, document.Title);
            Assert.Equal(2, document.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
            Assert.DoesNotContain(document.Blocks, block => block.Kind is BlockKind.Heading or BlockKind.Subtitle);
        }
    }

    [Theory]
    [InlineData("\n\nBy Ann Doe\n\n")]
    [InlineData("\n\nMay 31, 2024\n\n")]
    [InlineData("\n\n")]
    public void The_name_of_a_section_is_the_title_where_no_headline_stands_below(string between) =>
        Assert.Equal("Analysis", DocumentReader.Read("Analysis" + between + Outline.Body).Title);

    [Theory]
    [InlineData("https://example.org/news/bridge")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    [InlineData("---")]
    [InlineData("May 31, 2024")]
    [InlineData("# FOR IMMEDIATE RELEASE")]
    [InlineData("**FOR IMMEDIATE RELEASE**\n\n**Contact:** Dana Holt\n\n555-0134")]
    public void It_is_the_title_in_Markdown_too(string above) =>
        Assert.Equal(Headline, DocumentReader.Read($"{above}\n\n{Headline}\n\n{Outline.Body}", sidecar: null, TextFormat.Markdown).Title);

    [Theory]
    [InlineData("###")]
    [InlineData("# # #")]
    [InlineData("-30-")]
    [InlineData("- END -")]
    [InlineData("ENDS\n\nContact: Dana Holt, 555-0134")]
    public void What_ends_a_press_release_is_boilerplate(string end) =>
        Assert.Equal(
            ["Boilerplate: FOR IMMEDIATE RELEASE", "Title: " + Headline, .. end.Split("\n\n").Select(line => "Boilerplate: " + line)],
            Outline.Around($"FOR IMMEDIATE RELEASE\n\n{Headline}\n\n{Outline.Body}\n\n{end}"));

    [Fact]
    public void A_record_of_a_database_has_its_headline_above_its_header_lines() =>
        Assert.Equal(
            [
                "Metadata: 1 of 20 DOCUMENTS", "Boilerplate: The Springfield Times", "Dateline: May 31, 2024 Friday", "Title: " + Headline,
                "Metadata: BYLINE: Ann Doe", "Metadata: SECTION: LOCAL; Pg. 3", "Metadata: LENGTH: 512 words",
                "Boilerplate: LOAD-DATE: June 1, 2024", "Boilerplate: LANGUAGE: ENGLISH", "Boilerplate: Copyright 2024 Springfield Times",
            ],
            Outline.Around(
                $"1 of 20 DOCUMENTS\n\nThe Springfield Times\n\nMay 31, 2024 Friday\n\n{Headline}\n\nBYLINE: Ann Doe\n\nSECTION: LOCAL; Pg. 3\n\n"
                + $"LENGTH: 512 words\n\n{Outline.Body}\n\nLOAD-DATE: June 1, 2024\n\nLANGUAGE: ENGLISH\n\nCopyright 2024 Springfield Times"));

    [Theory]
    [InlineData("From: Ann Doe <ann@example.org>\nTo: tom@example.org\nSubject: Bridge opening", "Bridge opening")]
    [InlineData("Subject: Bridge opening\nFrom: Ann Doe\nDate: Fri, 31 May 2024 10:12:00 +0200\nContent-Transfer-Encoding: 8bit", "Bridge opening")]
    [InlineData("Received: from mail.example.org\n    by mx.example.org\nFrom: Ann Doe\nTo: Tom\nSubject: Bridge opening", "Bridge opening")]
    [InlineData("From ann@example.org Fri May 31 10:12:00 2024\nFrom: Ann Doe\nTo: Tom\nSubject: Bridge opening", "Bridge opening")]
    [InlineData("Von: Ann Doe\nAn: Tom\nBetreff: Die Brücke", "Die Brücke")]
    [InlineData("De : Ann Doe\nÀ : Tom\nObjet : Le pont", "Le pont")]
    [InlineData("From: Ann Doe\nTo: Tom,\n  Maria,\n\tEdda\nSubject: Bridge opening over the harbour of the town,\n  and the ferry", "Bridge opening over the harbour of the town, and the ferry")]
    [InlineData("From: Ann Doe\nSent: Monday, March 3, 2025 10:00 AM\nTo: Tom\nSubject: RE: Bridge opening", "RE: Bridge opening")]
    [InlineData("-----Original Message-----\nFrom: Ann Doe [mailto:ann@example.org]\nSent: Monday, March 03, 2025\nTo: Tom\nSubject: Bridge opening", "Bridge opening")]
    [InlineData("---------- Forwarded message ---------\nFrom: Ann Doe <ann@example.org>\nDate: Mon, Mar 3, 2025\nSubject: Bridge opening\nTo: <tom@example.org>", "Bridge opening")]
    [InlineData("Begin forwarded message:\n\nFrom: Ann Doe\nSubject: Bridge opening\nDate: 3 March 2025\nTo: Tom", "Bridge opening")]
    [InlineData("DKIM-Signature: v=1; d=example.org;\n        h=from:to:subject; bh=abc=;\nSubject: Bridge opening\nFrom: Ann\nMessage-ID: <1@example.org>", "Bridge opening")]
    [InlineData("From: Ann Doe\nTo: Tom", null)]
    public void The_subject_of_a_mail_is_its_title_and_its_first_sentence_is_none(string header, string? title)
    {
        Document document = DocumentReader.Read($"{header}\n\nMaria Lindqvist told me, “It was worth the wait.”\n\nIt will be a fine day.\n");
        Assert.Equal(title, document.Title);
        Assert.Equal("Maria Lindqvist", Assert.Single(document.Speakers).Name);
        Assert.Equal(2, document.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
    }

    [Fact]
    public void A_folded_line_of_a_header_is_one_and_an_indented_line_of_a_body_is_none() =>
        Assert.Equal(
            ["Metadata: From: Ann Doe", "Metadata: To: Tom, Maria, Edda", "Metadata: Subject:", "Title: Bridge opening and a party", "Paragraph: Dear Tom,", "Paragraph: it rained."],
            Outline.Of("From: Ann Doe\nTo: Tom,\n  Maria,\n\tEdda\nSubject: Bridge opening\n and a party\n\nDear Tom,\n    it rained."));

    [Theory]
    [InlineData("From: Ann Doe\nTo: Tom\nSubject: \n Bridge opening\n\nDear Tom,")]
    [InlineData("title: \n i")]
    public void Nothing_is_joined_between_a_headers_key_and_its_value_in_the_next_line(string text)
    {
        StructuredText read = StructureReader.Read(text, TestContext.Current.CancellationToken);

        Assert.All(read.Edits, edit => Assert.Contains(read.Blocks, block => block.Span.Contains(edit.Span)));
    }

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\nMonday, March 3, 2025")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nMarch 3, 2025")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    public void A_headline_may_stand_above_a_releases_banner(string below) =>
        Assert.Equal(["Title: Statement on the Bridge", "Boilerplate: FOR IMMEDIATE RELEASE"], Outline.Around($"Statement on the Bridge\n\n{below}\n\n{Outline.Body}")[..2]);

    [Theory]
    [InlineData("1 of 20 DOCUMENTS", "Metadata: 1 of 20 DOCUMENTS")]
    [InlineData("FOR IMMEDIATE RELEASE\n\n1 of 20 DOCUMENTS", "Boilerplate: FOR IMMEDIATE RELEASE", "Metadata: 1 of 20 DOCUMENTS")]
    [InlineData("1 of 20 DOCUMENTS\n\nLENGTH: 512 words", "Metadata: 1 of 20 DOCUMENTS", "Metadata: LENGTH: 512 words")]
    public void A_record_may_be_empty(string text, params string[] blocks) => Assert.Equal(blocks, Outline.Of(text));

    [Fact]
    public void A_record_has_its_text_behind_a_key_of_its_own_and_further_keys_below()
    {
        Document document = DocumentReader.Read(
            $"Document 3 of 20\n\n{Headline}\n\nAuthor: Roe, Ann\n\nPublication info: The Harbour Times ; Harbour Town 03 Mar 2025: A1.\n\n"
            + "Abstract: None available.\n\nFull text: The bridge opened on Monday. “It was worth the wait,” said Maria Lindqvist.\n\n"
            + "Nobody took the ferry.\n\nPublication title: The Harbour Times\n\nISSN: 00000000");

        Assert.Equal(Headline, document.Title);
        Assert.Equal(
            ["The bridge opened on Monday. “It was worth the wait,” said Maria Lindqvist.", "Nobody took the ferry."],
            document.Blocks.Where(block => block.IsParagraph).Select(block => document.TextOf(block.Span)));
        Assert.Equal("None available.", document.Metadata.TextOf("abstract"));
    }

    [Fact]
    public void The_header_of_a_mail_in_Markdown_is_no_title() =>
        Assert.Equal(
            ["Paragraph: It rained.", "Paragraph: It snowed."],
            Outline.Of(DocumentReader.Read("From: Ann\nTo: Tom\nSubject: Rain\n\nIt rained.\n\nIt snowed.", sidecar: null, TextFormat.Markdown)).Skip(1));

    [Fact]
    public void A_headline_of_two_lines_in_a_record_is_title_and_subtitle() =>
        Assert.Equal(
            ["Dateline: May 31, 2024", "Boilerplate: Final Edition", "Title: Harbour Bridge Opens;", "Subtitle: A long wait ends"],
            Outline.Around(
                "1 of 2 DOCUMENTS\n\nMay 31, 2024\nFinal Edition\n\nHarbour Bridge Opens;\nA long wait ends\n\nLENGTH: 512 words\n\n" + Outline.Body)[1..5]);

    [Fact]
    public void An_address_above_the_headline_is_the_articles()
    {
        Document document = DocumentReader.Read($"https://example.org/news/bridge\n\n{Headline}\n\n{Outline.Body}");
        Assert.Equal("https://example.org/news/bridge", document.Metadata.TextOf(KnownKeys.Url));
        Assert.Single(document.Metadata.Entries);
    }

    [Theory]
    [InlineData("Press releases are dead")]
    [InlineData("Contact with the island is lost")]
    [InlineData("The end of the Bridge/Ferry War")]
    public void A_headline_with_the_words_of_a_release_is_a_headline(string headline) =>
        Assert.Equal("Title: " + headline, Outline.Of($"{headline}\n\n{Outline.Body}")[0]);

    [Theory]
    [InlineData("tags: :\n title:", "Title: tags: : title:")]
    [InlineData("From: a\nTo: b\nSubject:", "Metadata: From: a", "Metadata: To: b", "Paragraph: Subject:")]
    [InlineData("From: a\nTo: b\n Subject:\n", "Metadata: From: a", "Metadata: To: b Subject:")]
    public void A_key_without_a_value_is_no_header(string text, params string[] blocks) => Assert.Equal(blocks, Outline.Of(text));

    [Fact]
    public void Rules_between_paragraphs_are_no_text() =>
        Assert.Equal(["Title: " + Headline, "Boilerplate: * * *"], Outline.Around($"{Headline}\n\n{Outline.Body}\n\n* * *\n\n{Outline.Body}"));
}
