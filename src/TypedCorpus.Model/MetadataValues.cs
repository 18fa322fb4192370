using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
#if NET8_0_OR_GREATER && !TYPEDCORPUS_MODEL_PACKAGE
using Day = System.DateOnly;
#else
// In the package for every framework: what was compiled for an older one runs on a newer one
using Day = System.DateTime;
#endif

namespace TypedCorpus
{
    /// <summary>For generated code: the values of an article's metadata. The compiler checked them, so that none of these conversions fails.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    sealed partial class MetadataValues
    {
        private readonly Dictionary<string, string[]> values;

        internal MetadataValues(Dictionary<string, string[]> values) => this.values = values;

        /// <summary>A text; null where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public string? Text(string key) => values.TryGetValue(key, out string[]? found) && found.Length > 0 ? string.Join(", ", found) : null;

        /// <summary>A whole number; null where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public long? WholeNumber(string key) => Text(key) is { } text ? ToWholeNumber(text) : (long?)null;

        /// <summary>A number; null where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public double? Number(string key) => Text(key) is { } text ? ToNumber(text) : (double?)null;

        /// <summary>True or false; null where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public bool? Boolean(string key) => Text(key) is { } text ? ToBoolean(text) : (bool?)null;

        /// <summary>A day; null where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public Day? Date(string key) => Text(key) is { } text ? ToDate(text) : (Day?)null;

        /// <summary>A list of texts; empty where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public ElementList<string> Texts(string key) => List(key, text => text);

        /// <summary>A list of whole numbers; empty where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public ElementList<long> WholeNumbers(string key) => List(key, ToWholeNumber);

        /// <summary>A list of numbers; empty where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public ElementList<double> Numbers(string key) => List(key, ToNumber);

        /// <summary>A list of true and false; empty where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public ElementList<bool> Booleans(string key) => List(key, ToBoolean);

        /// <summary>A list of days; empty where the article has none.</summary>
        /// <param name="key">The key in lower case.</param>
        public ElementList<Day> Dates(string key) => List(key, ToDate);

        private static long ToWholeNumber(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        private static double ToNumber(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

        private static bool ToBoolean(string text) => text == "true";

        private static Day ToDate(string text) => Day.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        private ElementList<T> List<T>(string key, Converter<string, T> convert) =>
            new ElementList<T>(values.TryGetValue(key, out string[]? found) ? Array.ConvertAll(found, convert) : Array.Empty<T>());
    }
}
