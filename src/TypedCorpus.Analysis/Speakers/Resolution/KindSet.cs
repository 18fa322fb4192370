namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>A set of kinds of people and bodies, each by its number in the embedded list.</summary>
readonly record struct KindSet(ulong First, ulong Further)
{
    const int Bits = 64;

    /// <summary>The most kinds that there can be.</summary>
    public const int Capacity = 2 * Bits;

    /// <summary>Whether it has no kind.</summary>
    public bool IsEmpty => (First | Further) == 0;

    /// <summary>The kinds of both.</summary>
    public static KindSet operator |(KindSet one, KindSet other) => new(one.First | other.First, one.Further | other.Further);

    /// <summary>The set of one kind, by its number.</summary>
    public static KindSet Of(int kind) => kind < Bits ? new KindSet(1UL << kind, 0) : new KindSet(0, 1UL << (kind - Bits));

    /// <summary>Whether both have a kind in common.</summary>
    public bool Meets(KindSet other) => ((First & other.First) | (Further & other.Further)) != 0;
}
