using System;
using System.ComponentModel;

namespace TypedCorpus
{
    /// <summary>A list of quotes, in order.</summary>
    partial class QuoteList : ElementList<Quote>
    {
        // A list of an article's own type is made without arguments: what it has the elements of waits here
        [ThreadStatic]
        private static QuoteList? waiting;

        /// <summary>For generated code: a list of the quotes of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected QuoteList()
            : base(waiting ?? NoQuotes.List)
        {
        }

        internal QuoteList(Quote[] quotes)
            : base(quotes)
        {
        }

        internal QuoteList(ArticleContent content, int first, int count)
            : base(content, ArticleTable.Quotes, first, count)
        {
        }

        internal TQuotes As<TQuotes>()
            where TQuotes : QuoteList, new()
        {
            waiting = this;
            try
            {
                return new TQuotes();
            }
            finally
            {
                waiting = null;
            }
        }

        // Apart, so that a program makes it only where it needs it
        internal static class NoQuotes
        {
            internal static readonly QuoteList List = new QuoteList(Array.Empty<Quote>());
        }
    }
}
