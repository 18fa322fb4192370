using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>The lists of <c>words-of-documents.txt</c>.</summary>
static class DocumentWords
{
    static readonly Dictionary<string, WordSet> Groups = WordSet.LoadGroups("Lexicons/words-of-documents");

    static readonly WordSet[] Alike = [Groups["Columns"], Groups["Posts"], Groups["Suits"], Groups["Statements"], Groups["Ads"], Groups["Studies"]];

    /// <summary>What is done by whoever something written is from: issued, put out.</summary>
    public static WordSet Issuing { get; } = Groups["Issuing"];

    /// <summary>What the subject of a sentence speaks in: "thanked voters in a tweet".</summary>
    public static WordSet Messages { get; } = Groups["Messages"];

    /// <summary>What somebody writes for a paper.</summary>
    public static WordSet Columns { get; } = Groups["Columns"];

    /// <summary>What somebody writes on a platform.</summary>
    public static WordSet Posts { get; } = Groups["Posts"];

    /// <summary>What somebody who sues files.</summary>
    public static WordSet Suits { get; } = Groups["Suits"];

    /// <summary>What a body says in writing, whether or not it was told of before.</summary>
    public static WordSet Statements { get; } = Groups["Statements"];

    /// <summary>What a body finds out, and tells in writing.</summary>
    public static WordSet Studies { get; } = Groups["Studies"];

    /// <summary>What stands in a paper: "an editorial in the Planet".</summary>
    public static WordSet Articles { get; } = Groups["Articles"];

    /// <summary>Where posts are made.</summary>
    public static WordSet Platforms { get; } = Groups["Platforms"];

    /// <summary>The nouns that can mean the same thing as a noun; null for none.</summary>
    public static WordSet? AlikeOf(ReadOnlySpan<char> noun)
    {
        foreach (WordSet alike in Alike)
        {
            if (alike.Contains(noun))
                return alike;
        }

        return null;
    }
}
