using System.ComponentModel;

namespace TypedCorpus
{
    /// <summary>A list of quotes of a corpus whose types are its own, in order.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public class QuoteList<TArticle> : ElementList<Quote<TArticle>>
        where TArticle : Article
    {
        /// <summary>For generated code: a list of the quotes of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected QuoteList()
        {
        }

        internal QuoteList(QuoteList same)
            : base(same.Of<Quote<TArticle>>())
        {
        }
    }
}
