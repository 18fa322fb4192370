using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads what a noun phrase says that somebody is, "the retired Ohio senator", and compares it with what the text calls the members.</summary>
sealed class CallingReader(Scene scene)
{
    // What a text may call a place by, as it calls no company
    static readonly HashSet<ulong> Governments = WordHash.SetOf(
        "government", "administration", "kingdom", "republic", "state", "regime", "country", "nation", "city", "town", "county");

    // How far the words behind "of" reach, in tokens
    const int MostBehind = 6;

    readonly List<ulong> qualifiers = [];
    readonly List<ulong> describing = [];
    Mention phrase;
    KindSet kinds;
    bool isGeneral;

    // The party that the phrase tells, as a hash of the noun for its people; 0 for none
    ulong party;

    /// <summary>The noun of the phrase, as a hash.</summary>
    public ulong Noun { get; private set; }

    /// <summary>The office that the noun is, as a hash: a vice president is no president.</summary>
    public ulong Office { get; private set; }

    /// <summary>Whether the noun is one for the body that rules a place.</summary>
    public bool IsGovernment { get; private set; }

    /// <summary>Whether a capitalised word stands before the noun: "the Florida senator".</summary>
    public bool IsQualified => qualifiers.Count > 0;

    /// <summary>Reads a phrase.</summary>
    public void Read(Mention mention)
    {
        phrase = mention;
        Noun = WordHash.Of(WithoutYears(scene.Sentences.Characters(phrase.Last)));
        Office = RoleNouns.Office(scene, phrase.Last, Noun);
        IsGovernment = Governments.Contains(Noun);
        kinds = KindLexicon.English[Noun];
        isGeneral = Strangers.IsGeneral(Noun) || scene.Tokens[phrase.Last].Kind == TokenKind.Number;
        party = PartyReader.IsParty(Noun) ? Noun : 0;
        qualifiers.Clear();
        describing.Clear();
        for (int i = phrase.Head; i < phrase.Last; i++)
        {
            ulong word = PartyReader.PartyOr(WordHash.Of(scene.Sentences.Characters(i)));
            if (PartyReader.IsParty(word))
                party = word;
            if (scene.Tokens[i].Is(WordClass.Capital) && !scene.Sentences.IsStart(i))
                qualifiers.Add(word);
            else if (!scene.Tokens[i].Is(WordClass.Function))
                describing.Add(word);
        }

        ReadBehind(phrase.Last + 1);
    }

    // "The head of the union" is the union head
    void ReadBehind(int of)
    {
        if (!scene.Sentences.IsWord(of, "of"))
            return;
        int end = Math.Min(scene.Tokens.Length, of + MostBehind);
        for (int i = of + 1; i < end && (scene.Tokens[i].IsLower || scene.Tokens[i].Kind == TokenKind.Possessive); i++)
        {
            if (scene.Tokens[i].Is(WordClass.Determiner | WordClass.PossessivePronoun) || scene.Tokens[i].Kind == TokenKind.Possessive)
                continue;
            if (scene.Tokens[i].Is(WordClass.Function | WordClass.Cue))
                return;
            describing.Add(WordHash.Of(scene.Sentences.Characters(i)));
        }
    }

    /// <summary>Whether the text puts a member in another party than the phrase: "the Republican nominee" is no Democrat.</summary>
    public bool IsOfOtherParty(MemberFacts member) => party != 0 && member.Party != 0 && member.Party != party;

    /// <summary>What the phrase says for and against a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="nameWords">The words of its name, as hashes.</param>
    /// <param name="isSoonBehind">Whether the name comes soon behind the phrase.</param>
    public Clues Compare(MemberFacts member, ulong[] nameWords, bool isSoonBehind)
    {
        Clues found = Clues.None;
        if (member.IsCalledBy(Office) || (scene.Tokens[phrase.Last].Is(WordClass.Capital) && member.HasQualifier(Demonyms.AdjectiveOr(Noun))))
            found |= Clues.CalledSame;
        else if (member.Kinds.Meets(kinds))
            found |= Clues.CalledAlike;
        else if (!member.Kinds.IsEmpty && !isGeneral)
            found |= Clues.CalledOtherwise;

        foreach (ulong qualifier in qualifiers)
            found |= member.HasQualifier(qualifier) ? Clues.QualifierAgrees : Clues.QualifierMissing;
        foreach (ulong word in describing)
            found |= member.HasQualifier(word) ? Clues.QualifierAgrees : Clues.None;
        if (Array.IndexOf(nameWords, Noun) >= 0)
            found |= Clues.NounInName;
        if (!scene.Sentences.IsWord(phrase.Head, "the") && phrase.Head == phrase.First && !isSoonBehind)
            found |= Clues.Indefinite;
        return found;
    }

    // "46-year-old" and "46," are the same
    static ReadOnlySpan<char> WithoutYears(ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits]))
            digits++;
        return digits > 0 ? word.Slice(0, digits) : word;
    }
}
