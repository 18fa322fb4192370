using System.Text;

namespace TypedCorpus.Generator.Naming;

/// <summary>Puts words together so that words in capitals can be told apart: of several in a row each keeps the first one.</summary>
/// <param name="name">Where to.</param>
struct Capitals(StringBuilder name)
{
    // Where the last word with letters stands, if it is in capitals; else the length is 0
    int start;
    int length;

    /// <summary>Puts a word behind the others.</summary>
    public void Append(StringBuilder word)
    {
        int place = name.Length;
        name.Append(word);
        bool isLettered = false;
        bool isInCapitals = true;
        for (int i = 0; i < word.Length; i++)
        {
            bool isLetter = char.IsLetter(word[i]);
            isLettered |= isLetter;
            isInCapitals &= !isLetter || char.IsUpper(word[i]);
        }

        if (!isLettered)
            return;
        if (isInCapitals && length > 0)
        {
            Lower(start, length);
            Lower(place, word.Length);
        }

        (start, length) = (place, isInCapitals ? word.Length : 0);
    }

    readonly void Lower(int from, int count)
    {
        for (int i = from + 1; i < from + count; i++)
            name[i] = char.ToLowerInvariant(name[i]);
    }
}
