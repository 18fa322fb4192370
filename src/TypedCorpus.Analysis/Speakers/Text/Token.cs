namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>What a token is.</summary>
enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>’s or a bare apostrophe behind a noun.</summary>
    Possessive,
    Comma,

    /// <summary>A full stop, question or exclamation mark that ends a sentence.</summary>
    SentenceEnd,
    Colon,
    Semicolon,
    Dash,
    OpenParenthesis,
    CloseParenthesis,

    /// <summary>A whole quote with its marks.</summary>
    Quote,

    /// <summary>The end of a paragraph.</summary>
    ParagraphEnd,
    Other,
}

/// <summary>A word, a mark or a whole quote of the running text.</summary>
/// <param name="start">The offset of the first unit.</param>
/// <param name="length">The number of units.</param>
/// <param name="kind">What it is.</param>
/// <param name="classes">The classes of a word.</param>
readonly struct Token(int start, int length, TokenKind kind, WordClass classes)
{
    // The kind stands in the bits above those of the classes, so that an article's tokens take little room
    const int KindShift = 60;

    const WordClass AnyClass = (WordClass)((1UL << KindShift) - 1);

    readonly WordClass bits = classes | (WordClass)((ulong)kind << KindShift);

    /// <summary>The offset of the first unit.</summary>
    public int Start { get; } = start;

    /// <summary>The number of units.</summary>
    public int Length { get; } = length;

    /// <summary>The offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>What it is.</summary>
    public TokenKind Kind => (TokenKind)((ulong)bits >> KindShift);

    /// <summary>The classes of a word.</summary>
    public WordClass Classes => bits & AnyClass;

    /// <summary>Whether the token is a word of one of the classes.</summary>
    public bool Is(WordClass any) => (bits & any) != 0;

    /// <summary>Whether the token is a word of all the classes.</summary>
    public bool IsAll(WordClass all) => (bits & all) == all;

    /// <summary>Whether the token is a word in lower case.</summary>
    public bool IsLower => (bits & (~AnyClass | WordClass.Capital)) == 0;

    /// <summary>The token with other classes.</summary>
    public Token With(WordClass classes) => new(Start, Length, Kind, classes);
}
