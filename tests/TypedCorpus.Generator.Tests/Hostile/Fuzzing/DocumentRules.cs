using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>What holds of every document, whatever it was read from.</summary>
static class DocumentRules
{
    /// <summary>Fails where one of the rules is broken.</summary>
    public static void Hold(AnySeed seed, Document document)
    {
        NoCharacterIsLost(seed, document);
        EditsLieInBlocks(document);
        SentencesMakeUpParagraphs(document);
        QuotesLieInParagraphsAndCaptions(document);
        SpeakersAreNamed(document);
        MetadataHavePlaces(seed, document);
        PageRules.Hold(seed, document);
        Assert.Equal(document, seed.Read());
    }

    static void NoCharacterIsLost(AnySeed seed, Document document)
    {
        string text = document.Source.Text;
        Assert.Equal(seed.Characters.ReplaceLineEnds().WithoutMark(), text);
        int end = 0;
        foreach (Block block in document.Blocks)
        {
            IsIn(block.Span, new TextSpan(end, text.Length - end));
            IsBlank(text, end, block.Span.Start);
            Assert.False(
                char.IsWhiteSpace(text[block.Span.Start]) || char.IsWhiteSpace(text[block.Span.End - 1]), "A block starts or ends with white space");
            end = block.Span.End;
        }

        IsBlank(text, end, text.Length);
    }

    static void EditsLieInBlocks(Document document)
    {
        int end = 0;
        int block = 0;
        foreach (Edit edit in document.Edits)
        {
            Assert.True(edit.Span.Start >= end && edit.Span.Length > 0, "Edits overlap, or are out of order, or empty");
            end = edit.Span.End;
            while (block < document.Blocks.Count && document.Blocks[block].Span.End < end)
                block++;
            Assert.True(block < document.Blocks.Count && document.Blocks[block].Span.Contains(edit.Span), "An edit lies in no block");
        }
    }

    static void SentencesMakeUpParagraphs(Document document)
    {
        ReadingText reading = ReadingText.Of(document.Source.Text, document.Edits);
        int next = 0;
        foreach (Block block in document.Blocks)
        {
            if (!block.IsParagraph)
                continue;
            TextSpan paragraph = reading.FromSource(block.Span);
            int end = paragraph.Start;
            for (; next < document.Sentences.Count && document.Sentences[next].Start < block.Span.End; next++)
            {
                IsIn(document.Sentences[next], block.Span);
                TextSpan sentence = reading.FromSource(document.Sentences[next]);
                IsIn(sentence, TextSpan.FromBounds(end, paragraph.End));
                IsBlank(reading.Text, end, sentence.Start);
                end = sentence.End;
            }

            IsBlank(reading.Text, end, paragraph.End);
        }

        Assert.Equal(document.Sentences.Count, next);
    }

    static void QuotesLieInParagraphsAndCaptions(Document document)
    {
        Block[] paragraphs = [.. document.Blocks.Where(block => block.IsParagraph || block.IsCaption)];
        TextSpan whole = new(0, document.Source.Text.Length);
        int end = 0;
        for (int i = 0; i < document.Quotes.Count; i++)
        {
            Quote quote = document.Quotes[i];
            IsIn(quote.Span, TextSpan.FromBounds(end, whole.End));
            end = quote.Span.End;
            Assert.True(Array.Exists(paragraphs, paragraph => paragraph.Span.Contains(quote.Span)), "A quote lies in no paragraph and in no caption");
            Assert.True(
                quote.Continues is null || (quote.Continues >= 0 && quote.Continues < i), "A quote goes on with one that does not come before it");
            NestedQuotesLieInside(quote, depth: 0);
            Assert.NotNull(document.TextOf(quote.Span));
            if (quote.Attribution is not { } attribution)
                continue;
            Assert.NotEqual(QuoteKind.Term, quote.Kind);
            Assert.True(attribution.Mention is not { } mention || (mention.Length > 0 && whole.Contains(mention)), "A mention lies outside");
            Assert.True(attribution.Cue is not { } cue || (cue.Length > 0 && whole.Contains(cue)), "A cue lies outside");
            Assert.True(
                attribution.Speaker is null || (attribution.Speaker >= 0 && attribution.Speaker < document.Speakers.Count), "There is no such speaker");
        }

        Assert.All(document.UnclosedMarks, mark => Assert.True(mark.Length > 0 && whole.Contains(mark)));
    }

    static void NestedQuotesLieInside(Quote quote, int depth)
    {
        Assert.True(depth < 8, "Quotes are nested without a bound");
        int end = quote.Span.Start;
        foreach (Quote nested in quote.Nested)
        {
            IsIn(nested.Span, TextSpan.FromBounds(end, quote.Span.End));
            end = nested.Span.End;
            NestedQuotesLieInside(nested, depth + 1);
        }
    }

    static void SpeakersAreNamed(Document document)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Speaker speaker in document.Speakers)
        {
            Assert.True(speaker.Name.Trim().Length > 0 && names.Add(speaker.Name), "A speaker has no name, or the name of another");
            Assert.DoesNotContain(speaker.Name, speaker.Aliases);
            Assert.True(speaker.Aliases.All(alias => alias.Trim().Length > 0), "An alias is empty");
            Assert.True(speaker.Description is null or { Length: > 0 }, "A description is empty");
        }
    }

    static void MetadataHavePlaces(AnySeed seed, Document document)
    {
        int sidecar = seed.Sidecar is null ? -1 : Source.Read(seed.Sidecar).Text.Length;
        foreach (MetadataPlace place in document.Metadata.Entries.Select(entry => entry.Place)
            .Concat(document.Metadata.Errors.Select(error => error.Place)))
        {
            int length = place.InSidecar ? sidecar : document.Source.Text.Length;
            Assert.True(place.Span.Start >= 0 && place.Span.Length >= 0 && place.Span.End <= length, "A place of the metadata lies outside");
        }

        Assert.All(document.Metadata.Errors, error => Assert.False(string.IsNullOrWhiteSpace(error.Message)));
    }

    static void IsIn(TextSpan part, TextSpan room) =>
        Assert.True(part.Length > 0 && part.Start >= room.Start && part.End <= room.End, "A part is empty, out of order or outside");

    static void IsBlank(string text, int start, int end) => Assert.True(text.AsSpan()[start..end].IsWhiteSpace(), "Characters are lost");

    static string ReplaceLineEnds(this string characters) =>
        characters.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    static string WithoutMark(this string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
