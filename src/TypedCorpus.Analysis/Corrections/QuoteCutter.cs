using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Puts right where quotes start and end.</summary>
/// <param name="text">What a person reads.</param>
/// <param name="quotes">The quotes, in order, without those inside others.</param>
/// <param name="paragraphs">Where they stand.</param>
sealed class QuoteCutter(string text, List<QuoteDraft> quotes, ParagraphMap paragraphs)
{
    /// <summary>Parts a quote at words with which another one starts, and around words that are no part of it.</summary>
    /// <returns>Whether the quote has the words, one by one, those to split at first.</returns>
    public bool[] Part(QuoteDraft quote, QuoteCorrection correction, CancellationToken cancellation)
    {
        TextSpan whole = quote.Quote.Span;
        List<(TextSpan Gap, bool GoesOn)> cuts = [];
        List<bool> found = [];
        Seek(correction.Split, isOmitted: false);
        Seek(correction.Omit, isOmitted: true);
        if (cuts.Count > 0)
            Replace(quote, PartsOf(quote, cuts.OrderBy(cut => cut.Gap.Start)));
        return [.. found];

        // One behind the other: the same words may be meant twice
        void Seek(IReadOnlyList<PlacedText> sought, bool isOmitted)
        {
            int from = whole.Start;
            foreach (PlacedText words in sought)
            {
                TextSpan rest = TextSpan.FromBounds(isOmitted || from > whole.Start ? from : Math.Min(whole.End, from + 1), whole.End);
                TextSpan? place = OpeningWords.Find(text, rest, words.Text, areOpening: !isOmitted, cancellation);
                found.Add(place is not null);
                if (place is not { } at)
                    continue;
                cuts.Add((isOmitted ? at : at with { Length = 0 }, isOmitted));
                from = isOmitted ? at.End : at.Start + 1;
            }
        }
    }

    /// <summary>
    /// Makes one quote of several: of those in one paragraph with all that is between them, while one of the next paragraph goes on with it.
    /// </summary>
    /// <param name="quote">The first.</param>
    /// <param name="words">The opening words of the last.</param>
    /// <returns>The last one where that goes on with the first, or the first; null where none behind it starts so.</returns>
    public QuoteDraft? Join(QuoteDraft quote, string words)
    {
        int first = quotes.IndexOf(quote);
        int paragraph = paragraphs.NumberAt(quote.Quote.Span.Start);
        for (int i = first + 1; i < quotes.Count && paragraphs.NumberAt(quotes[i].Quote.Span.Start) <= paragraph + 1; i++)
        {
            if (!OpeningWords.Start(text, quotes[i].Quote.Span, words))
                continue;
            IEnumerable<QuoteDraft> parts = quotes.Skip(first).Take(i + 1 - first);
            Attribution? attribution = parts.Select(one => one.Quote.Attribution).FirstOrDefault(one => one is not null);
            QuoteKind kind = quote.Quote.Kind == QuoteKind.Term ? quotes[i].Quote.Kind : quote.Quote.Kind;
            quote.Quote = quote.Quote with { Attribution = attribution, Kind = kind };
            if (paragraphs.NumberAt(quotes[i].Quote.Span.Start) > paragraph)
            {
                quotes[i].Continues = quote;
                quotes[i].Quote = quotes[i].Quote with { Attribution = attribution };
                return quotes[i];
            }

            quote.Quote = quote.Quote with { Span = TextSpan.FromBounds(quote.Quote.Span.Start, quotes[i].Quote.Span.End) };
            for (int part = first + 1; part <= i; part++)
            {
                quotes[part].GoInto(quote);
                quote.Nested.AddRange(quotes[part].Nested);
            }

            quotes.RemoveRange(first + 1, i - first);
            return quote;
        }

        return null;
    }

    List<QuoteDraft> PartsOf(QuoteDraft quote, IEnumerable<(TextSpan Gap, bool GoesOn)> cuts)
    {
        List<QuoteDraft> parts = [];
        int start = quote.Quote.Span.Start;
        bool goesOn = false;
        foreach ((TextSpan gap, bool behindGoesOn) in cuts.Append((new TextSpan(quote.Quote.Span.End, 0), false)))
        {
            TextSpan part = Trimmed(start, gap.Start);
            if (part.Length > 0)
            {
                QuoteDraft draft = new(quote.Quote with { Span = part }, isNested: false)
                {
                    Continues = parts.Count == 0 ? quote.Continues : goesOn ? parts[parts.Count - 1] : null,
                    Nested = [.. quote.Nested.Where(nested => part.Contains(nested.Quote.Span))],
                };
                parts.Add(draft);
                goesOn = behindGoesOn;
            }
            else
            {
                goesOn |= behindGoesOn;
            }

            start = Math.Max(start, gap.End);
        }

        return parts;
    }

    void Replace(QuoteDraft quote, List<QuoteDraft> parts)
    {
        int place = quotes.IndexOf(quote);
        quotes.RemoveAt(place);
        if (parts.Count == 0)
            return;

        // The first part is still that quote, and what went on with it goes on with the last
        QuoteDraft last = parts[parts.Count - 1];
        foreach (QuoteDraft other in quotes)
        {
            if (other.Continues == quote)
                other.Continues = parts.Count == 1 ? quote : last;
        }

        foreach (QuoteDraft part in parts.Where(part => part.Continues == parts[0]))
            part.Continues = quote;
        quote.Quote = parts[0].Quote;
        quote.Nested = parts[0].Nested;
        parts[0] = quote;
        quotes.InsertRange(place, parts);
    }

    // Without white space, and nothing where no word is left
    TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
                return TextSpan.FromBounds(start, end);
        }

        return new TextSpan(start, 0);
    }
}
