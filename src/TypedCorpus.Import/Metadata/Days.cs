using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedCorpus.Import.Metadata;

/// <summary>Days as pages and feeds write them.</summary>
static partial class Days
{
    static readonly string[] Formats =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy/MM/dd", "yyyy/M/d", "yyyyMMdd", "MMMM d yyyy", "MMM d yyyy", "yyyy.MM.dd",
        "dd.MM.yyyy", "d.M.yyyy",
    ];

    /// <summary>The day as <c>yyyy-MM-dd</c>, the one that its writer had where the text has a time zone; null when there is none in it that is sure.</summary>
    public static string? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
            return null;
        text = Ordinals().Replace(text.Trim(), "$1");
        Match iso = IsoDay().Match(text);
        if (iso.Success && DateOnly.TryParseExact(iso.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return Checked(day);

        Match written = WrittenDay().Match(text);
        if (written.Success && DateOnly.TryParseExact(Blanks().Replace(written.Value.Replace(".", "", StringComparison.Ordinal), " ").Replace("Sept ", "Sep ", StringComparison.Ordinal),
            Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Checked(day);
        if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Checked(day);
        Match stamp = Stamp().Match(text);
        return stamp.Success && DateOnly.TryParseExact(stamp.Groups[1].Value.Replace('/', '-'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? Checked(day)
            : null;
    }

    /// <summary>The day in an address like <c>/2024/05/31/bridge</c>.</summary>
    public static string? OfAddress(Uri? address) =>
        address is not null && AddressDay().Match(address.AbsolutePath) is { Success: true } found ? Read($"{found.Groups[1]}-{found.Groups[2].Value.PadLeft(2, '0')}-{found.Groups[3].Value.PadLeft(2, '0')}") : null;

    static string? Checked(DateOnly day) => day.Year is > 1500 and < 2200 ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(\d{4}/\d{2}/\d{2})\b")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\b(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?\s+\d{4})\b")]
    private static partial Regex WrittenDay();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b")]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=/|-|$)")]
    private static partial Regex AddressDay();
}
