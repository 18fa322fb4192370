using CsCheck;
using Xunit;

namespace TypedCorpus.Analysis.Tests.Speakers;

public class AttributionPropertyTests
{
    static readonly string[] Pieces =
    [
        "Ann Roe", "Roe", "he", "she", "they", "the senator", "a senior aide", "Sen.", "R-Pa.", "(", ")", "said", "told", "according to", "calling", "his", "'s",
        "promise", "of", "and", "but", "who", "that", ",", ".", ":", "—", "?", "“It rained.”", "“rain”", "\"", "‘", "’", "“", "”", "\n\n", "US", "12", "İ", "\uD83D\uDE00", "\u0301",
    ];

    static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Join(' ', indices.Select(i => Pieces[i])));

    [Fact]
    public void Attributions_lie_in_the_text_and_name_known_speakers() => Texts.Sample(text =>
    {
        Document document = DocumentReader.Read(text);
        TextSpan whole = new(0, document.Source.Text.Length);
        for (int i = 0; i < document.Quotes.Count; i++)
        {
            Quote quote = document.Quotes[i];
            Assert.True(whole.Contains(quote.Span));
            Assert.True(quote.Continues is null || quote.Continues < i);
            if (quote.Attribution is not { } attribution)
                continue;
            Assert.NotEqual(QuoteKind.Term, quote.Kind);
            Assert.True(attribution.Mention is { } mention && whole.Contains(mention) && !mention.Overlaps(quote.Span));
            Assert.True(attribution.Cue is not { } cue || (whole.Contains(cue) && !cue.Overlaps(quote.Span)));
            Assert.True(attribution.Speaker is null || attribution.Speaker < document.Speakers.Count);
        }

        Assert.All(document.Speakers, speaker => Assert.DoesNotContain(speaker.Name, speaker.Aliases));
    });

    [Fact]
    public void Any_characters_give_a_document_that_has_them_all() =>
        Gen.OneOf(Gen.Char, Gen.Char["aA .,:?\n\"“”'’‘-—()@#$1"]).Array[0, 60].Select(characters => new string(characters))
            .Sample(text => ReadWhole.Check(text, DocumentReader.Read(text).Blocks));

    [Fact]
    public void The_same_text_gives_the_same_document() =>
        Texts.Sample(text => Assert.Equal(DocumentReader.Read(text), DocumentReader.Read(text)));
}
