using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;

namespace TypedCorpus.Storage
{
    /// <summary>
    /// For generated code: what the articles of one corpus share, which are the characters of ids and speakers and the tables that
    /// <c>CorpusTable</c> lists. An article and a speaker are made on first use, once.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    abstract partial class CorpusRoot : ElementSource
    {
        private readonly Article?[] articles;
        private Dictionary<Speaker, QuoteList>? quotes;
        private ElementList<Link>[]? backlinks;
        private Dictionary<string, int>? paths;

        /// <summary>A corpus whose articles are made later.</summary>
        /// <param name="stored">The characters of ids and speakers, and the tables behind them.</param>
        protected CorpusRoot(string stored)
            : base(stored, CorpusTable.Count) => articles = new Article?[StoredTables.CountOf(stored, CorpusTable.Articles)];

        internal int Count => articles.Length;

        internal string IdAt(int index) => Characters(CorpusTable.Articles, index, 0);

        internal int IndexOf(string id) => StoredTables.Find(Stored, CorpusTable.Articles, id, 0, id.Length);

        internal int CountOf(int collection) => StoredTables.Number(Stored, CorpusTable.Collections, collection, 1);

        internal int Member(int collection, int index) =>
            StoredTables.Number(Stored, CorpusTable.Members, StoredTables.Number(Stored, CorpusTable.Collections, collection, 0) + index, 0);

        internal Article ArticleAt(int index) => Volatile.Read(ref articles[index]) ?? Load(index);

        internal object SpeakerNamed(string characters, int start, int length) =>
            Element(CorpusTable.Speakers, StoredTables.Find(Stored, CorpusTable.Speakers, characters, start, length));

        // By the id that its path gives, whatever its metadata say; null when there is none
        internal Article? ArticleWithPathId(string characters, int start, int length)
        {
            int moved = StoredTables.Find(Stored, CorpusTable.PathIds, characters, start, length);
            int index = moved < 0
                ? StoredTables.Find(Stored, CorpusTable.Articles, characters, start, length)
                : StoredTables.Number(Stored, CorpusTable.PathIds, moved, 2);
            return index < 0 ? null : ArticleAt(index);
        }

        internal string? PathAt(int index) =>
            StoredTables.CountOf(Stored, CorpusTable.Paths) == 0 ? null : Characters(CorpusTable.Paths, index, 0);

        // What an address within the site leads to, whatever stands behind its path; null when it is no article's
        internal Article? ArticleAtPath(string address)
        {
            Dictionary<string, int> all = paths ?? Interlocked.CompareExchange(ref paths, FindPaths(), null) ?? paths;
            return all.TryGetValue(CorpusTable.PathKey(address), out int index) ? ArticleAt(index) : null;
        }

        // From other articles, by article, in order
        internal ElementList<Link> LinksTo(int index) =>
            (backlinks ?? Interlocked.CompareExchange(ref backlinks, GroupLinks(), null) ?? backlinks)[index];

        internal string CharactersOf(string resource) => ReadResource(resource);

        internal string[] AliasesOf(int speaker)
        {
            int first = StoredTables.Number(Stored, CorpusTable.Speakers, speaker, 4);
            string[] aliases = new string[StoredTables.Number(Stored, CorpusTable.Speakers, speaker, 5)];
            for (int i = 0; i < aliases.Length; i++)
                aliases[i] = Characters(CorpusTable.Aliases, first + i, 0);
            return aliases;
        }

        internal QuoteList QuotesOf(Speaker speaker)
        {
            Dictionary<Speaker, QuoteList> all = quotes ?? Interlocked.CompareExchange(ref quotes, GroupQuotes(), null) ?? quotes;
            return all.TryGetValue(speaker, out QuoteList? own) ? own : QuoteList.NoQuotes.List;
        }

        /// <summary>The article with an id, which must be there.</summary>
        /// <typeparam name="TArticle">Its type.</typeparam>
        /// <param name="id">The id.</param>
        public TArticle ArticleOf<TArticle>(string id)
            where TArticle : Article
            => (TArticle)ArticleAt(IndexOf(id));

        /// <summary>The number of the collection that an article is in; 0 for none.</summary>
        /// <param name="index">The place in the order of ids.</param>
        protected internal int CollectionOf(int index) => StoredTables.Number(Stored, CorpusTable.Articles, index, 2);

        /// <summary>Makes the article at a place, without the members of its own.</summary>
        /// <param name="index">The place in the order of ids.</param>
        protected abstract Article Load(int index);

        /// <summary>The characters of a seed that is a resource of the assembly, where texts are stored so.</summary>
        /// <param name="name">The name of the resource.</param>
        /// <exception cref="NotSupportedException">The corpus stores its texts in the code.</exception>
        protected virtual string ReadResource(string name) => throw new NotSupportedException();

        /// <summary>The article at a place if it was made; null otherwise.</summary>
        /// <param name="index">The place in the order of ids.</param>
        protected Article? Made(int index) => Volatile.Read(ref articles[index]);

        /// <summary>The content of an article: that of the one which was made, or a new one.</summary>
        /// <param name="made">What <see cref="Made"/> gave.</param>
        /// <param name="index">The place in the order of ids.</param>
        /// <param name="stored">The article's constant data: its source or the name of the resource that it is, texts, and the tables.</param>
        protected ArticleContent Content(Article? made, int index, string stored) =>
            made is not null ? Article.ContentOf(made) : new ArticleContent(this, index, stored);

        /// <summary>Keeps an article, unless another one was kept since <see cref="Made"/> was asked.</summary>
        /// <param name="index">The place in the order of ids.</param>
        /// <param name="article">The article to keep.</param>
        /// <param name="made">What <see cref="Made"/> gave.</param>
        protected void Keep(int index, Article article, Article? made) => Interlocked.CompareExchange(ref articles[index], article, made);

#if TYPEDCORPUS_MODEL_PACKAGE
        private protected override object Make(int table, int index) => MakeSpeaker(index);

        internal abstract object MakeSpeaker(int index);

        // A part of an article that leads to it in the corpus' own type
        internal abstract object MakePart(ArticleContent content, int table, int index);
#else
        private protected override object Make(int table, int index) => new Speaker(this, index);
#endif

        private Dictionary<Speaker, QuoteList> GroupQuotes()
        {
            Dictionary<Speaker, List<Quote>> lists = new Dictionary<Speaker, List<Quote>>();
            for (int i = 0; i < Count; i++)
            {
                foreach (Quote quote in ArticleAt(i).Quotes)
                {
                    if (quote.Speaker is null)
                        continue;
                    if (!lists.TryGetValue(quote.Speaker, out List<Quote>? own))
                        lists.Add(quote.Speaker, own = new List<Quote>());
                    own.Add(quote);
                }
            }

            Dictionary<Speaker, QuoteList> grouped = new Dictionary<Speaker, QuoteList>();
            foreach (KeyValuePair<Speaker, List<Quote>> entry in lists)
                grouped.Add(entry.Key, new QuoteList(entry.Value.ToArray()));
            return grouped;
        }

        private Dictionary<string, int> FindPaths()
        {
            Dictionary<string, int> found = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = StoredTables.CountOf(Stored, CorpusTable.Paths) - 1; i >= 0; i--)
                found[CorpusTable.PathKey(Characters(CorpusTable.Paths, i, 0))] = i;
            return found;
        }

        private ElementList<Link>[] GroupLinks()
        {
            Dictionary<Article, List<Link>> lists = new Dictionary<Article, List<Link>>();
            for (int i = 0; i < Count; i++)
            {
                foreach (Link link in ArticleAt(i).Links)
                {
                    if (Link.TargetOf(link) is not { } target || target == TextElement.ContentOf(link).Article)
                        continue;
                    if (!lists.TryGetValue(target, out List<Link>? own))
                        lists.Add(target, own = new List<Link>());
                    own.Add(link);
                }
            }

            ElementList<Link> none = new ElementList<Link>(Array.Empty<Link>());
            ElementList<Link>[] grouped = new ElementList<Link>[Count];
            for (int i = 0; i < Count; i++)
                grouped[i] = lists.Count > 0 && lists.TryGetValue(ArticleAt(i), out List<Link>? own) ? new ElementList<Link>(own.ToArray()) : none;
            return grouped;
        }
    }
}
