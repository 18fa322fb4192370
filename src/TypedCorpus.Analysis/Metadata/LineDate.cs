using System.Globalization;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>The day in a line that says when an article is from: "Friday, March 3rd, 2024, 4:15 p.m.", "Published 31 May 2024".</summary>
static class LineDate
{
    const int ShortestMonth = 3;

    static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>The first day, as <c>yyyy-MM-dd</c>; null where none is told with month and year, or the order of its numbers is not sure.</summary>
    public static string? Find(string line)
    {
        string[] words = line.Split([' ', ',', '\t', '\n', '|', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            if (IsoTime.TryRead(words[i]) is { Kind: MetadataKind.Date } iso)
                return iso.Value;
            if (i + 2 >= words.Length)
                continue;
            if ((DayOf(words[i], words[i + 1], words[i + 2]) ?? DayOf(words[i + 1], words[i], words[i + 2])) is { } found)
                return IsoTime.OfDay(found).Value;
        }

        return null;
    }

    static DateTime? DayOf(string month, string day, string year)
    {
        if (MonthOf(month) is not { } number
            || NumberOf(year, digits: 4) is not (>= 1000 and { } inYear)
            || NumberOf(WithoutEnding(day), digits: 2) is not (>= 1 and { } inMonth))
        {
            return null;
        }

        return inMonth <= DateTime.DaysInMonth(inYear, number) ? new DateTime(inYear, number, inMonth, 0, 0, 0, DateTimeKind.Unspecified) : null;
    }

    /// <summary>The number of a month: "March", "MARCH", "Mar.", "Sept"; null for another word.</summary>
    public static int? MonthOf(string word)
    {
        string name = word.TrimEnd('.');
        int place = name.Length < ShortestMonth ? -1 : Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? null : place + 1;
    }

    // "3rd"
    static string WithoutEnding(string day) =>
        day.Length > 2 && day.Substring(day.Length - 2).ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day.Substring(0, day.Length - 2) : day;

    static int? NumberOf(string word, int digits) =>
        word.Length <= digits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
