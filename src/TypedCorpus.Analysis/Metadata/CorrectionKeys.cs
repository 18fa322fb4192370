namespace TypedCorpus.Analysis.Metadata;

/// <summary>The keys of corrections, as they are read and written.</summary>
static class CorrectionKeys
{
    public const string Speakers = "speakers";
    public const string Quotes = "quotes";
    public const string Boilerplate = "boilerplate";
    public const string Text = "text";

    /// <summary>Of a speaker.</summary>
    public const string Name = "name";

    /// <summary>Of a quote.</summary>
    public const string Speaker = "speaker";
    public const string Paragraph = "paragraph";
    public const string Occurrence = "occurrence";
    public const string Split = "split";
    public const string Omit = "omit";
    public const string Join = "join";
}
