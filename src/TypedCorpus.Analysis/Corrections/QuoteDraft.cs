namespace TypedCorpus.Analysis.Corrections;

/// <summary>A quote while it is put right.</summary>
sealed class QuoteDraft(Quote quote, bool isNested)
{
    // What it has become a part of, so that whatever went on with it goes on with that
    QuoteDraft? whole;

    /// <summary>What is known of it, but for what it goes on with and the quotes inside.</summary>
    public Quote Quote { get; set; } = quote;

    /// <summary>Whether it stands inside another one.</summary>
    public bool IsNested => isNested;

    /// <summary>The quote that it goes on with; null for none.</summary>
    public QuoteDraft? Continues { get; set; }

    /// <summary>The quotes inside, in order.</summary>
    public List<QuoteDraft> Nested { get; set; } = [.. quote.Nested.Select(nested => new QuoteDraft(nested, isNested: true))];

    /// <summary>The drafts of quotes, each with those inside it.</summary>
    public static List<QuoteDraft> Of(EquatableArray<Quote> quotes)
    {
        List<QuoteDraft> drafts = [.. quotes.Select(quote => new QuoteDraft(quote, isNested: false))];
        for (int i = 0; i < drafts.Count; i++)
            drafts[i].Continues = quotes[i].Continues is { } before ? drafts[before] : null;
        return drafts;
    }

    /// <summary>The quotes that drafts have become.</summary>
    public static EquatableArray<Quote> Finish(List<QuoteDraft> drafts)
    {
        Dictionary<QuoteDraft, int> places = [];
        for (int i = 0; i < drafts.Count; i++)
            places.Add(drafts[i], i);
        return drafts.Select((draft, i) => draft.Finished(PlaceOf(draft.Continues) is { } before && before < i ? before : null)).ToEquatableArray();

        int? PlaceOf(QuoteDraft? draft)
        {
            while (draft?.whole is { } outer)
                draft = outer;
            return draft is not null && places.TryGetValue(draft, out int place) ? place : null;
        }
    }

    /// <summary>The drafts and those inside them, each before those inside it.</summary>
    public static List<QuoteDraft> All(List<QuoteDraft> drafts)
    {
        List<QuoteDraft> all = new(drafts.Count);
        Add(drafts);
        return all;

        void Add(List<QuoteDraft> siblings)
        {
            foreach (QuoteDraft draft in siblings)
            {
                all.Add(draft);
                Add(draft.Nested);
            }
        }
    }

    /// <summary>Makes it a part of another one.</summary>
    public void GoInto(QuoteDraft other) => whole = other;

    Quote Finished(int? continues) => Quote with
    {
        Continues = continues,
        Nested = Nested.Select(nested => nested.Finished(null)).ToEquatableArray(),
    };
}
