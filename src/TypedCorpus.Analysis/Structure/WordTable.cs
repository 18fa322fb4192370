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

    // The hash of no word: a free place
    ulong[] hashes = new ulong[SmallestSize];
    T[] values = new T[SmallestSize];
    int count;

    /// <summary>What is known of a word or of a sequence of words; the default for nothing.</summary>
    /// <param name="hash">Its hash.</param>
    public T this[ulong hash]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ulong[] all = hashes;
            int place = (int)hash & (all.Length - 1);
            while (all[place] != hash)
            {
                if (all[place] == 0)
                    return default;
                place = (place + 1) & (all.Length - 1);
            }

            return values[place];
        }

        set
        {
            int place = PlaceOf(hash);
            if (hashes[place] == 0 && ++count > hashes.Length / 2)
            {
                Grow();
                place = PlaceOf(hash);
            }

            hashes[place] = hash;
            values[place] = value;
        }
    }

    [MethodImpl(ColdStart.Optimized)]
    int PlaceOf(ulong hash)
    {
        int place = (int)hash & (hashes.Length - 1);
        while (hashes[place] != hash && hashes[place] != 0)
            place = (place + 1) & (hashes.Length - 1);
        return place;
    }

    [MethodImpl(ColdStart.Optimized)]
    void Grow()
    {
        (ulong[] oldHashes, T[] oldValues) = (hashes, values);
        hashes = new ulong[oldHashes.Length * 2];
        values = new T[oldHashes.Length * 2];
        for (int i = 0; i < oldHashes.Length; i++)
        {
            if (oldHashes[i] == 0)
                continue;
            int place = PlaceOf(oldHashes[i]);
            hashes[place] = oldHashes[i];
            values[place] = oldValues[i];
        }
    }
}
