using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>What a file says about one speaker of the corpus.</summary>
public sealed class SpeakerEntry
{
    readonly SpeakerCorrection correction;

    internal SpeakerEntry(SpeakerCorrection correction) => this.correction = correction;

    /// <summary>The name that it stands under.</summary>
    public string Found => correction.Found;

    /// <summary>Where that stands, in the file's source.</summary>
    public TextSpan Span => correction.Place.Span;

    /// <summary>All names that mean the speaker.</summary>
    public IEnumerable<string> Names => correction.Forms.Select(form => form.Name);

    /// <summary>The articles that it is limited to, by id or by what their ids begin with, with the places; empty for all.</summary>
    public IEnumerable<(string Id, TextSpan Span)> In => correction.In.Select(limit => (limit.Text, limit.Span));

    /// <summary>Whether one of the places names an article.</summary>
    /// <param name="limit">An id, or the beginning of one with <c>*</c> behind it.</param>
    /// <param name="ids">The ids that the article has.</param>
    public static bool IsMeant(string limit, IEnumerable<string> ids) => limit.EndsWith("*", StringComparison.Ordinal)
        ? ids.Any(id => id.StartsWith(limit.Substring(0, limit.Length - 1), StringComparison.Ordinal))
        : ids.Contains(limit);

    /// <summary>Whether it is about one of the speakers of an article.</summary>
    /// <param name="ids">The ids that the article has.</param>
    /// <param name="speakers">Its speakers as they were found in it.</param>
    public bool Fits(IReadOnlyList<string> ids, IEnumerable<Speaker> speakers) => correction.IsFor(ids) && speakers.Any(correction.IsAbout);
}
