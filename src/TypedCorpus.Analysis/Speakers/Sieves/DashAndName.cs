using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A name behind a dash, as mottoes and letters are signed: "..." — Ann Roe. Also in a line of its own; where such lines alternate with
/// quotes, without a dash.</summary>
sealed class DashAndName : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (!scene.Sentences.IsStart(scene.TokenOf(quote)))
            return null;
        int i = BehindStop(scene, scene.TokenOf(quote) + 1);
        bool ownLine = i < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.ParagraphEnd;
        if (ownLine)
            i++;
        if (i + 1 >= scene.Tokens.Length)
            return null;
        if (scene.Tokens[i].Kind != TokenKind.Dash)
            return ownLine && scene.OpensParagraph(quote) && scene.Tokens[i].Is(WordClass.Capital) && Signatures.IsName(scene, i)
                && scene.Signatures.TryGetValue(i, out int signed) ? new QuoteSource(signed) : null;

        // "..." / -- / Ann Roe
        int first = ownLine && scene.Tokens[i + 1].Kind == TokenKind.ParagraphEnd ? i + 2 : i + 1;
        if (first >= scene.Tokens.Length || scene.MentionAt[first] < 0)
            return null;
        int mention = scene.MentionAt[first];
        if (ownLine && Signatures.IsName(scene, first))
            return new QuoteSource(mention);
        Mention name = scene.Mentions[mention];
        int after = name.Last + 1;
        bool ends = first == i + 1 && (after >= scene.Tokens.Length
            || scene.Tokens[after].Kind is TokenKind.ParagraphEnd or TokenKind.SentenceEnd or TokenKind.Comma
                or TokenKind.OpenParenthesis
            || (ownLine && IsOccasion(scene, after)));
        return ends && name.Kind == MentionKind.Named && !Signatures.IsLabel(scene, name) ? new QuoteSource(mention) : null;
    }

    // "..." / — Ann Roe on her retirement; "..." / — Ann Roe replying to a question
    static bool IsOccasion(Scene scene, int token) =>
        scene.Tokens[token].IsLower && (scene.Tokens[token].Is(WordClass.Preposition | WordClass.Subordinator) || scene.Sentences.EndsWith(token, "ing"));

    // "...". / — Ann Roe
    static int BehindStop(Scene scene, int i) =>
        i + 1 < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.SentenceEnd && scene.Tokens[i + 1].Kind == TokenKind.ParagraphEnd
            ? i + 1 : i;
}
