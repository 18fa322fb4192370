using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Takes from a name the short rank of a detective in front, which means other things elsewhere: DS Ann Roe, DC Roe, Det Con Ann Roe.</summary>
sealed class PoliceRanks(Token[] tokens, SentenceMap sentences)
{
    // Behind the rank: Ann B. Roe
    const int LongestName = 3;

    const WordClass NoName = WordClass.Organisation | WordClass.Place | WordClass.PlaceEnd | WordClass.Plural | WordClass.Role | WordClass.Function
        | WordClass.AllCapitals | WordClass.Time;

    static readonly WordList InCapitals = ["dc", "ds", "di", "dcs", "dsu", "tdc"];

    static readonly WordList Constables = ["con", "const"];

    static readonly WordList Detectives = ["det", "det.", "detective"];

    // DC Comics, DS Automobiles
    static readonly WordList Others = ["comics", "films", "universe", "water", "metro", "automobiles"];

    /// <summary>The mention with its name cut so; the same one where no such rank opens it.</summary>
    public Mention WithoutRank(Mention mention)
    {
        int rank = mention.NameFirst;
        if (mention.Kind != MentionKind.Named || mention.NameLast == rank || mention.NameLast > rank + LongestName || !IsRank(rank)
            || tokens[rank + 1].Is(NoName & ~WordClass.Place) || tokens[mention.NameLast].Is(NoName) || sentences.IsOneOf(rank + 1, Others))
            return mention;
        Token given = tokens[rank + 1];
        WordClass traits = (mention.Traits & ~(WordClass.Organisation | WordClass.Place)) | WordClass.Honorific;
        if (mention.NameLast > rank + 1 && given.Is(WordClass.GivenName))
            traits |= WordClass.GivenName | (given.Classes & WordClass.Gender);
        return mention with { NameFirst = rank + 1, Traits = traits };
    }

    bool IsRank(int i) => tokens[i].Is(WordClass.AllCapitals)
        ? sentences.IsOneOf(i, InCapitals)
        : i > 0 && sentences.IsOneOf(i, Constables) && sentences.IsOneOf(i - 1, Detectives);
}
