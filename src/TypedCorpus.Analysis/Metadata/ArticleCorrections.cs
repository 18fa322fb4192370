using TypedCorpus.Analysis.Speakers.Names;

namespace TypedCorpus.Analysis.Metadata;

/// <summary>What a person puts right in what was read from an article.</summary>
/// <param name="Speakers">Names, aliases and descriptions of speakers.</param>
/// <param name="Quotes">Where single quotes start and end, and whose words they are.</param>
/// <param name="Lines">Which lines are boilerplate and which are the article's.</param>
sealed record ArticleCorrections(
    IReadOnlyList<SpeakerCorrection> Speakers, IReadOnlyList<QuoteCorrection> Quotes, IReadOnlyList<LineCorrection> Lines)
{
    /// <summary>None.</summary>
    public static ArticleCorrections None { get; } = new([], [], []);
}

/// <summary>Puts a speaker right.</summary>
/// <param name="Found">The name, or one of the names, under which the speaker was found.</param>
/// <param name="Name">The name that the speaker is to have; null to keep it.</param>
/// <param name="Aliases">Other names that mean the same speaker.</param>
/// <param name="Description">What the speaker is to be described as; empty for nothing, null to keep it.</param>
/// <param name="Place">Where the correction stands.</param>
sealed record SpeakerCorrection(string Found, string? Name, IReadOnlyList<string> Aliases, string? Description, MetadataPlace Place)
{
    /// <summary>The articles that it is for, by id or by what their ids begin with, with the places; empty for all, as in an article's own metadata.</summary>
    public IReadOnlyList<(string Text, TextSpan Span)> In { get; init; } = [];

    /// <summary>The places of the aliases.</summary>
    public IReadOnlyList<TextSpan> AliasSpans { get; init; } = [];

    /// <summary>The place of <see cref="Name"/>.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>All names that mean the speaker, with their places.</summary>
    public IEnumerable<(string Name, TextSpan Span)> Forms =>
    [
        (Found, Place.Span),
        .. Name is null ? [] : new[] { (Name, NameSpan) },
        .. Aliases.Zip(AliasSpans, (alias, span) => (alias, span)),
    ];

    /// <summary>Whether it counts for an article.</summary>
    public bool IsFor(IReadOnlyList<string> ids) => In.Count == 0 || In.Any(limit => Corrections.SpeakerEntry.IsMeant(limit.Text, ids));

    /// <summary>
    /// Whether it is about somebody of any article: by the name that the article gives, or by a full name among its other forms. A short form alone
    /// tells nothing, as each article has its own Smith.
    /// </summary>
    public bool IsAbout(Speaker speaker) =>
        Forms.Any(form => IsSame(form.Name, speaker.Name))
        || speaker.Aliases.Any(alias => alias.IndexOf(' ') > 0 && (IsSame(alias, Found) || IsSame(alias, Name)));

    static bool IsSame(string one, string? other) => SpeakerNameComparer.IgnoreCase.Equals(one, other);
}

/// <summary>Puts right where a quote starts and ends, and whose words it is.</summary>
/// <param name="Words">The quote's opening words.</param>
/// <param name="Speaker">The name of the speaker; null when it is nobody's that has a name.</param>
/// <param name="Place">Where the correction stands.</param>
sealed record QuoteCorrection(string Words, string? Speaker, MetadataPlace Place)
{
    /// <summary>Whether nothing is said of the speaker.</summary>
    public bool KeepsSpeaker { get; init; }

    /// <summary>The paragraph that the quote stands in, by its opening words or by its number from 1; null for any.</summary>
    public PlacedText? Paragraph { get; init; }

    /// <summary>Which of several that fit, from 1; null for all of them.</summary>
    public int? Occurrence { get; init; }

    /// <summary>Words with which another quote starts.</summary>
    public IReadOnlyList<PlacedText> Split { get; init; } = [];

    /// <summary>Words that are no part of the quote.</summary>
    public IReadOnlyList<PlacedText> Omit { get; init; } = [];

    /// <summary>The opening words of the last quote that is one with this one; null for none.</summary>
    public PlacedText? Join { get; init; }
}

/// <summary>A text of a correction.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
sealed record PlacedText(string Text, MetadataPlace Place);

/// <summary>Puts right whether a line is the article's.</summary>
/// <param name="Words">The line's opening words.</param>
/// <param name="IsBoilerplate">Whether it is boilerplate; else it is running text.</param>
/// <param name="IsSure">Whether it is a correction for sure; else its key may be one of the site's.</param>
/// <param name="Place">Where the correction stands.</param>
sealed record LineCorrection(string Words, bool IsBoilerplate, bool IsSure, MetadataPlace Place);
