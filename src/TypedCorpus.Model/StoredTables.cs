namespace TypedCorpus.Storage
{
    // Reads the tables that generated code carries in a string constant, behind the characters that they point into. A table is records of equal
    // width, so that arithmetic alone leads to a number. A character holds 14 bits, the first ones highest, and a number takes as many bits as the
    // largest one in its field. Behind the records stand, from the last field to the first, the place of each field in a record (times 32) and its
    // width, then the width of a record (times 32) and how many fields it has. Behind all tables stands the directory: where each starts, from the
    // last one to the first, in two characters.
    static partial class StoredTables
    {
        // A number is stored as the character that stands so far behind this one: ideographs, which need no escapes and fill one block
        internal const char Zero = '\u4E00';

        // The bits of a number that one character holds
        internal const int Bits = 14;

        // The characters that a table takes in the directory
        internal const int DirectoryEntry = 2;

        // In one character: a place or a width, times this, and a number below this
        internal const int FieldUnit = 32;

        // Where a table starts; behind the last table where all of them end
        internal static int StartOf(string stored, int table)
        {
            int entry = stored.Length - (DirectoryEntry * (table + 1));
            return ((stored[entry] - Zero) << Bits) | (stored[entry + 1] - Zero);
        }

        internal static int CountOf(string stored, int table)
        {
            // Without calls, as below
            int entry = stored.Length - (DirectoryEntry * (table + 2));
            int end = ((stored[entry] - Zero) << Bits) | (stored[entry + 1] - Zero);
            int start = ((stored[entry + 2] - Zero) << Bits) | (stored[entry + 3] - Zero);
            if (start == end)
                return 0;

            // A record takes a character at least, so what is left over is none
            int record = stored[end - 1] - Zero;
            return (end - 1 - (record % FieldUnit) - start) * Bits / (record / FieldUnit);
        }

        internal static int Number(string stored, int table, int record, int field)
        {
            // Without calls, which a program that has just started makes one by one
            int entry = stored.Length - (DirectoryEntry * (table + 2));
            int end = ((stored[entry] - Zero) << Bits) | (stored[entry + 1] - Zero);
            int start = ((stored[entry + 2] - Zero) << Bits) | (stored[entry + 3] - Zero);
            int column = stored[end - 2 - field] - Zero;
            int bit = (record * ((stored[end - 1] - Zero) / FieldUnit)) + (column / FieldUnit);
            int place = start + (bit / Bits);

            // A number of 28 bits stands in three characters at most; there always are so many, as the fields follow
            long bits = ((long)(((stored[place] - Zero) << Bits) | (stored[place + 1] - Zero)) << Bits) | (uint)(stored[place + 2] - Zero);
            int width = column % FieldUnit;
            return (int)(bits >> ((3 * Bits) - (bit % Bits) - width)) & ((1 << width) - 1);
        }

        // A number below 2^28 that stands outside of records
        internal static int Pair(string stored, int place) => ((stored[place] - Zero) << Bits) | (stored[place + 1] - Zero);

        // The first of some records whose number in a field is at least as large; they are in the order of that number
        internal static int FirstFrom(string stored, int table, int field, int number, int low, int high)
        {
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (Number(stored, table, middle, field) < number)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }

        // The order of the characters that a record's first two numbers point to, against those of another text. In names of speakers every
        // apostrophe counts as a straight one
        internal static int Compare(string stored, int table, int record, string other, int otherStart, int otherLength)
        {
            int start = Number(stored, table, record, 0);
            int length = Number(stored, table, record, 1);

            // The framework's comparison is a large method, which a program that has just started would wait for
            for (int i = 0; i < length && i < otherLength; i++)
            {
                char one = stored[start + i];
                char two = other[otherStart + i];
                int order = table == CorpusTable.Speakers ? Apostrophes.Straight(one) - Apostrophes.Straight(two) : one - two;
                if (order != 0)
                    return order;
            }

            return length - otherLength;
        }

        // The record whose first two numbers point to the characters of a text; records are in that order. The complement of its place when none does
        internal static int Find(string stored, int table, string other, int otherStart, int otherLength)
        {
            int low = 0;
            int high = CountOf(stored, table) - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                int order = Compare(stored, table, middle, other, otherStart, otherLength);
                if (order == 0)
                    return middle;
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            return ~low;
        }
    }
}
