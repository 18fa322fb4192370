using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A paragraph that is one quote: whoever was quoted last in the paragraph before goes on. Also where nobody else comes in
/// between.</summary>
sealed class PreviousParagraph : IAttributionSieve
{
    // In tokens.
    const int Reach = 500;

    // In tokens.
    const int LongestTopic = 16;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        return scene.IsConversation && !scene.IsMonologue ? null : GoesOn(scene, quote) ?? RunningSource.Of(scene, quote);
    }

    static QuoteSource? GoesOn(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        bool isTopic = IsTopic(scene, token);

        // "Rain Man" roots around in it: the narrator's own sentence
        if (!isTopic && scene.Quotes[quote].Kind != QuoteKind.Direct && scene.Sentences.HasWords(sentence))
            return null;
        int start = isTopic ? scene.Sentences.First(sentence) : token;
        if (quote == 0 || start < 2 || scene.Tokens[start - 1].Kind != TokenKind.ParagraphEnd)
            return null;
        if (!isTopic && LastWord(scene, scene.Sentences.Of(start - 2)) is { } last)
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
        int behind = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        return report is { Kind: ReportKind.Verb, Participle: false } && behind >= scene.Sentences.End(sentence) - 2
            && scene.Tokens[scene.StartOf(report) - 1].Kind == TokenKind.Comma && scene.Mentions[report.Mention].IsPersonal
            ? Scene.SourceOf(report) : null;
    }

    /// <summary>Whether the words before a quote say no more than what it is about: "On whether he would stay: ..."</summary>
    public static bool IsTopic(Scene scene, int token)
    {
        int first = scene.Sentences.First(scene.Sentences.Of(token));
        return token - first is > 1 and < LongestTopic && scene.Tokens[token - 1].Kind == TokenKind.Colon
            && (scene.Sentences.IsWord(first, "on") || scene.Sentences.IsWord(first, "of"))
            && scene.ReportsOf(scene.Sentences.Of(token)).First >= scene.FirstReportBehind(token) && !HasComma(scene, first, token);
    }

    // On Monday, Roe: "..."
    static bool HasComma(Scene scene, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Comma)
                return true;
        }

        return false;
    }
}
