using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>The tokens of a text cut into sentences. A quote belongs to the sentence around it, however many sentences it holds.</summary>
sealed class SentenceMap
{
    // How far behind a quote its reporting verb may stand for the sentence to go on.
    const int AttributionReach = 14;
    const int LongAttributionReach = 20;

    // Behind its verb stands nothing but where or when: said in a letter on Monday.
    const int PlaceReach = 8;

    // From the verb to the quote that it leads up to: responds to Ann Roe with.
    const int LeadReach = 6;

    // The longest dateline, in tokens.
    const int MaxDateline = 14;

    // Back from a quote to the verb whose sentence it ends: said in Ghent on Friday that the cuts were.
    const int SaidReach = 40;

    // Where and when somebody said it; but "argued for", "replied with"
    static readonly WordList Whereabouts = ["in", "on", "at", "during", "after", "before", "from", "to", "via", "over", "through", "by"];

    // What others do about what was said
    static readonly WordList Reactions =
        [
            "agree", "agrees", "agreed", "disagree", "disagrees", "disagreed", "concur", "concurs", "concurred", "object", "objects", "objected",
            "demur", "demurs", "demurred", "dissent", "dissented", "decline", "declines", "declined", "refuse", "refused", "laughed", "laughs",
            "laugh", "shrugged", "shrugs", "nodded", "nods", "protested", "protest", "complained", "complain", "cheered", "cheer", "groaned",
            "sighed", "smiled", "grinned", "chuckled", "giggled", "applauded", "hesitated",
        ];

    const WordClass AnyCue = WordClass.Cue | WordClass.WeakCue | WordClass.PhrasalCue;

    readonly string text;
    readonly Token[] tokens;
    readonly int[] sentenceOf;
    readonly List<int> starts = [];
    readonly List<bool> hasWords = [];
    readonly List<int> paragraphEnds = [];

    SentenceMap(string text, Token[] tokens)
    {
        this.text = text;
        this.tokens = tokens;
        sentenceOf = new int[tokens.Length];
    }

    /// <summary>The tokens.</summary>
    public Token[] Tokens => tokens;

    /// <summary>The number of sentences.</summary>
    public int Count => starts.Count;

    /// <summary>The tokens that end the paragraphs.</summary>
    public IReadOnlyList<int> ParagraphEnds => paragraphEnds;

    /// <summary>Cuts tokens into sentences.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static SentenceMap Of(string text, Token[] tokens, CancellationToken cancellation)
    {
        SentenceMap map = new(text, tokens);
        bool ended = true;
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (ended && tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.CloseParenthesis or TokenKind.ParagraphEnd))
            {
                map.starts.Add(i);
                map.hasWords.Add(false);
                ended = false;
            }

            map.sentenceOf[i] = Math.Max(0, map.starts.Count - 1);
            if (map.starts.Count > 0 && tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                map.hasWords[map.starts.Count - 1] = true;
            if (tokens[i].Kind == TokenKind.ParagraphEnd)
                map.paragraphEnds.Add(i);
            ended |= tokens[i].Kind switch
            {
                TokenKind.ParagraphEnd => true,
                TokenKind.Dash => map.EndsDateline(i),
                TokenKind.SentenceEnd => !map.GoesOnInLowerCase(i + 1),
                TokenKind.Quote => map.QuoteEndsSentence(i),
                _ => false,
            };
        }

        if (map.starts.Count == 0)
        {
            map.starts.Add(0);
            map.hasWords.Add(false);
        }

        return map;
    }

    /// <summary>The sentence that holds a token.</summary>
    public int Of(int token) => sentenceOf[token];

    /// <summary>The first token of a sentence.</summary>
    public int First(int sentence) => starts[sentence];

    /// <summary>The token behind the last one of a sentence.</summary>
    public int End(int sentence) => sentence + 1 < starts.Count ? starts[sentence + 1] : tokens.Length;

    /// <summary>Whether a sentence holds words outside its quotes.</summary>
    public bool HasWords(int sentence) => hasWords[sentence];

    /// <summary>Whether a token starts a sentence.</summary>
    public bool IsStart(int token) => starts[sentenceOf[token]] == token;

    /// <summary>Whether a token is a word in any case.</summary>
    /// <param name="token">The token; beyond the text there is none.</param>
    /// <param name="word">The word in lower case.</param>
    public bool IsWord(int token, string word) =>
        token >= 0 && token < tokens.Length && TokenText.Is(text, in tokens[token], word);

    /// <summary>Whether a token is "a" or "an".</summary>
    /// <param name="token">The token; beyond the text there is none.</param>
    public bool IsIndefiniteArticle(int token) => IsWord(token, "a") || IsWord(token, "an");

    /// <summary>Whether a token is an age: "the 19-year-old said", "Nineteen-year-old Ann Roe".</summary>
    /// <param name="token">The token.</param>
    public bool IsAge(int token) => tokens[token].Kind is TokenKind.Number or TokenKind.Word && EndsWith(token, "-year-old");

    /// <summary>Whether a token is one of some words in any case.</summary>
    /// <param name="token">The token; beyond the text there is none.</param>
    /// <param name="words">The words in lower case.</param>
    public bool IsOneOf(int token, WordList words) => token >= 0 && token < tokens.Length && words.Has(text, in tokens[token]);

    /// <summary>Whether a sentence ends with a question mark, outside its quotes.</summary>
    public bool EndsInQuestion(int sentence)
    {
        int last = End(sentence) - 1;
        if (tokens[last].Kind == TokenKind.ParagraphEnd)
            last--;
        return last >= 0 && tokens[last].Kind == TokenKind.SentenceEnd && text[tokens[last].Start] == '?';
    }

    /// <summary>Whether a token's characters end with a suffix.</summary>
    public bool EndsWith(int token, string suffix) =>
        tokens[token].Length >= suffix.Length && text[tokens[token].End - 1] == suffix[suffix.Length - 1]
        && text.AsSpan(tokens[token].Start, tokens[token].Length).EndsWith(suffix.AsSpan(), StringComparison.Ordinal);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Characters(int token) => text.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>The characters from a token up to the end of another one.</summary>
    public ReadOnlySpan<char> Characters(int first, int last) => text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start);

    /// <summary>The character at an offset of the text.</summary>
    public char CharAt(int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>The character behind the mark that opens a quote, of one character or two.</summary>
    public char FirstOfQuote(Token quote) => CharAt(quote.Start + (IsDoubled(quote.Start) ? 2 : 1));

    /// <summary>The character in front of the mark that closes a quote, of one character or two.</summary>
    public char LastOfQuote(Token quote) => CharAt(quote.End - (IsDoubled(quote.End - 2) ? 3 : 2));

    bool IsDoubled(int mark) => CharAt(mark) is '\'' or '`' && CharAt(mark + 1) == CharAt(mark);

    // "Rep. Ann Roe (R-Wisc.) said"
    bool GoesOnInLowerCase(int i)
    {
        while (i < tokens.Length && tokens[i].Kind == TokenKind.CloseParenthesis)
            i++;
        return i < tokens.Length && tokens[i].IsLower && !tokens[i].Is(WordClass.Capital);
    }

    // LONDON, June 10 (UPI) -
    bool EndsDateline(int dash)
    {
        int first = starts[starts.Count - 1];
        bool paragraph = first == 0 || tokens[first - 1].Kind == TokenKind.ParagraphEnd;
        if (!paragraph || dash - first > MaxDateline || !tokens[first].Is(WordClass.AllCapitals))
            return false;
        for (int i = first + 1; i < dash; i++)
        {
            if (tokens[i].IsLower)
                return false;
        }

        return true;
    }

    bool QuoteEndsSentence(int i)
    {
        int end = LastWordChar(i);
        char last = text[end];
        bool trailsOff = last == '…' || (last == '.' && end > 1 && text[end - 1] == '.' && text[end - 2] == '.');
        bool stop = last == '.' && !trailsOff;
        bool call = trailsOff || last is '?' or '!';
        if (!(stop || call) || i + 1 >= tokens.Length)
            return false;
        Token next = tokens[i + 1];
        if (next.Kind is TokenKind.Quote)
            return true;

        // “...” (That said, ...)
        if (next.Kind == TokenKind.OpenParenthesis && stop && i + 2 < tokens.Length)
            return tokens[i + 2].Is(WordClass.Capital) && tokens[i + 2].Is(WordClass.Function) && tokens[i + 3 < tokens.Length ? i + 3 : i].IsLower;
        if (next.Kind is not (TokenKind.Word or TokenKind.Number) || next.IsLower)
            return false;
        return IsLedUpTo(i) || (stop && IsEndOfReport(i)) || !IsAttribution(i + 1, whole: stop);
    }

    // Ann Roe said that it was “not imminent.” Tom Ek agreed.
    bool IsEndOfReport(int quote)
    {
        int first = starts[starts.Count - 1];
        for (int i = quote - 1; i >= first && i > quote - SaidReach; i--)
        {
            if ((tokens[i].IsLower && tokens[i].Is(AnyCue)) || IsWord(i, "according"))
                return true;
        }

        return false;
    }

    // “It rained.” Ann Roe, a farmer, said in a letter.
    bool EndsInPlace(int i)
    {
        if (!IsOneOf(i, Whereabouts))
            return false;
        for (int k = i + 1; k < tokens.Length && k < i + PlaceReach; k++)
        {
            if (tokens[k].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd)
                return true;
            if (tokens[k].Kind != TokenKind.Word || tokens[k].Is(WordClass.Auxiliary | WordClass.Verb | WordClass.Subordinator))
                return false;
        }

        return false;
    }

    // She told him, "Why?" He replied that ...: who speaks was said before
    bool IsLedUpTo(int quote) =>
        quote > 1 && tokens[quote - 1].Kind is TokenKind.Comma or TokenKind.Colon
        && (tokens[quote - 2].Is(WordClass.Cue) || (quote > 2 && tokens[quote - 3].Is(WordClass.Cue))
            || (IsWord(quote - 2, "with") && HasCueBefore(quote - 2)));

    // Roe responds to Poe with, "Why?"
    bool HasCueBefore(int with)
    {
        for (int i = with - 1; i >= 0 && i >= with - LeadReach && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Is(AnyCue))
                return true;
        }

        return false;
    }

    // "Why?" Roe asked. "Why?" Roe, a retired clerk, asked. Behind a full stop only when the sentence says nothing else: "No." Roe said.
    bool IsAttribution(int i, bool whole)
    {
        bool comma = false;
        int reach = i + (whole ? AttributionReach : LongAttributionReach);
        for (int k = i; k < tokens.Length && k < reach; k++)
        {
            Token token = tokens[k];
            if (token.Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon)
                return false;
            if (token.IsLower && token.Is(AnyCue) && (!comma || tokens[k - 1].Kind == TokenKind.Comma))
            {
                int behind = token.Is(WordClass.PhrasalCue) ? k + 2 : k + 1;
                TokenKind next = behind < tokens.Length ? tokens[behind].Kind : TokenKind.ParagraphEnd;
                if (whole && IsOneOf(k, Reactions) && IsInsideParagraph(i - 1))
                    return false;
                bool ends = next is TokenKind.SentenceEnd or TokenKind.ParagraphEnd;
                return whole ? ends || EndsInPlace(behind) : ends || next == TokenKind.Comma || token.Is(WordClass.Cue | WordClass.PhrasalCue);
            }

            if (!comma && token.IsLower && token.Is(WordClass.AnyVerb))
                return false;
            comma |= token.Kind == TokenKind.Comma;
        }

        return false;
    }

    // "It rained," Roe said. "It poured." Poe agreed.
    bool IsInsideParagraph(int quote) => quote > 0 && tokens[quote - 1].Kind != TokenKind.ParagraphEnd;

    // The offset of the last character of the quoted words, before the closing mark
    int LastWordChar(int quote)
    {
        int at = tokens[quote].End - 1;
        while (at > tokens[quote].Start
            && text[at] is '"' or '″' or '”' or '’' or '\'' or '“' or '»' or '«' or '」' or ' ' or '›' or '‹' or '』' or ')' or ']')
            at--;
        return at;
    }
}
