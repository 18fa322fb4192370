using System.Text;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text into a comment of one line.</summary>
static class CommentText
{
    /// <summary>The text on one line; characters that hide or deceive are left out.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;

        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\t')
                plain.Append(' ');
            else if (Visibility.IsPlain(text, i) && !Invisible.IsAt(text, i))
                plain.Append(text[i]);
        }

        return plain.ToString();
    }

    static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~')
                return false;
        }

        return true;
    }
}
