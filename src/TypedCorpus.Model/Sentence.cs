namespace TypedCorpus
{
    /// <summary>A sentence of a paragraph.</summary>
    sealed partial class Sentence : TextElement
    {
        private QuoteList? quotes;

        internal Sentence(Paragraph paragraph, int start, int length)
            : base(paragraph.Content, start, length)
        {
            Paragraph = paragraph;
        }

        /// <summary>The paragraph that the sentence stands in.</summary>
        public Paragraph Paragraph { get; }

        /// <summary>The quotes that start in this sentence, in order.</summary>
        public QuoteList Quotes => quotes ??= Content.QuotesWithin(this);
    }
}
