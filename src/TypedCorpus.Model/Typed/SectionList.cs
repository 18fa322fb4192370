using System.ComponentModel;

namespace TypedCorpus
{
    /// <summary>The sections of an article of a corpus whose types are its own, in order.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public class SectionList<TArticle> : ElementList<Section<TArticle>>
        where TArticle : Article
    {
        /// <summary>For generated code: a list of the sections of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected SectionList()
        {
        }

        internal SectionList(SectionList same)
            : base(same.Of<Section<TArticle>>())
        {
        }
    }
}
