using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The weight of each clue in each group of mentions: whole numbers, so that sums are equal on every machine.</summary>
sealed class ClueWeights : IMemberChooser
{
    /// <summary>The number of clues.</summary>
    public const int Kinds = 64;

    // Group after group
    readonly int[] weights;

    /// <summary>Weights that are all zero.</summary>
    public ClueWeights()
        : this(new int[Enum.GetValues(typeof(MentionGroup)).Length * Kinds])
    {
    }

    ClueWeights(int[] weights) => this.weights = weights;

    /// <summary>Those that the analysis works with.</summary>
    public static ClueWeights Learned { get; } = Read(DataFile.ReadLines("Resolution/weights"));

    /// <summary>The weight of a clue, by the number of its bit.</summary>
    public int this[MentionGroup group, int kind]
    {
        get => weights[((int)group * Kinds) + kind];
        set => weights[((int)group * Kinds) + kind] = value;
    }

    /// <summary>Reads weights: "[Group]" opens a group, and a line of it is the name of a clue and its weight.</summary>
    public static ClueWeights Read(IEnumerable<string> lines)
    {
        ClueWeights read = new();
        MentionGroup group = MentionGroup.None;
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                group = (MentionGroup)Enum.Parse(typeof(MentionGroup), line.Trim('[', ']'));
                continue;
            }

            string[] parts = line.Split(' ');
            read[group, BitOf((Clues)Enum.Parse(typeof(Clues), parts[0]))] =
                int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return read;
    }

    /// <summary>The mean of several weights, without fractions.</summary>
    public static ClueWeights Mean(IReadOnlyList<ClueWeights> all)
    {
        ClueWeights mean = new();
        for (int i = 0; i < mean.weights.Length; i++)
            mean.weights[i] = all.Sum(one => one.weights[i]) / all.Count;

        return mean;
    }

    /// <summary>The same weights, to be changed.</summary>
    public ClueWeights Copy() => new((int[])weights.Clone());

    /// <summary>What clues weigh together.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public int Of(MentionGroup group, Clues clues)
    {
        int sum = 0;
        ulong bits = (ulong)clues;
        for (int i = (int)group * Kinds; bits != 0; i++, bits >>= 1)
        {
            if ((bits & 1) != 0)
                sum += weights[i];
        }

        return sum;
    }

    /// <summary>The candidate with the most weight, the nearer one of equals, if its weight is above zero.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public Choice Choose(int mention, MentionGroup group, CandidateFinder candidates)
    {
        int best = -1;
        int most = 0;
        int next = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            int weight = Of(group, candidates.CluesAt(i));
            if (weight > most)
            {
                best = candidates.MemberAt(i);
                next = most;
                most = weight;
            }
            else if (weight > next)
            {
                next = weight;
            }
        }

        return new Choice(best, most - next);
    }

    static int BitOf(Clues kind)
    {
        int bit = 0;
        while ((ulong)kind >> bit > 1)
            bit++;
        return bit;
    }
}
