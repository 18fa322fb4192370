using System.Text;
using TypedCorpus.Analysis;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// What the tables of an article say, in words: a line for each element, without numbers that move when something before the element changes.
/// </summary>
sealed class ArticleNotes(Document document)
{
    const int WordsInNote = 48;

    /// <summary>The speakers by name.</summary>
    public string Speakers() => Lines(document.Speakers.Select(speaker => CommentText.Of(speaker.Name)));

    /// <summary>The kind of each block and its first words.</summary>
    public string Blocks()
    {
        int sentence = 0;
        StringBuilder lines = new();
        foreach (Block block in document.Blocks)
        {
            int first = sentence;
            while (sentence < document.Sentences.Count && document.Sentences[sentence].Start < block.Span.End)
                sentence++;
            lines.Append(NameOf(block, sentence - first)).Append(": ").Append(Words(block.Span)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The kind of each quote, who said it, by which mention and cue, and its opening words.</summary>
    public string Quotes()
    {
        StringBuilder lines = new();
        foreach (Quote quote in document.Quotes)
            AppendQuote(lines, quote, depth: 0);
        return lines.ToString();
    }

    void AppendQuote(StringBuilder lines, Quote quote, int depth)
    {
        lines.Append(' ', 2 * depth).Append(NameOf(quote.Kind));
        if (quote.Continues is not null)
            lines.Append(", continued");
        if (quote.Attribution is { } attribution)
        {
            if (attribution.Speaker is { } speaker)
                lines.Append(", ").Append(CommentText.Of(document.Speakers[speaker].Name));
            if (attribution.Mention is { } mention)
                lines.Append(", mention “").Append(Words(mention)).Append('”');
            if (attribution.Cue is { } cue)
                lines.Append(", cue “").Append(Words(cue)).Append('”');
        }

        lines.Append(": ").Append(Words(quote.Span)).Append('\n');
        foreach (Quote nested in quote.Nested)
            AppendQuote(lines, nested, depth + 1);
    }

    string Words(TextSpan span)
    {
        // No more of a long block than an excerpt can need
        TextSpan start = span with { Length = Math.Min(span.Length, 2 * WordsInNote) };
        return CommentText.Of(Excerpt.Of(document.TextOf(start), WordsInNote)).Trim();
    }

    static string NameOf(Block block, int sentences) => block.Kind switch
    {
        BlockKind.Heading => FormattableString.Invariant($"heading {block.Level}"),
        BlockKind.ListItem => "list item",
        BlockKind.BlockQuote => "block quote",
        BlockKind.Paragraph when sentences > 1 => FormattableString.Invariant($"paragraph of {sentences} sentences"),
        _ => block.Kind.ToString().ToLowerInvariant(),
    };

    static string NameOf(QuoteKind kind) => kind.ToString().ToLowerInvariant();

    static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
