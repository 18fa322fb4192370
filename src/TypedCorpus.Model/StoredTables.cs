namespace TypedCorpus
{
    // Reads the tables that generated code carries in a string constant, behind the characters that they point into. A table is records of equal
    // width, so that arithmetic alone leads to a number. A number is one character, or two where the constant is long: the last one says which.
    // Before it stands the directory, from its end on: for each table where it starts, in two characters, and how many numbers a record has.
    static partial class StoredTables
    {
        // A number is stored as the character that stands so far behind this one: ideographs, which need no escapes and fill one block
        internal const char Zero = '\u4E00';

        // The bits of a number that one character holds
        internal const int Bits = 14;

        // The characters that a table takes in the directory
        internal const int DirectoryEntry = 3;

        // Where a table starts; behind the last table where all of them end
        internal static int StartOf(string stored, int table)
        {
            int entry = stored.Length - 1 - (DirectoryEntry * (table + 1));
            return ((stored[entry] - Zero) << Bits) | (stored[entry + 1] - Zero);
        }

        internal static int CountOf(string stored, int table) =>
            (StartOf(stored, table + 1) - StartOf(stored, table))
            / ((stored[stored.Length + 1 - (DirectoryEntry * (table + 1))] - Zero) * (stored[stored.Length - 1] - Zero));

        internal static int Number(string stored, int table, int record, int field)
        {
            // Without calls, which a program that has just started makes one by one
            int entry = stored.Length - 1 - (DirectoryEntry * (table + 1));
            int place = (record * (stored[entry + 2] - Zero)) + field;
            int start = ((stored[entry] - Zero) << Bits) | (stored[entry + 1] - Zero);
            return stored[stored.Length - 1] - Zero == 1
                ? stored[start + place] - Zero
                : ((stored[start + (2 * place)] - Zero) << Bits) | (stored[start + (2 * place) + 1] - Zero);
        }

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

        // The order of the characters that a record's first two numbers point to, against those of another text
        internal static int Compare(string stored, int table, int record, string other, int otherStart, int otherLength)
        {
            int length = Number(stored, table, record, 1);
            int order = string.CompareOrdinal(
                stored, Number(stored, table, record, 0), other, otherStart, length < otherLength ? length : otherLength);
            return order != 0 ? order : length - otherLength;
        }

        // The record whose first two numbers point to the characters of a text; records are in ordinal order. The complement of its place when none does
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
