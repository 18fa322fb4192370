using System.Globalization;
using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text as a C# literal.</summary>
static class StringLiteral
{
    /// <summary>
    /// Writes a verbatim literal, in which a reader sees the text as it is; a text with characters that hide or deceive becomes a regular literal
    /// in which they are escaped.
    /// </summary>
    public static void Append(StringBuilder code, string text)
    {
        if (Visibility.IsPlain(text))
            code.Append("@\"").Append(text.Replace("\"", "\"\"")).Append('"');
        else
            AppendEscaped(code, text);
    }

    /// <summary>The literal of a short text.</summary>
    public static string Of(string text)
    {
        StringBuilder code = new(text.Length + 3);
        Append(code, text);
        return code.ToString();
    }

    static void AppendEscaped(StringBuilder code, string text)
    {
        code.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n')
                code.Append("\\n");
            else if (c is '"' or '\\')
                code.Append('\\').Append(c);
            else if (Visibility.IsPlain(text, i))
                code.Append(c);
            else
                code.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        code.Append('"');
    }
}
