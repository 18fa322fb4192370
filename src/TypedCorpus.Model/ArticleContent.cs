using System;
using System.ComponentModel;
using System.Text;

namespace TypedCorpus.Storage
{
    /// <summary>
    /// For generated code: the constant data of one article, which are the characters of its source and the tables that <c>ArticleTable</c> lists.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    sealed partial class ArticleContent : ElementSource
    {
        private readonly CorpusRoot root;
        private readonly int index;
        private string? id;
        private string? title;
        private string? source;
        private string? text;
        private ArticleBody? body;
        private ElementList<Block>? blocks;
        private ElementList<Block>? boilerplate;
        private SectionList? sections;
        private ElementList<Paragraph>? paragraphs;
        private ElementList<Sentence>? sentences;
        private QuoteList? quotes;
        private QuoteList? terms;
        private SpeakerList? speakers;
        private ElementList<Link>? links;
        private ElementList<Picture>? pictures;
        private string? html;

        internal ArticleContent(CorpusRoot root, int index, string stored)
            : base(stored, ArticleTable.Count)
        {
            this.root = root;
            this.index = index;
        }

        internal Article Article => root.ArticleAt(index);

        internal string Id => id ??= root.IdAt(index);

        internal string Title => title ??= Number(ArticleTable.Article, ArticleTable.Title + 1, 0) == 0
            ? Id
            : Stored.Substring(Number(ArticleTable.Article, ArticleTable.Title, 0), Number(ArticleTable.Article, ArticleTable.Title + 1, 0));

        internal string Source => source ??= Number(ArticleTable.Article, ArticleTable.IsResource, 0) == 1
            ? SeedResource.WithLineFeeds(root.CharactersOf(Stored.Substring(0, SourceLength)), Stored)
            : Stored.Substring(0, SourceLength);

        internal string Text => text ??= Read(0, Source.Length);

        internal ArticleBody Body => body ??= new ArticleBody(this);

        internal ElementList<Block> Blocks => blocks ??= All<Block>(ArticleTable.Blocks);

        internal ElementList<Block> Boilerplate => boilerplate ??= All<Block>(ArticleTable.Boilerplate);

        internal SectionList Sections => sections ??= new SectionList(this);

        internal ElementList<Paragraph> Paragraphs => paragraphs ??= All<Paragraph>(ArticleTable.Paragraphs);

        internal ElementList<Sentence> Sentences => sentences ??= All<Sentence>(ArticleTable.Sentences);

        internal QuoteList Quotes => quotes ??= new QuoteList(this, 0, StoredTables.Number(Stored, ArticleTable.Article, ArticleTable.QuoteCount, 0));

        internal QuoteList Terms => terms ??= new QuoteList(this, QuoteCount, Number(ArticleTable.Article, ArticleTable.TermCount, 0));

        internal SpeakerList Speakers => speakers ??= new SpeakerList(this, StoredTables.CountOf(Stored, ArticleTable.Speakers));

        internal int WordCount => Number(ArticleTable.Article, ArticleTable.WordCount, 0);

        // What stands before the mark for an excerpt, or else the first paragraph
        internal string Excerpt
        {
            get
            {
                int length = Number(ArticleTable.Article, ArticleTable.Excerpt + 1, 0);
                return length > 0 ? Read(Number(ArticleTable.Article, ArticleTable.Excerpt, 0), length)
                    : Paragraphs.Count > 0 ? Paragraphs[0].Text
                    : "";
            }
        }

        internal string Html => html ??= HtmlOf(record: 0);

        internal ElementList<Link> Links => links ??= new ElementList<Link>(this, ArticleTable.Links, 0, ArticleTable.CountOfLinks(Stored));

        internal ElementList<Picture> Pictures => pictures ??= new ElementList<Picture>(
            this, ArticleTable.Links, Links.Count, StoredTables.CountOf(Stored, ArticleTable.Links) - Links.Count);

        internal ElementList<Link> Backlinks => root.LinksTo(index);

        internal string? Path => root.PathAt(index);

        private int SourceLength => Number(ArticleTable.Article, 0, 0);

        private int QuoteCount => Number(ArticleTable.Article, ArticleTable.QuoteCount, 0);

        internal int Number(int table, int record, int field) => StoredTables.Number(Stored, table, record, field);

        internal BlockKind KindOf(int block) => (BlockKind)(Number(ArticleTable.Blocks, block, 0) % ArticleTable.LevelUnit);

        // What a person reads in a stretch of the source
        internal string Read(int start, int length)
        {
            string characters = StoredTables.Number(Stored, ArticleTable.Article, ArticleTable.IsResource, 0) == 0 ? Stored : Source;
            int edits = StoredTables.CountOf(Stored, ArticleTable.Edits);
            if (edits == 0)
                return characters.Substring(start, length);

            int end = start + length;
            int i = StoredTables.FirstFrom(Stored, ArticleTable.Edits, 0, start, 0, edits);

            // An edit may begin before: the marks of emphasis around a link
            int from = i == 0 ? start : Math.Max(start, Math.Min(end, Number(ArticleTable.Edits, i - 1, 0) + Number(ArticleTable.Edits, i - 1, 1)));
            if (i == edits || Number(ArticleTable.Edits, i, 0) >= end)
                return characters.Substring(from, end - from);

            StringBuilder read = new StringBuilder(length);
            for (; i < edits && Number(ArticleTable.Edits, i, 0) < end; i++)
            {
                int edit = Number(ArticleTable.Edits, i, 0);
                read.Append(characters, from, edit - from).Append(Stored, Number(ArticleTable.Edits, i, 2), Number(ArticleTable.Edits, i, 3));
                from = Math.Min(end, edit + Number(ArticleTable.Edits, i, 1));
            }

            return read.Append(characters, from, end - from).ToString();
        }

        // The offset in Text of an offset in Source; one inside an edit goes to the end of what is read instead, for a span's end to its start
        internal int ToText(int offset, bool atEnd)
        {
            int last = StoredTables.FirstFrom(
                Stored, ArticleTable.Edits, 0, atEnd ? offset : offset + 1, 0, StoredTables.CountOf(Stored, ArticleTable.Edits)) - 1;
            if (last < 0)
                return offset;

            int end = Number(ArticleTable.Edits, last, 0) + Number(ArticleTable.Edits, last, 1);
            int start = Number(ArticleTable.Edits, last, 4);
            int after = start + Number(ArticleTable.Edits, last, 3);
            return offset >= end ? after + offset - end : atEnd || offset == Number(ArticleTable.Edits, last, 0) ? start : after;
        }

        internal Block BlockAt(int offset) => Blocks[StoredTables.FirstFrom(Stored, ArticleTable.Blocks, 1, offset + 1, 0, Blocks.Count) - 1];

        internal Paragraph ParagraphAt(int offset)
        {
            int low = 0;
            for (int high = Paragraphs.Count; high - low > 1;)
            {
                int middle = (low + high) / 2;
                if (Number(ArticleTable.Blocks, Number(ArticleTable.Paragraphs, middle, 0), 1) > offset)
                    high = middle;
                else
                    low = middle;
            }

            return Paragraphs[low];
        }

        internal Sentence SentenceAt(int offset)
        {
            Paragraph paragraph = ParagraphAt(offset);
            ElementList<Sentence> all = paragraph.Sentences;
            int first = Number(ArticleTable.Paragraphs, paragraph.Index, 1);
            int next = StoredTables.FirstFrom(Stored, ArticleTable.Sentences, 0, offset + 1, first, first + all.Count);
            return all[Math.Max(0, next - 1 - first)];
        }

        internal ElementList<Sentence> SentencesOf(int paragraph)
        {
            int first = Number(ArticleTable.Paragraphs, paragraph, 1);
            int end = paragraph + 1 < Paragraphs.Count
                ? Number(ArticleTable.Paragraphs, paragraph + 1, 1)
                : StoredTables.CountOf(Stored, ArticleTable.Sentences);
            return new ElementList<Sentence>(this, ArticleTable.Sentences, first, end - first);
        }

        // A section without paragraphs stands before the one that starts at the same paragraph
        internal Section SectionOf(int paragraph) =>
            Sections[StoredTables.FirstFrom(Stored, ArticleTable.Sections, 1, paragraph + 1, 0, Sections.Count) - 1];

        internal QuoteList QuotesWithin(int start, int length)
        {
            int first = StoredTables.FirstFrom(Stored, ArticleTable.Quotes, 1, start, 0, QuoteCount);
            int end = StoredTables.FirstFrom(Stored, ArticleTable.Quotes, 1, start + length, first, QuoteCount);
            return new QuoteList(this, first, end - first);
        }

        internal ElementList<T> LinksWithin<T>(Block block, bool arePictures)
        {
            int low = arePictures ? Links.Count : 0;
            int high = arePictures ? low + Pictures.Count : Links.Count;
            int first = StoredTables.FirstFrom(Stored, ArticleTable.Links, 0, block.Start, low, high);
            return new ElementList<T>(this, ArticleTable.Links, first, StoredTables.FirstFrom(Stored, ArticleTable.Links, 0, block.Start + block.Length, first, high) - first);
        }

        // What only some blocks have; 0 where this one has none
        internal int DetailOf(int block, int field)
        {
            int count = StoredTables.CountOf(Stored, ArticleTable.Details);
            int record = StoredTables.FirstFrom(Stored, ArticleTable.Details, 0, block, 0, count);
            return record < count && Number(ArticleTable.Details, record, 0) == block ? Number(ArticleTable.Details, record, field) : 0;
        }

        internal Article? TargetOf(int link)
        {
            int length = Number(ArticleTable.Links, link, ArticleTable.LinkTarget + 1);
            if (length > 0 && root.ArticleWithPathId(Stored, Number(ArticleTable.Links, link, ArticleTable.LinkTarget), length) is { } target)
                return target;
            string url = Characters(ArticleTable.Links, link, ArticleTable.LinkUrl);
            return url.Length > 0 && url[0] == '/' ? root.ArticleAtPath(url) : null;
        }

        internal Section? SectionNamed(string slug)
        {
            foreach (Section section in Sections)
            {
                if (section.Slug == slug)
                    return section;
            }

            // As another program than GitHub writes it, where one section alone fits
            string letters = Spelling.LettersOf(slug);
            Section? alike = null;
            foreach (Section section in Sections)
            {
                if (letters.Length == 0 || section.Slug is not { } own || Spelling.LettersOf(own) != letters)
                    continue;
                if (alike is not null)
                    return null;
                alike = section;
            }

            return alike;
        }

        internal string HtmlOfBlock(int block) => HtmlOf(1 + block);

        internal string HtmlOfSection(int section) => HtmlOf(1 + Blocks.Count + section);

        private string HtmlOf(int record)
        {
            if (StoredTables.CountOf(Stored, ArticleTable.Html) == 0)
                throw new InvalidOperationException("The corpus has no HTML: set <CorpusHtml>true</CorpusHtml> in the project file.");
            int start = Number(ArticleTable.Html, 0, 0) + (record == 0 ? 0 : Number(ArticleTable.Html, record, 0));
            return Stored.Substring(start, Number(ArticleTable.Html, record, 1));
        }

        // The words that the numbers in two fields point to; null where there are none
        internal TextElement? Words(int quote, int field) =>
            Number(ArticleTable.Quotes, quote, field + 1) == 0 ? null : new TextElement(this, ArticleTable.Quotes, quote, field);

        private protected override object Make(int table, int index) => table switch
        {
            ArticleTable.Links when index >= Links.Count => new Picture(this, index),
#if TYPEDCORPUS_MODEL_PACKAGE
            ArticleTable.Quotes or ArticleTable.Paragraphs or ArticleTable.Sentences or ArticleTable.Sections or ArticleTable.Links =>
                root.MakePart(this, table, index),
#else
            ArticleTable.Quotes => new Quote(this, index),
            ArticleTable.Paragraphs => new Paragraph(this, Number(table, index, 0), index),
            ArticleTable.Sentences => new Sentence(this, index),
            ArticleTable.Sections => new Section(this, index),
            ArticleTable.Links => new Link(this, index),
#endif
            ArticleTable.Speakers => root.SpeakerNamed(Stored, Number(table, index, 0), Number(table, index, 1)),
            ArticleTable.Boilerplate => Element(ArticleTable.Blocks, Number(table, index, 0)),
            _ => MakeBlock(index),
        };

        private object MakeBlock(int block)
        {
            int paragraph = StoredTables.FirstFrom(Stored, ArticleTable.Paragraphs, 0, block, 0, Paragraphs.Count);
            return paragraph < Paragraphs.Count && Number(ArticleTable.Paragraphs, paragraph, 0) == block
                ? Element(ArticleTable.Paragraphs, paragraph)
                : new Block(this, block);
        }

        private ElementList<T> All<T>(int table) => new ElementList<T>(this, table, 0, StoredTables.CountOf(Stored, table));
    }
}
