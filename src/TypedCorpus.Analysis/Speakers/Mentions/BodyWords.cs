using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>The lists of <c>words-of-bodies.txt</c>.</summary>
static class BodyWords
{
    static readonly Dictionary<string, WordSet> Groups = WordSet.LoadGroups("Lexicons/words-of-bodies");

    /// <summary>What departments are for, so that two of them before one are of one body: Fire and Rescue Department.</summary>
    public static WordSet Fields { get; } = Groups["Fields"];

    /// <summary>Whose office is for something, and two things may be named of it: Minister for Roads and Ports.</summary>
    public static WordSet Offices { get; } = Groups["Offices"];

    /// <summary>What bodies of a country or a town are, which have no other name than with it: Norland’s foreign ministry.</summary>
    public static WordSet Public { get; } = Groups["Public"];

    /// <summary>What shops with the name of their owner are: Lodd’s Bakery.</summary>
    public static WordSet Shops { get; } = Groups["Shops"];
}
