using System.Text;

namespace TypedCorpus.Analysis;

/// <summary>Writes names, what is said of whoever has them, and values that go on in further lines, on one line.</summary>
static class OneLine
{
    /// <summary>The text with a single blank for white space of every kind and for control characters, and none at its ends.</summary>
    public static string Of(string text)
    {
        int i = 0;
        while (i < text.Length && (!IsBlank(text[i]) || (text[i] == ' ' && i > 0 && i + 1 < text.Length && !IsBlank(text[i + 1]))))
            i++;
        if (i == text.Length)
            return text;

        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!IsBlank(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The lines of a text without the white space around them, with a single blank between two; empty ones are left out.</summary>
    public static string OfLines(string text) =>
        text.IndexOf('\n') < 0 ? text.Trim() : string.Join(" ", text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
