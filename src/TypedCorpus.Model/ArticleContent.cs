using System;
using System.ComponentModel;
using System.Linq;
using System.Text;
using System.Threading;

namespace TypedCorpus
{
    /// <summary>For generated code: the text of one article and the table of its parts. They are made on first use, once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    sealed partial class ArticleContent
    {
        // Between the text and the table; no row of a table is equal to it
        private const string Separator = "\n----\n";

        private readonly CorpusRoot root;
        private readonly int index;
        private readonly string stored;
        private readonly int endOfText;
        private SpanTable? table;
        private SpeakerList? speakers;
        private ElementList<Block>? boilerplate;
        private ElementList<Sentence>? sentences;
        private string? source;
        private string? text;

        internal ArticleContent(CorpusRoot root, int index, string stored)
        {
            this.root = root;
            this.index = index;
            this.stored = stored;
            endOfText = EndOfText(stored);
        }

        internal string Source => source ?? Interlocked.CompareExchange(ref source, root.SourceOf(stored.Substring(0, endOfText)), null) ?? source;

        internal string Text => text ??= Read(0, Source.Length);

        internal Article Article => root.ArticleAt(index);

        internal string Id => root.IdAt(index);

        internal string Title =>
            Table.Title ?? Array.Find(Blocks.Items, block => block.Kind == BlockKind.Title)?.Text ?? Id;

        internal MetadataValues Values => Table.Values;

        internal ElementList<Block> Blocks => Table.Blocks;

        internal ElementList<Section> Sections => Table.Sections;

        internal ElementList<Paragraph> Paragraphs => Table.Paragraphs;

        internal ElementList<Sentence> Sentences =>
            sentences ??= new ElementList<Sentence>(Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToArray());

        internal ElementList<Block> Boilerplate =>
            boilerplate ??= new ElementList<Block>(Array.FindAll(Blocks.Items, block => block.Kind == BlockKind.Boilerplate));

        internal QuoteList Quotes => Table.Quotes;

        internal QuoteList Terms => Table.Terms;

        internal SpeakerList Speakers => speakers ??= new SpeakerList(Array.ConvertAll(Table.SpeakerNames, root.SpeakerNamed));

        // Two threads may both decode; they get equal tables, and the first one stays
        private SpanTable Table =>
            table ?? Interlocked.CompareExchange(ref table, new SpanTableReader(this, stored, endOfText + Separator.Length).Read(), null) ?? table;

        // A slice of the source as a person reads it
        internal string Read(int start, int length)
        {
            Edit[] edits = Table.Edits;
            int end = start + length;
            int i = FirstFrom(edits, start);
            if (i == edits.Length || edits[i].Start >= end)
                return Source.Substring(start, length);

            StringBuilder text = new StringBuilder(length);
            int read = start;
            for (; i < edits.Length && edits[i].Start < end; i++)
            {
                text.Append(Source, read, edits[i].Start - read).Append(edits[i].Replacement);
                read = Math.Min(end, edits[i].End);
            }

            return text.Append(Source, read, end - read).ToString();
        }

        // The offset in Text of an offset in Source; one inside an edit goes to the end of what is read instead, for a span's end to its start
        internal int ToText(int offset, bool atEnd)
        {
            Edit[] edits = Table.Edits;
            int last = FirstFrom(edits, atEnd ? offset : offset + 1) - 1;
            if (last < 0)
                return offset;

            Edit edit = edits[last];
            int start = edit.Start + edit.Shift;
            int after = start + edit.Replacement.Length;
            return offset >= edit.End ? after + offset - edit.End : atEnd || offset == edit.Start ? start : after;
        }

        internal Paragraph ParagraphAt(int offset) => Paragraphs.Items[Math.Max(0, FirstFrom(Paragraphs.Items, offset + 1) - 1)];

        internal Sentence SentenceAt(int offset)
        {
            Sentence[] all = ParagraphAt(offset).Sentences.Items;
            return all[Math.Max(0, FirstFrom(all, offset + 1) - 1)];
        }

        internal QuoteList QuotesWithin(TextElement element)
        {
            int first = FirstFrom(Quotes.Items, element.Start);
            Quote[] quotes = new Quote[FirstFrom(Quotes.Items, element.End) - first];
            Array.Copy(Quotes.Items, first, quotes, 0, quotes.Length);
            return new QuoteList(quotes);
        }

        internal ElementList<Sentence> SentencesOf(Paragraph paragraph, int row) => SpanTableReader.ReadSentences(paragraph, stored, row);

        // Line by line from the end: a search for a string would load the cultures, which takes longer than all else that a first article needs
        private static int EndOfText(string stored)
        {
            int end = stored.LastIndexOf('\n');
            while (string.CompareOrdinal(stored, end, Separator, 0, Separator.Length) != 0)
                end = stored.LastIndexOf('\n', end - 1);
            return end;
        }

        // The place of the first part that starts at or behind an offset
        private static int FirstFrom<T>(T[] parts, int offset)
            where T : IStart
        {
            int low = 0;
            int high = parts.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (parts[middle].Start < offset)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }
}
