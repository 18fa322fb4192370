using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes the parts of an article as the table that the emitted model reads: rows of decimal numbers, which cost the compiler less than coded
/// characters and which a reader of the generated code can follow. <c>SpanTableReader</c> of the model says what the rows are.
/// </summary>
static class SpanTable
{
    // In the order of the kinds
    internal const string BlockLetters = "TUYLHPIBCMX";
    internal const string QuoteLetters = "dpt";

    /// <summary>The table of a document.</summary>
    public static string Of(Document document)
    {
        StringBuilder table = new("\n");
        Block? title = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        if (document.Title is not null && (title is null || document.TextOf(title.Span) != document.Title))
            table.Append("N ").Append(TableText.Escape(document.Title)).Append('\n');
        foreach (MetadataEntry entry in document.Metadata.Entries.Where(entry => !KnownKeys.NamesArticle(entry.Key)))
        {
            table.Append("K ").Append(TableText.Escape(entry.Key.ToLowerInvariant())).Append('\n');
            foreach (string value in entry.Values)
                table.Append(' ').Append(TableText.Escape(value)).Append('\n');
        }

        foreach (Speaker speaker in document.Speakers)
            table.Append("S ").Append(TableText.Escape(speaker.Name)).Append('\n');
        foreach (Edit edit in document.Edits)
        {
            table.Append('E').AppendNumber(edit.Span.Start).AppendNumber(edit.Span.Length)
                .Append(" |").Append(TableText.Escape(edit.Replacement)).Append("|\n");
        }

        AppendBlocks(table, document);
        foreach (Quote quote in document.Quotes)
            AppendQuote(table, quote, depth: 0);
        return table.ToString();
    }

    static void AppendBlocks(StringBuilder table, Document document)
    {
        int end = 0;
        int sentence = 0;
        foreach (Block block in document.Blocks)
        {
            table.Append(BlockLetters[(int)block.Kind]);
            if (block.Level > 0)
                table.Append(block.Level.ToString(CultureInfo.InvariantCulture));
            table.AppendNumber(block.Span.Start - end).AppendNumber(block.Span.Length);
            end = block.Span.End;

            int first = sentence;
            while (sentence < document.Sentences.Count && document.Sentences[sentence].Start < block.Span.End)
                sentence++;
            if (block.IsParagraph)
                AppendSentences(table, block.Span, document.Sentences.AsSpan()[first..sentence]);
            table.Append('\n');
        }
    }

    static void AppendSentences(StringBuilder table, TextSpan paragraph, ReadOnlySpan<TextSpan> sentences)
    {
        if (sentences.Length == 1 && sentences[0] == paragraph)
            return;

        table.Append(" :");
        int end = paragraph.Start - 1;
        foreach (TextSpan sentence in sentences)
        {
            if (sentence.Start - end != 1)
                table.Append(" +").Append((sentence.Start - end).ToString(CultureInfo.InvariantCulture));
            table.AppendNumber(sentence.Length);
            end = sentence.End;
        }
    }

    static void AppendQuote(StringBuilder table, Quote quote, int depth)
    {
        table.Append('>', depth).Append(QuoteLetters[(int)quote.Kind]).AppendNumber(quote.Span.Start).AppendNumber(quote.Span.Length);
        if (quote.Attribution?.Mention is { } mention)
            table.Append(" m").AppendNumber(mention.Start).AppendNumber(mention.Length);
        if (quote.Attribution?.Cue is { } cue)
            table.Append(" c").AppendNumber(cue.Start).AppendNumber(cue.Length);
        if (quote.Attribution?.Speaker is { } speaker)
            table.Append(" s").AppendNumber(speaker);
        if (quote.Continues is { } continued)
            table.Append(" f").AppendNumber(continued);
        table.Append('\n');

        foreach (Quote nested in quote.Nested)
            AppendQuote(table, nested, depth + 1);
    }

    static StringBuilder AppendNumber(this StringBuilder table, int number) =>
        table.Append(' ').Append(number.ToString(CultureInfo.InvariantCulture));
}
