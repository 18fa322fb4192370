using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A link of an article of a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Link<TArticle> : Link
        where TArticle : Article
    {
        internal Link(ArticleContent content, int record)
            : base(content, record)
        {
        }

        /// <inheritdoc cref="TextElement.Article"/>
        [NotInJson]
        public new TArticle Article => (TArticle)base.Article;

        /// <inheritdoc cref="Link.Target"/>
        [NotInJson]
        public new TArticle? Target => (TArticle?)base.Target;

        /// <inheritdoc cref="Link.Section"/>
        [NotInJson]
        public new Section<TArticle>? Section => (Section<TArticle>?)base.Section;
    }
}
