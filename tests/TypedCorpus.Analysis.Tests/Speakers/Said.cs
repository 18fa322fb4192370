namespace TypedCorpus.Analysis.Tests.Speakers;

/// <summary>Writes who said what in a text as a person would note it.</summary>
static class Said
{
    /// <summary>For each quote that is no term, in order: the words that name its source, or "-".</summary>
    public static string[] Mentions(string text) =>
        [.. Quotes(text).Select(quote => quote.Attribution?.Mention is { } mention ? mention.Of(text) : "-")];

    /// <summary>For each quote that is no term, in order: its speaker's name, or "-".</summary>
    public static string[] Names(string text)
    {
        Document document = DocumentReader.Read(text);
        return [.. Quotes(text).Select(quote => quote.Attribution?.Speaker is { } speaker ? document.Speakers[speaker].Name : "-")];
    }

    /// <summary>The quotes that are no terms.</summary>
    public static IEnumerable<Quote> Quotes(string text) => DocumentReader.Read(text).Quotes.Where(quote => quote.Kind != QuoteKind.Term);
}
