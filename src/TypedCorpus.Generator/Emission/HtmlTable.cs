using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Rendering;

namespace TypedCorpus.Generator.Emission;

/// <summary>The HTML of an article, and where in it each block and each section stands.</summary>
/// <param name="document">The article.</param>
/// <param name="page">Its HTML as it was rendered.</param>
/// <param name="addresses">What the addresses in it are on the site, in their order.</param>
sealed class HtmlTable(Document document, HtmlPage page, EquatableArray<string> addresses)
{
    const int Fields = 2;

    /// <summary>The table.</summary>
    /// <param name="texts">Where to put the HTML.</param>
    public StoredTable Write(StoredTexts texts)
    {
        (string html, Func<TextSpan, TextSpan> moved) = WithAddresses();
        RecordWriter numbers = new(Fields);
        numbers.Add(texts.Append(html), html.Length);
        foreach (TextSpan block in page.Blocks)
            Add(moved(block));
        IReadOnlyList<SectionTable.Section> sections = SectionTable.Of(document);
        for (int i = 0; i < sections.Count; i++)
            Add(moved(SpanOf(sections, i)));
        return numbers.ToTable();

        void Add(TextSpan span) => numbers.Add(span.Length == 0 ? 0 : span.Start, span.Length);
    }

    // From behind the element of its heading to the element of the next one that is not deeper
    TextSpan SpanOf(IReadOnlyList<SectionTable.Section> sections, int place)
    {
        SectionTable.Section section = sections[place];
        TextSpan[] inside =
        [
            .. Enumerable.Range(section.FirstBlock, Math.Max(0, section.EndOfBlocks - section.FirstBlock))
                .Select(i => page.Outer[i])
                .Where(span => span.Length > 0),
        ];
        if (inside.Length == 0)
            return default;
        int start = section.Heading is { } heading ? Math.Max(page.Outer[heading].End, inside[0].Start) : inside[0].Start;
        int end = inside[inside.Length - 1].End;
        if (section.End < sections.Count && page.Outer[sections[section.End].Heading!.Value] is { Length: > 0 } next)
            end = Math.Min(end, next.Start);
        return end > start ? TextSpan.FromBounds(start, end) : default;
    }

    // The path is escaped already, what stands behind it may hold anything
    static string InAttribute(string address) => address.Replace("&", "&amp;").Replace("\"", "%22").Replace("<", "%3C").Replace(">", "%3E");

    (string Html, Func<TextSpan, TextSpan> Moved) WithAddresses()
    {
        StringBuilder html = new(page.Html.Length);
        // How far what stands behind each address has moved
        int[] shifts = new int[page.Addresses.Count];
        int read = 0;
        for (int i = 0; i < shifts.Length; i++)
        {
            HtmlAddress address = page.Addresses[i];
            html.Append(page.Html, read, address.Span.Start - read)
                .Append(addresses[i] == address.Url ? address.Span.Of(page.Html) : InAttribute(addresses[i]));
            read = address.Span.End;
            shifts[i] = html.Length - read;
        }

        html.Append(page.Html, read, page.Html.Length - read);
        return (html.ToString(), span => TextSpan.FromBounds(Moved(span.Start), Moved(span.End)));

        int Moved(int offset)
        {
            int low = 0;
            for (int high = shifts.Length; low < high;)
            {
                int middle = (low + high) / 2;
                if (page.Addresses[middle].Span.Start < offset)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low == 0 ? offset : offset + shifts[low - 1];
        }
    }
}
