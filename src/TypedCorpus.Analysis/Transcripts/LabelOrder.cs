namespace TypedCorpus.Analysis.Transcripts;

/// <summary>The order in which the labels of a text come: that of records, which all have the same entries, is one of three labels or more.</summary>
sealed class LabelOrder
{
    const int FewestEntries = 3;

    // Of 100 labels whose follower is known from before, those with the same again; and how many are known at least
    const int FewestAlike = 80;
    const int FewestFollowed = 4;

    readonly Dictionary<string, string> followers = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> followedAgain = new(StringComparer.OrdinalIgnoreCase);
    string? last;
    int followed;
    int followedAlike;

    /// <summary>Whether the labels that were added come in the same order again and again.</summary>
    public bool IsOfRecords => followedAgain.Count >= FewestEntries && followed >= FewestFollowed && followedAlike * 100 >= FewestAlike * followed;

    /// <summary>Adds the next label of a text.</summary>
    public void Add(string label)
    {
        if (last is not null)
        {
            followed += followers.TryGetValue(last, out string? before) ? 1 : 0;
            if (label.Equals(before, StringComparison.OrdinalIgnoreCase))
            {
                followedAlike++;
                followedAgain.Add(last);
            }

            followers[last] = label;
        }

        last = label;
    }
}
