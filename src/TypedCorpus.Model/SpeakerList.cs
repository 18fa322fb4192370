namespace TypedCorpus
{
    /// <summary>The speakers of a corpus, by name, or of an article, in order of their first quote.</summary>
    partial class SpeakerList : ElementList<Speaker>
    {
        /// <summary>For generated code: the speakers of a corpus.</summary>
        protected SpeakerList(CorpusRoot root)
            : base(root, CorpusTable.Speakers, 0, StoredTables.CountOf(root.Stored, CorpusTable.Speakers))
        {
        }

        internal SpeakerList(ArticleContent content, int count)
            : base(content, ArticleTable.Speakers, 0, count)
        {
        }
    }
}
