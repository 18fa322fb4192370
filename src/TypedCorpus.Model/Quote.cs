using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>Words between quotation marks, without the marks.</summary>
    partial class Quote : TextElement
    {
        private TextElement? mention;
        private TextElement? cue;
        private QuoteList? nested;

        internal Quote(ArticleContent content, int record)
            : base(content, ArticleTable.Quotes, record, 1)
        {
        }

        /// <summary>What the quotation marks were used for.</summary>
        public QuoteKind Kind => (QuoteKind)Number(0);

        /// <summary>Who said it; null when the article does not name the speaker.</summary>
        public Speaker? Speaker => StoredTables.Number(Content.Stored, ArticleTable.Quotes, Record, 7) is var speaker && speaker == 0
            ? null
            : (Speaker)Content.Element(ArticleTable.Speakers, speaker - 1);

        /// <summary>The words that name the speaker here ("Jensen", "he", "a campaign aide"); null for none.</summary>
        public TextElement? Mention => mention ??= Content.Words(Record, 3);

        /// <summary>The reporting verb or phrase ("said", "according to"); null for none.</summary>
        public TextElement? Cue => cue ??= Content.Words(Record, 5);

        /// <summary>
        /// How sure it is who said it: of 100 quotes that are attributed on such grounds, about so many are attributed rightly, to the speaker or, without
        /// one, to the mention. 100 for what a correction says, 0 for a quote without either.
        /// </summary>
        public int Confidence => Number(11);

        /// <summary>The quote that this one goes on with ("...," he said, "..."); null for none.</summary>
        [NotInJson]
        public Quote? Continues => Number(8) is var other && other == 0 ? null : (Quote)Content.Element(ArticleTable.Quotes, other - 1);

        /// <summary>The quotes inside, in order.</summary>
        public QuoteList Nested => nested ??= Number(10) is var count && count == 0 ? QuoteList.NoQuotes.List : new QuoteList(Content, Number(9), count);

        /// <summary>The block in which the quote starts: a paragraph or a caption.</summary>
        [NotInJson]
        public Block Block => Content.BlockAt(Start);

        /// <summary>The paragraph in which the quote starts; for a quote in a caption the paragraph above it, or the first one.</summary>
        [NotInJson]
        public Paragraph Paragraph => Content.ParagraphAt(Start);

        /// <summary>The sentence in which the quote starts; for a quote in a caption the last one of the paragraph above it.</summary>
        [NotInJson]
        public Sentence Sentence => Content.SentenceAt(Start);

        private int Number(int field) => Content.Number(ArticleTable.Quotes, Record, field);
    }
}
