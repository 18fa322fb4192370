using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>The articles of a corpus, or of one of its collections, by id. An article is made when it is first asked for.</summary>
    /// <typeparam name="TArticle">The corpus' own type of article.</typeparam>
    [DebuggerDisplay("Count = {Count}")]
    sealed partial class ArticleList<TArticle> : IReadOnlyList<TArticle>
        where TArticle : Article
    {
        private readonly CorpusRoot root;

        // 0 for all articles
        private readonly int collection;
        private ElementList<TArticle>? byDate;
        private TagList<TArticle>? tags;

        /// <summary>For generated code: the articles of a corpus.</summary>
        public ArticleList(CorpusRoot root)
            : this(root, 0)
        {
        }

        /// <summary>For generated code: the articles of a collection.</summary>
        /// <param name="root">The corpus.</param>
        /// <param name="collection">The collection's number; 0 for all articles.</param>
        public ArticleList(CorpusRoot root, int collection)
        {
            this.root = root;
            this.collection = collection;
            Count = collection == 0 ? root.Count : root.CountOf(collection);
        }

        /// <summary>How many articles there are.</summary>
        public int Count { get; }

        /// <summary>The article at a place.</summary>
        /// <param name="index">The place, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">The corpus has no such place.</exception>
        public TArticle this[int index] => (uint)index < (uint)Count
            ? (TArticle)root.ArticleAt(collection == 0 ? index : root.Member(collection, index))
            : throw new ArgumentOutOfRangeException(nameof(index), index, "There are " + Count + " articles.");

        /// <summary>The article with an id.</summary>
        /// <param name="id">The path below the seeds folder, without extension, with <c>/</c> between folders.</param>
        /// <exception cref="ArgumentNullException">The id is null.</exception>
        /// <exception cref="KeyNotFoundException">No article has the id. The message names the nearest.</exception>
        public TArticle this[string id] =>
            Find(id) ?? throw new KeyNotFoundException("No article here has the id '" + id + "'" + (Spelling.Hint(id, Ids()) ?? "."));

        /// <summary>The article with an id; null when none has it.</summary>
        /// <param name="id">The path below the seeds folder, without extension, with <c>/</c> between folders.</param>
        /// <exception cref="ArgumentNullException">The id is null.</exception>
        public TArticle? Find(string id)
        {
            int index = root.IndexOf(id ?? throw new ArgumentNullException(nameof(id)));
            return index < 0 || (collection != 0 && root.CollectionOf(index) != collection) ? null : (TArticle)root.ArticleAt(index);
        }

        /// <summary>The articles, the newest first; those without a date stand at the end, by id. The first use makes every article.</summary>
        public ElementList<TArticle> ByDate =>
            byDate ??= new ElementList<TArticle>(this.OrderByDescending<TArticle, long>(article => Article.InstantOf(article)).ToArray());

        /// <summary>The tags of the articles, by name, each with its articles. The first use makes every article.</summary>
        public TagList<TArticle> Tags => tags ??= TagList<TArticle>.Of(this);

        /// <summary>The article whose page an address within the site leads to; null when none does.</summary>
        /// <param name="path">The address, escaped or not: <c>Path</c> of the article, with a slash at its end or without, and with anything behind it.</param>
        /// <exception cref="ArgumentNullException">The address is null.</exception>
        public TArticle? FindPath(string path) =>
            root.ArticleAtPath(path ?? throw new ArgumentNullException(nameof(path))) is TArticle found && (collection == 0 || root.CollectionOf(root.IndexOf(found.Id)) == collection) ? found : null;

        /// <summary>Walks over the articles.</summary>
        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
                yield return this[i];
        }

        private IEnumerable<string> Ids()
        {
            for (int i = 0; i < Count; i++)
                yield return root.IdAt(collection == 0 ? i : root.Member(collection, i));
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
