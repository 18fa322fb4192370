using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace TypedCorpus
{
    /// <summary>The articles of a corpus, by id. An article is made when it is first asked for.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    [DebuggerDisplay("Count = {Count}")]
    sealed partial class ArticleList<TArticle> : IReadOnlyList<TArticle>
        where TArticle : Article
    {
        private readonly CorpusRoot root;

        /// <summary>For generated code: the articles of a corpus.</summary>
        public ArticleList(CorpusRoot root) => this.root = root;

        /// <summary>How many articles there are.</summary>
        public int Count => root.Count;

        /// <summary>The article at a place.</summary>
        /// <param name="index">The place, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">The corpus has no such place.</exception>
        public TArticle this[int index] => (uint)index < (uint)root.Count
            ? (TArticle)root.ArticleAt(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The corpus has " + root.Count + " articles.");

        /// <summary>The article with an id.</summary>
        /// <param name="id">The path below the seeds folder, without extension, with <c>/</c> between folders.</param>
        /// <exception cref="KeyNotFoundException">No article has the id.</exception>
        public TArticle this[string id] => Find(id) ?? throw new KeyNotFoundException("The corpus has no article with the id '" + id + "'.");

        /// <summary>The article with an id; null when none has it.</summary>
        /// <param name="id">The path below the seeds folder, without extension, with <c>/</c> between folders.</param>
        public TArticle? Find(string id)
        {
            int index = root.IndexOf(id);
            return index < 0 ? null : (TArticle)root.ArticleAt(index);
        }

        /// <summary>Walks over the articles.</summary>
        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TArticle>)this).GetEnumerator();

        /// <summary>Walks over a list of articles.</summary>
        public struct Enumerator
        {
            private readonly ArticleList<TArticle> articles;
            private int index;

            internal Enumerator(ArticleList<TArticle> articles)
            {
                this.articles = articles;
                index = -1;
            }

            /// <summary>The article at hand.</summary>
            public TArticle Current => articles[index];

            /// <summary>Goes on to the next article; false after the last.</summary>
            public bool MoveNext() => ++index < articles.Count;
        }
    }
}
