using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Naming;

/// <summary>Makes C# identifiers out of words.</summary>
static class Identifier
{
    const int MaxWords = 6;
    const int MaxLength = 40;

    /// <summary>
    /// The opening words as one PascalCase identifier: up to six words and about forty characters, cut at a word. Letters and digits of every
    /// script stay, apostrophes go, everything else separates words. A word in capitals keeps them where it stands alone (<c>TheCEOSaid</c>); of several
    /// in a row each keeps the first one (<c>OnTheKeepingOfBees</c>, <c>AiMlUx</c>).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">What comes back for a text that has neither letter nor digit.</param>
    public static string FromWords(string text, string otherwise) => FromWords(text) is { Length: > 0 } name ? name : otherwise;

    [MethodImpl(ColdStart.Optimized)]
    static string FromWords(string text)
    {
        StringBuilder name = new(MaxLength);
        StringBuilder word = new();
        Capitals capitals = new(name);
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isInvisible = Invisible.IsAt(text, i);
            if (!isInvisible && IsWordPart(c) && !(word.Length == 0 && IsMark(c)))
            {
                word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
                if (name.Length + word.Length > MaxLength && name.Length > 0)
                    return Finished(name);
                if (word.Length == MaxLength)
                    break;
            }
            else if (word.Length > 0 && !isInvisible && !IsApostrophe(c))
            {
                capitals.Append(word);
                word.Clear();
                if (++words == MaxWords)
                    return Finished(name);
            }
        }

        capitals.Append(word);
        return Finished(name);
    }

    /// <summary>One identifier out of what a person typed: what C# does not allow becomes an underscore. Empty for an empty text.</summary>
    public static string Plain(string text)
    {
        StringBuilder name = new(text.Length);
        for (int i = 0; i < text.Length; i++)
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(text[i]) && !Invisible.IsAt(text, i) ? text[i] : '_');
        return Finished(name);
    }

    /// <summary>A namespace out of what a person typed, part by part.</summary>
    public static string QualifiedName(string text) =>
        string.Join(".", text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(part => Escaped(Plain(part))));

    /// <summary>The identifier as it must be written in code.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    static string Finished(StringBuilder name) =>
        name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? "_" + name : name.ToString();

    static bool IsWordPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c != ' ' && SyntaxFacts.IsIdentifierPartCharacter(c) && c != '_');

    // They hold a word together, as do characters that nobody sees
    static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    static bool IsMark(char c) =>
        c > '~' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
