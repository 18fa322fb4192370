using System.Text;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Analysis;

/// <summary>
/// What was read from one text. Every span counts UTF-16 units of <see cref="Source"/>; equal input gives an equal document on every machine,
/// in every culture and time zone.
/// </summary>
/// <param name="Source">The characters of the file.</param>
/// <param name="Title">The title as a person reads it; null when the text has none.</param>
/// <param name="Blocks">The blocks, in order; with white space they make up the source.</param>
/// <param name="Edits">Where a person reads something else than the source says, in order; empty for plain text without hard-wrapped lines.</param>
/// <param name="Sentences">The sentences of the paragraphs, in order; none crosses a block's end.</param>
/// <param name="Quotes">The quotes of every kind, in order.</param>
/// <param name="Speakers">The speakers with a name, in order of their first quote.</param>
/// <param name="UnclosedMarks">The quotation marks that nothing closes or, rarely, opens.</param>
/// <param name="Metadata">What front matter, the sidecar and header lines say.</param>
public sealed record Document(
    Source Source,
    string? Title,
    EquatableArray<Block> Blocks,
    EquatableArray<Edit> Edits,
    EquatableArray<TextSpan> Sentences,
    EquatableArray<Quote> Quotes,
    EquatableArray<Speaker> Speakers,
    EquatableArray<TextSpan> UnclosedMarks,
    ArticleMetadata Metadata)
{
    /// <summary>The links, in order; plain text has none.</summary>
    public EquatableArray<Link> Links { get; init; }

    /// <summary>The tag of the article's language where there are no rules for speakers, so that they are left out (<c>und</c>: another script than
    /// the Latin one); null for English, and where nothing tells.</summary>
    public string? LanguageWithoutSpeakers { get; init; }

    /// <summary>The words between two apostrophes on either side that would be quotes if the reader had been asked to read these, in order.</summary>
    public EquatableArray<TextSpan> UnreadQuotes { get; init; }

    /// <summary>What a person reads in a span of the source: its characters with the edits inside applied.</summary>
    public string TextOf(TextSpan span)
    {
        int first = FirstEditFrom(span.Start);
        int last = FirstEditFrom(span.End);

        // An edit may begin before: the marks of emphasis around a link
        int read = first == 0 ? span.Start : Math.Max(span.Start, Math.Min(span.End, Edits[first - 1].Span.End));
        if (first == last)
            return TextSpan.FromBounds(read, span.End).Of(Source.Text);

        StringBuilder text = new(span.Length);
        for (int i = first; i < last; i++)
        {
            text.Append(Source.Text, read, Edits[i].Span.Start - read).Append(Edits[i].Replacement);
            read = Math.Min(span.End, Edits[i].Span.End);
        }

        return text.Append(Source.Text, read, span.End - read).ToString();
    }

    int FirstEditFrom(int offset) => SortedSearch.CountBefore(Edits.Count, i => Edits[i].Span.Start < offset);
}
