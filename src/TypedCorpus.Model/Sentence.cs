namespace TypedCorpus
{
    /// <summary>A sentence of a paragraph.</summary>
    sealed partial class Sentence : TextElement
    {
        internal Sentence(Paragraph paragraph, int start, int length)
            : base(paragraph.Content, start, length)
        {
            Paragraph = paragraph;
        }

        /// <summary>The paragraph that the sentence stands in.</summary>
        public Paragraph Paragraph { get; }
    }
}
