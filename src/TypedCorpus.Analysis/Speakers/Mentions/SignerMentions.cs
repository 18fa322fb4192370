using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Whoever signs a quote behind a dash is one mention, though the words are no name, or a masked one: "..." -- Founder and owner of a
/// mill, "..." — elm docs, "..." – An** R**.</summary>
static class SignerMentions
{
    // In tokens; each asterisk of a mask is one.
    const int Longest = 24;
    const int LongestScore = 5;

    // Of the words of a signature without a role, where others sign so, too.
    const int LongestUnknown = 8;

    const int FewestInRow = 2;
    const int LongestAlone = 3;

    // In characters
    const int ShortestQuote = 20;

    const WordClass Known = WordClass.Role | WordClass.Organisation | WordClass.Document;

    // Words that sign nothing, if nothing else does: see below, it rained, in May, London
    const WordClass NeverFirst = WordClass.Function | WordClass.Label | WordClass.Time | WordClass.Place | WordClass.Cue | WordClass.WeakCue;

    static readonly WordList Score = ["out", "of", "stars", "star", "points", "rating", "score"];

    /// <summary>Makes these words mentions, in order among the others, and returns their first tokens.</summary>
    public static HashSet<int> Add(Token[] tokens, SentenceMap sentences, List<Mention> mentions, CancellationToken cancellation)
    {
        List<Mention>? signers = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Kind != TokenKind.Quote || tokens[i].Length < ShortestQuote || !OpensParagraph(tokens, i) || FirstBehind(sentences, i) is not (>= 0 and int first)
                || ReadAt(sentences, first) is not { } signer)
                continue;
            (signers ??= []).Add(signer);
        }

        if (signers is null)
            return [];
        if (signers.Count < FewestInRow)
            signers.RemoveAll(signer => IsUnknown(signer) && !StandsAlone(tokens, signer));
        return Merge(sentences, mentions, signers, cancellation);
    }

    /// <summary>The token behind the dash behind a quote, which may stand in the next line and behind a score, 9/10 – Ann Roe; -1 for none.</summary>
    public static int FirstBehind(SentenceMap sentences, int quote)
    {
        Token[] tokens = sentences.Tokens;
        int i = quote + 1;
        if (i + 1 < tokens.Length && tokens[i].Kind == TokenKind.SentenceEnd && tokens[i + 1].Kind == TokenKind.ParagraphEnd)
            i++;
        if (i + 1 < tokens.Length && tokens[i].Kind == TokenKind.ParagraphEnd && tokens[i + 1].Kind == TokenKind.Number)
            i = BehindScore(sentences, i + 1);
        else if (i < tokens.Length && tokens[i].Kind == TokenKind.ParagraphEnd)
            i++;
        return i + 1 < tokens.Length && IsDash(sentences, i) ? i + 1 : -1;
    }

    /// <summary>Whether a token is a dash, or the wave that some write for one.</summary>
    public static bool IsDash(SentenceMap sentences, int i) => sentences.Tokens[i].Kind == TokenKind.Dash
        || (sentences.Tokens[i].Kind == TokenKind.Other && sentences.CharAt(sentences.Tokens[i].Start) == '~');

    static int BehindScore(SentenceMap sentences, int first)
    {
        int i = first;
        while (i < sentences.Tokens.Length && i - first < LongestScore && (sentences.Tokens[i].Kind is TokenKind.Number or TokenKind.Other || sentences.IsOneOf(i, Score)))
            i++;
        return i;
    }

    // A mark of a list may stand before the quote
    static bool OpensParagraph(Token[] tokens, int i) =>
        i == 0 || tokens[i - 1].Kind == TokenKind.ParagraphEnd
        || (tokens[i - 1].Kind == TokenKind.Other && (i == 1 || tokens[i - 2].Kind == TokenKind.ParagraphEnd));

    static Mention? ReadAt(SentenceMap sentences, int first)
    {
        Token[] tokens = sentences.Tokens;
        if (tokens[first].Kind != TokenKind.Word)
            return null;
        int stop = -1;
        WordClass all = WordClass.None;
        bool isMasked = false;
        bool isName = true;
        int end = first;
        for (; tokens[end].Kind != TokenKind.ParagraphEnd; end++)
        {
            Token token = tokens[end];
            if (end - first == Longest || token.Kind is TokenKind.SentenceEnd or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon
                || (token.IsLower && token.Is(WordClass.Be | WordClass.Auxiliary | WordClass.Pronoun) && !token.Is(WordClass.Relative)))
                return null;
            bool isMask = token.Kind == TokenKind.Other && sentences.CharAt(token.Start) == '*';
            isMasked |= isMask;
            if (stop < 0 && (token.Kind is TokenKind.Comma or TokenKind.OpenParenthesis || (token.Kind == TokenKind.Other && !isMask && sentences.CharAt(token.Start) != '&')))
                stop = end;
            if (stop >= 0)
                continue;
            isName &= isMask || token.Is(WordClass.Capital);
            all |= token.Classes;
        }

        int last = (stop < 0 ? end : stop) - 1;
        if (isMasked)
            return isName && last > first ? new Mention(first, first, last, first, last, MentionKind.Named, tokens[first].Classes & WordClass.Gender) : null;
        bool isRole = (all & Known) != 0 && !tokens[first].Is(WordClass.Function & ~(WordClass.Determiner | WordClass.Indefinite))
            && !(tokens[first].IsLower && tokens[first].Is(WordClass.Cue | WordClass.WeakCue));
        return isRole ? Unnamed(first, last, WordClass.Role | WordClass.Indefinite)
            : last - first < LongestUnknown && !tokens[first].Is(NeverFirst) ? Unnamed(first, last, WordClass.None) : null;
    }

    static bool IsUnknown(Mention signer) => !signer.HasName && signer.Traits == WordClass.None;

    // "..." / — elm docs / and no list
    static bool StandsAlone(Token[] tokens, Mention signer) =>
        signer.Last - signer.First < LongestAlone && tokens[signer.First - 2].Kind == TokenKind.ParagraphEnd
        && tokens[signer.Last + 1].Kind == TokenKind.ParagraphEnd
        && (signer.Last + 2 == tokens.Length || tokens[signer.Last + 2].Kind != TokenKind.Dash);

    static Mention Unnamed(int first, int last, WordClass traits) => new(first, first, last, -1, -1, MentionKind.Nominal, traits);

    // A name stays what it is, and what stands within the words is no mention of its own
    static HashSet<int> Merge(SentenceMap sentences, List<Mention> mentions, List<Mention> signers, CancellationToken cancellation)
    {
        HashSet<int> firsts = [];
        List<Mention> merged = new(mentions.Count + signers.Count);
        int m = 0;
        for (int s = 0; s < signers.Count; s++)
        {
            cancellation.ThrowIfRequestedAt(s);
            Mention signer = signers[s];
            for (; m < mentions.Count && mentions[m].First < signer.First; m++)
                merged.Add(mentions[m]);
            if (m < mentions.Count && mentions[m].First == signer.First && !signer.HasName && mentions[m].Kind == MentionKind.Named)
            {
                if (IsName(sentences, mentions[m], signer))
                    continue;

                // "— Ann Roe spoke to the Planet"
                if (mentions[m].Is(WordClass.GivenName | WordClass.Honorific) && mentions[m].NameLast > mentions[m].NameFirst)
                {
                    firsts.Add(signer.First);
                    continue;
                }
            }

            for (; m < mentions.Count && mentions[m].First <= signer.Last; m++)
            {
            }

            firsts.Add(signer.First);
            merged.Add(signer.HasName ? signer : signer with { Traits = WordClass.Role | WordClass.Indefinite });
        }

        for (; m < mentions.Count; m++)
            merged.Add(mentions[m]);
        mentions.Clear();
        mentions.AddRange(merged);
        return firsts;
    }

    // Ann Roe, Ann Roe of Ghent; but "Creator and owner of a mill", "Mill team"
    static bool IsName(SentenceMap sentences, Mention found, Mention signer)
    {
        int after = found.Last + 1;
        Token next = sentences.Tokens[after];
        return after > signer.Last || !next.IsLower || next.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund)
            || (next.Is(WordClass.Coordinator) && sentences.Tokens[after + 1].Is(WordClass.Capital));
    }
}
