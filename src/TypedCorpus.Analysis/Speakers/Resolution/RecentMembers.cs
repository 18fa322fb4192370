namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The members of the cast that the text was about so far, from the latest back, each with its last mention.</summary>
sealed class RecentMembers(int members)
{
    readonly (int Mention, int Newer, int Older)[] places = new (int, int, int)[members];
    readonly bool[] isNoted = new bool[members];

    /// <summary>The member that was noted last; -1 for none.</summary>
    public int Latest { get; private set; } = -1;

    /// <summary>The member that was noted last before another one was; -1 for none.</summary>
    public int Before(int member) => places[member].Older;

    /// <summary>The last mention of a member that was noted.</summary>
    public int MentionOf(int member) => places[member].Mention;

    /// <summary>Notes that a mention, which stands behind all noted ones, is a member.</summary>
    public void Note(int mention, int member)
    {
        if (member != Latest)
        {
            if (isNoted[member])
                TakeOut(member);
            if (Latest >= 0)
                places[Latest].Newer = member;
            places[member].Older = Latest;
            isNoted[member] = true;
            Latest = member;
        }

        places[member].Mention = mention;
    }

    // One that is not the latest
    void TakeOut(int member)
    {
        (_, int newer, int older) = places[member];
        places[newer].Older = older;
        if (older >= 0)
            places[older].Newer = newer;
    }
}
