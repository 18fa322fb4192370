using System.Globalization;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>The keys that every article has a member for.</summary>
public static class KnownKeys
{
    static readonly string[] Names = [Id, Name, Title];
    static readonly string[] TemplateMarks = ["{{", "{%", "<%", "${"];
    static readonly string[] Described = [Author, Date, Url, Language, Tags, Slug, Excerpt, Aliases];

    // How English-language papers and programs write a day, with or without a time behind it
    static readonly string[] DayFormats =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "dddd, MMMM d, yyyy",
        "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "ddd, MMM d, yyyy", "ddd, d MMM yyyy", "ddd MMM d yyyy", "yyyyMMdd",
    ];

    static readonly string[] MomentFormats =
        [.. DayFormats.SelectMany(day => new[] { " HH:mm", " HH:mm:ss", " h:mm tt", " h:mm:ss tt", " 'at' h:mm tt", " 'at' HH:mm" }.Select(time => day + time))];

    /// <summary>The article's id, instead of its path.</summary>
    public const string Id = "id";

    /// <summary>The name of the article's member, instead of one made of its title.</summary>
    public const string Name = "name";

    /// <summary>The title, instead of the one found in the text.</summary>
    public const string Title = "title";

    /// <summary>Who wrote it.</summary>
    public const string Author = "author";

    /// <summary>The day or the moment it is from.</summary>
    public const string Date = "date";

    /// <summary>Where it was published.</summary>
    public const string Url = "url";

    /// <summary>The language, as a tag like <c>en-GB</c>.</summary>
    public const string Language = "language";

    /// <summary>What it is about.</summary>
    public const string Tags = "tags";

    /// <summary>What stands for the article in addresses.</summary>
    public const string Slug = "slug";

    /// <summary>What it says, in short.</summary>
    public const string Excerpt = "excerpt";

    /// <summary>The addresses that it had before.</summary>
    public const string Aliases = "aliases";

    /// <summary>Whether a key is one of these; case does not matter.</summary>
    public static bool Contains(string key) =>
        NamesArticle(key) || Described.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key says what the article is called: its id, member name or title.</summary>
    public static bool NamesArticle(string key) => Names.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the values of a known key may have a type of the corpus: keys with values of their own, or what a schema says.</summary>
    public static bool MayBeTyped(string key) => string.Equals(key, Author, StringComparison.OrdinalIgnoreCase) || string.Equals(key, Tags, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is an address with a scheme; else it is one within the site.</summary>
    public static bool IsAbsolute(string address)
    {
        int colon = address.IndexOf(':');
        return colon > 1 && address.Take(colon).All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.') && char.IsLetter(address[0]);
    }

    /// <summary>A day or a moment in one of the ways in which people write one; null for any other text.</summary>
    internal static IsoTime? TimeOf(string text)
    {
        if ((IsoTime.TryRead(text) ?? IsoTime.TryRead(text, '/') ?? IsoTime.TryRead(text, '.')) is { } iso)
            return iso;
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;
        if (DateTime.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime day))
            return IsoTime.OfDay(day);
        string time = MailZone.Without(text, out TimeSpan zone);
        return DateTimeOffset.TryParseExact(time, MomentFormats, CultureInfo.InvariantCulture, Styles, out DateTimeOffset moment)
            ? IsoTime.OfMoment(new DateTimeOffset(moment.DateTime, zone))
            : null;
    }

    // The value of a known key as its member takes it; null for one that says nothing, and for one with a fault
    internal static MetadataValue? ValueOf(string key, MetadataValue value, out string? fault)
    {
        fault = null;
        string? words = value.InWords?.Trim();
        bool isSingle = !value.IsList && value.Kind != MetadataKind.Record;
        if (isSingle && words is null or "")
            return null;
        switch (key.ToLowerInvariant())
        {
            case Id or Name when !isSingle:
                fault = $"A single value is expected for '{key}', not {(value.IsList ? "a list" : "keys with values")}";
                return null;
            case Id when words!.Any(char.IsControl):
                fault = "A single line is expected for 'id'";
                return null;
            case Title or Language or Slug or Excerpt when words is null or "":
                fault = value.IsList ? null : $"A text is expected for '{key}'";
                return null;
            case Id or Name or Title or Language or Slug or Excerpt:
                return MetadataValue.Scalar(MetadataKind.Text, words!, words!);
            case Date:
                return DateOf(value, out fault);
            case Url when words is null || !Uri.TryCreate(words, IsAbsolute(words) ? UriKind.Absolute : UriKind.Relative, out _):
                fault = "An address is expected here, like https://example.org/story or /story";
                return null;
            case Url:
                return MetadataValue.Scalar(MetadataKind.Text, words!, words!);
            case Tags:
                return TagsOf(value);
            case Aliases:
                return MetadataValue.List(
                    (value.IsList ? value.Items.Select(item => item.InWords) : [value.InWords])
                        .OfType<string>().Select(alias => MetadataValue.Scalar(MetadataKind.Text, alias, alias)),
                    value.Raw);
            default:
                return value;
        }
    }

    static MetadataValue? DateOf(MetadataValue value, out string? fault)
    {
        fault = null;
        if (!value.IsList && value.Kind is MetadataKind.Date or MetadataKind.Moment)
            return value;
        // As blogs of Material for MkDocs have it: the day of the first version and that of the last
        if (value.Kind == MetadataKind.Record && value.Members.FirstOrDefault(member => member.Key == "created") is { } created)
            return DateOf(created.Value, out fault);
        if (!value.IsList && (TimeOf(value.Raw.Trim()) ?? OfMilliseconds(value)) is { } time)
            return MetadataValue.Scalar(time.Kind, time.Value, time.Value);
        fault = IsTemplate(value.Raw) ? null : "A date is expected here, like 2024-05-31" + WhyNot(value.Raw.Trim());
        return null;
    }

    // What a program puts in before it makes a page of the text: {{ date }}, {% now %}, <% date %>, ${date}
    static bool IsTemplate(string raw) => Array.Exists(TemplateMarks, mark => raw.IndexOf(mark, StringComparison.Ordinal) >= 0);

    // Of what looks like a day: "7-10-2012" is 2012-10-07 or 2012-07-10
    static string WhyNot(string raw)
    {
        string[] numbers = raw.Split('-', '/', '.');
        if (numbers.Length != 3 || !Array.TrueForAll(numbers, number => number.Length is > 0 and <= 4 && number.All(c => c is >= '0' and <= '9')))
            return "";
        if (numbers[0].Length > 2)
            return $", and no day is '{raw}'";
        if (numbers[2].Length < 4)
            return ": write the year first, with four digits";
        string[] days = [.. new[] { DayOf(numbers[2], numbers[1], numbers[0]), DayOf(numbers[2], numbers[0], numbers[1]) }.OfType<string>().Distinct()];
        return days.Length == 0 ? $", and no day is '{raw}'" : $": for '{raw}' write {string.Join(" or ", days)}";
    }

    static string? DayOf(string year, string month, string day)
    {
        string iso = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return IsoTime.TryRead(iso) is null ? null : iso;
    }

    // Since 1970, as programs write it: 1717142400000
    static IsoTime? OfMilliseconds(MetadataValue value) =>
        value.Kind == MetadataKind.WholeNumber && value.Raw.Trim() is { Length: 12 or 13 } digits
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            ? IsoTime.OfMoment(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;

    // A text with commas is as many tags
    static MetadataValue TagsOf(MetadataValue value)
    {
        IEnumerable<string?> tags = value.IsList
            ? value.Items.Select(item => item.InWords)
            : (value.InWords ?? "").Split(',');
        return MetadataValue.List(
            tags.Select(tag => tag?.Trim() ?? "").Where(tag => tag.Length > 0).Select(tag => MetadataValue.Scalar(MetadataKind.Text, tag, tag)), value.Raw);
    }
}
