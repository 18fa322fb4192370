using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Speakers.Names;

namespace TypedCorpus.Analysis.Corrections;

/// <summary>Puts right who is quoted, and with which words.</summary>
sealed class SpeakerCorrector
{
    const int MostNamed = 5;

    readonly List<QuoteDraft> quotes;
    readonly QuoteCutter cutter;
    readonly MeantQuotes meant;
    readonly List<Speaker> speakers;

    // For each speaker that was found, the one that stands for it
    readonly List<int> standIns;
    readonly List<MetadataError> errors;

    SpeakerCorrector(
        string text,
        EquatableArray<Block> blocks,
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) found,
        List<MetadataError> errors)
    {
        this.errors = errors;
        ParagraphMap paragraphs = new(blocks);
        quotes = QuoteDraft.Of(found.Quotes);
        cutter = new QuoteCutter(text, quotes, paragraphs);
        meant = new MeantQuotes(text, quotes, paragraphs, errors);
        speakers = [.. found.Speakers];
        standIns = [.. Enumerable.Range(0, found.Speakers.Count)];
    }

    /// <summary>The quotes and speakers with corrections applied; the speakers are those of the quotes, in order of their first one.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="corrections">The corrections.</param>
    /// <param name="errors">Takes an error for each correction that fits nothing.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Apply(
        string text,
        EquatableArray<Block> blocks,
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) found,
        ArticleCorrections corrections,
        List<MetadataError> errors,
        CancellationToken cancellation = default)
    {
        if (corrections.Speakers.Count == 0 && corrections.Quotes.Count == 0)
            return found;

        SpeakerCorrector corrector = new(text, blocks, found, errors);
        foreach (SpeakerCorrection correction in corrections.Speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            corrector.CorrectSpeaker(correction, corrections.Quotes);
        }

        corrector.ApplyStandIns();
        foreach (QuoteCorrection correction in corrections.Quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            corrector.CorrectQuote(correction, cancellation);
        }

        return corrector.InOrderOfQuotes();
    }

    /// <summary>
    /// The quotes and speakers of an article with what a file says for all articles; an entry that fits nobody here is about others. Of two entries about
    /// one speaker the first counts.
    /// </summary>
    /// <param name="found">What was found in the article.</param>
    /// <param name="corrections">The entries that are for the article.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Apply(
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) found,
        IEnumerable<SpeakerCorrection> corrections,
        CancellationToken cancellation = default)
    {
        SpeakerCorrector corrector = new("", default, found, []);
        HashSet<int> open = [.. corrector.standIns];
        foreach (SpeakerCorrection correction in corrections)
        {
            cancellation.ThrowIfCancellationRequested();
            List<int> same = [.. open.Where(i => correction.IsAbout(found.Speakers[i])).OrderBy(i => i)];
            if (same.Count == 0)
                continue;
            open.ExceptWith(same);
            corrector.MergeAsInFile(correction, same);
        }

        if (open.Count == found.Speakers.Count)
            return found;
        corrector.LeaveOneForEachName();
        corrector.ApplyStandIns();
        return corrector.InOrderOfQuotes();
    }

    /// <summary>The quotes and speakers of an article with its own corrections of speakers whose names a file for all articles has told.</summary>
    /// <param name="found">What was found in the article, with what the file says.</param>
    /// <param name="faults">What is wrong with the article's metadata; those that are so no longer are taken out.</param>
    public static (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) ApplyOpen(
        (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) found, List<MetadataError> faults)
    {
        SpeakerCorrector corrector = new("", default, found, []);
        int closed = faults.RemoveAll(fault =>
        {
            if (fault.Open is not { } open || !corrector.speakers.Exists(speaker => open.Aliases.Prepend(open.Found).Any(name => IsCalled(speaker, name))))
                return false;
            corrector.CorrectSpeaker(new SpeakerCorrection(open.Found, open.Name, [.. open.Aliases], open.Description, fault.Place), []);
            return true;
        });
        if (closed == 0)
            return found;
        corrector.ApplyStandIns();
        return corrector.InOrderOfQuotes();
    }

    void CorrectSpeaker(SpeakerCorrection correction, IReadOnlyList<QuoteCorrection> ofQuotes)
    {
        List<string> names = [correction.Found, .. correction.Aliases];
        if (!speakers.Any(IsMeant) && ofQuotes.FirstOrDefault(quote => names.Contains(quote.Speaker, SpeakerNameComparer.IgnoreCase)) is { } by)
            Add(by.Speaker!);

        // Another form than the name leads to the speaker, and is no new name. Who has the new name already is the same, too
        string name = correction.Name ?? speakers.Find(speaker => IsCalled(speaker, correction.Found))?.Name ?? correction.Found;
        List<int> same = [.. Enumerable.Range(0, speakers.Count).Where(i => IsMeant(speakers[i]) || HasName(speakers[i], name))];
        if (!same.Any(i => IsMeant(speakers[i])))
        {
            errors.Add(MetadataError.Misfit(correction.Place, $"The article quotes nobody who is called '{correction.Found}'{Quoted()}") with
            {
                Open = new OpenCorrection(correction.Found, correction.Name, correction.Aliases.ToEquatableArray(), correction.Description),
            });
        }
        else
        {
            Merge(correction, same, name);
        }

        bool IsMeant(Speaker speaker) => names.Any(one => IsCalled(speaker, one));

        // Whom a message can name
        string Quoted()
        {
            string[] all = [.. speakers.Select(speaker => speaker.Name).Distinct()];
            return all.Length == 0 ? "" : $": it quotes {string.Join(", ", all.Take(MostNamed))}{(all.Length > MostNamed ? " and others" : "")}";
        }
    }

    void Merge(SpeakerCorrection correction, List<int> same, string name)
    {
        bool isOwnName = correction.Name is not null || same.Any(i => speakers[i].HasOwnName && HasName(speakers[i], name));
        Unite(correction, same, name, isOwnName, isOwnDescription: correction.Description is not null);
    }

    // What the article's own metadata say counts more than what a file says for all articles
    void MergeAsInFile(SpeakerCorrection correction, List<int> same)
    {
        string? own = same.Where(i => speakers[i].HasOwnName).Select(i => speakers[i].Name).FirstOrDefault();
        Unite(correction, same, own ?? correction.Name ?? correction.Found, own is not null, isOwnDescription: false);
    }

    void Unite(SpeakerCorrection correction, List<int> same, string name, bool isOwnName, bool isOwnDescription)
    {
        bool isFoundByName = SpeakerNameComparer.IgnoreCase.Equals(correction.Found, name);
        Speaker[] merged = [.. same.Select(i => speakers[i])];
        EquatableArray<string> aliases = merged.SelectMany(speaker => speaker.Aliases.Prepend(speaker.Name))
            .Concat(isFoundByName ? correction.Aliases : correction.Aliases.Prepend(correction.Found))
            .Where(alias => !SpeakerNameComparer.CaseSensitive.Equals(alias, name))
            .Distinct(SpeakerNameComparer.IgnoreCase)
            .ToEquatableArray();
        Speaker? described = isOwnDescription ? null : Array.Find(merged, speaker => speaker.HasOwnDescription);
        string? description = described is not null
            ? described.Description
            : correction.Description ?? merged.Select(speaker => speaker.Description).FirstOrDefault(one => one is not null);
        speakers[same[0]] = new Speaker(name, aliases, description is "" ? null : description)
        {
            HasOwnName = isOwnName,
            HasOwnDescription = isOwnDescription || described is not null,
        };
        foreach (int i in same)
            standIns[i] = same[0];
    }

    // An entry can give a name that somebody else of the article has: there is one speaker for each
    void LeaveOneForEachName()
    {
        Dictionary<string, int> first = new(SpeakerNameComparer.CaseSensitive);
        for (int i = 0; i < standIns.Count; i++)
        {
            if (standIns[i] != i)
                continue;
            if (!first.TryGetValue(speakers[i].Name, out int other))
            {
                first.Add(speakers[i].Name, i);
                continue;
            }

            speakers[other] = speakers[other] with
            {
                Aliases = speakers[other].Aliases.Concat(speakers[i].Aliases).Distinct(SpeakerNameComparer.CaseSensitive).ToEquatableArray(),
                Description = speakers[other].HasOwnDescription ? speakers[other].Description : speakers[other].Description ?? speakers[i].Description,
            };
            for (int k = i; k < standIns.Count; k++)
                standIns[k] = standIns[k] == i ? other : standIns[k];
        }
    }

    void ApplyStandIns()
    {
        foreach (QuoteDraft quote in QuoteDraft.All(quotes))
            quote.Quote = WithSpeaker(quote.Quote, speaker => standIns[speaker]);
    }

    void CorrectQuote(QuoteCorrection correction, CancellationToken cancellation)
    {
        List<QuoteDraft> fitting = meant.Of(correction);
        bool isShaped = correction.Split.Count + correction.Omit.Count > 0 || correction.Join is not null;
        if (isShaped && fitting.RemoveAll(quote => quote.IsNested) > 0 && fitting.Count == 0)
            meant.TellNested(correction);

        List<QuoteDraft> said = [.. fitting];
        if (isShaped)
            Shape(fitting, correction, said, cancellation);
        if (correction.KeepsSpeaker)
            return;
        foreach (QuoteDraft quote in said)
            Give(quote, correction.Speaker);
    }

    void Shape(List<QuoteDraft> fitting, QuoteCorrection correction, List<QuoteDraft> said, CancellationToken cancellation)
    {
        if (fitting.Count == 0)
            return;
        IReadOnlyList<PlacedText> words = [.. correction.Split, .. correction.Omit];
        bool[] found = new bool[words.Count];
        bool isJoined = correction.Join is null;
        foreach (QuoteDraft quote in fitting)
        {
            bool[] inThis = cutter.Part(quote, correction, cancellation);
            for (int i = 0; i < found.Length; i++)
                found[i] |= inThis[i];
            if (correction.Join is null || cutter.Join(quote, correction.Join.Text) is not { } last)
                continue;
            isJoined = true;
            if (last != quote)
                said.Add(last);
        }

        meant.Forget();
        for (int i = 0; i < found.Length; i++)
        {
            if (!found[i])
                meant.TellMissing(correction, words[i]);
        }

        if (!isJoined)
            meant.TellUnjoined(fitting[0], correction.Join!);
    }

    void Give(QuoteDraft quote, string? speaker)
    {
        bool isTerm = quote.Quote.Kind == QuoteKind.Term;
        quote.Quote = quote.Quote with
        {
            Kind = isTerm && speaker is not null ? QuoteKind.Partial : quote.Quote.Kind,
            Attribution = isTerm && speaker is null
                ? null
                : new Attribution(Mention: null, Cue: null, speaker is null ? null : SpeakerNamed(speaker)),
        };
    }

    int SpeakerNamed(string name)
    {
        int index = speakers.FindIndex(speaker => HasName(speaker, name));
        if (index < 0)
            index = speakers.FindIndex(speaker => IsCalled(speaker, name));
        return standIns[index < 0 ? Add(name) : index];
    }

    int Add(string name)
    {
        speakers.Add(new Speaker(name, default, null));
        standIns.Add(speakers.Count - 1);
        return speakers.Count - 1;
    }

    (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) InOrderOfQuotes()
    {
        Dictionary<int, int> order = [];
        foreach (QuoteDraft quote in QuoteDraft.All(quotes))
            quote.Quote = WithSpeaker(quote.Quote, Renumbered);
        return (QuoteDraft.Finish(quotes), order.OrderBy(pair => pair.Value).Select(pair => speakers[pair.Key]).ToEquatableArray());

        int Renumbered(int speaker)
        {
            if (!order.TryGetValue(speaker, out int number))
                order.Add(speaker, number = order.Count);
            return number;
        }
    }

    static Quote WithSpeaker(Quote quote, Func<int, int> change) => quote.Attribution is { Speaker: { } speaker } attribution
        ? quote with { Attribution = attribution with { Speaker = change(speaker) } }
        : quote;

    static bool HasName(Speaker speaker, string name) => SpeakerNameComparer.CaseSensitive.Equals(speaker.Name, name);

    static bool IsCalled(Speaker speaker, string name) =>
        SpeakerNameComparer.IgnoreCase.Equals(speaker.Name, name) || speaker.Aliases.Contains(name, SpeakerNameComparer.IgnoreCase);
}
