using System.ComponentModel;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>The speakers of a corpus whose types are its own, by name, or of one of its articles, in order of their first quote.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    public class SpeakerList<TArticle> : ElementList<Speaker<TArticle>>
        where TArticle : Article
    {
        private SpeakerNames? names;

        /// <summary>For generated code: the speakers of a corpus.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected SpeakerList(CorpusRoot root)
            : base(root, CorpusTable.Speakers, 0, StoredTables.CountOf(root.Stored, CorpusTable.Speakers))
        {
        }

        internal SpeakerList(SpeakerList same)
            : base(same.Of<Speaker<TArticle>>())
        {
        }

        /// <inheritdoc cref="SpeakerList.this[string]"/>
        public Speaker<TArticle> this[string name] => (Speaker<TArticle>)(names ??= new SpeakerNames(this)).Get(name);

        /// <inheritdoc cref="SpeakerList.Find(string)"/>
        public Speaker<TArticle>? Find(string name) => (Speaker<TArticle>?)(names ??= new SpeakerNames(this)).Find(name);
    }
}
