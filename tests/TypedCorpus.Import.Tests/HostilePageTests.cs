using System.Text;

namespace TypedCorpus.Import.Tests;

public class HostilePageTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "nothing", "" },
        { "no body", "<html><head><title>x</title></head></html>" },
        { "only scripts", "<html><body><div id=root></div><script>render()</script></body></html>" },
        { "deep divs", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "text" },
        { "deep and closed", string.Concat(Enumerable.Repeat("<div>", 4_000)) + Pages.Opening + string.Concat(Enumerable.Repeat("</div>", 4_000)) },
        { "open formatting", string.Concat(Enumerable.Repeat("<b><i><p>", 3_000)) + "text" },
        { "deep tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 2_000)) + Pages.Opening },
        { "deep lists", string.Concat(Enumerable.Repeat("<ul><li>" + Pages.Opening, 1_500)) },
        { "open tags without end", "<a href=\"" + new string('x', 100_000) },
        { "brackets", new string('<', 200_000) },
        { "noise", new string('\0', 10_000) + "\uFFFF\uD800" },
        { "frames", "<html><frameset><frame src=a></frameset></html>" },
        { "bad JSON-LD", Pages.With("", "<script type=\"application/ld+json\">{\"@type\": [" + new string('[', 10_000) + "</script>") },
        { "bad addresses", Pages.With("<p><a href=\"http://[\">It</a> was <a href=\"javascript:x\">worth</a> the wait, said the engineer.</p>", "<base href=\"::\"><link rel=canonical href=\"http://%\">") },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Any_page_gives_an_article_or_a_message(string shape, string html)
    {
        Assert.NotEmpty(shape);
        try
        {
            Pages.ReadBack(PageImport.Read(html));
        }
        catch (ImportException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    [Fact]
    public void A_page_made_by_scripts_is_named_as_such() => Assert.Equal(
        "the page has no text of its own: it is made by scripts, so save it from a browser",
        Assert.Throws<ImportException>(() => PageImport.Read("<html><body><div id=root></div><script>render()</script></body></html>")).Message);

    [Fact]
    public void A_file_of_noise_is_no_article()
    {
        byte[] noise = new byte[20_000];
        uint state = 1;
        for (int i = 0; i < noise.Length; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            noise[i] = (byte)(state >> 24);
        }

        Assert.Equal("nothing on the page reads like an article", Assert.Throws<ImportException>(() => PageImport.Read(noise)).Message);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"iso-8859-1\">", "")]
    [InlineData("windows-1252", "", "")]
    [InlineData("utf-8", "<meta charset=\"utf-8\">", "")]
    [InlineData("utf-8", "", "")]
    [InlineData("utf-16", "<meta charset=\"iso-8859-1\">", "\uFEFF")]
    [InlineData("windows-1251", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">", "")]
    public void The_encoding_is_that_of_the_mark_the_statement_or_the_bytes(string encoding, string head, string mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string word = encoding == "windows-1251" ? "паром" : "café";
        byte[] page = Encoding.GetEncoding(encoding).GetBytes(mark + Pages.With($"<p>They drank their coffee in the {word} of the old ferry, which has no name.</p>", head));
        Assert.Contains($"in the {word} of", PageImport.Read(page).Body, StringComparison.Ordinal);
    }
}
