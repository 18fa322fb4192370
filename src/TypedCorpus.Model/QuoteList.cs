using System;
using System.ComponentModel;

namespace TypedCorpus
{
    /// <summary>A list of quotes, in order.</summary>
    partial class QuoteList : ElementList<Quote>
    {
        // A list of an article's own type is made without arguments: its quotes wait here
        [ThreadStatic]
        private static Quote[]? waiting;

        /// <summary>For generated code: a list of the quotes of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected QuoteList()
            : base(waiting ?? Array.Empty<Quote>())
        {
        }

        internal QuoteList(Quote[] quotes)
            : base(quotes)
        {
        }

        internal static QuoteList Empty { get; } = new QuoteList(Array.Empty<Quote>());

        internal TQuotes As<TQuotes>()
            where TQuotes : QuoteList, new()
        {
            waiting = Items;
            try
            {
                return new TQuotes();
            }
            finally
            {
                waiting = null;
            }
        }
    }
}
