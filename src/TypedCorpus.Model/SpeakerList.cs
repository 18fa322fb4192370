namespace TypedCorpus
{
    /// <summary>The speakers of a corpus, by name, or of an article, in order of their first quote.</summary>
    partial class SpeakerList : ElementList<Speaker>
    {
        /// <summary>For generated code: the speakers of a corpus.</summary>
        protected SpeakerList(CorpusRoot root)
            : base(root.AllSpeakers)
        {
        }

        internal SpeakerList(Speaker[] speakers)
            : base(speakers)
        {
        }
    }
}
