using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>Somebody who is quoted in a corpus whose types are its own.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public sealed class Speaker<TArticle> : Speaker
        where TArticle : Article
    {
        private QuoteList<TArticle>? quotes;
        private ElementList<TArticle>? articles;

        internal Speaker(CorpusRoot root, int record)
            : base(root, record)
        {
        }

        /// <inheritdoc cref="Speaker.Quotes"/>
        [NotInJson]
        public new QuoteList<TArticle> Quotes => quotes ??= new QuoteList<TArticle>(base.Quotes);

        /// <inheritdoc cref="Speaker.Articles"/>
        [NotInJson]
        public new ElementList<TArticle> Articles => articles ??= ArticlesOf<TArticle>(this);
    }
}
