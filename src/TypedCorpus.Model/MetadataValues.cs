using System;
using System.ComponentModel;

namespace TypedCorpus.Storage
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
        private const int MomentWidth = 7;
        private const int PlaceWidth = 2;
        private const int MostOffsetMinutes = 14 * 60;

        private readonly string stored;

        // Where the places of a record's values start; 0 for the article's own
        private readonly int record;

        internal MetadataValues(string stored)
            : this(stored, 0)
        {
        }

        private MetadataValues(string stored, int record)
        {
            this.stored = stored;
            this.record = record;
        }

        /// <summary>Whether there is a value.</summary>
        /// <param name="key">The place of the key.</param>
        public bool Has(int key) => Place(key) >= 0;

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
        /// <typeparam name="T">The type of days of the framework that the caller was compiled for: <c>DateTime</c>, or <c>DateOnly</c> from .NET 8 on.</typeparam>
        /// <param name="key">The place of the key.</param>
        public T? Date<T>(int key)
            where T : struct
            => Place(key) is var place && place < 0 ? (T?)null : DateAt<T>(place);

        /// <summary>A moment; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public DateTimeOffset? Moment(int key) => Place(key) is var place && place < 0 ? (DateTimeOffset?)null : MomentAt(place);

        /// <summary>The values of a record that is there.</summary>
        /// <param name="key">The place of the key.</param>
        public MetadataValues Record(int key) => new MetadataValues(stored, Place(key));

        /// <summary>A list of records; empty where the article has none.</summary>
        /// <typeparam name="T">The type of the records.</typeparam>
        /// <param name="key">The place of the key.</param>
        /// <param name="make">Makes one out of its values.</param>
        public ElementList<T> Records<T>(int key, Func<MetadataValues, T> make)
        {
            string all = stored;
            return List(key, PlaceWidth, place => make(new MetadataValues(all, StartOfValues(all) + StoredTables.Pair(all, place) - 1)));
        }

        /// <summary>The place of a text among those that a schema lists; null where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public int? Choice(int key) => Place(key) is var place && place < 0 ? (int?)null : Pair(place);

        /// <summary>A list of such places; empty where the article has none.</summary>
        /// <typeparam name="T">What stands for a place.</typeparam>
        /// <param name="key">The place of the key.</param>
        /// <param name="make">Makes it.</param>
        public ElementList<T> Choices<T>(int key, Func<int, T> make)
        {
            string all = stored;
            return List(key, PlaceWidth, place => make(StoredTables.Pair(all, place)));
        }

        /// <summary>A list of articles; empty where the article has none.</summary>
        /// <typeparam name="T">Their type.</typeparam>
        /// <param name="key">The place of the key.</param>
        /// <param name="find">Finds one by its id.</param>
        public ElementList<T> References<T>(int key, Func<string, T> find)
        {
            string all = stored;
            return List(key, ArticleTable.TextWidth, place => find(all.Substring(StoredTables.Pair(all, place), StoredTables.Pair(all, place + 2))));
        }

        /// <summary>A list of texts; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<string> Texts(int key) => List(key, ArticleTable.TextWidth, TextAt);

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
        /// <typeparam name="T">The type of days, as above.</typeparam>
        /// <param name="key">The place of the key.</param>
        public ElementList<T> Dates<T>(int key)
            where T : struct
            => List(key, DayWidth, DateAt<T>);

        /// <summary>A list of moments; empty where the article has none.</summary>
        /// <param name="key">The place of the key.</param>
        public ElementList<DateTimeOffset> Moments(int key) => List(key, MomentWidth, MomentAt);

        // Where the value starts; less than 0 for none
        private int Place(int key)
        {
            if (record == 0 && StoredTables.CountOf(stored, ArticleTable.Metadata) == 0)
                return -1;
            int place = record == 0 ? StoredTables.Number(stored, ArticleTable.Metadata, key, 0) : Pair(record + (PlaceWidth * key));
            return place == 0 ? -1 : StartOfValues(stored) + place - 1;
        }

        private static int StartOfValues(string stored) => StoredTables.StartOf(stored, ArticleTable.Values);

        private int Unit(int place) => stored[place] - StoredTables.Zero;

        private int Pair(int place) => StoredTables.Pair(stored, place);

        private string TextAt(int place) => stored.Substring(Pair(place), Pair(place + 2));

        private long WholeNumberAt(int place)
        {
            ulong bits = 0;
            for (int i = 0; i < NumberWidth; i++)
                bits = (bits << StoredTables.Bits) | (uint)Unit(place + i);
            return unchecked((long)bits);
        }

        private double NumberAt(int place) => BitConverter.Int64BitsToDouble(WholeNumberAt(place));

        private DateTimeOffset MomentAt(int place) =>
            new DateTimeOffset(WholeNumberAt(place), TimeSpan.FromMinutes((double)(Pair(place + NumberWidth) - MostOffsetMinutes)));

        private bool BooleanAt(int place) => Unit(place) == 1;

        private T DateAt<T>(int place)
            where T : struct
        {
#if NET8_0_OR_GREATER
            if (typeof(T) == typeof(DateOnly))
                return (T)(object)DateOnly.FromDayNumber(Pair(place));
#endif
            return (T)(object)new DateTime(Pair(place) * TimeSpan.TicksPerDay);
        }

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
