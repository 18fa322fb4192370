namespace TypedCorpus.Analysis.Transcripts;

/// <summary>How often each label of a text stands in it, in any case: who speaks in turns speaks again.</summary>
sealed class LabelCounts
{
    readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of different labels.</summary>
    public int Speakers => counts.Count;

    /// <summary>How many were counted.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them are labels that come again.</summary>
    public int Again => counts.Values.Where(count => count > 1).Sum();

    /// <summary>How often a label was counted.</summary>
    public int this[string label] => counts.TryGetValue(label, out int count) ? count : 0;

    /// <summary>Counts a label.</summary>
    public void Add(string label)
    {
        counts[label] = this[label] + 1;
        Total++;
    }

    /// <summary>Counts short labels as the long one that they are short for: "AR", "Ann", "Roe" and "A" are Ann Roe again.</summary>
    public void JoinShort()
    {
        ILookup<char, string> byLetter = counts.Keys.ToLookup(label => label[0]);
        foreach (string letter in counts.Keys.Where(label => label.Length == 1 && !TranscriptFinder.IsRole(label)).ToArray())
        {
            if (byLetter[letter[0]].Where(label => label.Length > 1).Take(2).ToArray() is [string full])
                Join(letter, full);
        }

        foreach (string full in counts.Keys.Where(label => label.IndexOf(' ') > 0).ToArray())
        {
            string initials = string.Concat(full.Split(' ').Where(word => word.Length > 0).Select(word => word[0]));
            foreach (string label in new[] { initials, full.Substring(0, full.IndexOf(' ')), full.Substring(full.LastIndexOf(' ') + 1) })
            {
                Join(label, full);
            }
        }
    }

    void Join(string label, string full)
    {
        if (!counts.TryGetValue(label, out int count))
            return;
        counts[full] += count;
        counts.Remove(label);
    }
}
