using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A link of an article. Its <see cref="TextElement.Text"/> is the words that a person clicks on.</summary>
    partial class Link : TextElement
    {
        private string? url;

        internal Link(ArticleContent content, int record)
            : base(content, ArticleTable.Links, record, 0)
        {
        }

        /// <summary>Where it leads, as it is written.</summary>
        public string Url => url ??= Content.Characters(ArticleTable.Links, Record, ArticleTable.LinkUrl);

#if TYPEDCORPUS_MODEL_PACKAGE
        /// <summary>The article that it leads to; null when it leads to none of this corpus.</summary>
        [NotInJson]
        public Article? Target => TargetOf(this);

#endif
        /// <summary>The section that it leads to; null when it leads to a whole article or to none.</summary>
        [NotInJson]
        public Section? Section => Content.Number(ArticleTable.Links, Record, ArticleTable.LinkSection + 1) == 0
            ? null
            : TargetOf(this) is { } target ? global::TypedCorpus.Article.ContentOf(target).SectionNamed(Content.Characters(ArticleTable.Links, Record, ArticleTable.LinkSection)) : null;

        internal static Article? TargetOf(Link link) => link.Content.TargetOf(link.Record);
    }
}
