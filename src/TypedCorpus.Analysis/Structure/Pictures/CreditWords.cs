namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>Which words stand in the credits of pictures.</summary>
static class CreditWords
{
    /// <summary>The longest name of an agency that is one in capitals alone: AP, but not "ap".</summary>
    const int LongestInitials = 3;

    static readonly Dictionary<string, WordSet> Groups = WordSet.LoadGroups("picture-credits.txt");
    static readonly WordSet Labels = Groups["labels"];
    static readonly WordSet Pictures = Groups["pictures"];
    static readonly WordSet Behind = Groups["behind"];
    static readonly WordSet Origins = Groups["origins"];
    static readonly WordSet Stores = Groups["stores"];
    static readonly WordSet Agencies = Groups["agencies"];
    static readonly WordSet Outlets = Groups["outlets"];
    static readonly WordSet Joiners = Groups["joiners"];

    /// <summary>Whether a word names a picture or a credit: "Photo", "Image", "Photography", "Credit".</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word) || IsPicture(word);

    /// <summary>Whether a word names a picture: "Photo", "Image".</summary>
    public static bool IsPicture(ReadOnlySpan<char> word) => Pictures.Contains(word);

    /// <summary>Whether a word stands between that and a name: "Photo courtesy ...".</summary>
    public static bool IsBehindLabel(ReadOnlySpan<char> word) => Behind.Contains(word);

    /// <summary>Whether a word says where a photo comes from: "file photo".</summary>
    public static bool IsOrigin(ReadOnlySpan<char> word) => Origins.Contains(word);

    /// <summary>Whether a word is the name of somebody who sells pictures and nothing else.</summary>
    public static bool IsStore(ReadOnlySpan<char> word) => Stores.Contains(word);

    /// <summary>Whether a word is the name of an agency with other news, too.</summary>
    public static bool IsAgency(ReadOnlySpan<char> word) =>
        Agencies.Contains(word) && (word.Length > LongestInitials || char.IsUpper(word[word.Length - 1]) || word[0] == 'd');

    /// <summary>Whether a word stands in the names of papers and others that have photographers.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> word) => Outlets.Contains(word);

    /// <summary>Whether a small word stands within names.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> word) => Joiners.Contains(word);
}
