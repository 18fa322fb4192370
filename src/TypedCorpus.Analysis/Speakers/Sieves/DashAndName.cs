using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A name behind a dash, as mottoes and letters are signed: "..." — Ann Roe. Also in a line of its own; behind a quote that is a paragraph,
/// also after a comma or in brackets; and where such lines alternate with quotes, without a dash, below the quotes or above them.</summary>
sealed class DashAndName : IAttributionSieve
{
    // Of the words in the brackets behind a quote, in tokens.
    const int LongestBrackets = 12;

    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        if (!OpensLine(scene, scene.TokenOf(quote)))
            return null;
        if (IsBelowLine(scene, scene.TokenOf(quote)) && scene.Signatures.TryGetValue(scene.TokenOf(quote), out int above))
            return new QuoteSource(above);
        int signer = SignerMentions.FirstBehind(scene.Sentences, scene.TokenOf(quote));
        if (signer >= 0 && scene.Signers.Contains(signer))
            return new QuoteSource(scene.MentionAt[signer]);
        int i = BehindStop(scene, scene.TokenOf(quote) + 1);
        bool ownLine = i < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.ParagraphEnd;
        if (ownLine)
            i = Math.Max(i + 1, signer - 1);
        if (i + 1 >= scene.Tokens.Length)
            return null;
        bool isBehindComma = !ownLine && scene.Tokens[i].Kind == TokenKind.Comma && scene.OpensParagraph(quote) && EndsAsSentence(scene, quote);
        if (!SignerMentions.IsDash(scene.Sentences, i) && !isBehindComma)
            return WithoutDash(scene, quote, i, ownLine);

        // "..." / -- / Ann Roe
        int first = ownLine && scene.Tokens[i + 1].Kind == TokenKind.ParagraphEnd ? i + 2 : i + 1;
        if (first >= scene.Tokens.Length || scene.MentionAt[first] < 0)
            return null;
        int mention = scene.MentionAt[first];
        if (ownLine && Signatures.IsName(scene, first))
            return new QuoteSource(mention);
        Mention name = scene.Mentions[mention];
        bool ends = first == i + 1 && EndsSignature(scene, name.Last + 1);

        // "..." / — A spokesman for the mill
        bool isUnnamed = ownLine && name is { Kind: MentionKind.Nominal, HasName: false } && name.First == first && name.Is(WordClass.Role);
        return ends && (name.Kind == MentionKind.Named || isUnnamed) && !Signatures.IsLabel(scene, name)
            && (!isBehindComma || Signatures.IsSigner(scene, name, inBrackets: true)) ? new QuoteSource(mention) : null;
    }

    // Behind a paragraph that ends no sentence
    static bool IsBelowLine(Scene scene, int token) =>
        token > 1 && scene.Tokens[token - 1].Kind == TokenKind.ParagraphEnd
        && scene.Tokens[token - 2].Kind is TokenKind.Word or TokenKind.Number or TokenKind.CloseParenthesis or TokenKind.Quote;

    // A mark of a list may stand before the quote
    static bool OpensLine(Scene scene, int token) =>
        scene.Sentences.IsStart(token)
        || (token > 0 && scene.Tokens[token - 1].Kind == TokenKind.Other && (token == 1 || scene.Tokens[token - 2].Kind == TokenKind.ParagraphEnd));

    // Ann Roe. / Ann Roe, a teacher / Ann Roe (27) / Ann Roe on her win
    static bool EndsSignature(Scene scene, int after) =>
        after >= scene.Tokens.Length
        || scene.Tokens[after].Kind is TokenKind.ParagraphEnd or TokenKind.SentenceEnd or TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.Other
        || (scene.Tokens[after].IsLower && !scene.Tokens[after].Is(WordClass.Auxiliary)
            && (scene.Tokens[after].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund) || scene.Sentences.EndsWith(after, "ing")));

    // "..." Ann Roe / "..." (Ann Roe) / a line of its own in a row of such lines
    static QuoteSource? WithoutDash(Scene scene, int quote, int i, bool ownLine)
    {
        if (!scene.OpensParagraph(quote))
            return null;
        if (!ownLine && scene.Tokens[i].Kind == TokenKind.OpenParenthesis)
            return InBrackets(scene, i + 1);
        if (!scene.Tokens[i].Is(WordClass.Capital) || !Signatures.IsName(scene, i))
            return null;
        if (ownLine)
            return scene.Signatures.TryGetValue(i, out int signed) ? new QuoteSource(signed) : null;
        Mention name = scene.Mentions[scene.MentionAt[i]];
        return name.Kind == MentionKind.Named && EndsAsSentence(scene, quote) && Signatures.IsSigner(scene, name, inBrackets: false)
            ? new QuoteSource(scene.MentionAt[i]) : null;
    }

    static QuoteSource? InBrackets(Scene scene, int first)
    {
        int mention = scene.MentionAt[first];
        if (mention < 0 || scene.Mentions[mention] is not { Kind: MentionKind.Named } name || name.First != first
            || !Signatures.IsSigner(scene, name, inBrackets: true))
            return null;
        int close = name.Last + 1;
        while (close < scene.Tokens.Length && close - first < LongestBrackets
            && scene.Tokens[close].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Number)
            close++;
        return close + 1 < scene.Tokens.Length && scene.Tokens[close].Kind == TokenKind.CloseParenthesis
            && scene.Tokens[close + 1].Kind == TokenKind.ParagraphEnd ? new QuoteSource(mention) : null;
    }

    static bool EndsAsSentence(Scene scene, int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        return words.Length > 0 && scene.Text[words.End - 1] is '.' or '!' or '?' or '…';
    }

    // "...". / — Ann Roe
    static int BehindStop(Scene scene, int i) =>
        i + 1 < scene.Tokens.Length && scene.Tokens[i].Kind == TokenKind.SentenceEnd && scene.Tokens[i + 1].Kind == TokenKind.ParagraphEnd
            ? i + 1 : i;
}
