using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The table of a document's links. The article that a link leads to stands in it by the id of its path and is found at run time, so that an
/// article's source does not depend on what other seeds there are.
/// </summary>
static class LinkTable
{
    const int Fields = 8;

    /// <summary>The table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pathId">The id that the path of its seed gives.</param>
    /// <param name="texts">Where to put texts.</param>
    /// <param name="isInCharacters">Whether the document's source stands before the texts.</param>
    /// <param name="hasNotes">Whether somebody is to read it.</param>
    public static StoredTable Of(Document document, string pathId, StoredTexts texts, bool isInCharacters, bool hasNotes)
    {
        RecordWriter numbers = new(Fields);
        List<string> notes = [];
        foreach (Link link in document.Links)
        {
            if (!link.IsDefined || link.IsPicture)
                continue;
            LinkAddress? address = LinkAddress.Of(link.Url);
            string target = address?.SeedFrom(pathId) ?? "";
            string section = address?.Anchor ?? "";
            bool isAsWritten = isInCharacters && link.Place.Of(document.Source.Text) == link.Url;
            numbers
                .Add(link.Span.Start, link.Span.Length)
                .Add(isAsWritten ? link.Place.Start : texts.Place(link.Url), link.Url.Length)
                .Add(target.Length == 0 ? 0 : texts.Place(target), target.Length)
                .Add(section.Length == 0 ? 0 : texts.Place(section), section.Length);
            notes.Add(CommentText.Of($"link to {link.Url}: {document.TextOf(link.Span)}\n".Replace('\n', ' ')).Trim());
        }

        return numbers.ToTable(hasNotes ? string.Concat(notes.Select(note => note + "\n")) : "");
    }
}
