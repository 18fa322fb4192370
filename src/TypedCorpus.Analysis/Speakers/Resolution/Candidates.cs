namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The members of a cast whom a mention can stand for, each once, with what speaks for and against it.</summary>
sealed class Candidates
{
    const int Max = 32;

    readonly int[] members = new int[Max];
    readonly Clues[] clues = new Clues[Max];

    // For each member of the cast its index among the candidates; -1 for those that are none
    readonly int[] indices;

    /// <summary>No candidates out of a cast.</summary>
    /// <param name="cast">The number of its members.</param>
    public Candidates(int cast)
    {
        indices = new int[cast];
        indices.AsSpan().Fill(-1);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them, the first ones, stand before the mention.</summary>
    public int CountBefore { get; private set; }

    /// <summary>Whether no other one has room.</summary>
    public bool IsFull => Count == Max;

    /// <summary>A candidate.</summary>
    public int MemberAt(int index) => members[index];

    /// <summary>What there is for and against a candidate.</summary>
    public ref Clues CluesAt(int index) => ref clues[index];

    /// <summary>The index of a member; -1 where it is no candidate.</summary>
    public int IndexOf(int member) => indices[member];

    /// <summary>Whether the text calls a member, if it is a candidate, what the mention says, or something of the kind.</summary>
    public bool IsCalledSo(int member) => IndexOf(member) is >= 0 and int index && (clues[index] & ClueSets.CalledSo) != 0;

    /// <summary>Takes all away.</summary>
    public void Clear()
    {
        for (int i = 0; i < Count; i++)
            indices[members[i]] = -1;
        Count = 0;
        CountBefore = 0;
    }

    /// <summary>Adds a member that is no candidate yet, without clues, where there is room.</summary>
    /// <returns>Its index.</returns>
    public int Add(int member)
    {
        indices[member] = Count;
        members[Count] = member;
        clues[Count] = Clues.None;
        return Count++;
    }

    /// <summary>Takes in that those so far stand before the mention.</summary>
    public void EndBefore() => CountBefore = Count;

    /// <summary>Takes a candidate away; those behind it move up.</summary>
    public void RemoveAt(int index)
    {
        indices[members[index]] = -1;
        Count--;
        for (int i = index; i < Count; i++)
        {
            members[i] = members[i + 1];
            clues[i] = clues[i + 1];
            indices[members[i]] = i;
        }

        if (index < CountBefore)
            CountBefore--;
    }
}
