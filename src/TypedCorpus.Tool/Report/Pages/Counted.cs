using System.Globalization;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>Numbers with what they count.</summary>
static class Counted
{
    /// <summary>"1 quote", "1,200 quotes".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one is called; several have an s more.</param>
    public static string Of(int count, string one) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";
}
