using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The speaker goes on within a paragraph: "...," Roe said. "..." Also behind words that are reported without marks.</summary>
sealed class SameParagraph : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (scene.Quotes[quote].Kind != QuoteKind.Direct && !StandsAlone(scene, sentence))
            return null;

        for (int before = sentence - 1; before >= 0; before--)
        {
            int first = scene.Sentences.First(before);
            int end = scene.Sentences.End(before);
            if (scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd)
                break;
            QuoteSource? source = LastSource(scene, first, end) ?? LastReport(scene, before);
            if (source is not null)
                return source;
        }

        return NextSource(scene, quote, sentence);
    }

    // A fragment goes on only as a sentence of its own: "Never."
    static bool StandsAlone(Scene scene, int sentence)
    {
        for (int i = scene.Sentences.First(sentence); i < scene.Sentences.End(sentence); i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return false;
        }

        return true;
    }

    static QuoteSource? LastSource(Scene scene, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (scene.Tokens[i].Quote is >= 0 and int other && scene.SourceOf(other) is { } source)
                return source;
        }

        return null;
    }

    static QuoteSource? LastReport(Scene scene, int sentence)
    {
        (int first, int end) = scene.ReportsOf(sentence);
        for (int i = end - 1; i >= first; i--)
        {
            if (scene.Reports[i].Kind != ReportKind.WeakVerb)
                return Scene.SourceOf(scene.Reports[i]);
        }

        return null;
    }

    // "... " "...," Roe said: the quote before the first that has a source
    static QuoteSource? NextSource(Scene scene, int quote, int sentence)
    {
        int next = quote + 1;
        if (next >= scene.Quotes.Count || scene.Tokens[scene.Sentences.First(sentence)].Quote != quote)
            return null;
        int end = scene.TokenOf(next);
        for (int i = scene.TokenOf(quote); i < end; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.ParagraphEnd)
                return null;
        }

        return scene.SourceOf(next);
    }
}
