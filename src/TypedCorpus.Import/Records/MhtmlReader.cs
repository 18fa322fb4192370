using MimeKit;

namespace TypedCorpus.Import.Records;

/// <summary>Reads a page that a browser saved as one file (MHTML): the first part of HTML in it.</summary>
static class MhtmlReader
{
    public static IEnumerable<ImportItem> Read(string name, Stream stream) => [ImportItem.Of(name, () => Page(stream))];

    static ImportedArticle Page(Stream stream)
    {
        try
        {
            using MimeMessage message = MimeMessage.Load(stream);
            MimePart? page = message.BodyParts.OfType<MimePart>().FirstOrDefault(part => part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml"));
            if (page?.Content is null)
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
}
