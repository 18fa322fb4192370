using System.Diagnostics;
using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A stretch of an article: a block, a sentence, a quote, or the words that name a speaker.</summary>
    [DebuggerDisplay("{Text}")]
    partial class TextElement
    {
        private protected readonly ArticleContent Content;
        private protected readonly int Record;

        private readonly byte table;
        private readonly byte startField;
        private string? text;

        // The start stands in a field of a record, the length behind it. Both are read when somebody asks, so that a list with a member for each of its
        // elements reads none of them.
        internal TextElement(ArticleContent content, int table, int record, int field)
        {
            Content = content;
            Record = record;
            this.table = (byte)table;
            startField = (byte)field;
        }

#if TYPEDCORPUS_MODEL_PACKAGE
        // Elsewhere a part of the class that stands beside the corpus has it, in the corpus' own type
        /// <summary>The article that this is a part of.</summary>
        [NotInJson]
        public Article Article => Content.Article;

#endif
        /// <summary>Where it starts in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Start => StoredTables.Number(Content.Stored, table, Record, startField);

        /// <summary>How long it is in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Length => StoredTables.Number(Content.Stored, table, Record, startField + 1);

#if NET || NETSTANDARD2_1_OR_GREATER
        /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
        [NotInJson]
        public System.Range Range => Content.ToText(Start, atEnd: false)..Content.ToText(End, atEnd: true);

        /// <summary>Where it stands in <see cref="Article.Body"/>; null when it is no part of that, as a title is none.</summary>
        [NotInJson]
        public System.Range? RangeInBody
        {
            get
            {
                int start = Content.Body.PlaceOf(Start);
                return start < 0 ? (System.Range?)null : start..(start + Text.Length);
            }
        }

#endif
        /// <summary>The words as a person reads them. Made on first use, then kept.</summary>
        public string Text => text ??= Content.Read(
            StoredTables.Number(Content.Stored, table, Record, startField), StoredTables.Number(Content.Stored, table, Record, startField + 1));

        private int End => Start + Length;

        // Static, so that it is not among what an element offers in completion where the model is part of the project
        internal static ArticleContent ContentOf(TextElement element) => element.Content;

        /// <summary>The words: <see cref="Text"/>.</summary>
        public override string ToString() => Text;
    }
}
