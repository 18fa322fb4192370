using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A paragraph of an article of a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Paragraph<TArticle> : Paragraph
        where TArticle : Article
    {
        private ElementList<Sentence<TArticle>>? sentences;
        private QuoteList<TArticle>? quotes;

        internal Paragraph(ArticleContent content, int block, int index)
            : base(content, block, index)
        {
        }

        /// <inheritdoc cref="TextElement.Article"/>
        [NotInJson]
        public new TArticle Article => (TArticle)base.Article;

        /// <inheritdoc cref="Paragraph.Section"/>
        [NotInJson]
        public new Section<TArticle> Section => (Section<TArticle>)base.Section;

        /// <inheritdoc cref="Paragraph.Sentences"/>
        [NotInJson]
        public new ElementList<Sentence<TArticle>> Sentences => sentences ??= base.Sentences.Of<Sentence<TArticle>>();

        /// <inheritdoc cref="Paragraph.Quotes"/>
        [NotInJson]
        public new QuoteList<TArticle> Quotes => quotes ??= new QuoteList<TArticle>(base.Quotes);
    }
}
