using System.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Spells a person's name that stands in capitals only as names are spelled: the first words of an article, ANN ROE, and a credit.</summary>
static class NameCase
{
    // Beside words in lower case so few letters are initials or a body's: AJP Taylor, Petrona ASA
    const int ShortestShouted = 5;

    const int ShortestMac = 5;

    // Mc, Mac, Fitz
    const int LongestPrefix = 4;

    // Of a person who is called by one word of it
    const int LongestName = 3;

    // In lower case inside of a name; "van", "la" and others stand with a capital as often, but beside a second one
    static readonly string[] Particles = ["DE", "DA", "DOS", "DAS", "DEL", "VON", "ZU", "BIN", "BINT", "IBN", "Y"];

    static readonly string[] JoinedParticles = ["VAN", "VON", "DE", "DER", "DEN", "LA", "LAS", "LOS"];

    static readonly string[] Suffixes = ["JR", "SR", "JR.", "SR."];

    static readonly string[] Numbers = ["II", "III", "IV", "V", "VI"];

    /// <summary>The name with its words in capitals spelled as another form has them, or else with one capital each.</summary>
    /// <param name="name">The name.</param>
    /// <param name="forms">The forms that the text has of it.</param>
    /// <param name="opensWithGivenName">Whether its first word is a given name: ANN Roe, but AJP Taylor.</param>
    public static string Spell(string name, IReadOnlyList<string> forms, bool opensWithGivenName)
    {
        string[] words = name.Split(' ');
        bool isAllCapitals = Array.TrueForAll(words, word => !HasLower(word) || BehindPrefix(word) > 0);
        string[] spelled = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
            spelled[i] = SpellWord(words, i, isAllCapitals || (i == 0 && opensWithGivenName), forms);
        return string.Join(" ", spelled);
    }

    /// <summary>Whether a name in capitals is a person's by its make, whatever its words: J.R. ROE, PIET VAN DER ROE, ZORIN ROE JR., or ZORIN ROE where
    /// the text goes on with Roe.</summary>
    public static bool IsOfPerson(string name, IReadOnlyList<string> forms)
    {
        string[] words = name.Split(' ');
        if (words.Length < 2 || !Array.TrueForAll(words, word => !HasLower(word) || BehindPrefix(word) > 0))
            return false;
        if (IsOneOf(words[words.Length - 1], Suffixes) || (words[0].Length > 1 && words[0][1] == '.'))
            return true;
        if (words.Length <= LongestName && (FormOf(words[words.Length - 1], forms) ?? FormOf(words[0], forms)) is not null)
            return true;
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (IsParticle(words, i))
                return true;
        }

        return false;
    }

    static string SpellWord(string[] words, int i, bool isAllCapitals, IReadOnlyList<string> forms)
    {
        string word = words[i];
        if (BehindPrefix(word) is > 0 and int behind)
            return word.Substring(0, behind + 1) + word.Substring(behind + 1).ToLowerInvariant();
        if (IsParticle(words, i))
            return FormOf(word, forms) ?? word.ToLowerInvariant();
        if (isAllCapitals && i > 0 && i == words.Length - 1 && IsOneOf(word, Suffixes))
            return WithOneCapital(word);
        if (HasLower(word) || (i > 0 && IsOneOf(word, Numbers)))
            return word;
        return FormOf(word, forms) ?? (IsShouted(word, isAllCapitals, canBeMute: i > 0 && i == words.Length - 1) ? WithOneCapital(word) : word);
    }

    // JUAN DE LA ROE, PIET VAN DER ROE; but DICK VAN ROE, DE ROE
    static bool IsParticle(string[] words, int i) =>
        i > 0 && i < words.Length - 1
        && (IsOneOf(words[i], Particles)
            || (IsOneOf(words[i], JoinedParticles) && (IsOneOf(words[i - 1], JoinedParticles) || IsOneOf(words[i + 1], JoinedParticles))));

    static bool IsOneOf(string word, string[] words) => Array.IndexOf(words, word) >= 0;

    // The first capital behind McROE, DeROE, FitzROE; 0 for any other word
    static int BehindPrefix(string word)
    {
        int behind = 1;
        while (behind < word.Length && behind < LongestPrefix && char.IsLower(word[behind]))
            behind++;
        if (behind == 1 || behind + 1 >= word.Length || !char.IsUpper(word[0]))
            return 0;
        for (int i = behind; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]))
                return 0;
        }

        return behind;
    }

    // No initials: J.R., DJ; but ANDREW NG
    static bool IsShouted(string word, bool isAllCapitals, bool canBeMute)
    {
        int letters = 0;
        bool isSpoken = false;
        foreach (char c in word)
        {
            if (c == '.' || char.IsDigit(c))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
            isSpoken |= "AEIOUY".IndexOf(c) >= 0 || c >= 0x80;
        }

        return isAllCapitals ? letters > 1 && (isSpoken || canBeMute) : letters >= ShortestShouted && isSpoken;
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
        int first = 0;
        for (int i = 0; i < word.Length; i++)
        {
            bool isBehindMac = i == first + 2 && word.Length - first >= ShortestMac && string.CompareOrdinal(word, first, "MC", 0, 2) == 0;
            spelled.Append(i == first || isBehindMac ? word[i] : char.ToLowerInvariant(word[i]));
            first = char.IsLetter(word[i]) ? first : i + 1;
        }

        return spelled.ToString();
    }
}
