using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes numbers as the characters that the model's <c>StoredTables</c> reads, each of which holds 14 bits.</summary>
sealed class NumberWriter
{
    /// <summary>How many characters a 64-bit number takes.</summary>
    const int LongWidth = 5;

    const int Mask = (1 << StoredTables.Bits) - 1;

    readonly StringBuilder numbers = new();

    /// <summary>How many characters were written.</summary>
    public int Length => numbers.Length;

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

    /// <inheritdoc/>
    public override string ToString() => numbers.ToString();
}
