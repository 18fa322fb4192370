using System.Globalization;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads the metadata that a text carries in its own lines: the byline, a line with the day and, in plain text, <c>Key: value</c> at the top.</summary>
sealed class HeaderMetadata
{
    const string BylineStart = "By ";
    const string Sent = "sent";

    /// <summary>The most commas of a byline among which the one before the day is: "June 3, 2022, 4:15 p.m.".</summary>
    const int MostCommasOfDay = 3;

    const int ShortestWeekday = 3;

    static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    // What parts an author from a paper or a day
    static readonly char[] BylineMarks = ['|', '•', '·'];

    readonly string source;
    readonly HashSet<string> statedKeys;
    readonly HashSet<string> foundKeys = new(StringComparer.Ordinal);
    readonly List<MetadataEntry> found = [];

    HeaderMetadata(ArticleMetadata stated, string source)
    {
        this.source = source;
        statedKeys = new HashSet<string>(stated.Entries.Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The metadata with what the text itself says; front matter and sidecar stay as they are where they say something else.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="structured">The text.</param>
    /// <param name="reading">What a person reads of it.</param>
    /// <param name="hasHeaderLines">Whether its blocks of metadata are header lines; in Markdown they are link definitions.</param>
    /// <param name="firstBlock">The first block behind the front matter.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ArticleMetadata AddTo(
        ArticleMetadata metadata, StructuredText structured, ReadingText reading, bool hasHeaderLines, int firstBlock, CancellationToken cancellation)
    {
        HeaderMetadata header = new(metadata, structured.Source);
        for (int i = firstBlock; i < structured.Blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Block block = structured.Blocks[i];
            if (block.Kind == BlockKind.Byline)
                header.ReadByline(reading.FromSource(block.Span).Of(reading.Text), block.Span);
            else if (block.Kind == BlockKind.Dateline && LineDate.Find(reading.FromSource(block.Span).Of(reading.Text)) is { } day)
                header.Add(KnownKeys.Date, day, block.Span);
            else if (block.Kind == BlockKind.Metadata && hasHeaderLines)
                header.ReadHeaderLine(block.Span);
        }

        return header.found.Count == 0 ? metadata : metadata with { Entries = metadata.Entries.Concat(header.found).ToEquatableArray() };
    }

    void ReadByline(string line, TextSpan span)
    {
        Add(KnownKeys.Author, OpeningLines.AuthorIn(WithoutBy(WithoutDay(line))), span);
        if (LineDate.Find(line) is { } day)
            Add(KnownKeys.Date, day, span);
    }

    void ReadHeaderLine(TextSpan span)
    {
        string line = span.Of(source);
        if (WebAddress.IsOne(line.AsSpan()))
        {
            Add(KnownKeys.Url, line.Trim('<', '>'), span);
            return;
        }

        int key = HeaderLines.KeyLength(line.AsSpan());

        // Those of a mail go on in the next line, which is indented
        string value = OneLine.OfLines(line.Substring(key));
        if (key > 0)
            AddValue(KnownKeyOf(line.Substring(0, key - 1).Trim()), value, span);
    }

    void AddValue(string key, string value, TextSpan span)
    {
        // A mail's; one that can't be read stays what it is
        if (key == Sent && KnownKeys.TimeOf(value) is not null)
            key = KnownKeys.Date;
        Add(key, key == KnownKeys.Author ? WithoutBy(value) : value, span);
    }

    void Add(string key, string value, TextSpan span)
    {
        if (value.Length == 0 || KnownKeys.NamesArticle(key) || statedKeys.Contains(key) || foundKeys.Contains(key))
            return;
        MetadataValue text = MetadataValue.Scalar(MetadataKind.Text, value, value);
        MetadataValue? known = KnownKeys.Contains(key) ? KnownKeys.ValueOf(key, text, out _) : text;
        if (known is null)
            return;
        found.Add(new MetadataEntry(key, known, new MetadataPlace(span, InSidecar: false)));
        foundKeys.Add(key);
    }

    static string KnownKeyOf(string key) => key.ToLowerInvariant() switch
    {
        "by" or "byline" or "authors" or "writer" => KnownKeys.Author,
        "published" or "publication date" or "pubdate" or "dated" => KnownKeys.Date,
        "link" or "source url" => KnownKeys.Url,
        var other => other,
    };

    // "By Jane Doe, The Post, June 3, 2022", "By Jane Doe | The Post"
    static string WithoutDay(string byline)
    {
        int end = byline.IndexOfAny(BylineMarks);
        int comma = end < 0 ? byline.Length : 0;
        for (int i = 0; i < MostCommasOfDay && comma > 0 && end < 0; i++)
        {
            comma = byline.LastIndexOf(',', comma - 1);
            end = comma > 0 && LineDate.Find(byline.Substring(comma)) is not null ? comma : -1;
        }

        return end <= 0 ? byline : WithoutWeekday(byline.Substring(0, end).TrimEnd(' ', ','));
    }

    // "By Jane Doe, Monday", of which the day was taken away
    static string WithoutWeekday(string byline)
    {
        int comma = byline.LastIndexOf(',');
        string last = byline.Substring(comma + 1).Trim().TrimEnd('.');
        bool isWeekday = comma > 0 && last.Length >= ShortestWeekday && Weekdays.Any(day => day.StartsWith(last, StringComparison.OrdinalIgnoreCase));
        return isWeekday ? byline.Substring(0, comma).TrimEnd() : byline;
    }

    static string WithoutBy(string byline) =>
        byline.StartsWith(BylineStart, StringComparison.OrdinalIgnoreCase) ? byline.Substring(BylineStart.Length).Trim() : byline;
}
