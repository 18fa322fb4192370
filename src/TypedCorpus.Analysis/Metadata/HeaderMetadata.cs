using System.Globalization;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>Reads the metadata that a plain text carries in its own lines: <c>Key: value</c> at the top, and the byline.</summary>
static class HeaderMetadata
{
    const string BylineStart = "By ";

    // How English-language papers write a day
    static readonly string[] DayFormats =
        ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy"];

    /// <summary>The metadata with what the text itself says; front matter and sidecar stay as they are where they say something else.</summary>
    public static ArticleMetadata AddTo(ArticleMetadata metadata, StructuredText structured, CancellationToken cancellation)
    {
        List<MetadataEntry> found = [];
        HashSet<string> foundKeys = new(StringComparer.Ordinal);
        HashSet<string> statedKeys = new(
            metadata.Entries.Where(entry => entry.Values.Count > 0).Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < structured.Blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Block block = structured.Blocks[i];
            if (block.Kind == BlockKind.Byline)
                Add(KnownKeys.Author, WithoutBy(block.Span.Of(structured.Source)), block.Span);
            else if (block.Kind == BlockKind.Metadata)
                ReadHeaderLine(block);
        }

        return found.Count == 0 ? metadata : metadata with { Entries = metadata.Entries.Concat(found).ToEquatableArray() };

        void ReadHeaderLine(Block block)
        {
            string line = block.Span.Of(structured.Source);
            int colon = line.IndexOf(':');
            if (colon > 0 && colon + 1 < line.Length && line.IndexOf('\n') < 0)
                Add(KnownKeyOf(line.Substring(0, colon).Trim()), line.Substring(colon + 1).Trim(), block.Span);
        }

        void Add(string key, string value, TextSpan span)
        {
            MetadataPlace place = new(span, InSidecar: false);
            if (value.Length == 0 || KnownKeys.NamesArticle(key) || statedKeys.Contains(key) || foundKeys.Contains(key))
                return;
            if (key == KnownKeys.Date)
            {
                if (TryDay(value) is { } day)
                    Take(new MetadataEntry(key, MetadataKind.Date, IsList: false, new EquatableArray<string>([day]), place));
                return;
            }

            string[] values = key == KnownKeys.Tags ? [.. value.Split(',').Select(tag => tag.Trim())] : [value];
            MetadataEntry entry = new(key, MetadataKind.Text, key == KnownKeys.Tags, new EquatableArray<string>(values), place);
            if (KnownKeys.Fault(entry) is null)
                Take(entry);
        }

        void Take(MetadataEntry entry)
        {
            found.Add(entry);
            foundKeys.Add(entry.Key);
        }
    }

    static string KnownKeyOf(string key) => key.ToLowerInvariant() switch
    {
        "by" or "authors" or "writer" => KnownKeys.Author,
        "published" or "publication date" or "pubdate" or "dated" => KnownKeys.Date,
        "link" or "source url" => KnownKeys.Url,
        var other => other,
    };

    static string WithoutBy(string byline) =>
        byline.StartsWith(BylineStart, StringComparison.OrdinalIgnoreCase) ? byline.Substring(BylineStart.Length).Trim() : byline;

    static string? TryDay(string text) =>
        ScalarKinds.TryDate(text, out string iso) ? iso
        : DateTime.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
