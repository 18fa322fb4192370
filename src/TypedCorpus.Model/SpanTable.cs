namespace TypedCorpus
{
    // The parts of an article, decoded
    sealed partial class SpanTable
    {
        internal SpanTable(
            string? title,
            MetadataValues values,
            string[] speakerNames,
            Edit[] edits,
            ElementList<Block> blocks,
            ElementList<Paragraph> paragraphs,
            ElementList<Section> sections,
            QuoteList quotes,
            QuoteList terms)
        {
            Title = title;
            Values = values;
            SpeakerNames = speakerNames;
            Edits = edits;
            Blocks = blocks;
            Paragraphs = paragraphs;
            Sections = sections;
            Quotes = quotes;
            Terms = terms;
        }

        internal string? Title { get; }

        internal MetadataValues Values { get; }

        internal string[] SpeakerNames { get; }

        internal Edit[] Edits { get; }

        internal ElementList<Block> Blocks { get; }

        internal ElementList<Paragraph> Paragraphs { get; }

        internal ElementList<Section> Sections { get; }

        internal QuoteList Quotes { get; }

        internal QuoteList Terms { get; }
    }
}
