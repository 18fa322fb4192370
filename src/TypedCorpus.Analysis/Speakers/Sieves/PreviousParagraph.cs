using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A paragraph that is one quote: whoever was quoted last in the paragraph before goes on. Also where nobody else comes in
/// between.</summary>
sealed class PreviousParagraph : IAttributionSieve
{
    // In tokens.
    const int Reach = 500;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (scene.IsMonologue)
            return GoesOn(scene, quote) ?? RunningSource.Of(scene, quote);
        return Exchange.Of(scene, quote) ?? (scene.IsConversation ? null : GoesOn(scene, quote) ?? RunningSource.Of(scene, quote));
    }

    static QuoteSource? GoesOn(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        int topic = TopicBefore.FirstOf(scene, token);

        // "Rain Man" roots around in it: the narrator's own sentence
        if (topic < 0 && scene.Quotes[quote].Kind != QuoteKind.Direct && scene.Sentences.HasWords(sentence))
            return null;
        int start = topic >= 0 ? topic : token;
        if (quote == 0 || start < 2 || scene.Tokens[start - 1].Kind != TokenKind.ParagraphEnd)
            return null;
        if (topic < 0 && LastWord(scene, scene.Sentences.Of(start - 2)) is { } last)
            return last;

        for (int i = start - 2; i >= 0 && i >= start - Reach && scene.Tokens[i].Kind != TokenKind.ParagraphEnd; i--)
        {
            if (scene.Tokens[i].Quote is >= 0 and int other && scene.SourceOf(other) is { } source)
                return scene.SieveOf(other) is DashAndName ? null : source;
        }

        return null;
    }

    // "...," Poe said. The wheels were lost, Roe said. / "...": whoever is reported at the very end of the paragraph
    static QuoteSource? LastWord(Scene scene, int sentence)
    {
        (int first, int last) = scene.ReportsOf(sentence);
        if (last == first)
            return null;
        Report report = scene.Reports[last - 1];
        int start = scene.StartOf(report);
        int behind = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        return report is { Kind: ReportKind.Verb, Participle: false } && behind >= scene.Sentences.End(sentence) - 2
            && start > 0 && scene.Tokens[start - 1].Kind == TokenKind.Comma && scene.Mentions[report.Mention].IsPersonal
            ? Scene.SourceOf(report) : null;
    }
}
