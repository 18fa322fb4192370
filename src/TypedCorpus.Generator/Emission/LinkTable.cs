using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The table of a document's links. The article that a link leads to stands in it by the id of its path and is found at run time, so that an
/// article's source does not depend on what other seeds there are.
/// </summary>
static class LinkTable
{
    const int Fields = 9;

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
        foreach (Link link in document.Links.Where(link => link.IsDefined).OrderBy(link => link.IsPicture))
        {
            LinkAddress? address = link.IsPicture ? null : LinkAddress.Of(link.Url);
            string words = link.IsPicture ? link.Alt : document.TextOf(link.Span);
            numbers.Add(link.Span.Start, link.Span.Length);
            Add(link.Url, link.Place);
            if (link.IsPicture)
                Add(link.Alt, PlaceOf(link.Alt, link.Span));
            else
                Add(address?.SeedFrom(pathId) ?? "", default);
            Add(address?.Anchor ?? "", default);
            numbers.Add(link.IsPicture ? 1 : 0);
            notes.Add(CommentText.Of($"{(link.IsPicture ? "picture" : "link to")} {link.Url}: {words}".Replace('\n', ' ')).Trim());
        }

        return numbers.ToTable(hasNotes ? string.Concat(notes.Select(note => note + "\n")) : "");

        // A text that may stand at a place of the source
        void Add(string text, TextSpan place)
        {
            bool isAsWritten = isInCharacters && place.Length > 0 && place.Of(document.Source.Text) == text;
            numbers.Add(text.Length == 0 ? 0 : isAsWritten ? place.Start : texts.Place(text), text.Length);
        }

        TextSpan PlaceOf(string text, TextSpan within)
        {
            int place = document.Source.Text.IndexOf(text, within.Start, within.Length, StringComparison.Ordinal);
            return place < 0 ? default : new TextSpan(place, text.Length);
        }
    }
}
