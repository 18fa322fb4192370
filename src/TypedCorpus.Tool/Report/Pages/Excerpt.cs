using System.Text;

namespace TypedCorpus.Tool.Report.Pages;

/// <summary>The first words of a text.</summary>
static class Excerpt
{
    /// <summary>A text in one line, cut at a word where it is longer than <paramref name="longest"/> characters, with an ellipsis then.</summary>
    public static string Of(string text, int longest)
    {
        StringBuilder line = new(Math.Min(text.Length, longest + 1));
        foreach (char c in text.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line[^1] != ' ')
                line.Append(' ');
            if (line.Length > longest)
                break;
        }

        if (line.Length <= longest)
            return line.ToString();
        string cut = line.ToString(0, longest);
        int space = cut.LastIndexOf(' ');
        if (space > longest / 2)
            cut = cut[..space];
        return (char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut) + "…";
    }
}
