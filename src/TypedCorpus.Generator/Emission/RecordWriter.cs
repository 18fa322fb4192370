using System.Runtime.CompilerServices;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>Collects the records of a table, and writes each field as narrow as its largest number allows.</summary>
/// <param name="fields">How many numbers a record has.</param>
sealed class RecordWriter(int fields)
{
    readonly List<int> numbers = [];

    /// <summary>Adds the numbers of a record, or some of them. Each is below 2^28.</summary>
    public RecordWriter Add(params ReadOnlySpan<int> some)
    {
        foreach (int number in some)
            numbers.Add(number);
        return this;
    }

    /// <summary>Whether no number was added but 0.</summary>
    public bool IsZero => numbers.TrueForAll(number => number == 0);

    /// <summary>What was added, as a table.</summary>
    /// <param name="notes">The records in words.</param>
    public StoredTable ToTable(string notes = "")
    {
        if (numbers.Count == 0)
            return StoredTable.Empty;

        int[] widths = [.. Enumerable.Range(0, fields).Select(WidthOf)];

        // The reader tells from the characters how many records there are, which it could not do if one had less than a character
        int place = widths.Sum();
        int record = Math.Max(place, StoredTables.Bits);
        NumberWriter written = new();
        WriteRecords(written, widths, unused: record - place);
        for (int field = fields - 1; field >= 0; field--)
        {
            place -= widths[field];
            written.Unit((place * StoredTables.FieldUnit) + widths[field]);
        }

        return new StoredTable(written.Unit((record * StoredTables.FieldUnit) + fields).ToString(), notes);
    }

    [MethodImpl(ColdStart.Optimized)]
    int WidthOf(int field)
    {
        int bits = 0;
        for (int i = field; i < numbers.Count; i += fields)
            bits |= numbers[i];
        int width = 0;
        for (; bits > 0; bits >>= 1)
            width++;
        return width;
    }

    [MethodImpl(ColdStart.Optimized)]
    void WriteRecords(NumberWriter written, int[] widths, int unused)
    {
        long bits = 0;
        int count = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            Append(numbers[i], widths[i % fields]);
            if (i % fields == fields - 1)
                Append(0, unused);
        }

        if (count > 0)
            Append(0, StoredTables.Bits - count);

        void Append(int number, int width)
        {
            bits = (bits << width) | (uint)number;
            for (count += width; count >= StoredTables.Bits; count -= StoredTables.Bits)
            {
                written.Unit((int)(bits >> (count - StoredTables.Bits)));
                bits &= (1L << (count - StoredTables.Bits)) - 1;
            }
        }
    }
}
