using System.ComponentModel;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>The sections of an article, in order.</summary>
    partial class SectionList : ElementList<Section>
    {
        /// <summary>For generated code: a list of the sections of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected SectionList()
        {
        }

        internal SectionList(ArticleContent content)
            : base(content, ArticleTable.Sections, 0, StoredTables.CountOf(content.Stored, ArticleTable.Sections))
        {
        }
    }
}
