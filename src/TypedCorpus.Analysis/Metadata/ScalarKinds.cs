using System.Globalization;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Tells what a plain scalar is, as YAML's core schema does, and dates beside it.</summary>
static class ScalarKinds
{
    static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm"];

    /// <summary>The kind of a scalar and its value in that kind's one spelling.</summary>
    public static (MetadataKind Kind, string Value) Of(YamlScalar scalar)
    {
        string text = scalar.Text;
        if (!scalar.IsPlain)
            return (MetadataKind.Text, text);
        if (text is "true" or "True" or "TRUE")
            return (MetadataKind.Boolean, "true");
        if (text is "false" or "False" or "FALSE")
            return (MetadataKind.Boolean, "false");
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return (MetadataKind.WholeNumber, integer.ToString(CultureInfo.InvariantCulture));
        if (IsNumber(text))
            return (MetadataKind.Number, text);
        return TryDate(text, out string date) ? (MetadataKind.Date, date) : (MetadataKind.Text, text);
    }

    /// <summary>Whether a text is a date in ISO notation, with or without a time, which is left out.</summary>
    public static bool TryDate(string text, out string date)
    {
        bool isDate = DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime value);
        date = isDate ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return isDate;
    }

    // Not double.TryParse alone: frameworks differ in what they take for a number too large
    static bool IsNumber(string text) =>
        text.Length > 0
        && text.All(c => c is >= '0' and <= '9' or '.' or '-' or '+' or 'e' or 'E')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && !double.IsInfinity(number);
}
