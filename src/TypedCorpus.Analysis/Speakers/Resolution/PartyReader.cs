using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads the party and the state behind a politician's name: "(R-Utah)", "(D-N.J.)", ", R-Ohio,".</summary>
static class PartyReader
{
    const int LongestParty = 3;
    const int LongestState = 20;

    static readonly ulong Republican = Hash("republican");
    static readonly ulong Democrat = Hash("democrat");
    static readonly ulong Independent = Hash("independent");

    static readonly WordTable<ulong> Parties = ReadParties();
    static readonly WordTable<(ulong Word, ulong SecondWord)> States = ReadStates();

    /// <summary>The party that a word stands for, "GOP", "Democratic", or else the word itself.</summary>
    public static ulong PartyOr(ulong word) => Parties[word] is not 0 and ulong party ? party : word;

    /// <summary>Whether a word is the noun for the people of a party.</summary>
    public static bool IsParty(ulong word) => word == Republican || word == Democrat;

    /// <summary>What a word behind a name says; nothing for a word that is no such sign.</summary>
    public static PartySign Read(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOfAny('-', '\u2011');
        if (hyphen < 0)
            hyphen = word.Length;
        ulong party = hyphen is > 0 and <= LongestParty ? PartyOfSign(word.Slice(0, hyphen)) : 0;
        if (party == 0 || hyphen + 1 >= word.Length || word.Length - hyphen > LongestState)
            return new PartySign(party);
        Span<char> letters = stackalloc char[LongestState];
        int length = 0;
        foreach (char c in word.Slice(hyphen + 1))
        {
            if (c != '.')
                letters[length++] = c;
        }

        ulong name = WordHash.Of(letters.Slice(0, length));
        return States[name] is { Word: not 0 } known ? new PartySign(party, known.Word, known.SecondWord) : new PartySign(party, name);
    }

    static ulong PartyOfSign(ReadOnlySpan<char> sign) => sign.TrimEnd('.') switch
    {
        "R" or "Rep" => Republican,
        "D" or "Dem" => Democrat,
        "I" or "Ind" => Independent,
        _ => 0,
    };

    static WordTable<ulong> ReadParties()
    {
        WordTable<ulong> parties = new();
        foreach (string word in new[] { "gop", "republican" })
            parties[Hash(word)] = Republican;
        foreach (string word in new[] { "democrat", "democratic" })
            parties[Hash(word)] = Democrat;
        return parties;
    }

    static WordTable<(ulong Word, ulong SecondWord)> ReadStates()
    {
        WordTable<(ulong Word, ulong SecondWord)> states = new();
        foreach (string line in DataFile.ReadLines("Resolution/states"))
        {
            int sign = line.IndexOf(" = ", StringComparison.Ordinal);
            string[] name = line.Substring(sign + 3).Split(' ');
            foreach (string form in line.Substring(0, sign).Split(' '))
                states[Hash(form)] = (Hash(name[0]), name.Length > 1 ? Hash(name[1]) : 0);
        }

        return states;
    }

    static ulong Hash(string word) => WordHash.Of(word.AsSpan());
}

/// <summary>The party and the state of a politician, as hashes of their words; 0 where there is none.</summary>
/// <param name="Party">The noun for the party's people.</param>
/// <param name="State">The first word of the state.</param>
/// <param name="StateToo">Its second word.</param>
readonly record struct PartySign(ulong Party, ulong State = 0, ulong StateToo = 0);
