using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes numbers as the characters that the model's <c>StoredTables</c> reads: one for each number, or two.</summary>
/// <param name="width">How many characters a number takes.</param>
sealed class NumberWriter(int width)
{
    const int Mask = (1 << StoredTables.Bits) - 1;

    /// <summary>How many characters a 64-bit number takes, which has its own width.</summary>
    const int LongWidth = 5;

    readonly StringBuilder numbers = new();

    /// <summary>The width of numbers below a bound.</summary>
    public static int WidthFor(long bound) => bound <= Mask ? 1 : 2;

    /// <summary>How many characters were written.</summary>
    public int Length => numbers.Length;

    /// <summary>Writes the numbers of a record, or some of them.</summary>
    public NumberWriter Add(params ReadOnlySpan<int> fields)
    {
        foreach (int number in fields)
        {
            if (width == 1)
                Unit(number);
            else
                Pair(number);
        }

        return this;
    }

    /// <summary>Writes a number below 2^14 as one character.</summary>
    public NumberWriter Unit(int number)
    {
        numbers.Append((char)(StoredTables.Zero + number));
        return this;
    }

    /// <summary>Writes a number below 2^28 as two characters.</summary>
    public NumberWriter Pair(int number) => Unit(number >> StoredTables.Bits).Unit(number & Mask);

    /// <summary>Writes the bits of a number of 64 bits.</summary>
    public NumberWriter Long(long bits)
    {
        for (int shift = StoredTables.Bits * (LongWidth - 1); shift >= 0; shift -= StoredTables.Bits)
            Unit((int)((ulong)bits >> shift) & Mask);
        return this;
    }

    /// <summary>What was written, as a table.</summary>
    /// <param name="fields">How many numbers a record has.</param>
    /// <param name="notes">The records in words.</param>
    public StoredTable ToTable(int fields, string notes = "") => new(fields, numbers.ToString(), notes);

    /// <inheritdoc/>
    public override string ToString() => numbers.ToString();
}
