using System.Globalization;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>What the name of a seed's file says where its metadata say nothing: <c>2024-03-18-title</c> is a day and a slug.</summary>
public static class FileNameMetadata
{
    const string DayFormat = "yyyy-MM-dd";

    // Pages that stand for their folder
    static readonly string[] OfFolders = ["index", "_index"];

    /// <summary>Whether a name is that of a page which stands for its folder.</summary>
    public static bool IsOfFolder(string name) => OfFolders.Contains(name);

    /// <summary>The document with what the name of its file says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The id that the path of its file gives.</param>
    public static Document AddTo(Document document, string id)
    {
        string[] folders = id.Split('/');
        string name = folders[folders.Length - 1];
        if (IsOfFolder(name) && folders.Length > 1)
            return WithValue(document, KnownKeys.Slug, MetadataKind.Text, folders[folders.Length - 2]);
        if (name.Length <= DayFormat.Length + 1 || name[DayFormat.Length] != '-'
            || !DateTime.TryParseExact(name.Substring(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return document;
        Document dated = WithValue(document, KnownKeys.Date, MetadataKind.Date, name.Substring(0, DayFormat.Length));
        return WithValue(dated, KnownKeys.Slug, MetadataKind.Text, name.Substring(DayFormat.Length + 1));
    }

    static Document WithValue(Document document, string key, MetadataKind kind, string value) =>
        document.Metadata.ValueOf(key) is not null
            ? document
            : document with
            {
                Metadata = document.Metadata with
                {
                    Entries = document.Metadata.Entries
                        .Append(new MetadataEntry(key, MetadataValue.Scalar(kind, value, value), new MetadataPlace(default, InSidecar: false)))
                        .ToEquatableArray(),
                },
            };
}
