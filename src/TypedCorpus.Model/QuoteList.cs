using System;

namespace TypedCorpus
{
    /// <summary>A list of quotes, in order.</summary>
    partial class QuoteList : ElementList<Quote>
    {
        /// <summary>For generated code: a list that the article fills.</summary>
        protected QuoteList()
            : base(Array.Empty<Quote>())
        {
        }

        internal QuoteList(Quote[] quotes)
            : base(quotes)
        {
        }

        internal static QuoteList Empty { get; } = new QuoteList();
    }
}
