using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;

namespace TypedCorpus
{
    /// <summary>For generated code: what the articles of one corpus share. An article and the speakers are made on first use, once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    abstract partial class CorpusRoot
    {
        private readonly string[] ids;
        private readonly Article?[] articles;
        private Speaker[]? speakers;
        private Dictionary<Speaker, QuoteList>? quotes;

        /// <summary>A corpus whose articles are made later.</summary>
        /// <param name="ids">The articles' ids, one a line, in ordinal order.</param>
        protected CorpusRoot(string ids)
        {
            this.ids = ids.Length == 0 ? Array.Empty<string>() : ids.Split('\n');
            articles = new Article?[this.ids.Length];
        }

        internal int Count => ids.Length;

        internal Speaker[] AllSpeakers => speakers ?? Interlocked.CompareExchange(ref speakers, ReadSpeakers(), null) ?? speakers;

        /// <summary>
        /// The speakers, by name in ordinal order: a row <c>* NAME</c> for each, then <c>= DESCRIPTION</c> where there is one, and <c>~ ALIAS</c>
        /// for each alias.
        /// </summary>
        protected abstract string SpeakerTable { get; }

        internal string IdAt(int index) => ids[index];

        internal int IndexOf(string id)
        {
            int index = Array.BinarySearch(ids, id, StringComparer.Ordinal);
            return index < 0 ? -1 : index;
        }

        internal Article ArticleAt(int index) => Volatile.Read(ref articles[index]) ?? Load(index);

        internal Speaker SpeakerNamed(string name)
        {
            Speaker[] all = AllSpeakers;
            int low = 0;
            int high = all.Length - 1;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (string.CompareOrdinal(all[middle].Name, name) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            return all[low];
        }

        internal string SourceOf(string stored) => ReadSource(stored);

        internal QuoteList QuotesOf(Speaker speaker)
        {
            Dictionary<Speaker, QuoteList> all = quotes ?? Interlocked.CompareExchange(ref quotes, GroupQuotes(), null) ?? quotes;
            return all.TryGetValue(speaker, out QuoteList? own) ? own : QuoteList.Empty;
        }

        /// <summary>Makes the article at a place, without the members of its own.</summary>
        /// <param name="index">The place in the order of ids.</param>
        protected abstract Article Load(int index);

        /// <summary>The characters of a seed: what was stored, unless the corpus stores its seeds in another way.</summary>
        /// <param name="stored">What stands in the generated code for the text.</param>
        protected virtual string ReadSource(string stored) => stored;

        /// <summary>The article at a place if it was made; null otherwise.</summary>
        /// <param name="index">The place in the order of ids.</param>
        protected Article? Made(int index) => Volatile.Read(ref articles[index]);

        /// <summary>The content of an article: that of the one which was made, or a new one.</summary>
        /// <param name="made">What <see cref="Made"/> gave.</param>
        /// <param name="index">The place in the order of ids.</param>
        /// <param name="stored">What <see cref="ReadSource"/> makes the characters of the seed from, a line of dashes, and the table of its parts.</param>
        protected ArticleContent Content(Article? made, int index, string stored) =>
            made?.Content ?? new ArticleContent(this, index, stored);

        /// <summary>Keeps an article, unless another one was kept since <see cref="Made"/> was asked.</summary>
        /// <param name="index">The place in the order of ids.</param>
        /// <param name="article">The article to keep.</param>
        /// <param name="made">What <see cref="Made"/> gave.</param>
        protected void Keep(int index, Article article, Article? made) => Interlocked.CompareExchange(ref articles[index], article, made);

        private Speaker[] ReadSpeakers()
        {
            List<Speaker> read = new List<Speaker>();
            TableCursor cursor = new TableCursor(SpeakerTable, 0);
            while (!cursor.AtEnd)
            {
                if (!cursor.Skip('*'))
                {
                    cursor.SkipRow();
                    continue;
                }

                string name = cursor.ReadText();
                string? description = cursor.Skip('=') ? cursor.ReadText() : null;
                List<string> aliases = new List<string>();
                while (cursor.Skip('~'))
                    aliases.Add(cursor.ReadText());
                read.Add(new Speaker(this, name, description, aliases.ToArray()));
            }

            return read.ToArray();
        }

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
    }
}
