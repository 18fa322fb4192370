using System.Globalization;
using System.Text;

namespace TypedCorpus.Analysis;

/// <summary>Keeps what a text says from what a terminal does with it.</summary>
public static class ControlCharacters
{
    /// <summary>
    /// The text with its control characters, and those that turn the direction of writing, as C# writes them: <c>\u001B</c>. Line feeds and tabs stay.
    /// </summary>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSeen = !char.IsControl(text[i]) && !TurnsDirection(text[i]);
            if (!isSeen && text[i] is not ('\n' or '\t'))
                (escaped ??= new StringBuilder(text, 0, i, text.Length + 6)).Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                escaped?.Append(text[i]);
        }

        return escaped?.ToString() ?? text;
    }

    static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
