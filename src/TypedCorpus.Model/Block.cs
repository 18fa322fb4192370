using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using System.Text.Json.Serialization;
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

        /// <summary>The depth of a heading or of an item of a list, from 1; 0 for every other block.</summary>
        public int Level => Content.Number(ArticleTable.Blocks, Record, 0) / ArticleTable.LevelUnit;

        /// <summary>The number of an item of an ordered list; null for every other block.</summary>
#if NET8_0_OR_GREATER
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
#endif
        public int? Number => Content.DetailOf(Record, ArticleTable.DetailNumber) is var number && number == 0 ? (int?)null : number - 1;

        /// <summary>Whether what an item of a list of tasks asks for is done; null for every other block.</summary>
#if NET8_0_OR_GREATER
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
#endif
        public bool? IsDone => Content.DetailOf(Record, ArticleTable.DetailTask) is var task && task == 0 ? (bool?)null : task == 2;

        /// <summary>The language that fenced code of Markdown says it is in, such as <c>csharp</c>; null for every other block.</summary>
#if NET8_0_OR_GREATER
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
#endif
        public string? Language => Content.DetailOf(Record, ArticleTable.DetailLanguage + 1) is var length && length == 0
            ? null
            : Content.Stored.Substring(Content.DetailOf(Record, ArticleTable.DetailLanguage), length);

        /// <summary>The links in the block, in order.</summary>
        [NotInJson]
        public ElementList<Link> Links => Content.LinksWithin<Link>(this, arePictures: false);

        /// <summary>The pictures in the block, in order.</summary>
        [NotInJson]
        public ElementList<Picture> Pictures => Content.LinksWithin<Picture>(this, arePictures: true);

        /// <summary>The block as HTML; of an item of a list in Markdown, what stands in the item. Empty for one that is not shown, such as the title.</summary>
        /// <exception cref="System.InvalidOperationException">The project does not set <c>CorpusHtml</c>.</exception>
        [NotInJson]
        public string Html => Content.HtmlOfBlock(Record);
    }
}
