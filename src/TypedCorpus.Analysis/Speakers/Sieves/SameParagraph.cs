using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>The speaker goes on within a paragraph: "...," Roe said. "..." Also behind words that are reported without marks.</summary>
sealed class SameParagraph : IAttributionSieve
{
    // In sentences; a speaker who was named further back is named again.
    const int Reach = 20;

    // In tokens of one sentence.
    const int TokenReach = 200;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Implied;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);

        // A fragment goes on as a sentence of its own, "Never.", or at the end of one right behind what somebody said
        if (scene.Quotes[quote].Kind != QuoteKind.Direct && scene.Sentences.HasWords(sentence))
            return GoesOn(scene, token, sentence);

        for (int before = sentence - 1; before >= 0 && before >= sentence - Reach; before--)
        {
            int first = scene.Sentences.First(before);
            int end = scene.Sentences.End(before);
            if (scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd)
                break;
            QuoteSource? source = (before == sentence - 1 ? LastWord(scene, before) : null) ?? LastSource(scene, first, end)
                ?? Reported(scene, end - 1);
            if (source is not null)
                return source;
        }

        return NextSource(scene, quote, sentence);
    }

    // But "If you wonder how it rained, ...": the reader says nothing
    static QuoteSource? Reported(Scene scene, int end) =>
        EarlierCue.Nearest(scene, end, weak: false) is { } source && !scene.Mentions[source.Mention].Is(WordClass.SecondPerson) ? source : null;

    // "...," Roe said, and Poe cut in. "...": whoever the sentence ends with
    static QuoteSource? LastWord(Scene scene, int sentence)
    {
        (int first, int last) = scene.ReportsOf(sentence);
        if (last - first < 2)
            return null;
        Report report = scene.Reports[last - 1];
        int behind = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        int before = scene.Mentions[report.Mention].First - 1;
        return report.Kind == ReportKind.Verb && !report.Participle && !report.Inverted && behind >= scene.Sentences.End(sentence) - 1
            && before > 0 && scene.Tokens[before].IsLower && scene.Tokens[before].Is(WordClass.Coordinator) && scene.Mentions[report.Mention].CanSpeak
            ? Scene.SourceOf(report) : null;
    }

    // "..., Roe said. It works only when “the truth is sexier.”"
    static QuoteSource? GoesOn(Scene scene, int token, int sentence)
    {
        if (sentence == 0 || token + 1 < scene.Sentences.End(sentence) - 1)
            return null;
        int end = scene.Sentences.End(sentence - 1);
        (int first, int last) = scene.ReportsOf(sentence - 1);
        if (scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd || last == first)
            return null;
        Report report = scene.Reports[last - 1];
        int behind = Math.Max(report.CueLast, scene.Mentions[report.Mention].Last) + 1;
        return report.Kind == ReportKind.Verb && !report.Participle && behind >= end - 1 && scene.Mentions[report.Mention].IsPersonal
            ? Scene.SourceOf(report) : null;
    }

    static QuoteSource? LastSource(Scene scene, int first, int end)
    {
        for (int i = end - 1; i >= first && i >= end - TokenReach; i--)
        {
            if (scene.Tokens[i].Quote is >= 0 and int other && scene.SourceOf(other) is { } source)
                return source;
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
