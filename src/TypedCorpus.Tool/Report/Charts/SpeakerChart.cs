using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Report.Charts;

/// <summary>A bar for each of the speakers who are quoted most. Widths are shares of the picture's, so that words keep their size on a phone.</summary>
static class SpeakerChart
{
    const int Most = 15;
    const int RowHeight = 36;
    const int NameHeight = 16;
    const int BarHeight = 10;

    /// <summary>The chart; empty when nobody is quoted.</summary>
    public static MarkupText Of(ReportCorpus corpus)
    {
        ReportSpeaker[] shown = [.. corpus.Speakers.Where(speaker => speaker.QuoteCount > 0).Take(Most)];
        MarkupText html = new();
        if (shown.Length == 0)
            return html;

        html.Add($"<figure>\n<figcaption id=\"by-quotes\">Speakers by quotes</figcaption>\n");
        html.Add($"<svg role=\"group\" aria-labelledby=\"by-quotes\" width=\"100%\" height=\"{shown.Length * RowHeight}\">\n");
        for (int i = 0; i < shown.Length; i++)
        {
            int top = i * RowHeight;
            html.Add($"<a href=\"{Href.Of("", shown[i].Page)}\"><text y=\"{top + NameHeight}\">{Excerpt.Of(shown[i].Name, 40)} <tspan class=\"count\">{shown[i].QuoteCount:N0}</tspan></text>");
            html.Add($"<rect class=\"bar\" y=\"{top + NameHeight + 5}\" width=\"{100.0 * shown[i].QuoteCount / shown[0].QuoteCount:0.#}%\" height=\"{BarHeight}\" rx=\"3\"/></a>\n");
        }

        html.Add($"</svg>\n");
        if (corpus.Speakers.Count > shown.Length)
            html.Add($"<p><a href=\"{ListPages.SpeakersPage}\">All {Counted.Of(corpus.Speakers.Count, "speaker")}</a></p>\n");
        return html.Add($"</figure>\n");
    }
}
