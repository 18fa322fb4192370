using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A sentence of an article of a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Sentence<TArticle> : Sentence
        where TArticle : Article
    {
        private QuoteList<TArticle>? quotes;

        internal Sentence(ArticleContent content, int record)
            : base(content, record)
        {
        }

        /// <inheritdoc cref="TextElement.Article"/>
        [NotInJson]
        public new TArticle Article => (TArticle)base.Article;

        /// <inheritdoc cref="Sentence.Paragraph"/>
        [NotInJson]
        public new Paragraph<TArticle> Paragraph => (Paragraph<TArticle>)base.Paragraph;

        /// <inheritdoc cref="Sentence.Quotes"/>
        [NotInJson]
        public new QuoteList<TArticle> Quotes => quotes ??= new QuoteList<TArticle>(base.Quotes);
    }
}
