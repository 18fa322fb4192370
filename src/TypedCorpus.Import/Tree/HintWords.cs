using System.Text;
using AngleSharp.Dom;

namespace TypedCorpus.Import.Tree;

/// <summary>The words of an element's class, id and role: pages say there what a part is.</summary>
static class HintWords
{
    const int Longest = 400;

    /// <summary>The words in small letters, each with a blank before and behind it: <c>relatedPosts top-bar</c> gives " related posts top bar ".</summary>
    public static string Of(IElement element)
    {
        string? names = element.ClassName;
        string? id = element.Id;
        string? component = element.GetAttribute("data-component") ?? element.GetAttribute("data-testid") ?? element.GetAttribute("data-module");
        if (string.IsNullOrEmpty(names) && string.IsNullOrEmpty(id) && string.IsNullOrEmpty(component))
            return "";

        StringBuilder words = new(" ");
        Append(words, names);
        Append(words, id);
        Append(words, component);
        return words.ToString();
    }

    static void Append(StringBuilder words, string? names)
    {
        if (names is null)
            return;
        char before = ' ';
        foreach (char c in names.AsSpan(0, Math.Min(names.Length, Longest)))
        {
            bool isLetter = char.IsAsciiLetter(c);
            if (words[^1] != ' ' && (!isLetter || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(before))))
                words.Append(' ');
            if (isLetter)
                words.Append(char.ToLowerInvariant(c));
            before = c;
        }

        if (words[^1] != ' ')
            words.Append(' ');
    }
}
