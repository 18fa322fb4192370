using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Words before a quote that say no more than what it is about: "On whether he would stay: ...", also as a paragraph of their own.</summary>
static class TopicBefore
{
    const int MostWords = 14;

    static readonly WordList Openings = ["on", "of", "about", "regarding"];

    /// <summary>The first token of the words before a quote; -1 where there are none of the kind.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="token">The token of the quote.</param>
    public static int FirstOf(Scene scene, int token)
    {
        int colon = token > 1 && scene.Tokens[token - 1].Kind == TokenKind.ParagraphEnd ? token - 2 : token - 1;
        if (colon < 0 || scene.Tokens[colon].Kind != TokenKind.Colon)
            return -1;
        int sentence = scene.Sentences.Of(colon);
        int first = scene.Sentences.First(sentence);
        return colon - first is > 0 and <= MostWords && scene.Sentences.IsOneOf(first, Openings)
            && scene.ReportsOf(sentence).First >= scene.FirstReportBehind(colon) && !HasComma(scene, first, colon) ? first : -1;
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
