using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A heading and what stands under it, in a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Section<TArticle> : Section
        where TArticle : Article
    {
        private ElementList<Section<TArticle>>? sections;
        private QuoteList<TArticle>? quotes;
        private ElementList<Paragraph<TArticle>>? paragraphs;

        internal Section(ArticleContent content, int record)
            : base(content, record)
        {
        }

        /// <inheritdoc cref="Section.Article"/>
        [NotInJson]
        public new TArticle Article => (TArticle)base.Article;

        /// <inheritdoc cref="Section.Parent"/>
        [NotInJson]
        public new Section<TArticle>? Parent => (Section<TArticle>?)base.Parent;

        /// <inheritdoc cref="Section.Sections"/>
        public new ElementList<Section<TArticle>> Sections => sections ??= base.Sections.Of<Section<TArticle>>();

        /// <inheritdoc cref="Section.Quotes"/>
        [NotInJson]
        public new QuoteList<TArticle> Quotes => quotes ??= new QuoteList<TArticle>(base.Quotes);

        /// <inheritdoc cref="Section.Paragraphs"/>
        [NotInJson]
        public new ElementList<Paragraph<TArticle>> Paragraphs => paragraphs ??= base.Paragraphs.Of<Paragraph<TArticle>>();
    }
}
