using System;
using System.Collections.Generic;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>The speakers of a corpus, by name, or of an article, in order of their first quote.</summary>
    partial class SpeakerList : ElementList<Speaker>
    {
        private SpeakerNames? names;

        /// <summary>For generated code: the speakers of a corpus.</summary>
        protected SpeakerList(CorpusRoot root)
            : base(root, CorpusTable.Speakers, 0, StoredTables.CountOf(root.Stored, CorpusTable.Speakers))
        {
        }

        internal SpeakerList(ArticleContent content, int count)
            : base(content, ArticleTable.Speakers, 0, count)
        {
        }

        /// <summary>
        /// The speaker with a name or an alias, which must be that of no other one here. Case matters; whether an apostrophe is straight or curly does not.
        /// </summary>
        /// <param name="name">The name.</param>
        /// <exception cref="ArgumentNullException">The name is null.</exception>
        /// <exception cref="KeyNotFoundException">No speaker here is called so, or several are. The message names the nearest name, or all of them.</exception>
        public Speaker this[string name] => (names ??= new SpeakerNames(this)).Get(name);

        /// <summary>
        /// The speaker with a name or an alias, which must be that of no other one here; null when there is none. Case matters; whether an apostrophe is
        /// straight or curly does not.
        /// </summary>
        /// <param name="name">The name.</param>
        /// <exception cref="ArgumentNullException">The name is null.</exception>
        public Speaker? Find(string name) => (names ??= new SpeakerNames(this)).Find(name);
    }
}
