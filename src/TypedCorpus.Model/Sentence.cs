using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A sentence of a paragraph.</summary>
    partial class Sentence : TextElement
    {
        private QuoteList? quotes;

        internal Sentence(ArticleContent content, int record)
            : base(content, ArticleTable.Sentences, record, 0)
        {
        }

        /// <summary>The paragraph that the sentence stands in.</summary>
        [NotInJson]
        public Paragraph Paragraph => Content.ParagraphAt(Start);

        /// <summary>The quotes that start in this sentence, in order.</summary>
        [NotInJson]
        public QuoteList Quotes => quotes ??= Content.QuotesWithin(Start, Length);
    }
}
