namespace TypedCorpus.Analysis.Quotes;

/// <summary>The families of quotation marks; a mark closes only one of its own family.</summary>
enum MarkFamily
{
    /// <summary>“ ”, " " and „ “: writers and converters mix them, so that each closes the other.</summary>
    Double,

    /// <summary>‘ ’ and ' ', told apart from apostrophes.</summary>
    Single,

    /// <summary>`` ''.</summary>
    Tex,

    /// <summary>« » and ‹ ›, in either direction.</summary>
    Guillemet,

    /// <summary>「 」 and 『 』.</summary>
    Corner,
}

/// <summary>What a mark does at its place.</summary>
enum MarkRole
{
    /// <summary>It is no quotation mark here: an apostrophe, inches, an attribute of markup.</summary>
    None,

    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,

    /// <summary>Its surroundings do not tell: it closes what is open, or else opens.</summary>
    Either,
}

/// <summary>A quotation mark at its place in the text.</summary>
/// <param name="Start">The offset of its first unit.</param>
/// <param name="Length">The number of its units.</param>
/// <param name="Family">The family.</param>
/// <param name="Role">What it does.</param>
readonly record struct QuotationMark(int Start, int Length, MarkFamily Family, MarkRole Role)
{
    /// <summary>The offset behind the mark.</summary>
    public int End => Start + Length;
}
