using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Tells whether a text introduces somebody as one of a family: "his father, Thomas Roe", "and her sister Ann Roe".</summary>
static class Kinship
{
    static readonly WordList Kin =
    [
        "father", "mother", "brother", "sister", "son", "daughter", "husband", "wife", "twin", "cousin", "uncle", "aunt", "nephew", "niece",
        "grandfather", "grandmother", "grandson", "granddaughter", "stepfather", "stepmother", "half-brother", "half-sister", "widow", "widower",
    ];

    static readonly WordList Spouses = ["husband", "wife"];

    /// <summary>Whether a text introduces somebody as a husband or a wife: "his wife, Ann".</summary>
    public static bool IsSpouse(SentenceMap sentences, Mention name) => sentences.IsOneOf(WordBefore(sentences, name), Spouses);

    /// <summary>Whether such a word stands in front of a name, or before the comma in front of it.</summary>
    public static bool IsIntroduced(SentenceMap sentences, Mention name) => sentences.IsOneOf(WordBefore(sentences, name), Kin);

    static int WordBefore(SentenceMap sentences, Mention name)
    {
        int before = name.NameFirst - 1;
        return before > 0 && sentences.Tokens[before].Kind == TokenKind.Comma ? before - 1 : before;
    }
}
