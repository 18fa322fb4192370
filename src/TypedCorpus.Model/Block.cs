namespace TypedCorpus
{
    /// <summary>A block of an article. The blocks are in order and, with the white space between them, make up the whole seed.</summary>
    partial class Block : TextElement
    {
        internal Block(ArticleContent content, BlockKind kind, int level, int start, int length)
            : base(content, start, length)
        {
            Kind = kind;
            Level = level;
        }

        /// <summary>What the block is.</summary>
        public BlockKind Kind { get; }

        /// <summary>The depth of a heading, from 1; 0 for every other block.</summary>
        public int Level { get; }
    }
}
