using MimeKit;

namespace TypedCorpus.Import.Records;

/// <summary>Reads a page that a browser saved as one file (MHTML): of the parts of HTML in it the one that the file says is the page.</summary>
static class MhtmlReader
{
    public static IEnumerable<ImportItem> Read(string name, Stream stream) => [ImportItem.Of(name, () => Page(stream))];

    static ImportedArticle Page(Stream stream)
    {
        try
        {
            using MimeMessage message = MimeMessage.Load(stream);
            if (PageOf(message) is not { Content: not null } page)
                throw new ImportException("there is no page of HTML in it");
            using MemoryStream bytes = new();
            page.Content.DecodeTo(bytes);
            string? from = page.Headers["Content-Location"] ?? message.Headers["Snapshot-Content-Location"];
            Uri? address = Uri.TryCreate(from, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url : null;
            return PageImport.Read(bytes.ToArray(), address, page.ContentType.Charset);
        }
        catch (FormatException e)
        {
            throw new ImportException($"it is no MHTML: {e.Message}");
        }
    }

    // Frames are pages, too: by the address that was saved, or else the root of the parts, or else the first one
    static MimePart? PageOf(MimeMessage message)
    {
        MimePart[] pages = [.. message.BodyParts.OfType<MimePart>().Where(IsHtml)];
        string? saved = message.Headers["Snapshot-Content-Location"];
        return Array.Find(pages, page => saved is not null && page.Headers["Content-Location"] == saved)
            ?? (message.Body is MultipartRelated { Root: MimePart root } && IsHtml(root) ? root : null)
            ?? pages.FirstOrDefault();
    }

    static bool IsHtml(MimePart part) => part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml");
}
