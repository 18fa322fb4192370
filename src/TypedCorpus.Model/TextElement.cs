using System.Diagnostics;

namespace TypedCorpus
{
    /// <summary>A stretch of an article: a block, a sentence, a quote, or the words that name a speaker.</summary>
    [DebuggerDisplay("{Text}")]
    partial class TextElement : IStart
    {
        private readonly ArticleContent content;
        private string? text;

        internal TextElement(ArticleContent content, int start, int length)
        {
            this.content = content;
            Start = start;
            Length = length;
        }

        /// <summary>The article that this is a part of.</summary>
        public Article Article => content.Article;

        /// <summary>Where it starts in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Start { get; }

        /// <summary>How long it is in <see cref="Article.Source"/>, in UTF-16 units.</summary>
        public int Length { get; }

#if NET || NETSTANDARD2_1_OR_GREATER
        /// <summary>Where it stands in <see cref="Article.Text"/>.</summary>
        public System.Range Range => content.ToText(Start, atEnd: false)..content.ToText(End, atEnd: true);

#endif
        /// <summary>The words as a person reads them. Made on first use, then kept.</summary>
        public string Text => text ??= content.Read(Start, Length);

        internal ArticleContent Content => content;

        internal int End => Start + Length;

        /// <summary>The words: <see cref="Text"/>.</summary>
        public override string ToString() => Text;
    }
}
