namespace TypedCorpus.Analysis.Metadata;

/// <summary>What a value of the metadata is.</summary>
public enum MetadataKind
{
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
}
