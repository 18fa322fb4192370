using System.ComponentModel;
using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>An article of a corpus whose types are its own: what it consists of leads back to it in its own type.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public abstract class Article<TArticle> : Article
        where TArticle : Article
    {
        private SectionList<TArticle>? sections;
        private ElementList<Paragraph<TArticle>>? paragraphs;
        private ElementList<Sentence<TArticle>>? sentences;
        private QuoteList<TArticle>? quotes;
        private QuoteList<TArticle>? terms;
        private SpeakerList<TArticle>? speakers;
        private ElementList<Link<TArticle>>? links;
        private ElementList<Link<TArticle>>? backlinks;

        /// <summary>For generated code.</summary>
        /// <param name="content">What the article consists of.</param>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected Article(ArticleContent content)
            : base(content)
        {
        }

        /// <inheritdoc cref="Article.Sections"/>
        [NotInJson]
        public new SectionList<TArticle> Sections => sections ??= new SectionList<TArticle>(base.Sections);

        /// <inheritdoc cref="Article.Paragraphs"/>
        public new ElementList<Paragraph<TArticle>> Paragraphs => paragraphs ??= base.Paragraphs.Of<Paragraph<TArticle>>();

        /// <inheritdoc cref="Article.Sentences"/>
        [NotInJson]
        public new ElementList<Sentence<TArticle>> Sentences => sentences ??= base.Sentences.Of<Sentence<TArticle>>();

        /// <inheritdoc cref="Article.Quotes"/>
        public new QuoteList<TArticle> Quotes => quotes ??= new QuoteList<TArticle>(base.Quotes);

        /// <inheritdoc cref="Article.Terms"/>
        public new QuoteList<TArticle> Terms => terms ??= new QuoteList<TArticle>(base.Terms);

        /// <inheritdoc cref="Article.Speakers"/>
        public new SpeakerList<TArticle> Speakers => speakers ??= new SpeakerList<TArticle>(base.Speakers);

        /// <inheritdoc cref="Article.Links"/>
        public new ElementList<Link<TArticle>> Links => links ??= base.Links.Of<Link<TArticle>>();

        /// <inheritdoc cref="Article.Backlinks"/>
        [NotInJson]
        public new ElementList<Link<TArticle>> Backlinks => backlinks ??= base.Backlinks.Of<Link<TArticle>>();

        /// <summary>For generated code: the sections as a list with a member for each.</summary>
        /// <typeparam name="TSections">The article's own type of list.</typeparam>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected TSections SectionsAs<TSections>()
            where TSections : SectionList<TArticle>, new()
            => SectionList<TArticle>.As<TSections>(Sections);

        /// <summary>For generated code: the quotes as a list with a member for each.</summary>
        /// <typeparam name="TQuotes">The article's own type of list.</typeparam>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected TQuotes QuotesAs<TQuotes>()
            where TQuotes : QuoteList<TArticle>, new()
            => QuoteList<TArticle>.As<TQuotes>(Quotes);
    }
}
