using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>What a mention without a name can stand for; each group has weights of its own.</summary>
enum MentionGroup
{
    /// <summary>Needs nobody: a name, or words that stand for no member of the cast.</summary>
    None,

    /// <summary>"He", "her": one person.</summary>
    Person,

    /// <summary>"He", "her" in a text whose people speak in turns.</summary>
    PersonInConversation,

    /// <summary>No mention at all: a turn of a conversation right behind another one.</summary>
    NextTurn,

    /// <summary>A turn of a conversation behind other words.</summary>
    Turn,

    /// <summary>"It", "they": a body, where it is a source.</summary>
    Thing,

    /// <summary>"The senator": a person by what they do or are.</summary>
    Role,

    /// <summary>"The senator" in a text whose people speak in turns.</summary>
    RoleInConversation,

    /// <summary>"The company": a body by what it is.</summary>
    Body,

    /// <summary>"Her statement", "the report": whoever issued it.</summary>
    Document,
}

/// <summary>Whom the groups of mentions can stand for.</summary>
static class MentionGroups
{
    /// <summary>Whether the mentions of a group say by a noun what somebody is.</summary>
    public static bool HasNoun(this MentionGroup group) => group > MentionGroup.Thing;

    /// <summary>Whether a mention of a group can stand for a member of the cast.</summary>
    /// <param name="group">The group.</param>
    /// <param name="member">The member.</param>
    /// <param name="gender">The gender that the mention tells; none is any.</param>
    /// <param name="isGovernment">Whether its noun is one for the body that rules a place.</param>
    public static bool Admits(this MentionGroup group, CastMember member, WordClass gender, bool isGovernment) =>
        member.IsNarrator ? group is MentionGroup.NextTurn or MentionGroup.Turn : group switch
        {
            MentionGroup.Person or MentionGroup.PersonInConversation or MentionGroup.Role or MentionGroup.RoleInConversation
                or MentionGroup.NextTurn or MentionGroup.Turn =>
                member.IsPerson && (gender == 0 || member.Gender == 0 || (member.Gender & gender) != 0),
            MentionGroup.Thing => !member.IsSurelyPerson || member.IsBody,
            MentionGroup.Body => member.IsBody || (!member.IsSurelyPerson && (isGovernment || (member.Traits & WordClass.Place) == 0)),
            _ => true,
        };
}
