using System.Xml;
using System.Xml.Linq;
using TypedCorpus.Import.Metadata;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Records;

/// <summary>Reads the entries of a feed, RSS or Atom, one at a time.</summary>
static class FeedReader
{
    const int MostTags = 20;

    // Its elements say something of a picture or a film, by the names that the entry's own have
    static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        MaxCharactersInDocument = 0,
        CheckCharacters = false,
    };

    /// <summary>Whether a file that begins so is a feed.</summary>
    public static bool IsFeed(string head) =>
        head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase)
        || (head.Contains("<feed", StringComparison.OrdinalIgnoreCase) && head.Contains("http://www.w3.org/2005/Atom", StringComparison.Ordinal));

    public static IEnumerable<ImportItem> Read(string name, Stream stream)
    {
        using XmlReader xml = XmlReader.Create(stream, Settings);
        Dictionary<string, string> feed = [];
        int number = 0;
        while (true)
        {
            XElement? entry = null;
            string? problem = null;
            try
            {
                entry = Next(xml, feed);
            }
            catch (XmlException e)
            {
                problem = $"the feed can't be read any further: {e.Message}";
            }

            if (problem is not null)
                yield return new ImportItem(name, null, problem);
            if (entry is null)
                yield break;
            yield return ImportItem.Of($"{name}, entry {++number}", () => ArticleOf(entry, feed));
        }
    }

    // The next entry; what the feed says of itself before it is kept
    static XElement? Next(XmlReader xml, Dictionary<string, string> feed)
    {
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry")
                return (XElement)XNode.ReadFrom(xml);
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "feed" && xml.XmlLang is { Length: > 0 } language)
                feed["language"] = language;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "feed" && xml.GetAttribute("xml:base") is { } start)
                feed["base"] = start;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "title" or "language" or "author")
            {
                XElement said = (XElement)XNode.ReadFrom(xml);
                feed.TryAdd(said.Name.LocalName, WhiteSpace.Collapse(Value(said, "name") ?? said.Value));
            }
            else
            {
                xml.Read();
            }
        }

        return null;
    }

    static ImportedArticle ArticleOf(XElement entry, Dictionary<string, string> feed)
    {
        Uri? start = Below(entry, Address(feed.GetValueOrDefault("base"), null));
        Uri? url = LinkOf(entry, start);
        XElement? content = ContentOf(entry);
        string body = content is null ? "" : MarkdownOf(content, Below(content, start ?? url));
        if (body.Length == 0)
            throw new ImportException("the entry has no text");

        RecordFields fields = new();
        fields.Add("id", RecordFields.IdOf(Value(entry, "guid") ?? Value(entry, "id") ?? url?.AbsoluteUri, body));
        fields.Add("title", RecordText.Plain(Value(entry, "title")));
        fields.Add("author", RecordText.Plain(AuthorsOf(entry) ?? feed.GetValueOrDefault("author")));
        fields.Add("date", Days.Read(Value(entry, "pubDate") ?? Value(entry, "published") ?? Value(entry, "date") ?? Value(entry, "updated")));
        fields.Add("url", url?.AbsoluteUri);
        fields.Add("language", feed.GetValueOrDefault("language"));
        fields.Add("site", RecordText.Plain(feed.GetValueOrDefault("title")));
        fields.AddList("tags", [.. Children(entry, "category").Select(tag => RecordText.Plain(tag.Attribute("term")?.Value ?? tag.Value)).OfType<string>().Distinct().Take(MostTags)]);
        return new ImportedArticle(fields.All, body);
    }

    // Those of the entry's own format before those of others
    static IEnumerable<XElement> Children(XElement entry, string name) => entry.Elements()
        .Where(child => child.Name.LocalName == name && child.Name.Namespace != Media)
        .OrderBy(child => child.Name.Namespace == entry.Name.Namespace ? 0 : 1);

    static string? Value(XElement entry, string name) => Children(entry, name).Select(child => child.Value.Trim()).FirstOrDefault(value => value.Length > 0);

    // The whole text before what is said of it
    static XElement? ContentOf(XElement entry) => ((string[])["encoded", "content", "description", "summary"])
        .SelectMany(name => Children(entry, name)).FirstOrDefault(content => !string.IsNullOrWhiteSpace(content.Value));

    static string MarkdownOf(XElement content, Uri? address) => content.Attribute("type")?.Value switch
    {
        "xhtml" => RecordText.Markdown(string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))), address),
        "text" or "text/plain" => RecordText.MarkdownOfPlain(content.Value),
        _ => RecordText.Markdown(content.Value, address),
    };

    // What relative addresses in an element start from: its xml:base, itself from the one around it
    static Uri? Below(XElement element, Uri? around) => Address(element.Attribute(XNamespace.Xml + "base")?.Value, around) ?? around;

    static Uri? LinkOf(XElement entry, Uri? start)
    {
        foreach (XElement link in Children(entry, "link").OrderBy(link => link.Attribute("rel")?.Value is null or "alternate" ? 0 : 1))
        {
            if (Address((link.Attribute("href")?.Value ?? link.Value).Trim(), Below(link, start)) is { } url)
                return url;
        }

        return Address(Value(entry, "guid"), null);
    }

    // Of the Web alone; a relative one where it is known what from
    static Uri? Address(string? stated, Uri? around) =>
        !string.IsNullOrEmpty(stated)
        && (around is null ? Uri.TryCreate(stated, UriKind.Absolute, out Uri? address) : Uri.TryCreate(around, stated, out address))
        && address.Scheme is "http" or "https"
            ? address
            : null;

    static string? AuthorsOf(XElement entry)
    {
        string[] names = [.. Children(entry, "creator").Concat(Children(entry, "author")).Select(author => (Value(author, "name") ?? author.Value).Trim()).Where(name => name.Length is > 0 and < 100 && !name.Contains('@')).Distinct()];
        return names.Length == 0 ? null : string.Join(", ", names);
    }
}
