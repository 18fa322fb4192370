using TypedCorpus.Analysis.Quotes;

namespace TypedCorpus.Analysis.Transcripts;

/// <summary>Makes quotes of the turns of a transcript and puts them among those that stand in quotation marks outside of the turns.</summary>
static class TranscriptWriter
{
    /// <summary>The quoted spans outside of the turns.</summary>
    public static EquatableArray<QuotedSpan> Outside(EquatableArray<QuotedSpan> quoted, List<Turn> turns) =>
        Part(quoted, turns, out _);

    /// <summary>The marks without a counterpart outside of the paragraphs that have turns, in which marks may stand for the turn's ends.</summary>
    public static EquatableArray<TextSpan> Outside(EquatableArray<TextSpan> marks, EquatableArray<Block> blocks, List<Turn> turns)
    {
        List<TextSpan> outside = [];
        int block = 0;
        int turn = 0;
        foreach (TextSpan mark in marks)
        {
            while (block + 1 < blocks.Count && blocks[block].Span.End <= mark.Start)
                block++;
            TextSpan paragraph = blocks[block].Span;
            while (turn < turns.Count && turns[turn].Words.End <= paragraph.Start)
                turn++;
            if (turn == turns.Count || !turns[turn].Words.Overlaps(paragraph))
                outside.Add(mark);
        }

        return outside.ToEquatableArray();
    }

    /// <summary>The quotes and speakers of a text with turns.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="turns">The turns.</param>
    /// <param name="quoted">All spans between quotation marks.</param>
    /// <param name="others">The quotes outside of the turns, and their speakers.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Write(
        string text,
        List<Turn> turns,
        EquatableArray<QuotedSpan> quoted,
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) others,
        CancellationToken cancellation)
    {
        SpeakerNames names = new(text, turns, others.Speakers, cancellation);
        Part(quoted, turns, out List<QuotedSpan>[] inside);
        List<Quote> quotes = new(turns.Count + others.Quotes.Count);
        int[] placeOf = new int[others.Quotes.Count];
        List<Speaker> speakers = [];
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        int next = 0;
        for (int i = 0; i <= turns.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            for (; next < placeOf.Length && (i == turns.Count || others.Quotes[next].Span.Start < turns[i].Words.Start); next++)
            {
                placeOf[next] = quotes.Count;
                Quote quote = others.Quotes[next];
                quotes.Add(quote with
                {
                    Continues = quote.Continues is { } before ? placeOf[before] : null,
                    Attribution = quote.Attribution is { Speaker: { } speaker } attribution
                        ? attribution with { Speaker = IndexOf(others.Speakers[speaker]) } : quote.Attribution,
                });
            }

            if (i == turns.Count)
                break;
            Turn turn = turns[i];
            quotes.Add(new Quote(
                turn.Words,
                QuoteKind.Turn,
                turn.GoesOn && quotes.Count > 0 ? quotes.Count - 1 : null,
                turn.Label is { } label ? new Attribution(label, null, Named(label.Of(text))) : null,
                inside[i].Select(ToQuote).ToEquatableArray()));
        }

        return (quotes.ToEquatableArray(), speakers.ToEquatableArray());

        int? Named(string label) =>
            names.Of(label) is { } name ? IndexOf(new Speaker(name, name == label ? default : new EquatableArray<string>([label]), null)) : null;

        int IndexOf(Speaker speaker)
        {
            if (!byName.TryGetValue(speaker.Name, out int index))
            {
                byName.Add(speaker.Name, index = speakers.Count);
                speakers.Add(speaker);
            }
            else if (speaker.Aliases.Any(alias => !speakers[index].Aliases.Contains(alias)) || speakers[index].Description is null)
            {
                Speaker known = speakers[index];
                List<string> aliases = [.. known.Aliases, .. speaker.Aliases.Where(alias => !known.Aliases.Contains(alias))];
                speakers[index] = known with { Aliases = aliases.ToEquatableArray(), Description = known.Description ?? speaker.Description };
            }

            return index;
        }
    }

    static Quote ToQuote(QuotedSpan quoted) =>
        new(quoted.Words, quoted.Kind, null, null, quoted.Nested.Select(ToQuote).ToEquatableArray());

    static EquatableArray<QuotedSpan> Part(EquatableArray<QuotedSpan> quoted, List<Turn> turns, out List<QuotedSpan>[] inside)
    {
        List<QuotedSpan> outside = [];
        inside = new List<QuotedSpan>[turns.Count];
        int turn = 0;
        for (int i = 0; i < inside.Length; i++)
            inside[i] = [];
        foreach (QuotedSpan span in quoted)
        {
            while (turn < turns.Count && turns[turn].Words.End <= span.Words.Start)
                turn++;
            if (turn == turns.Count || !turns[turn].Words.Overlaps(span.Words))
                outside.Add(span);
            else if (turns[turn].Words.Contains(span.Words) && turns[turn].Words.Length > span.Words.Length)
                inside[turn].Add(span);
        }

        return outside.ToEquatableArray();
    }
}
