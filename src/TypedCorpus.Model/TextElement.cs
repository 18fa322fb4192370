using System.Diagnostics;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A stretch of an article: a block, a sentence, a quote, or the words that name a speaker.</summary>
    [DebuggerDisplay("{Text}")]
    partial class TextElement
    {
        internal readonly ArticleContent Content;

        private readonly int start;
        private readonly int length;
        private string? text;

        internal TextElement(ArticleContent content, int start, int length)
        {
            Content = content;
            this.start = start;
            this.length = length;
        }

        // The start stands in a field of a record, the length behind it
        internal TextElement(ArticleContent content, int table, int record, int field)
        {
            Content = content;
            start = StoredTables.Number(content.Stored, table, record, field);
            length = StoredTables.Number(content.Stored, table, record, field + 1);
        }

        /// <summary>The article that this is a part of.</summary>
        [NotInJson]
        public Article Article => Content.Article;

        /// <summary>Where it starts in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Start => start;

        /// <summary>How long it is in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Length => length;

#if NET || NETSTANDARD2_1_OR_GREATER
        /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
        [NotInJson]
        public System.Range Range => Content.ToText(Start, atEnd: false)..Content.ToText(End, atEnd: true);

#endif
        /// <summary>The words as a person reads them. Made on first use, then kept.</summary>
        public string Text => text ??= Content.Read(start, length);

        internal int End => start + length;

        /// <summary>The words: <see cref="Text"/>.</summary>
        public override string ToString() => Text;
    }
}
