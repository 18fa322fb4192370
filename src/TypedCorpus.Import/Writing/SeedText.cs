using System.Globalization;
using System.Text;

namespace TypedCorpus.Import.Writing;

/// <summary>Writes an imported article as a seed: front matter, the title, the text.</summary>
public static class SeedText
{
    /// <summary>The seed's characters. Its front matter is YAML that TypedCorpus reads without a diagnostic.</summary>
    public static string Of(ImportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        StringBuilder text = new("---\n");
        foreach (ImportedField field in article.Fields)
        {
            text.Append(IsPlain(field.Key) ? field.Key : Quoted(field.Key)).Append(": ");
            if (field.IsList)
                text.Append('[').AppendJoin(", ", field.Values.Select(Quoted)).Append(']');
            else
                text.Append(IsPlain(field) ? field.Values[0] : Quoted(field.Values[0]));
            text.Append('\n');
        }

        text.Append("---\n\n");
        if (article["title"] is { } title)
        {
            StringBuilder heading = new();
            MarkdownText.AppendEscaped(heading, title);
            text.Append("# ").Append(heading.ToString().Trim()).Append("\n\n");
        }

        return text.Append(article.Body).ToString();
    }

    static bool IsPlain(string key) => key.Length > 0 && char.IsAsciiLetter(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    // Days are days only without quotation marks
    static bool IsPlain(ImportedField field) =>
        field.IsLiteral || (field.Key == "date" && DateOnly.TryParseExact(field.Values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    static string Quoted(string value)
    {
        StringBuilder quoted = new("\"");
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (i + 1 < value.Length && char.IsSurrogatePair(c, value[i + 1]))
                quoted.Append(c).Append(value[++i]);
            else if (char.IsSurrogate(c))
                quoted.Append('\uFFFD');
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
