using System.Text;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes a text into a documentation comment.</summary>
static class XmlText
{
    /// <summary>The text on one line, escaped; characters that hide or deceive are left out.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\n' or '\t':
                    escaped.Append(' ');
                    break;
                default:
                    if (Visibility.IsPlain(text, i) && !Invisible.IsAt(text, i))
                        escaped.Append(text[i]);
                    break;
            }
        }

        return escaped.ToString();
    }
}
