using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>The weight of each clue in each group of mentions: whole numbers, so that sums are equal on every machine.</summary>
sealed class ClueWeights : IMemberChooser
{
    /// <summary>The number of clues.</summary>
    public const int Kinds = 64;

    // Eight clues are added up at once
    const int Together = 8;
    const int Sums = 1 << Together;

    // Group after group, for each eight clues what every choice of them weighs together
    readonly int[] sums;

    /// <summary>Weights that are all zero.</summary>
    public ClueWeights()
        : this(new int[Enum.GetValues(typeof(MentionGroup)).Length * (Kinds / Together) * Sums])
    {
    }

    ClueWeights(int[] sums) => this.sums = sums;

    /// <summary>The weights that the analysis works with, of <c>weights.txt</c>.</summary>
    public static ClueWeights Learned { get; } = Read(DataFile.ReadLines("Resolution/weights"));

    /// <summary>The weight of a clue, by the number of its bit.</summary>
    public int this[MentionGroup group, int kind]
    {
        get => sums[StartOf(group, kind) + (1 << (kind % Together))];
        set
        {
            int more = value - this[group, kind];
            int start = StartOf(group, kind);
            for (int sum = 0; sum < Sums; sum++)
            {
                if ((sum & (1 << (kind % Together))) != 0)
                    sums[start + sum] += more;
            }
        }
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
            read[group, Bit.NumberOf((ulong)(Clues)Enum.Parse(typeof(Clues), parts[0]))] =
                int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return read;
    }

    /// <summary>What clues weigh together.</summary>
    public int Of(MentionGroup group, Clues clues)
    {
        int weight = 0;
        int start = StartOf(group, kind: 0);
        for (ulong rest = (ulong)clues; rest != 0; rest >>= Together, start += Sums)
            weight += sums[start + (int)(rest % Sums)];
        return weight;
    }

    /// <summary>The candidate with the most weight, the nearer one of equals, if its weight is above zero.</summary>
    public Choice Choose(int mention, MentionGroup group, Candidates candidates)
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

    static int StartOf(MentionGroup group, int kind) => (((int)group * (Kinds / Together)) + (kind / Together)) * Sums;
}
