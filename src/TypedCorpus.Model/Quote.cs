namespace TypedCorpus
{
    /// <summary>Words between quotation marks, without the marks.</summary>
    sealed partial class Quote : TextElement
    {
        private readonly int speakerIndex;

        internal Quote(ArticleContent content, QuoteKind kind, int start, int length, int speakerIndex)
            : base(content, start, length)
        {
            Kind = kind;
            this.speakerIndex = speakerIndex;
        }

        /// <summary>What the quotation marks were used for.</summary>
        public QuoteKind Kind { get; }

        /// <summary>Who said it; null when the article does not name the speaker.</summary>
        public Speaker? Speaker => speakerIndex < 0 ? null : Content.Speakers[speakerIndex];

        /// <summary>The words that name the speaker here ("Jensen", "he", "a campaign aide"); null for none.</summary>
        public TextElement? Mention { get; internal set; }

        /// <summary>The reporting verb or phrase ("said", "according to"); null for none.</summary>
        public TextElement? Cue { get; internal set; }

        /// <summary>The quote that this one goes on with ("...," he said, "..."); null for none.</summary>
        public Quote? Continues { get; internal set; }

        /// <summary>The quotes inside, in order.</summary>
        public QuoteList Nested { get; internal set; } = QuoteList.Empty;

        /// <summary>The paragraph in which the quote starts.</summary>
        public Paragraph Paragraph => Content.ParagraphAt(Start);

        /// <summary>The sentence in which the quote starts.</summary>
        public Sentence Sentence => Content.SentenceAt(Start);
    }
}
