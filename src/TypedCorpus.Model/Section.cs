using System.Collections.Generic;
using TypedCorpus.Storage;
#if NET8_0_OR_GREATER
using NotInJson = System.Text.Json.Serialization.JsonIgnoreAttribute;
#endif

namespace TypedCorpus
{
    /// <summary>A heading and what stands under it; an article's first section may have no heading.</summary>
    partial class Section
    {
        private readonly ArticleContent content;
        private readonly int record;
        private ElementList<Paragraph>? paragraphs;
        private ElementList<Section>? sections;
        private QuoteList? quotes;
        private string? slug;
        private string? text;
        private string? html;

        internal Section(ArticleContent content, int record)
        {
            this.content = content;
            this.record = record;
        }

#if TYPEDCORPUS_MODEL_PACKAGE
        /// <summary>The article that this is a part of.</summary>
        [NotInJson]
        public Article Article => content.Article;

#endif
        /// <summary>The heading; null for what stands before the first one.</summary>
        public Block? Heading => Number(ArticleTable.SectionHeading) is var heading && heading == 0 ? null : content.Blocks[heading - 1];

        /// <summary>The depth of the heading, from 1; 0 when there is none.</summary>
        public int Level => Heading?.Level ?? 0;

        /// <summary>The name that the heading has in addresses, as GitHub makes it; empty when there is no heading.</summary>
        public string Slug => slug ??= content.Characters(ArticleTable.Sections, record, ArticleTable.SectionSlug);

        /// <summary>The section that this one is a part of; null when it is of none.</summary>
        [NotInJson]
        public Section? Parent => Number(ArticleTable.SectionParent) is var parent && parent == 0 ? null : content.Sections[parent - 1];

        /// <summary>The sections that are parts of this one, in order, without their own.</summary>
        public ElementList<Section> Sections => sections ??= FindSections();

        /// <summary>The paragraphs up to the next heading, in order.</summary>
        [NotInJson]
        public ElementList<Paragraph> Paragraphs => paragraphs ??= new ElementList<Paragraph>(
            content, ArticleTable.Paragraphs, Number(ArticleTable.SectionParagraphs), Number(ArticleTable.SectionParagraphs + 1));

        /// <summary>The quotes that start under the heading, up to the next one that is not deeper, in order: with those of the sections in it.</summary>
        [NotInJson]
        public QuoteList Quotes => quotes ??= content.QuotesWithin(Number(ArticleTable.SectionStart), Number(ArticleTable.SectionStart + 1));

        /// <summary>
        /// What <see cref="Article.Body"/> has under the heading, up to the next one that is not deeper: with the sections in it and with code. Made on
        /// first use, then kept.
        /// </summary>
        public string Text => text ??= content.Body.Within(Number(ArticleTable.SectionStart), Number(ArticleTable.SectionStart + 1));

        /// <summary>What stands under the heading as HTML, up to the next one that is not deeper, with the sections in it.</summary>
        /// <exception cref="System.InvalidOperationException">The project does not set <c>CorpusHtml</c>.</exception>
        [NotInJson]
        public string Html => html ??= content.HtmlOfSection(record);

        /// <summary>The heading's words; empty when there is none.</summary>
        public override string ToString() => Heading?.Text ?? "";

        private ElementList<Section> FindSections()
        {
            List<Section> found = new List<Section>();
            for (int i = record + 1; i < Number(ArticleTable.SectionEnd); i++)
            {
                if (content.Number(ArticleTable.Sections, i, ArticleTable.SectionParent) == record + 1)
                    found.Add(content.Sections[i]);
            }

            return new ElementList<Section>(found.ToArray());
        }

        private int Number(int field) => content.Number(ArticleTable.Sections, record, field);
    }
}
