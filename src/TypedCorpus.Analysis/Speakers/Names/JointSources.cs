using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Finds who says something together with somebody else: "Ann Roe and Tom Poe wrote", "said Ann Roe and Tom Poe", "the owners, Ann Roe and
/// Tom Poe, said".</summary>
static class JointSources
{
    const int None = -1;

    // Whoever is named more often was introduced by then
    const int MostMentions = 8;

    /// <summary>The mentions of the two in their order, one of which is the one that was asked for; that one twice where nobody joins it.</summary>
    public static (int First, int Second) Of(Scene scene, int mention)
    {
        Mention source = scene.Mentions[mention];
        if (!source.CanNamePerson)
            return (mention, mention);
        int next = source.Last + 1;
        bool isBeforeVerb = next < scene.Tokens.Length && IsVerb(scene, next);
        if (Joined(scene, mention - 1, mention) && (isBeforeVerb ? !IsInRow(scene, mention - 1) : scene.Appositions.RoleBefore(mention) >= 0))
            return (mention - 1, mention);
        int before = source.First - 1;
        bool isBehindCue = before >= 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Cue);
        return isBehindCue && Joined(scene, mention, mention + 1) && !IsVerb(scene, scene.Mentions[mention + 1].Last + 1)
            ? (mention, mention + 1) : (mention, mention);
    }

    /// <summary>Whether the first of two goes by the surname of the second: "Ann and Tom Roe".</summary>
    public static bool ShareSurname(Scene scene, int first, int second)
    {
        Mention one = scene.Mentions[first];
        Mention other = scene.Mentions[second];
        return one.NameFirst == one.NameLast && scene.Tokens[one.NameFirst].Is(WordClass.GivenName) && other.NameFirst < other.NameLast;
    }

    /// <summary>The surname of the one with whom somebody who has a given name only is named, as Ann is in "Ann and Tom Roe"; -1 for none.</summary>
    public static int SharedSurname(Scene scene, CastMember member)
    {
        foreach (int mention in member.Mentions.Take(MostMentions))
        {
            if (!Joined(scene, mention, mention + 1) || !ShareSurname(scene, mention, mention + 1))
                continue;
            Mention other = scene.Mentions[mention + 1];
            if (other.NameLast == other.NameFirst + 1 && other.First == other.NameFirst && scene.Mentions[mention].First == scene.Mentions[mention].NameFirst
                && scene.Tokens[other.NameFirst].Is(WordClass.GivenName) && scene.Tokens[other.NameLast].Is(WordClass.Capital))
                return other.NameLast;
        }

        return None;
    }

    /// <summary>The surname by which a title calls somebody who has a given name only: "his wife, Ann", and then Mrs. Roe; -1 for none.</summary>
    public static int SurnameByTitle(Scene scene, CastMember member)
    {
        ReadOnlySpan<char> given = scene.Sentences.Characters(scene.Mentions[member.Fullest].NameFirst);
        if (!scene.Tokens[scene.Mentions[member.Fullest].NameFirst].Is(WordClass.GivenName))
            return None;
        foreach (int mention in member.Mentions.Take(MostMentions))
        {
            Mention name = scene.Mentions[mention];
            if (name.HasTitle && name.NameFirst == name.NameLast
                && !scene.Sentences.Characters(name.NameFirst).Equals(given, StringComparison.OrdinalIgnoreCase))
                return name.NameFirst;
        }

        return None;
    }

    static bool Joined(Scene scene, int first, int second)
    {
        if (first < 0 || second >= scene.Mentions.Count || !scene.Mentions[first].CanNamePerson || !scene.Mentions[second].CanNamePerson)
            return false;
        int and = scene.Mentions[first].Last + 1;
        return scene.Mentions[second].First == and + 1 && scene.Sentences.IsWord(and, "and");
    }

    // "Tom, Ann Roe and Ben Poe", "between Ann Roe and Ben Poe"
    static bool IsInRow(Scene scene, int first)
    {
        int before = scene.Mentions[first].First - 1;
        return before >= 0 && (scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Preposition)
            || (scene.Tokens[before].Kind == TokenKind.Comma && before > 0 && scene.MentionAt[before - 1] >= 0));
    }

    static bool IsVerb(Scene scene, int token) =>
        token < scene.Tokens.Length && scene.Tokens[token].IsLower
        && (scene.Tokens[token].Is(WordClass.AnyVerb) || scene.Sentences.EndsWith(token, "ed"));
}
