namespace TypedCorpus
{
    /// <summary>What a block is to the reader.</summary>
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<BlockKind>))]
#endif
#if TYPEDCORPUS_MODEL_PACKAGE
    public
#endif
    enum BlockKind
    {
        /// <summary>The article's title.</summary>
        Title,

        /// <summary>A line under the title that goes on with it.</summary>
        Subtitle,

        /// <summary>The line that names the author.</summary>
        Byline,

        /// <summary>A line with the place or the time of writing.</summary>
        Dateline,

        /// <summary>A heading; it opens a section.</summary>
        Heading,

        /// <summary>A paragraph of running text.</summary>
        Paragraph,

        /// <summary>An item of a list.</summary>
        ListItem,

        /// <summary>A paragraph that is set off as quoted.</summary>
        BlockQuote,

        /// <summary>Code, kept as it stands.</summary>
        Code,

        /// <summary>What a picture shows, and who took it: neither a paragraph nor boilerplate.</summary>
        Caption,

        /// <summary>Front matter and header lines.</summary>
        Metadata,

        /// <summary>What stands around the article: menus, counters, forms.</summary>
        Boilerplate,
    }
}
