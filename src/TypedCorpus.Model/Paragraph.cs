using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A paragraph of an article's body: running text, an item of a list, or a paragraph that is set off as quoted.</summary>
    partial class Paragraph : Block
    {
        private ElementList<Sentence>? sentences;
        private QuoteList? quotes;

        internal Paragraph(ArticleContent content, int block, int index)
            : base(content, block) => Index = index;

        /// <summary>The place in <see cref="Article.Paragraphs"/>, from 0.</summary>
        public int Index { get; }

        /// <summary>The section that the paragraph stands in.</summary>
        [NotInJson]
        public Section Section => Content.SectionOf(Index);

        /// <summary>The sentences, in order.</summary>
        [NotInJson]
        public ElementList<Sentence> Sentences => sentences ??= Content.SentencesOf(Index);

        /// <summary>The quotes that start in this paragraph, in order.</summary>
        [NotInJson]
        public QuoteList Quotes => quotes ??= Content.QuotesWithin(Start, Length);
    }
}
