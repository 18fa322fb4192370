using System;

namespace TypedCorpus
{
    /// <summary>A heading and the paragraphs under it; an article's first section may have no heading.</summary>
    sealed partial class Section
    {
        internal Section(Block? heading, ElementList<Paragraph> paragraphs)
        {
            Heading = heading;
            Paragraphs = paragraphs;
        }

        internal static Section Empty { get; } = new Section(null, new ElementList<Paragraph>(Array.Empty<Paragraph>()));

        /// <summary>The heading; null for what stands before the first one.</summary>
        public Block? Heading { get; }

        /// <summary>The paragraphs up to the next heading, in order.</summary>
        public ElementList<Paragraph> Paragraphs { get; }

        /// <summary>The heading's words; empty when there is none.</summary>
        public override string ToString() => Heading?.Text ?? "";
    }
}
