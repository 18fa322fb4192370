using System.Globalization;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Fragments;

/// <summary>The weight of each sign: whole numbers, so that sums are equal on every machine. Above zero they speak for somebody's words.</summary>
sealed class FragmentWeights
{
    /// <summary>The number of bits that a sign can have.</summary>
    public const int Kinds = 64;

    readonly int[] weights = new int[Kinds];

    /// <summary>The weights that the analysis works with, of <c>weights.txt</c>.</summary>
    public static FragmentWeights Learned { get; } = Read(DataFile.ReadLines("Fragments/weights"));

    /// <summary>Reads weights: each line is the name of a sign and its weight.</summary>
    public static FragmentWeights Read(IEnumerable<string> lines)
    {
        FragmentWeights read = new();
        foreach (string line in lines)
        {
            string[] parts = line.Split(' ');
            FragmentSigns sign = (FragmentSigns)Enum.Parse(typeof(FragmentSigns), parts[0]);
            read.weights[Bit.NumberOf((ulong)sign)] = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return read;
    }

    /// <summary>What signs weigh together.</summary>
    public int Of(FragmentSigns signs)
    {
        int sum = 0;
        int bit = 0;
        for (ulong rest = (ulong)signs; rest != 0; rest >>= 1, bit++)
            sum += (rest & 1) != 0 ? weights[bit] : 0;
        return sum;
    }
}
