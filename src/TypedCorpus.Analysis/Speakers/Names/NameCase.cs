using System.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Spells a person's name that stands in capitals only as names are spelled: the first words of an article, ANN ROE, and a credit.</summary>
static class NameCase
{
    // DJ, JR
    const int LongestInitials = 2;

    const int ShortestMac = 5;

    /// <summary>The name with its words in capitals spelled as another form has them, or else with one capital each.</summary>
    /// <param name="name">The name.</param>
    /// <param name="forms">The forms that the text has of it.</param>
    public static string Spell(string name, IReadOnlyList<string> forms)
    {
        string[] words = name.Split(' ');
        bool isAllCapitals = Array.TrueForAll(words, word => !HasLower(word));
        for (int i = 0; i < words.Length; i++)
        {
            if (IsShouted(words[i], isAllCapitals))
                words[i] = FormOf(words[i], forms) ?? WithOneCapital(words[i]);
        }

        return string.Join(" ", words);
    }

    static bool IsShouted(string word, bool isAllCapitals)
    {
        int letters = 0;
        bool isSpoken = false;
        bool isNumber = true;
        foreach (char c in word)
        {
            if (c == '.' || char.IsLower(c) || char.IsDigit(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
            isSpoken |= "AEIOUY".IndexOf(c) >= 0 || c >= 0x80;
            isNumber &= c is 'I' or 'V' or 'X';
        }

        return isSpoken && !isNumber && (isAllCapitals ? letters > 1 : letters > LongestInitials);
    }

    static bool HasLower(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    static string? FormOf(string word, IReadOnlyList<string> forms)
    {
        foreach (string form in forms)
        {
            foreach (string part in form.Split(' '))
            {
                if (HasLower(part) && string.Equals(part, word, StringComparison.OrdinalIgnoreCase))
                    return part;
            }
        }

        return null;
    }

    // O’NEILL, STRACHAN-BELL, MCLEOD
    static string WithOneCapital(string word)
    {
        StringBuilder spelled = new(word.Length);
        bool isFirst = true;
        for (int i = 0; i < word.Length; i++)
        {
            bool isBehindMac = i == 2 && word.Length >= ShortestMac && word.StartsWith("MC", StringComparison.Ordinal);
            spelled.Append(isFirst || isBehindMac ? word[i] : char.ToLowerInvariant(word[i]));
            isFirst = !char.IsLetter(word[i]);
        }

        return spelled.ToString();
    }
}
