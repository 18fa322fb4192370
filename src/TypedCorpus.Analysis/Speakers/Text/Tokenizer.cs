using System.Runtime.CompilerServices;
using System.Buffers;
using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Structure;
using TypedCorpus.Analysis.Structure.Blocks;
using TypedCorpus.Analysis.Structure.Pictures;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>Cuts the paragraphs into words and marks; every quote is one token, so that what surrounds it can be read as one
/// sentence.</summary>
sealed class Tokenizer
{
    // Longer runs of letters are no words of a language; the bound keeps look-ups short.
    const int LongestWord = 40;

    // Marcus 3X
    const int LongestNumberOfName = 4;

    // The tokens of a text of ten million characters take long to copy: between parts of this length is asked whether to stop.
    const int CopiedAtOnce = 1 << 18;

    // Of the text for each token, quotes being one; to size the buffer.
    const int AverageLength = 8;

    // What the last stop of U.S. and Ph.D. has before it
    const int InitialAndStop = 2;

    const WordClass TitleOrParticle = WordClass.NameParticle | WordClass.Honorific;

    readonly string text;
    readonly CancellationToken cancellation;
    Token[] buffer;
    int count;

    Tokenizer(string text, int length, CancellationToken cancellation)
    {
        this.text = text;
        this.cancellation = cancellation;
        buffer = ArrayPool<Token>.Shared.Rent((length / AverageLength) + 16);
    }

    /// <summary>The tokens of the paragraphs, of captions with quotes, and of headings that name who says the quote below, in order; every
    /// paragraph ends with a <see cref="TokenKind.ParagraphEnd"/>.</summary>
    public static Token[] Read(
        string text, EquatableArray<Block> blocks, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        Tokenizer tokenizer = new(text, text.Length, cancellation);
        int quote = 0;
        HashSet<int>? names = SpeakerHeadings.Find(text, blocks, cancellation);
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Block block = blocks[i];
            bool isRead = block.IsParagraph || names?.Contains(i) == true;
            if (!isRead && !block.IsCaption)
                continue;
            while (quote < quotes.Count && quotes[quote].Outer.Start < block.Span.Start)
                quote++;
            if (isRead)
                tokenizer.ReadParagraph(block.Span, quotes, ref quote);
            else if (quote < quotes.Count && block.Span.Contains(quotes[quote].Outer))
                tokenizer.ReadParagraph(CaptionRule.WithoutCredit(text, block.Span), quotes, ref quote);
        }

        return tokenizer.Finish();
    }

    /// <summary>The tokens of a span in which no quote is set apart.</summary>
    public static Token[] ReadPlain(string text, TextSpan span, CancellationToken cancellation)
    {
        Tokenizer tokenizer = new(text, span.Length, cancellation);
        tokenizer.ReadPlain(span.Start, span.End);
        return tokenizer.Finish();
    }

    void ReadParagraph(TextSpan paragraph, EquatableArray<QuotedSpan> quotes, ref int quote)
    {
        int at = paragraph.Start;
        for (int step = 0; at < paragraph.End; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            while (quote < quotes.Count && quotes[quote].Outer.Start < at)
                quote++;
            int stop = quote < quotes.Count ? Math.Min(quotes[quote].Outer.Start, paragraph.End) : paragraph.End;
            ReadPlain(at, stop);
            at = stop;
            if (stop < paragraph.End)
            {
                TextSpan outer = quotes[quote].Outer;
                Add(new Token(outer.Start, outer.Length, TokenKind.Quote, WordClass.None, quote));
                at = outer.End;
            }
        }

        Add(new Token(paragraph.End, 0, TokenKind.ParagraphEnd, WordClass.None));
    }

    void Add(Token token)
    {
        if (count == buffer.Length)
        {
            Token[] larger = ArrayPool<Token>.Shared.Rent(count * 2);
            CopyTo(larger);
            ArrayPool<Token>.Shared.Return(buffer);
            buffer = larger;
        }

        buffer[count++] = token;
    }

    Token[] Finish()
    {
        Token[] tokens = new Token[count];
        CopyTo(tokens);
        ArrayPool<Token>.Shared.Return(buffer);
        return tokens;
    }

    void CopyTo(Token[] tokens)
    {
        for (int start = 0; start < count; start += CopiedAtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            buffer.AsSpan(start, Math.Min(CopiedAtOnce, count - start)).CopyTo(tokens.AsSpan(start));
        }
    }

    [MethodImpl(ColdStart.Optimized)]
    void ReadPlain(int start, int end)
    {
        int at = start;
        for (int step = 0; at < end; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            char c = text[at];
            if (char.IsWhiteSpace(c))
                at++;
            else if (char.IsLetter(c) || (c is '@' or '#' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])))
                at = ReadWord(at, end);
            else if (IsShortArticle(at, end))
                at = AddShortArticle(at);
            else if (char.IsDigit(c) || (c is '$' or '€' or '£' && at + 1 < end && char.IsDigit(text[at + 1])))
                at = ReadNumber(at, end);
            else
                at = ReadMark(at, end);
        }
    }

    // Jan van ’t Hoff
    bool IsShortArticle(int at, int end) =>
        text[at] is '\'' or '’' && at + 3 < end && text[at + 1] is 't' or 'T' && text[at + 2] == ' ' && char.IsUpper(text[at + 3]);

    int AddShortArticle(int at)
    {
        WordClass shape = text[at + 1] == 'T' ? WordClass.Capital | WordClass.AllCapitals : WordClass.None;
        Add(new Token(at, 2, TokenKind.Word, WordClass.NameParticle | shape));
        return at + 2;
    }

    [MethodImpl(ColdStart.Optimized)]
    int ReadWord(int start, int end)
    {
        // Most words are plain
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        int letters = 0;
        ulong hash = WordHash.Empty;
        for (; letters < rest.Length && Word.IsAsciiLetter(rest[letters]); letters++)
            hash = WordHash.AddLetter(hash, rest[letters]);
        char next = letters < rest.Length ? rest[letters] : ' ';
        if (letters > 0 && next is ' ' or ',' or '.' && (next != '.' || !IsInsideWord(start + letters, end)))
        {
            WordClass classes = Lexicon.English[hash];

            // ... and what the lexicon says
            if (next == '.' || rest[0] < 'a' || (letters > 2 && rest[1] < 'a') || (classes & TitleOrParticle) == TitleOrParticle)
                return AddWord(start, rest.Slice(0, letters), classes, isPlain: true, end);
            Add(new Token(start, letters, TokenKind.Word, classes));
            return start + letters;
        }

        int at = start + Math.Max(letters, 1);
        while (at < end && IsInsideWord(at, end))
            at++;

        // he's, Smith's: what follows the apostrophe stands alone; don't and o'clock stay whole.
        int length = at - start;
        ReadOnlySpan<char> word = text.AsSpan(start, length);
        int tail = TailLength(word);
        if (tail > 0)
        {
            word = word.Slice(0, length - tail);
            AddWord(start, word, ClassesOf(word), isPlain: false, end);
            AddTail(start + length - tail, tail);
            return at;
        }

        at = AddWord(start, word, ClassesOf(word), isPlain: false, end);
        if (at < end && text[at] is '\'' or '’' && text[at - 1] is 's' or 'S' && (at + 1 == end || !char.IsLetterOrDigit(text[at + 1])))
            Add(new Token(at++, 1, TokenKind.Possessive, WordClass.None));
        return at;
    }

    [MethodImpl(ColdStart.Optimized)]
    bool IsInsideWord(int at, int end)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            return true;
        if (IsMisread(c) && text[at - 1] is 'Ã' or 'Â' or (>= '\u0300' and <= '\u036F'))
            return true;
        bool joins = at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
        return joins && (IsMisread(c) || c is '\'' or '’' or '‘' or '-' or '\u2011' or '&' or '/' or '@'
            || (c == '.' && (IsInitials(at) || char.IsLower(text[at + 1]) || IsDegree(at, end))));
    }

    // Ph.D., LL.M.: two letters, a stop and one letter with its stop
    bool IsDegree(int stop, int end) =>
        stop + 2 < end && text[stop + 2] == '.' && char.IsUpper(text[stop + 1]) && stop >= 2 && char.IsUpper(text[stop - 2])
        && (stop == 2 || !char.IsLetterOrDigit(text[stop - 3]));

    // Letters that were decoded wrongly, once or twice: SarukhÃ¡n
    static bool IsMisread(char c) => c is >= '\u0080' and <= '\u00BF' and not ('\u0085' or '\u00A0' or '«' or '»');

    // U.S., e.g., a.m.: single letters with stops between
    bool IsInitials(int stop) => stop < 2 || !char.IsLetterOrDigit(text[stop - 2]);

    static int TailLength(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length > 2 && word[length - 2] is '\'' or '’' && word[length - 1] is 's' or 'S' or 'd' or 'm')
            return 2;
        return length > 3 && word[length - 3] is '\'' or '’'
            && (word[length - 2], word[length - 1]) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 3 : 0;
    }

    void AddTail(int start, int length)
    {
        bool possessive = text[start + 1] is 's' or 'S'
            && !buffer[count - 1].Is(WordClass.Pronoun | WordClass.Adverb | WordClass.Subordinator);
        Add(possessive
            ? new Token(start, length, TokenKind.Possessive, WordClass.None)
            : new Token(start, length, TokenKind.Word, WordClass.Auxiliary | (length == 2
            && text[start + 1] is not 'd' ? WordClass.Be : WordClass.None)));
    }

    WordClass ClassesOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord)
            return Lexicon.English[word] is not WordClass.None and WordClass classes ? classes : Accents.GivenName(word);

        // A word can be as long as the text
        cancellation.ThrowIfCancellationRequested();
        return WordClass.None;
    }

    // Returns where reading goes on: behind the full stop of an abbreviation or an initial, which belongs to its word. A plain word is letters alone.
    [MethodImpl(ColdStart.Optimized)]
    int AddWord(int start, ReadOnlySpan<char> word, WordClass classes, bool isPlain, int end)
    {
        classes = WordShape.AddTo(classes, word, isPlain);
        int length = word.Length;
        int after = start + length;
        if (after < end && text[after] == '.' && TakesStop(word, classes, after, end))
            length++;

        // Del. Roe is a delegate, Del Toro a name
        if ((classes & TitleOrParticle) == TitleOrParticle)
            classes &= length > word.Length ? ~WordClass.NameParticle : ~WordClass.Honorific;
        Add(new Token(start, length, TokenKind.Word, classes));
        return start + length;
    }

    bool TakesStop(ReadOnlySpan<char> word, WordClass classes, int stop, int end)
    {
        int next = stop + 1;
        while (next < end && text[next] is ' ' or '\u00A0' or '\u202F')
            next++;
        bool goesOn = next < end && next > stop + 1 && text[next] != '\n';
        int inner = word.LastIndexOf('.');

        // said Elm.com. ends the sentence
        if (inner >= 0 && inner < word.Length - InitialAndStop)
            return false;
        if (inner >= 0)
            return !goesOn || !char.IsUpper(text[next]) || !StartsSentence(next, end);
        if ((classes & WordClass.Initial) != 0)
            return word[0] != 'I' || (classes & WordClass.Pronoun) == 0 || goesOn;
        if ((classes & WordClass.Abbreviated) == 0)
            return false;

        // "no." and "miss." are abbreviations only in front of something
        bool hasCapital = (classes & WordClass.Capital) != 0 || char.IsUpper(word[word.LastIndexOf('-') + 1]);
        if (hasCapital && goesOn && char.IsUpper(text[next]) && IsFirm(word) && StartsSentence(next, end, WordClass.Function | WordClass.GivenName))
            return false;
        return hasCapital ? goesOn || (classes & WordClass.NameSuffix) != 0 || (next < end && text[next] is ',' or ')') : goesOn
            && !char.IsUpper(text[next]);
    }

    // After "U.S." a capital starts a sentence only in a word that is no name.
    bool StartsSentence(int at, int end, WordClass opening = WordClass.Function)
    {
        int stop = at;
        while (stop < end && stop - at < LongestWord && char.IsLetter(text[stop]))
            stop++;
        return (Lexicon.English[text.AsSpan(at, stop - at)] & opening) != 0;
    }

    // "works at Rain & Co. Ann Roe said": the name of a firm ends with it
    static bool IsFirm(ReadOnlySpan<char> word) => word is "Co" or "Inc" or "Corp" or "Ltd";

    int ReadNumber(int start, int end)
    {
        int at = start + 1;
        while (at < end && (char.IsLetterOrDigit(text[at])
            || (text[at] is '.' or ',' or '-' or ':' && at + 1 < end && char.IsDigit(text[at + 1]))
            || (text[at] == '-' && at + 1 < end && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        bool named = at - start <= LongestNumberOfName && char.IsUpper(text[at - 1]);
        Add(new Token(start, at - start, TokenKind.Number, WordClass.Number | (named ? WordClass.Capital : WordClass.None)));
        return at;
    }

    [MethodImpl(ColdStart.Optimized)]
    int ReadMark(int at, int end)
    {
        int length = 1;
        TokenKind kind = text[at] switch
        {
            ',' => TokenKind.Comma,
            '.' or '?' or '!' => TokenKind.SentenceEnd,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '—' or '–' or '―' => TokenKind.Dash,
            '-' => TokenKind.Dash,
            '(' or '[' => TokenKind.OpenParenthesis,
            ')' or ']' => TokenKind.CloseParenthesis,
            _ => TokenKind.Other,
        };
        if (kind is TokenKind.SentenceEnd or TokenKind.Dash)
        {
            while (at + length < end && text[at + length] == text[at])
                length++;
            if (kind == TokenKind.SentenceEnd && text[at] == '.' && length > 1)
                kind = TokenKind.Other;
        }

        Add(new Token(at, length, kind, WordClass.None));
        return at + length;
    }
}
