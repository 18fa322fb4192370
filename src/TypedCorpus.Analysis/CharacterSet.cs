using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis;

/// <summary>
/// A few characters that are looked for in running text. The framework's search makes a table of them at each call, which for a sentence costs more
/// than the search.
/// </summary>
sealed class CharacterSet
{
    const int AsciiEnd = 0x80;

    readonly bool[] ascii = new bool[AsciiEnd];
    readonly string others;

    /// <summary>The set of some characters.</summary>
    public CharacterSet(string characters)
    {
        foreach (char c in characters)
        {
            if (c < AsciiEnd)
                ascii[c] = true;
        }

        others = string.Concat(characters.Where(c => c >= AsciiEnd));
    }

    /// <summary>The offset of the first character of the set from an offset on; -1 for none.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public int Next(ReadOnlySpan<char> text, int from)
    {
        bool[] known = ascii;
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (c < known.Length ? known[c] : others.IndexOf(c) >= 0)
                return i;
        }

        return -1;
    }
}
