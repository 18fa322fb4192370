using System.Globalization;
using TypedCorpus.Analysis.Metadata.Formats;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>
/// Tells what a scalar is, as the core schema of YAML 1.2 does, and days and moments beside it. What would lose something as a number is text:
/// zeros in front, digits beyond 64 bits.
/// </summary>
static class ScalarKinds
{
    /// <summary>The kind of a scalar and its value in that kind's one spelling.</summary>
    public static (MetadataKind Kind, string Value) Of(DataScalar scalar)
    {
        if (scalar.IsPlain)
            return OfPlain(scalar.Text);
        return IsoTime.TryRead(scalar.Text) is { } time ? (time.Kind, time.Value) : (MetadataKind.Text, scalar.Text);
    }

    /// <summary>The kind of a text without quotation marks and its value in that kind's one spelling.</summary>
    public static (MetadataKind Kind, string Value) OfPlain(string text)
    {
        if (text is "true" or "True" or "TRUE")
            return (MetadataKind.Boolean, "true");
        if (text is "false" or "False" or "FALSE")
            return (MetadataKind.Boolean, "false");
        if (WholeNumberOf(text) is { } whole)
            return (MetadataKind.WholeNumber, whole.ToString(CultureInfo.InvariantCulture));
        if (NumberOf(text) is { } number)
            return (MetadataKind.Number, number);
        return IsoTime.TryRead(text) is { } time ? (time.Kind, time.Value) : (MetadataKind.Text, text);
    }

    static long? WholeNumberOf(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
            return OfBase(text.Substring(2), text[1] == 'x' ? 16 : 8);
        int digits = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        bool hasZeros = text.Length > digits + 1 && text[digits] == '0';
        return !hasZeros && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
    }

    static long? OfBase(string digits, int numberBase)
    {
        long value = 0;
        foreach (char c in digits)
        {
            int digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'a' and <= 'f' ? c - 'a' + 10 : c is >= 'A' and <= 'F' ? c - 'A' + 10 : numberBase;
            if (digit >= numberBase || value > (long.MaxValue - digit) / numberBase)
                return null;
            value = (value * numberBase) + digit;
        }

        return value;
    }

    // Not double.TryParse alone: frameworks differ in what they take for a number too large
    static string? NumberOf(string text)
    {
        int first = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        int whole = first;
        while (whole < text.Length && text[whole] is >= '0' and <= '9')
            whole++;
        bool hasZeros = whole - first > 1 && text[first] == '0';
        bool isNumber = whole < text.Length
            && !hasZeros
            && text.All(c => c is >= '0' and <= '9' or '.' or '-' or '+' or 'e' or 'E')
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && !double.IsInfinity(number);
        return isNumber ? text : null;
    }
}
