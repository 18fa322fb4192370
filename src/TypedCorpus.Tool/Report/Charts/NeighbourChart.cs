using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Report.Charts;

/// <summary>Who is quoted beside whom: for each two of the speakers who are quoted most, the number of articles that quote both.</summary>
static class NeighbourChart
{
    const int Most = 12;
    const int RowHeight = 26;
    const int PairsInWords = 15;

    /// <summary>The chart; empty when no article quotes two of them.</summary>
    public static MarkupText Of(ReportCorpus corpus)
    {
        ReportSpeaker[] shown = [.. corpus.Speakers.Where(speaker => speaker.QuoteCount > 0).Take(Most)];
        int[,] both = Count(shown);
        (int One, int Other, int Articles)[] pairs =
        [
            .. from one in Enumerable.Range(0, shown.Length)
               from other in Enumerable.Range(one + 1, shown.Length - one - 1)
               where both[one, other] > 0
               orderby both[one, other] descending, one, other
               select (one, other, both[one, other]),
        ];
        MarkupText html = new();
        if (pairs.Length == 0)
            return html;

        html.Add($"<figure>\n<figcaption>Who is quoted beside whom</figcaption>\n<p>Articles that quote both; the numbers at the edges are those of the list below.</p>\n");
        AddCells(html, both, shown.Length, pairs[0].Articles);
        html.Add($"<ol class=\"legend\">\n");
        foreach (ReportSpeaker speaker in shown)
            html.Add($"<li><a href=\"{Href.Of("", speaker.Page)}\">{speaker.Name}</a></li>\n");
        html.Add($"</ol>\n<details><summary>In words</summary><ul>\n");
        foreach ((int one, int other, int articles) in pairs.Take(PairsInWords))
            html.Add($"<li>{shown[one].Name} and {shown[other].Name}: {Counted.Of(articles, "article")}</li>\n");
        return html.Add($"</ul></details>\n</figure>\n");
    }

    static int[,] Count(ReportSpeaker[] shown)
    {
        int[,] both = new int[shown.Length, shown.Length];
        foreach (IGrouping<ReportArticle, int> article in shown
            .SelectMany((speaker, i) => speaker.Quotes.Where(entry => !entry.Quote.IsNested).Select(entry => (entry.Article, Speaker: i)))
            .GroupBy(entry => entry.Article, entry => entry.Speaker))
        {
            int[] speakers = [.. article.Distinct()];
            foreach (int one in speakers)
            {
                foreach (int other in speakers.Where(other => other != one))
                    both[one, other]++;
            }
        }

        return both;
    }

    static void AddCells(MarkupText html, int[,] both, int count, int most)
    {
        double width = 100.0 / (count + 1);
        html.Add($"<svg role=\"img\" aria-label=\"A table of {count} by {count} speakers; it stands in words below\" width=\"100%\" height=\"{(count + 1) * RowHeight}\">\n");
        for (int i = 0; i < count; i++)
        {
            html.Add($"<text class=\"edge\" x=\"{(i + 1.5) * width:0.##}%\" y=\"18\" text-anchor=\"middle\">{i + 1}</text>");
            html.Add($"<text class=\"edge\" x=\"{width / 2:0.##}%\" y=\"{((i + 1) * RowHeight) + 18}\" text-anchor=\"middle\">{i + 1}</text>\n");
            for (int k = 0; k < count; k++)
            {
                if (i != k && both[i, k] > 0)
                    AddCell(html, both[i, k], 0.12 + (0.4 * both[i, k] / most), (k + 1) * width, (i + 1) * RowHeight, width);
            }
        }

        html.Add($"</svg>\n");
    }

    static void AddCell(MarkupText html, int articles, double opacity, double left, int top, double width)
    {
        html.Add($"<rect class=\"bar\" x=\"{left:0.##}%\" y=\"{top + 1}\" width=\"{width - 0.4:0.##}%\" height=\"{RowHeight - 2}\" rx=\"3\" fill-opacity=\"{opacity:0.##}\"/>");
        html.Add($"<text x=\"{left + (width / 2):0.##}%\" y=\"{top + 18}\" text-anchor=\"middle\">{articles}</text>\n");
    }
}
