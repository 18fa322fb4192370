using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>Words between quotation marks, without the marks, as part of a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Quote<TArticle> : Quote
        where TArticle : Article
    {
        private QuoteList<TArticle>? nested;

        internal Quote(ArticleContent content, int record)
            : base(content, record)
        {
        }

        /// <inheritdoc cref="TextElement.Article"/>
        [NotInJson]
        public new TArticle Article => (TArticle)base.Article;

        /// <inheritdoc cref="Quote.Speaker"/>
        public new Speaker<TArticle>? Speaker => (Speaker<TArticle>?)base.Speaker;

        /// <inheritdoc cref="Quote.Continues"/>
        [NotInJson]
        public new Quote<TArticle>? Continues => (Quote<TArticle>?)base.Continues;

        /// <inheritdoc cref="Quote.Nested"/>
        public new QuoteList<TArticle> Nested => nested ??= new QuoteList<TArticle>(base.Nested);

        /// <inheritdoc cref="Quote.Paragraph"/>
        [NotInJson]
        public new Paragraph<TArticle> Paragraph => (Paragraph<TArticle>)base.Paragraph;

        /// <inheritdoc cref="Quote.Sentence"/>
        [NotInJson]
        public new Sentence<TArticle> Sentence => (Sentence<TArticle>)base.Sentence;
    }
}
