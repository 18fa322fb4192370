using System.Globalization;
using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report.Pages;

namespace TypedCorpus.Tool.Report.Charts;

/// <summary>Bars for the articles by date: of days, months or years, whatever gives a picture that can be read.</summary>
static class DateChart
{
    const int Height = 130;
    const int MostBars = 62;
    const double Filled = 85;
    const double WidestBar = 8;
    const int MonthsOfYear = 12;

    /// <summary>The chart; empty when no article has a date.</summary>
    public static MarkupText Of(ReportCorpus corpus)
    {
        DateOnly[] dates = [.. corpus.Articles.Select(article => article.Date).OfType<DateOnly>().Order()];
        MarkupText html = new();
        if (dates.Length == 0)
            return html;

        (string unit, Func<DateOnly, int> number, Func<int, string> name) = UnitOf(dates[0], dates[^1]);
        int first = number(dates[0]);
        int[] counts = new int[number(dates[^1]) - first + 1];
        foreach (DateOnly date in dates)
            counts[number(date) - first]++;
        int most = counts.Max();

        // In percent: the first bar stands at the left edge, above its name, and the last at the right
        double width = Math.Min(Filled / counts.Length, WidestBar);
        double step = counts.Length > 1 ? (100 - width) / (counts.Length - 1) : 0;

        html.Add($"<figure>\n<figcaption>Articles by {unit}</figcaption>\n<svg role=\"img\" aria-label=\"{Counted.Of(dates.Length, "article")} from {name(first)} to {name(first + counts.Length - 1)}, at most {most} in a {unit}\"");
        html.Add($" width=\"100%\" height=\"{Height + 24}\">\n");
        for (int i = 0; i < counts.Length; i++)
        {
            double height = (double)Height * counts[i] / most;
            if (counts[i] > 0)
                html.Add($"<rect class=\"bar\" x=\"{i * step:0.##}%\" y=\"{Height - height:0.#}\" width=\"{width:0.##}%\" height=\"{height:0.#}\"><title>{name(first + i)}: {counts[i]}</title></rect>\n");
        }

        html.Add($"<text y=\"{Height + 18}\">{name(first)}</text>");
        if (counts.Length > 1)
            html.Add($"<text x=\"100%\" y=\"{Height + 18}\" text-anchor=\"end\">{name(first + counts.Length - 1)}</text>");
        html.Add($"\n</svg>\n");
        if (dates.Length < corpus.Articles.Count)
            html.Add($"<p>{Counted.Of(corpus.Articles.Count - dates.Length, "article")} without a date</p>\n");
        return html.Add($"</figure>\n");
    }

    static (string Unit, Func<DateOnly, int> Number, Func<int, string> Name) UnitOf(DateOnly first, DateOnly last)
    {
        if (last.DayNumber - first.DayNumber < MostBars)
            return ("day", date => date.DayNumber, number => Written(DateOnly.FromDayNumber(number), "d MMM yyyy"));
        if (MonthOf(last) - MonthOf(first) < MostBars)
            return ("month", MonthOf, number => Written(new DateOnly(number / MonthsOfYear, (number % MonthsOfYear) + 1, 1), "MMM yyyy"));
        int years = 1;
        while ((last.Year - first.Year) / years >= MostBars)
            years *= 10;
        return years switch
        {
            1 => ("year", date => date.Year, number => $"{number}"),
            10 => ("decade", date => date.Year / 10, number => $"{number}0s"),
            _ => ("century", date => date.Year / years, number => $"{number * years}"),
        };
    }

    static int MonthOf(DateOnly date) => (date.Year * MonthsOfYear) + date.Month - 1;

    static string Written(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
