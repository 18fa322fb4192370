using System.Globalization;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>A day, or a moment with its distance from UTC.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Value">A day as <c>yyyy-MM-dd</c>, a moment as <c>yyyy-MM-ddTHH:mm:ss.fffffff+HH:mm</c>, with as many digits of the second as there are.</param>
public readonly record struct IsoTime(MetadataKind Kind, string Value)
{
    const int TicksDigits = 7;
    /// <summary>The greatest distance from UTC, in minutes.</summary>
    public const int MostOffsetMinutes = 14 * 60;

    const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>
    /// Reads a text in ISO notation as sites write it: <c>2024-05-31</c>, <c>2024-5-1 9:30</c>, <c>2014-03-12 09:30:00 -0400</c>,
    /// <c>2021-06-02T08:00:00.000Z</c>; null for any other text. A time without a distance from UTC is one of UTC, as YAML has it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between year, month and day.</param>
    public static IsoTime? TryRead(string text, char separator = '-')
    {
        Reader reader = new(text);
        if (reader.Number(4, 4) is not { } year || !reader.Skip(separator) || reader.Number(1, 2) is not { } month || !reader.Skip(separator)
            || reader.Number(1, 2) is not { } day || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        DateTime date = new(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        if (reader.IsAtEnd)
            return OfDay(date);
        return (reader.Skip('T') || reader.Skip('t') || reader.SkipBlanks()) && TimeOf(reader, date) is { } moment ? OfMoment(moment) : null;
    }

    /// <summary>A day.</summary>
    public static IsoTime OfDay(DateTime day) => new(MetadataKind.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A moment.</summary>
    public static IsoTime OfMoment(DateTimeOffset moment) =>
        new(MetadataKind.Moment, moment.ToString(MomentFormat, CultureInfo.InvariantCulture));

    /// <summary>The moment that a value of that kind says.</summary>
    public static DateTimeOffset MomentOf(string value) => DateTimeOffset.ParseExact(value, MomentFormat, CultureInfo.InvariantCulture);

    static DateTimeOffset? TimeOf(Reader reader, DateTime day)
    {
        reader.SkipBlanks();
        if (reader.Number(1, 2) is not { } hour || !reader.Skip(':') || reader.Number(2, 2) is not { } minute)
            return null;
        int second = 0;
        if (reader.Skip(':'))
        {
            if (reader.Number(2, 2) is not { } seconds)
                return null;
            second = seconds;
        }

        long ticks = reader.Skip('.') || reader.Skip(',') ? reader.Fraction(TicksDigits) : 0;
        reader.SkipBlanks();
        if (hour > 23 || minute > 59 || second > 59 || ticks < 0 || reader.Offset() is not { } offset || Math.Abs(offset) > MostOffsetMinutes)
            return null;
        DateTime local = day.AddHours(hour).AddMinutes(minute).AddSeconds(second).AddTicks(ticks);
        long utc = local.Ticks - (offset * TimeSpan.TicksPerMinute);
        return utc >= 0 && utc <= DateTime.MaxValue.Ticks ? new DateTimeOffset(local, TimeSpan.FromMinutes(offset)) : null;
    }

    sealed class Reader(string text)
    {
        int at;

        public bool IsAtEnd => at == text.Length;

        public bool Skip(char c)
        {
            if (at >= text.Length || text[at] != c)
                return false;
            at++;
            return true;
        }

        public bool SkipBlanks()
        {
            int start = at;
            while (Skip(' ') || Skip('\t'))
            {
            }

            return at > start;
        }

        public int? Number(int fewest, int most)
        {
            int start = at;
            int number = 0;
            for (; at < text.Length && at - start < most && text[at] is >= '0' and <= '9'; at++)
                number = (number * 10) + (text[at] - '0');
            return at - start >= fewest ? number : null;
        }

        // Of a second, in units of its last digit; further digits are left out, and -1 stands for none
        public long Fraction(int digits)
        {
            int start = at;
            long number = 0;
            for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
            {
                if (at - start < digits)
                    number = (number * 10) + (text[at] - '0');
            }

            int read = at - start;
            for (int i = read; i < digits; i++)
                number *= 10;
            return read == 0 ? -1 : number;
        }

        // Minutes from UTC; null when the text does not end behind it
        public int? Offset()
        {
            string rest = text.Substring(at);
            if (rest is "" or "Z" or "z" or "UTC" or "GMT")
                return 0;
            int sign = Skip('-') ? -1 : Skip('+') ? 1 : 0;
            if (sign == 0 || Number(1, 2) is not { } hours)
                return null;
            Skip(':');
            int minutes = IsAtEnd ? 0 : Number(2, 2) ?? 60;
            return IsAtEnd && minutes < 60 ? sign * ((hours * 60) + minutes) : null;
        }
    }
}
