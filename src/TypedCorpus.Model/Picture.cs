using TypedCorpus.Storage;

namespace TypedCorpus
{
    /// <summary>A picture of an article in Markdown. Its <see cref="TextElement.Text"/> is empty, as a reader of words sees nothing of it.</summary>
    sealed partial class Picture : TextElement
    {
        private string? url;
        private string? alt;

        internal Picture(ArticleContent content, int record)
            : base(content, ArticleTable.Links, record, 0)
        {
        }

        /// <summary>Where it is, as it is written.</summary>
        public string Url => url ??= Content.Characters(ArticleTable.Links, Record, ArticleTable.LinkUrl);

        /// <summary>What stands for it in words; empty when nothing does.</summary>
        public string Alt => alt ??= Content.Characters(ArticleTable.Links, Record, ArticleTable.LinkTarget);
    }
}
