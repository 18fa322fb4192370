using System.Globalization;
using System.Text;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes the parts of an article as the table that the emitted model reads: rows of decimal numbers, which a reader of the generated code can
/// follow, or packed ones, where a corpus is too large for that. <c>SpanTableReader</c> of the model says what the rows are.
/// </summary>
sealed class SpanTable
{
    // In the order of the kinds
    internal const string BlockLetters = "TUYLHPIBCMX";
    internal const string QuoteLetters = "dpt";

    // A number below the count is one character: a CJK ideograph, as these stand in one block and are never escaped
    const char FirstPacked = '\u4E00';
    const int PackedCount = 0x4000;

    readonly StringBuilder table = new();
    readonly bool packs;

    SpanTable(bool packs) => this.packs = packs;

    /// <summary>The table of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="packs">Whether it takes about a third of the characters, and nobody can read it.</param>
    public static string Of(Document document, bool packs) => new SpanTable(packs).Write(document);

    string Write(Document document)
    {
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
            table.Append('E');
            AppendSpan(edit.Span);
            table.Append(" |").Append(TableText.Escape(edit.Replacement)).Append("|\n");
        }

        AppendBlocks(document);
        foreach (Quote quote in document.Quotes)
            AppendQuote(quote, depth: 0);
        return table.ToString();
    }

    void AppendBlocks(Document document)
    {
        int end = 0;
        int sentence = 0;
        foreach (Block block in document.Blocks)
        {
            table.Append(BlockLetters[(int)block.Kind]);
            if (block.Level > 0)
                table.Append(block.Level.ToString(CultureInfo.InvariantCulture));
            AppendNumber(block.Span.Start - end);
            AppendNumber(block.Span.Length);
            end = block.Span.End;

            int first = sentence;
            while (sentence < document.Sentences.Count && document.Sentences[sentence].Start < block.Span.End)
                sentence++;
            if (block.IsParagraph)
                AppendSentences(block.Span, document.Sentences.AsSpan()[first..sentence]);
            table.Append('\n');
        }
    }

    void AppendSentences(TextSpan paragraph, ReadOnlySpan<TextSpan> sentences)
    {
        if (sentences.Length == 1 && sentences[0] == paragraph)
            return;

        Append(':');
        int end = paragraph.Start - 1;
        foreach (TextSpan sentence in sentences)
        {
            if (sentence.Start - end != 1)
            {
                Append('+');
                table.Append((sentence.Start - end).ToString(CultureInfo.InvariantCulture));
            }

            AppendNumber(sentence.Length);
            end = sentence.End;
        }
    }

    void AppendQuote(Quote quote, int depth)
    {
        table.Append('>', depth).Append(QuoteLetters[(int)quote.Kind]);
        AppendSpan(quote.Span);
        if (quote.Attribution?.Mention is { } mention)
        {
            Append('m');
            AppendSpan(mention);
        }

        if (quote.Attribution?.Cue is { } cue)
        {
            Append('c');
            AppendSpan(cue);
        }

        if (quote.Attribution?.Speaker is { } speaker)
        {
            Append('s');
            AppendNumber(speaker);
        }

        if (quote.Continues is { } continued)
        {
            Append('f');
            AppendNumber(continued);
        }

        table.Append('\n');

        foreach (Quote nested in quote.Nested)
            AppendQuote(nested, depth + 1);
    }

    void AppendNumber(int number)
    {
        if (packs && number < PackedCount)
            table.Append((char)(FirstPacked + number));
        else
            table.Append(' ').Append(number.ToString(CultureInfo.InvariantCulture));
    }

    void Append(char letter)
    {
        if (!packs)
            table.Append(' ');
        table.Append(letter);
    }

    void AppendSpan(TextSpan span)
    {
        AppendNumber(span.Start);
        AppendNumber(span.Length);
    }
}
