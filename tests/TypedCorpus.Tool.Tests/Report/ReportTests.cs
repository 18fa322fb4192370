using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests.Report;

public partial class ReportTests
{
    [Fact]
    public void A_report_has_a_page_for_each_article_and_each_speaker()
    {
        using Site site = Site.OfBridge();

        Assert.Equal(0, site.ExitCode);
        Assert.EndsWith("report/index.html\n", site.Output.Replace('\\', '/').ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "articles.html", "articles/bridge.html", "articles/night-noise.html", "index.html", "report-files.txt", "report.css", "report.js",
                "search-data.js", "speakers.html", "speakers/maria-lindqvist.html", "speakers/tom-okafor.html",
            ],
            site.Files);
    }

    [Fact]
    public void A_speaker_has_one_page_whatever_the_apostrophe_is_typed_as()
    {
        using Site site = new(
            ("a.txt", "The Bridge Opens\n\n“It holds,” said Dan O’Connell.\n"), ("b.txt", "The Bridge Closes\n\n“It fell,” said Dan O'Connell.\n"));

        Assert.Single(site.Files, file => file.StartsWith("speakers/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_counts_what_was_read()
    {
        using Site site = Site.OfBridge();
        string index = site["index.html"];

        foreach ((string what, int count) in (ReadOnlySpan<(string, int)>)[("Articles", 2), ("Quotes", 3), ("Speakers", 2), ("Quotes without speaker", 1)])
            Assert.Contains($"<dt>{what}</dt><dd>{count}</dd>", index);
        Assert.Contains("Speakers by quotes", index);
        Assert.Contains("Articles by day", index);
        Assert.Contains("<li>Maria Lindqvist and Tom Okafor: 1 article</li>", index);
    }

    [Fact]
    public void The_bars_of_few_days_are_narrow_and_stand_above_the_names_of_the_first_and_the_last()
    {
        using Site site = new(
            ("a.txt", "The Bridge Opens\n\nIt opened on Monday.\n"),
            ("a.corpus.yaml", "date: 2024-05-02\n"),
            ("b.txt", "The Bridge Closes\n\nIt closed on Friday.\n"),
            ("b.corpus.yaml", "date: 2024-05-06\n"));

        Assert.Matches("(?s)<rect class=\"bar\" x=\"0%\"[^>]*width=\"8%\".*<rect class=\"bar\" x=\"92%\"[^>]*width=\"8%\"", site["index.html"]);
    }

    [Fact]
    public void A_corpus_without_dates_and_quotes_has_no_charts_of_them()
    {
        using Site site = new(("bridge.txt", "The Bridge Opens\n\nIt opened on Monday, after four years of work.\n"));

        Assert.DoesNotContain("<figure>", site["index.html"]);
        Assert.DoesNotContain("<aside", site["articles/bridge.html"]);
    }

    [Fact]
    public void A_quote_has_the_colour_of_its_speaker_and_is_tied_to_mention_and_cue()
    {
        using Site site = Site.OfBridge();
        string page = site["articles/bridge.html"];

        Match quote = QuoteElement().Match(page);
        string hue = quote.Groups["hue"].Value;
        Assert.Equal("It was worth the wait,", quote.Groups["words"].Value);
        Assert.Contains($"<span class=\"mention\" data-of=\"q1\" style=\"--hue:{hue}\">Maria Lindqvist</span>", page);
        Assert.Contains($"<span class=\"cue\" data-of=\"q1\" style=\"--hue:{hue}\">said</span>", page);
        Assert.Contains($"<a class=\"who\" href=\"../speakers/maria-lindqvist.html\" style=\"--hue:{hue}\">Maria Lindqvist</a>", page);
        Assert.DoesNotContain($"--hue:{hue}\">Tom Okafor", page);
    }

    [Fact]
    public void Boilerplate_is_folded_with_its_reason()
    {
        using Site site = Site.OfBridge();

        Assert.Matches("<details class=\"aside\" id=\"L3\"><summary>Boilerplate, 1 block</summary><ul>\n<li data-block=\"1\"><span dir=\"auto\">158</span> <span class=\"reason\">line 3: [^<]+</span></li>", site["articles/bridge.html"]);
    }

    [Fact]
    public void A_quote_without_a_speaker_is_flagged_and_what_a_build_says_stands_at_its_line()
    {
        using Site site = Site.OfBridge();
        string page = site["articles/night-noise.html"];

        Assert.Contains("<span class=\"quote flagged\" data-q=\"q1\" data-plain id=\"q1\">There was a noise", page);
        Assert.Contains("<span class=\"who missing\">no speaker</span>", page);
        Assert.Matches("</p></div>\n<p class=\"note info\"><a [^>]+>info TC0011</a> line 3: The article does not say whose words these are", page);
        Assert.Contains("<h2>To look at</h2>", page);
        Assert.DoesNotContain("<h2>To look at</h2>", site["articles/bridge.html"]);
    }

    [Fact]
    public void An_unsure_speaker_is_flagged_with_how_sure_it_is()
    {
        using Site unsure = new(("mill.txt", "The mill turns again\n\n“The noise was gone for years,” said Nora Pell, the miller of the village.\n\nHer answer to the village: “It was back one night, for good.”"));
        Assert.Matches("<span class=\"doubt\">unsure, \\d\\d %</span>", unsure["articles/mill.html"]);
    }

    [Fact]
    public void The_seed_of_the_repository_has_its_quotes_and_a_page_for_each_speaker()
    {
        using Site site = new(("seed.txt", Docs.Repository.Read("seeds/000_56e8f5d5f01bd1e7.txt")));

        Assert.Contains("<dt>Quotes</dt><dd>18</dd>", site["index.html"]);
        Assert.Contains("5 quotes in 1 article", site["speakers/donald-jensen.html"]);
    }

    [Fact]
    public void What_is_wrong_in_a_sidecar_stands_on_the_page_of_its_article()
    {
        using Site site = new(("bridge.txt", Site.Bridge), ("bridge.corpus.yaml", "quotes:\n  Nobody said this: Tom Okafor\n"));

        Assert.Matches("<p class=\"note error\"><a [^>]+>error TC0021</a> <code>bridge.corpus.yaml</code> line 2: ", site["articles/bridge.html"]);
        Assert.Contains("<dt>Errors</dt><dd>1</dd>", site["index.html"]);
    }

    [Fact]
    public void A_speakers_page_has_each_quote_in_its_sentence_with_a_way_into_the_article()
    {
        using Site site = Site.OfBridge();
        string page = site["speakers/tom-okafor.html"];

        Assert.Contains("“Nobody will miss the <b>ferry</b> & its ‘captain’,” said Tom Okafor, who keeps a bakery on the island.", Site.WordsOf(page));
        Assert.Contains("href=\"../articles/bridge.html#q2\"", page);
        Assert.Contains("who keeps a bakery on the island", Site.WordsOf(page));
    }

    [Fact]
    public void Of_a_sentence_with_thousands_of_quotes_each_quote_has_what_is_near()
    {
        using Site site = new(("one.txt", "One Sentence\n\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"“we will say it for the time {i},” said Ann Doe, "))));

        Assert.InRange(site["speakers/ann-doe.html"].Length, 1_000_000, 5_000_000);
    }

    [Fact]
    public void Words_of_a_seed_are_no_markup()
    {
        using Site site = new(
            ("a.txt", "<script>alert(1)</script>\n\n“It was <img src=x onerror=alert(2)> worth it,” said Maria <i>Lindqvist</i>, \"the 'engineer'\".\n\n{{title}} {{root}}\u0001\n"),
            ("a.corpus.yaml", "author: '<b>Ann</b>'\nurl: 'javascript:alert(3)'\ntitle: '</title>{{content}}'\n"));

        Assert.All(site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            Assert.DoesNotMatch("<(script>|img|i>|b>)", site[file]);
            Assert.DoesNotContain("javascript:", site[file]);
        });
        Assert.DoesNotContain("</", site["search-data.js"]);
        Assert.Contains("{{title}} {{root}}\uFFFD", Site.WordsOf(site["articles/a.html"]));
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        using Site site = Site.OfBridge();

        foreach (string file in site.Files)
        {
            Assert.DoesNotMatch("(?i)(src|srcset|action|poster)\\s*=\\s*[\"']?(https?:)?//", site[file]);
            Assert.DoesNotMatch("(?i)<link[^>]+href=[\"'](https?:)?//", site[file]);
            Assert.DoesNotMatch("(?i)@import|url\\(|fetch\\(|XMLHttpRequest|import\\(", site[file]);
        }
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_an_element_of_it()
    {
        using Site site = new(("seed.txt", Docs.Repository.Read("seeds/000_56e8f5d5f01bd1e7.txt")), ("bridge.txt", Site.Bridge), ("A b/ü & ö.txt", Site.Bridge), ("a-b/ü-ö.md", Site.Noise));

        foreach (string page in site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Distinct(IdAttribute().Matches(site[page]).Select(id => id.Value));
            foreach (string link in LinkAttribute().Matches(site[page]).Select(match => match.Groups[1].Value).Where(link => !link.Contains(':', StringComparison.Ordinal)))
            {
                string[] parts = Uri.UnescapeDataString(link).Split('#');
                string target = parts[0].Length == 0 ? page : Path.GetRelativePath(site.Folder, Path.Combine(site.Folder, Path.GetDirectoryName(page)!, parts[0])).Replace('\\', '/');
                Assert.Contains(target, site.Files);
                if (parts.Length > 1)
                    Assert.Contains($"id=\"{parts[1]}\"", site[target]);
            }
        }
    }

    [Fact]
    public void Names_that_are_alike_or_no_names_of_files_have_pages_of_their_own()
    {
        using Site site = new(("con.txt", Site.Noise), ("a/b.txt", Site.Noise), ("a-b.txt", Site.Noise), ("!!.txt", Site.Noise), ("橋.txt", Site.Noise));

        Assert.Equal(
            ["articles/a-b-2.html", "articles/a-b.html", "articles/page-con.html", "articles/page.html", "articles/橋.html"],
            site.Files.Where(file => file.StartsWith("articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_written_again_is_the_same_and_leaves_no_page_of_what_is_gone()
    {
        using Site site = Site.OfBridge();
        Dictionary<string, string> before = site.Files.ToDictionary(file => file, file => site[file]);
        site.Write();
        Assert.Equal(before, site.Files.ToDictionary(file => file, file => site[file]));

        File.WriteAllText(Path.Combine(site.Folder, "articles/mine.txt"), "my notes");
        site.Delete("bridge.txt");
        site.Delete("bridge.corpus.yaml");
        site.Write();
        Assert.Equal(
            ["articles.html", "articles/mine.txt", "articles/night-noise.html", "index.html", "report-files.txt", "report.css", "report.js", "search-data.js", "speakers.html"],
            site.Files);
    }

    [Fact]
    public void A_folder_with_something_else_is_left_alone()
    {
        using WorkFolder folder = new();
        folder.Save("seeds/bridge.txt", Site.Bridge);
        folder.Save("out/index.html", "my own page");
        using StringWriter output = new();

        Assert.Equal(1, Tool.Report.ReportCommand.Run([folder["seeds"]], new SeedOptions(), folder["out"], output, output, WorkProgress.None));
        Assert.Contains("something else than a report", output.ToString());
        Assert.Equal(["index.html"], folder.Files("out"));
    }

    [Fact]
    public void A_seed_that_is_missing_is_named_and_the_others_are_shown()
    {
        using WorkFolder folder = new();
        folder.Save("bridge.txt", Site.Bridge);
        using StringWriter errors = new();

        Assert.Equal(1, Tool.Report.ReportCommand.Run([folder["bridge.txt"], folder["gone.txt"]], new SeedOptions(), folder["out"], TextWriter.Null, errors, WorkProgress.None));
        Assert.Contains("gone.txt: ", errors.ToString());
        Assert.Contains("articles/bridge.html", folder.Files("out"));
    }

    [Fact]
    public void The_first_page_of_a_thousand_articles_is_below_300_kilobytes()
    {
        using Site site = new([.. Enumerable.Range(0, 1000).Select(i => ($"article {i}.txt", Site.Bridge
            .Replace("Maria", Name(i), StringComparison.Ordinal).Replace("Bridge Opens", $"Bridge Number {i} Opens After a Long Wait and Much Talk", StringComparison.Ordinal)))]);

        Assert.InRange(new FileInfo(Path.Combine(site.Folder, "index.html")).Length, 1, 300_000);
        Assert.Equal(1000, site.Files.Count(file => file.StartsWith("articles/", StringComparison.Ordinal)));

        static string Name(int i) => $"{(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}ria";
    }

    [GeneratedRegex("<span class=\"quote\" data-q=\"q1\" style=\"--hue:(?<hue>\\d+)\" id=\"q1\">(?<words>[^<]*)</span>")]
    private static partial Regex QuoteElement();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex IdAttribute();

    [GeneratedRegex(" (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex LinkAttribute();
}
