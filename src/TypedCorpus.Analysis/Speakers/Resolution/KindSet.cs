namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>A set of kinds of people and bodies, each by its number in the embedded list.</summary>
readonly record struct KindSet(ulong First, ulong Further)
{
    const int Bits = 64;

    /// <summary>Whether it has no kind.</summary>
    public bool IsEmpty => (First | Further) == 0;

    /// <summary>The kinds of both.</summary>
    public static KindSet operator |(KindSet one, KindSet other) => new(one.First | other.First, one.Further | other.Further);

    /// <summary>The set of one kind, by its number, from 0 to 127.</summary>
    public static KindSet Of(int kind) => (kind / Bits) switch
    {
        0 => new KindSet(1UL << kind, 0),
        1 => new KindSet(0, 1UL << (kind - Bits)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether both have a kind in common.</summary>
    public bool Meets(KindSet other) => ((First & other.First) | (Further & other.Further)) != 0;
}
