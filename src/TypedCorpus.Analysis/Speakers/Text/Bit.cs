namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>Numbers of bits.</summary>
static class Bit
{
    /// <summary>The number of the highest bit of a value, from 0.</summary>
    public static int NumberOf(ulong value)
    {
        int bit = 0;
        while (value >> bit > 1)
            bit++;
        return bit;
    }
}
