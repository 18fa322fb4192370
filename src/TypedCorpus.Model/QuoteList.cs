using System;
using System.ComponentModel;
using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>A list of quotes, in order.</summary>
    partial class QuoteList : ElementList<Quote>
    {
        /// <summary>For generated code: a list of the quotes of the article that asks for it.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        protected QuoteList()
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

        // Apart, so that a program makes it only where it needs it
        internal static class NoQuotes
        {
            internal static readonly QuoteList List = new QuoteList(Array.Empty<Quote>());
        }
    }
}
