using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The weight of each clue in each group of mentions: whole numbers, so that sums are equal on every machine.</summary>
sealed class ClueWeights : IMemberChooser
{
    /// <summary>The number of clues.</summary>
    public const int Kinds = 64;

    readonly int[,] weights;

    /// <summary>Weights that are all zero.</summary>
    public ClueWeights()
        : this(new int[Enum.GetValues(typeof(MentionGroup)).Length, Kinds])
    {
    }

    ClueWeights(int[,] weights) => this.weights = weights;

    /// <summary>Those that the analysis works with.</summary>
    public static ClueWeights Learned { get; } = Read(DataFile.ReadLines("Resolution/weights"));

    /// <summary>The weight of a clue, by the number of its bit.</summary>
    public int this[MentionGroup group, int kind]
    {
        get => weights[(int)group, kind];
        set => weights[(int)group, kind] = value;
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
        for (int group = 0; group < mean.weights.GetLength(0); group++)
        {
            for (int kind = 0; kind < Kinds; kind++)
                mean.weights[group, kind] = all.Sum(one => one.weights[group, kind]) / all.Count;
        }

        return mean;
    }

    /// <summary>The same weights, to be changed.</summary>
    public ClueWeights Copy() => new((int[,])weights.Clone());

    /// <summary>What clues weigh together.</summary>
    public int Of(MentionGroup group, Clues clues)
    {
        int sum = 0;
        int row = (int)group;
        ulong bits = (ulong)clues;
        for (int kind = 0; bits != 0; kind++, bits >>= 1)
        {
            if ((bits & 1) != 0)
                sum += weights[row, kind];
        }

        return sum;
    }

    /// <summary>The candidate with the most weight, the nearer one of equals, if its weight is above zero.</summary>
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
