using System;
using System.ComponentModel;
#if NET8_0_OR_GREATER && !TYPEDCORPUS_MODEL_PACKAGE
using Day = System.DateOnly;
#else
// In the package for every framework: what was compiled for an older one runs on a newer one
using Day = System.DateTime;
#endif

namespace TypedCorpus
{
    /// <summary>
    /// For generated code: the values of an article's metadata, as the compiler wrote them. A key is its place among the keys of the corpus.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    readonly partial struct MetadataValues
    {
        // The characters that a value takes
        private const int DayWidth = 2;
        private const int NumberWidth = 5;
        private const int TextWidth = 4;

        private readonly string stored;

        internal MetadataValues(string stored) => this.stored = stored;

        /// <summary>A text; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public string? Text(int key) => Place(key) is var place && place < 0 ? null : TextAt(place);

        /// <summary>A whole number; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public long? WholeNumber(int key) => Place(key) is var place && place < 0 ? (long?)null : WholeNumberAt(place);

        /// <summary>A number; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public double? Number(int key) => Place(key) is var place && place < 0 ? (double?)null : NumberAt(place);

        /// <summary>True or false; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public bool? Boolean(int key) => Place(key) is var place && place < 0 ? (bool?)null : BooleanAt(place);

        /// <summary>A day; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public Day? Date(int key) => Place(key) is var place && place < 0 ? (Day?)null : DateAt(place);

        /// <summary>A list of texts; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<string> Texts(int key) => List(key, TextWidth, TextAt);

        /// <summary>A list of whole numbers; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<long> WholeNumbers(int key) => List(key, NumberWidth, WholeNumberAt);

        /// <summary>A list of numbers; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<double> Numbers(int key) => List(key, NumberWidth, NumberAt);

        /// <summary>A list of true and false; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<bool> Booleans(int key) => List(key, 1, BooleanAt);

        /// <summary>A list of days; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<Day> Dates(int key) => List(key, DayWidth, DateAt);

        // Where the value starts; less than 0 for none
        private int Place(int key) =>
            StoredTables.Number(stored, ArticleTable.Metadata, 0, key) is var place && place == 0
                ? -1
                : StoredTables.StartOf(stored, ArticleTable.Values) + place - 1;

        private int Unit(int place) => stored[place] - StoredTables.Zero;

        private int Pair(int place) => (Unit(place) << StoredTables.Bits) | Unit(place + 1);

        private string TextAt(int place) => stored.Substring(Pair(place), Pair(place + 2));

        private long WholeNumberAt(int place)
        {
            ulong bits = 0;
            for (int i = 0; i < NumberWidth; i++)
                bits = (bits << StoredTables.Bits) | (uint)Unit(place + i);
            return unchecked((long)bits);
        }

        private double NumberAt(int place) => BitConverter.Int64BitsToDouble(WholeNumberAt(place));

        private bool BooleanAt(int place) => Unit(place) == 1;

#if NET8_0_OR_GREATER && !TYPEDCORPUS_MODEL_PACKAGE
        private Day DateAt(int place) => Day.FromDayNumber(Pair(place));
#else
        private Day DateAt(int place) => new Day(Pair(place) * TimeSpan.TicksPerDay);
#endif

        // How many values there are stands before them, in two characters
        private ElementList<T> List<T>(int key, int width, Func<int, T> valueAt)
        {
            int place = Place(key);
            if (place < 0)
                return new ElementList<T>(Array.Empty<T>());

            T[] values = new T[Pair(place)];
            for (int i = 0; i < values.Length; i++)
                values[i] = valueAt(place + 2 + (i * width));
            return new ElementList<T>(values);
        }
    }
}
