#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A block of an article. The blocks are in order and, with the white space between them, make up the whole seed.</summary>
    partial class Block : TextElement
    {
        internal Block(ArticleContent content, int record)
            : base(content, ArticleTable.Blocks, record, 1)
        {
        }

        /// <summary>What the block is.</summary>
        public BlockKind Kind => Content.KindOf(Record);

        /// <summary>The depth of a heading, from 1; 0 for every other block.</summary>
        public int Level => Content.Number(ArticleTable.Blocks, Record, 0) / ArticleTable.LevelUnit;

        /// <summary>The block as HTML; of an item of a list in Markdown, what stands in the item. Empty for one that is not shown, such as the title.</summary>
        /// <exception cref="System.InvalidOperationException">The project does not set <c>CorpusHtml</c>.</exception>
        [NotInJson]
        public string Html => Content.HtmlOfBlock(Record);
    }
}
