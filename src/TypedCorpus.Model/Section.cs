namespace TypedCorpus
{
    /// <summary>A heading and the paragraphs under it; an article's first section may have no heading.</summary>
    sealed partial class Section
    {
        private readonly ArticleContent content;
        private readonly int record;
        private ElementList<Paragraph>? paragraphs;

        internal Section(ArticleContent content, int record)
        {
            this.content = content;
            this.record = record;
        }

        /// <summary>The heading; null for what stands before the first one.</summary>
        public Block? Heading =>
            content.Number(ArticleTable.Sections, record, 0) is var heading && heading == 0 ? null : content.Blocks[heading - 1];

        /// <summary>The paragraphs up to the next heading, in order.</summary>
        public ElementList<Paragraph> Paragraphs => paragraphs ??= new ElementList<Paragraph>(
            content, ArticleTable.Paragraphs, content.Number(ArticleTable.Sections, record, 1), content.Number(ArticleTable.Sections, record, 2));

        /// <summary>The heading's words; empty when there is none.</summary>
        public override string ToString() => Heading?.Text ?? "";
    }
}
