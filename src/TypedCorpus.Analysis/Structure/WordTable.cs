using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Structure;

/// <summary>
/// What is known of words, by their <see cref="WordHash"/>. A dictionary would be compiled for each type of value, and a compiler that reads a
/// corpus once would spend its time in code that was not optimized yet.
/// </summary>
/// <typeparam name="T">What is known; its default stands for nothing.</typeparam>
sealed class WordTable<T>
    where T : struct
{
    const int SmallestSize = 64;

    // Other bits of a hash than those that tell its place
    const int FilterShift = 32;

    // A known word's hash and value lie side by side; the hash of no word is a free place
    Entry[] entries = new Entry[SmallestSize];

    // A bit for each known word, so that unknown ones, which many of a text are, cost no look at the table: it is larger than the nearest memory
    byte[] filter = new byte[SmallestSize];
    int count;

    /// <summary>What is known of a word or of a sequence of words; the default for nothing.</summary>
    /// <param name="hash">Its hash.</param>
    public T this[ulong hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            byte[] known = filter;
            uint bit = (uint)(hash >> FilterShift);
            if ((known[(int)(bit >> 3) & (known.Length - 1)] & (1 << (int)(bit & 7))) == 0)
                return default;
            Entry[] all = entries;
            int place = (int)hash & (all.Length - 1);
            while (all[place].Hash != hash)
            {
                if (all[place].Hash == 0)
                    return default;
                place = (place + 1) & (all.Length - 1);
            }

            return all[place].Value;
        }

        set
        {
            // Three of four places are taken at most: with more free ones fewer would fit in the near memory
            int place = PlaceOf(hash);
            if (entries[place].Hash == 0 && ++count > entries.Length / 4 * 3)
            {
                Grow();
                place = PlaceOf(hash);
            }

            Put(place, new Entry(hash, value));
        }
    }

    [MethodImpl(ColdStart.Optimized)]
    int PlaceOf(ulong hash)
    {
        int place = (int)hash & (entries.Length - 1);
        while (entries[place].Hash != hash && entries[place].Hash != 0)
            place = (place + 1) & (entries.Length - 1);
        return place;
    }

    void Put(int place, Entry entry)
    {
        entries[place] = entry;
        uint bit = (uint)(entry.Hash >> FilterShift);
        filter[(int)(bit >> 3) & (filter.Length - 1)] |= (byte)(1 << (int)(bit & 7));
    }

    [MethodImpl(ColdStart.Optimized)]
    void Grow()
    {
        Entry[] old = entries;
        entries = new Entry[old.Length * 2];
        filter = new byte[old.Length * 2];
        foreach (Entry entry in old)
        {
            if (entry.Hash != 0)
                Put(PlaceOf(entry.Hash), entry);
        }
    }

    readonly struct Entry(ulong hash, T value)
    {
        public readonly ulong Hash = hash;
        public readonly T Value = value;
    }
}
