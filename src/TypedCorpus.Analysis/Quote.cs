namespace TypedCorpus.Analysis;

/// <summary>What quotation marks were used for, or that words are quoted without them.</summary>
public enum QuoteKind
{
    /// <summary>A clause or more of somebody's words.</summary>
    Direct,

    /// <summary>A fragment of somebody's words, woven into the writer's sentence.</summary>
    Partial,

    /// <summary>A title, a term or a scare quote: nobody is quoted.</summary>
    Term,

    /// <summary>A turn of a transcript or an interview, without quotation marks.</summary>
    Turn,
}

/// <summary>A quote of the document.</summary>
/// <param name="Span">The quoted words of one paragraph, without the quotation marks.</param>
/// <param name="Kind">What the marks were used for.</param>
/// <param name="Continues">
/// The index, in <see cref="Document.Quotes"/>, of the quote that this one goes on with, behind its attribution or in the next paragraph; null for none.
/// </param>
/// <param name="Attribution">Who said it, as far as the text tells; null when it does not.</param>
/// <param name="Nested">The quotes inside, in order.</param>
public sealed record Quote(
    TextSpan Span,
    QuoteKind Kind,
    int? Continues,
    Attribution? Attribution,
    EquatableArray<Quote> Nested);

/// <summary>Whom the text names as the source of a quote; without a mention and a speaker, a correction says that it is nobody with a name.</summary>
/// <param name="Mention">The words that name the speaker here ("Jensen", "he", "a campaign aide"), or near a quote that this one goes on
/// with, or where the same speaker spoke before in a conversation; null for none.</param>
/// <param name="Cue">The reporting verb or phrase ("said", "according to"); null for none.</param>
/// <param name="Speaker">The index of the speaker in <see cref="Document.Speakers"/>; null when the source has no name, or when one
/// would be wrong more often than right.</param>
/// <param name="Confidence">Of 100 quotes that are attributed on such grounds, about how many are attributed rightly: to the speaker, or, without
/// one, to the mention. 100 for what a correction says.</param>
public sealed record Attribution(TextSpan? Mention, TextSpan? Cue, int? Speaker, int Confidence = 100)
{
    /// <summary>The least confidence of an attribution that nobody need look at; of those below it about one in four is wrong or more.</summary>
    public const int Sure = 75;

    /// <summary>Whether a person had better look at it.</summary>
    public bool IsUnsure => Confidence < Sure;
}

/// <summary>Somebody who is quoted.</summary>
/// <param name="Name">The fullest form of the name that the article uses, without titles.</param>
/// <param name="Aliases">The other forms of the name in the article, in order of appearance.</param>
/// <param name="Description">What the article says who this is, from an apposition; null when it says nothing.</param>
public sealed record Speaker(string Name, EquatableArray<string> Aliases, string? Description)
{
    /// <summary>Whether the article's own metadata give the name, which no file for all articles changes.</summary>
    public bool HasOwnName { get; init; }

    /// <summary>Whether the article's own metadata give the description or take it away, which no file for all articles changes.</summary>
    public bool HasOwnDescription { get; init; }
}
