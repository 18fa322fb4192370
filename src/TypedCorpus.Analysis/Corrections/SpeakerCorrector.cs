using TypedCorpus.Analysis.Metadata;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Puts right who is quoted.</summary>
sealed class SpeakerCorrector
{
    // Each looks at all quotes
    const int MostHints = 20;
    const int LongestOpening = 200;
    const int WordsOfHint = 8;

    readonly List<Speaker> speakers;

    // For each speaker that was found, the one that stands for it
    readonly List<int> standIns;
    readonly List<MetadataError> errors;
    NearestQuote? nearest;
    int misfits;

    SpeakerCorrector(EquatableArray<Speaker> found, List<MetadataError> errors)
    {
        speakers = [.. found];
        standIns = [.. Enumerable.Range(0, found.Count)];
        this.errors = errors;
    }

    /// <summary>The quotes and speakers with corrections applied; the speakers are those of the quotes, in order of their first one.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="errors">Takes an error for each correction that fits nothing.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Apply(
        string text,
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) found,
        ArticleCorrections corrections,
        List<MetadataError> errors,
        CancellationToken cancellation = default)
    {
        if (corrections.Speakers.Count == 0 && corrections.Quotes.Count == 0)
            return found;

        SpeakerCorrector corrector = new(found.Speakers, errors);
        foreach (SpeakerCorrection correction in corrections.Speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            corrector.CorrectSpeaker(correction);
        }

        Quote[] quotes = [.. found.Quotes.Select(corrector.WithStandIn)];
        foreach (QuoteCorrection correction in corrections.Quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            corrector.CorrectQuote(quotes, text, correction);
        }

        return corrector.InOrderOfQuotes(quotes);
    }

    void CorrectSpeaker(SpeakerCorrection correction)
    {
        string name = correction.Name ?? correction.Found;
        List<string> names = [correction.Found, .. correction.Aliases];
        List<int> same = [.. Enumerable.Range(0, speakers.Count).Where(i => names.Any(one => IsCalled(speakers[i], one)))];
        if (same.Count == 0)
        {
            errors.Add(MetadataError.Misfit(correction.Place, $"The article quotes nobody who is called '{correction.Found}'"));
            return;
        }

        Speaker[] merged = [.. same.Select(i => speakers[i])];
        EquatableArray<string> aliases = merged.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name))
            .Concat(names)
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
        string? description = correction.Description ?? merged.Select(speaker => speaker.Description).FirstOrDefault(one => one is not null);
        speakers[same[0]] = new Speaker(name, aliases, description);
        foreach (int i in same)
            standIns[i] = same[0];
    }

    void CorrectQuote(Quote[] quotes, string text, QuoteCorrection correction)
    {
        bool fits = false;
        for (int i = 0; i < quotes.Length; i++)
        {
            if (!OpeningWords.Start(quotes[i].Span.Of(text), correction.Words))
                continue;
            fits = true;
            quotes[i] = quotes[i] with
            {
                Kind = quotes[i].Kind == QuoteKind.Term && correction.Speaker is not null ? QuoteKind.Partial : quotes[i].Kind,
                Attribution = correction.Speaker is null ? null : new Attribution(Mention: null, Cue: null, SpeakerNamed(correction.Speaker)),
            };
        }

        if (!fits)
            errors.Add(MetadataError.Misfit(correction.Place, $"No quote starts with '{correction.Words}'{Hint(quotes, text, correction.Words)}"));
    }

    // What was meant, perhaps
    string Hint(Quote[] quotes, string text, string words)
    {
        if (++misfits > MostHints)
            return "";
        nearest ??= new NearestQuote([.. quotes.Select(quote => OpeningOf(quote, text))]);
        if (nearest.Of(words) is not { } index)
            return "";
        string[] opening = OpeningOf(quotes[index], text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $": the nearest is '{string.Join(" ", opening.Take(WordsOfHint))}'";
    }

    static string OpeningOf(Quote quote, string text) => text.Substring(quote.Span.Start, Math.Min(quote.Span.Length, LongestOpening));

    int SpeakerNamed(string name)
    {
        int index = speakers.FindIndex(speaker => speaker.Name == name);
        if (index < 0)
            index = speakers.FindIndex(speaker => IsCalled(speaker, name));
        if (index < 0)
        {
            index = speakers.Count;
            speakers.Add(new Speaker(name, default, null));
            standIns.Add(index);
        }

        return standIns[index];
    }

    Quote WithStandIn(Quote quote) => WithSpeakers(quote, speaker => standIns[speaker]);

    (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) InOrderOfQuotes(Quote[] quotes)
    {
        Dictionary<int, int> order = [];
        EquatableArray<Quote> renumbered = quotes.Select(quote => WithSpeakers(quote, Renumbered)).ToEquatableArray();
        return (renumbered, order.OrderBy(pair => pair.Value).Select(pair => speakers[pair.Key]).ToEquatableArray());

        int Renumbered(int speaker)
        {
            if (!order.TryGetValue(speaker, out int number))
                order.Add(speaker, number = order.Count);
            return number;
        }
    }

    static Quote WithSpeakers(Quote quote, Func<int, int> change) => quote with
    {
        Attribution = quote.Attribution is { Speaker: { } speaker } attribution ? attribution with { Speaker = change(speaker) } : quote.Attribution,
        Nested = quote.Nested.Select(nested => WithSpeakers(nested, change)).ToEquatableArray(),
    };

    static bool IsCalled(Speaker speaker, string name) =>
        string.Equals(speaker.Name, name, StringComparison.OrdinalIgnoreCase)
        || speaker.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
