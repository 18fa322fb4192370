using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Sieves;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Finds who said what.</summary>
public static class SpeakerFinder
{
    /// <summary>The quotes with their attributions, and the speakers that have a name; spans count units of <paramref
    /// name="text"/>.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">The blocks of <paramref name="text"/>, in order.</param>
    /// <param name="quotes">What stands between quotation marks, in order.</param>
    /// <param name="code">The code within paragraphs, in order.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Attribute(
        string text,
        EquatableArray<Block> blocks,
        EquatableArray<QuotedSpan> quotes,
        EquatableArray<TextSpan> code,
        CancellationToken cancellation = default)
    {
        if (quotes.Count == 0)
            return default;

        Scene scene = new(text, blocks, quotes, cancellation) { IsAboutCode = Manual.IsAboutCode(text, blocks, code, cancellation) };
        AttributionSieves.Run(scene, cancellation);
        return new AttributionWriter(scene, blocks, cancellation).Write();
    }

    /// <summary>The quotes of a text in a language without rules, which nobody is said to say; where it is about code, single words are terms.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">The blocks of <paramref name="text"/>, in order.</param>
    /// <param name="quotes">What stands between quotation marks, in order.</param>
    /// <param name="code">The code within paragraphs, in order.</param>
    /// <param name="cancellation">Stops it.</param>
    public static EquatableArray<Quote> WithoutSpeakers(
        string text, EquatableArray<Block> blocks, EquatableArray<QuotedSpan> quotes, EquatableArray<TextSpan> code, CancellationToken cancellation) =>
        WithoutSpeakers(Manual.IsAboutCode(text, blocks, code, cancellation)
            ? quotes.ConvertAll(quoted => quoted.Kind == QuoteKind.Partial ? quoted with { Kind = QuoteKind.Term } : quoted, cancellation)
            : quotes);

    /// <summary>The same for quotes within others.</summary>
    public static EquatableArray<Quote> WithoutSpeakers(EquatableArray<QuotedSpan> quotes) =>
        quotes.Count == 0 ? default : quotes.Select(quoted => new Quote(quoted.Words, quoted.Kind, null, null, WithoutSpeakers(quoted.Nested))).ToEquatableArray();
}
