using System.Collections.Generic;

namespace TypedCorpus
{
    // Decodes the table of an article. The rows, in this order (a packed table has no space before a letter):
    //   N TITLE                    the title, where no block is the title
    //   K KEY                      a key of the metadata in lower case, then " VALUE" in a row for each of its values
    //   S NAME                     a speaker
    //   E START LENGTH |TEXT|      an edit: what a person reads instead of a stretch of the source
    //   KIND GAP LENGTH            a block: one of the letters below (a heading's level behind it), the units between the block before and
    //                              this one, its length; for a paragraph of several sentences, " :" and each sentence's length, behind "+GAP "
    //                              where it is not one unit away from the sentence before
    //   kind START LENGTH          a quote: d, p or t, behind one ">" for each quote that it is nested in; then, where there are such,
    //                              " m START LENGTH" mention, " c START LENGTH" cue, " s INDEX" speaker, " f INDEX" the quote it goes on with
    sealed partial class SpanTableReader
    {
        // In the order of BlockKind
        private const string BlockLetters = "TUYLHPIBCMX";

        // In the order of QuoteKind
        private const string QuoteLetters = "dpt";

        private readonly ArticleContent content;
        private readonly Dictionary<string, string[]> values = new Dictionary<string, string[]>();
        private readonly List<string> speakers = new List<string>();
        private readonly List<Edit> edits = new List<Edit>();
        private readonly List<Block> blocks = new List<Block>();
        private readonly List<Paragraph> paragraphs = new List<Paragraph>();
        private readonly List<Section> sections = new List<Section>();
        private readonly List<Quote> quotes = new List<Quote>();
        private TableCursor cursor;
        private string? title;
        private Block? heading;
        private int firstOfSection;
        private int shift;

        internal SpanTableReader(ArticleContent content, string table, int start)
        {
            this.content = content;
            cursor = new TableCursor(table, start);
        }

        internal SpanTable Read()
        {
            while (!cursor.AtEnd)
                ReadRow();
            EndSection();
            return new SpanTable(
                title,
                new MetadataValues(values),
                speakers.ToArray(),
                edits.ToArray(),
                new ElementList<Block>(blocks.ToArray()),
                new ElementList<Paragraph>(paragraphs.ToArray()),
                new ElementList<Section>(sections.ToArray()),
                new QuoteList(quotes.FindAll(quote => quote.Kind != QuoteKind.Term).ToArray()),
                new QuoteList(quotes.FindAll(quote => quote.Kind == QuoteKind.Term).ToArray()));
        }

        internal static ElementList<Sentence> ReadSentences(Paragraph paragraph, string table, int row)
        {
            TableCursor cursor = new TableCursor(table, row);
            List<Sentence> sentences = new List<Sentence>();
            cursor.Skip(' ');
            if (!cursor.Skip(':'))
                sentences.Add(new Sentence(paragraph, paragraph.Start, paragraph.Length));

            int end = paragraph.Start - 1;
            while (cursor.Peek != '\n')
            {
                cursor.Skip(' ');
                int gap = 1;
                if (cursor.Skip('+'))
                    gap = cursor.ReadNumber();
                int length = cursor.ReadNumber();
                sentences.Add(new Sentence(paragraph, end + gap, length));
                end += gap + length;
            }

            return new ElementList<Sentence>(sentences.ToArray());
        }

        private void ReadRow()
        {
            switch (cursor.Peek)
            {
                case 'N':
                    cursor.Read();
                    title = cursor.ReadText();
                    break;
                case 'K':
                    cursor.Read();
                    ReadValues(cursor.ReadText());
                    break;
                case 'S':
                    cursor.Read();
                    speakers.Add(cursor.ReadText());
                    break;
                case 'E':
                    cursor.Read();
                    int start = cursor.ReadNumber();
                    int length = cursor.ReadNumber();
                    string text = cursor.ReadText();
                    AddEdit(start, length, text.Substring(1, text.Length - 2));
                    break;
                case '>':
                case 'd':
                case 'p':
                case 't':
                    ReadQuote();
                    break;
                default:
                    ReadBlock();
                    break;
            }
        }

        private void AddEdit(int start, int length, string replacement)
        {
            edits.Add(new Edit(start, length, replacement, shift));
            shift += replacement.Length - length;
        }

        private void ReadValues(string key)
        {
            List<string> own = new List<string>();
            while (cursor.Peek == ' ')
                own.Add(cursor.ReadText());
            values[key] = own.ToArray();
        }

        private void ReadBlock()
        {
            BlockKind kind = (BlockKind)BlockLetters.IndexOf(cursor.Read());
            int level = cursor.ReadLevel();
            int start = (blocks.Count == 0 ? 0 : blocks[blocks.Count - 1].End) + cursor.ReadNumber();
            int length = cursor.ReadNumber();
            if (kind == BlockKind.Paragraph || kind == BlockKind.ListItem || kind == BlockKind.BlockQuote)
            {
                Paragraph paragraph = new Paragraph(content, kind, start, length, paragraphs.Count, cursor.Position);
                paragraphs.Add(paragraph);
                blocks.Add(paragraph);
            }
            else
            {
                Block block = new Block(content, kind, level, start, length);
                blocks.Add(block);
                if (kind == BlockKind.Heading)
                {
                    EndSection();
                    heading = block;
                }
            }

            cursor.SkipRow();
        }

        private void EndSection()
        {
            if (heading is null && firstOfSection == paragraphs.Count)
                return;

            Section section = new Section(
                heading,
                new ElementList<Paragraph>(paragraphs.GetRange(firstOfSection, paragraphs.Count - firstOfSection).ToArray()));
            foreach (Paragraph paragraph in section.Paragraphs)
                paragraph.Section = section;
            sections.Add(section);
            firstOfSection = paragraphs.Count;
        }

        private void ReadQuote()
        {
            int depth = 0;
            while (cursor.Skip('>'))
                depth++;

            QuoteKind kind = (QuoteKind)QuoteLetters.IndexOf(cursor.Read());
            int start = cursor.ReadNumber();
            int length = cursor.ReadNumber();
            TextElement? mention = null;
            TextElement? cue = null;
            Quote? continues = null;
            int speaker = -1;
            while (cursor.Peek != '\n')
            {
                cursor.Skip(' ');
                switch (cursor.Read())
                {
                    case 'm':
                        mention = new TextElement(content, cursor.ReadNumber(), cursor.ReadNumber());
                        break;
                    case 'c':
                        cue = new TextElement(content, cursor.ReadNumber(), cursor.ReadNumber());
                        break;
                    case 's':
                        speaker = cursor.ReadNumber();
                        break;
                    case 'f':
                        continues = quotes[cursor.ReadNumber()];
                        break;
                }
            }

            cursor.SkipRow();
            Add(new Quote(content, kind, start, length, speaker) { Mention = mention, Cue = cue, Continues = continues }, depth);
        }

        private void Add(Quote quote, int depth)
        {
            if (depth == 0)
            {
                quotes.Add(quote);
                return;
            }

            Quote outer = quotes[quotes.Count - 1];
            for (int i = 1; i < depth; i++)
                outer = outer.Nested[outer.Nested.Count - 1];
            Quote[] nested = new Quote[outer.Nested.Count + 1];
            outer.Nested.Items.CopyTo(nested, 0);
            nested[nested.Length - 1] = quote;
            outer.Nested = new QuoteList(nested);
        }
    }
}
