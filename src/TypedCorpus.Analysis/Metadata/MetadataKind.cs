namespace TypedCorpus.Analysis.Metadata;

/// <summary>What a value of the metadata is.</summary>
public enum MetadataKind
{
    /// <summary>None: the kind of the items of an empty list.</summary>
    Missing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    WholeNumber,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day, as year, month and day.</summary>
    Date,

    /// <summary>A day with a time and its distance from UTC.</summary>
    Moment,

    /// <summary>Keys with values of their own.</summary>
    Record,

    /// <summary>One of the texts that a schema lists.</summary>
    Choice,

    /// <summary>The id of an article, by a schema.</summary>
    Reference,
}
