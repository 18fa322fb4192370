namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>What a mention without a name can stand for; each group has weights of its own.</summary>
enum MentionGroup
{
    /// <summary>Needs nobody: a name, or words that stand for no member of the cast.</summary>
    None,

    /// <summary>"He", "her": one person.</summary>
    Person,

    /// <summary>The same where people speak in turns.</summary>
    PersonInConversation,

    /// <summary>No mention at all: a turn of a conversation right behind another one.</summary>
    NextTurn,

    /// <summary>A turn of a conversation behind other words.</summary>
    Turn,

    /// <summary>"It", "they": a body, where it is a source.</summary>
    Thing,

    /// <summary>"The senator": a person by what they do or are.</summary>
    Role,

    /// <summary>The same where people speak in turns.</summary>
    RoleInConversation,

    /// <summary>"The company": a body by what it is.</summary>
    Body,

    /// <summary>"Her statement", "the report": whoever issued it.</summary>
    Document,
}
