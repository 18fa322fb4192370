using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text into a comment of one line.</summary>
static class CommentText
{
    /// <summary>The text on one line; characters that hide or deceive are left out.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static string Of(string text)
    {
        int i = 0;
        while (i < text.Length && IsWritten(text[i]))
            i++;
        if (i == text.Length)
            return text;

        StringBuilder plain = new(text, 0, i, text.Length);
        for (; i < text.Length; i++)
        {
            if (IsWritten(text[i]))
                plain.Append(text[i]);
            else if (text[i] is '\n' or '\t')
                plain.Append(' ');
            else if (Visibility.IsPlain(text, i) && !Invisible.IsAt(text, i))
                plain.Append(text[i]);
        }

        return plain.ToString();
    }

    // What most texts consist of, which need not be looked up: ASCII, dashes, quotation marks, bullets and the ellipsis
    static bool IsWritten(char c) => c is (>= ' ' and <= '~') or (>= '\u2010' and <= '\u2026');
}
