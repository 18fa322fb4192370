using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis;

/// <summary>
/// A few characters that are looked for in running text. The framework searches for five of them at once; for more it makes a table at each call, which
/// for a sentence costs more than the search.
/// </summary>
sealed class CharacterSet
{
    const int AsciiEnd = 0x80;

    readonly bool[] ascii = new bool[AsciiEnd];
    readonly string others;
    readonly string frequent;
    readonly string rare;

    /// <summary>The set of some characters.</summary>
    /// <param name="frequent">Those that most texts have, five at most.</param>
    /// <param name="rare">Those that most texts have none of.</param>
    public CharacterSet(string frequent, string rare)
    {
        this.frequent = frequent;
        this.rare = rare;
        string characters = frequent + rare;
        foreach (char c in characters)
        {
            if (c < AsciiEnd)
                ascii[c] = true;
        }

        others = string.Concat(characters.Where(c => c >= AsciiEnd));
    }

    /// <summary>Whether a text has a rare character of the set.</summary>
    public bool HasRare(ReadOnlySpan<char> text) => text.IndexOfAny(rare.AsSpan()) >= 0;

    /// <summary>The offset of the first frequent character of the set from an offset on; -1 for none.</summary>
    public int NextFrequent(ReadOnlySpan<char> text, int from)
    {
        int next = from < text.Length ? text.Slice(from).IndexOfAny(frequent.AsSpan()) : -1;
        return next < 0 ? -1 : from + next;
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
