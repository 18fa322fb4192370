using System.Runtime.InteropServices;

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
/// <param name="Start">The offset of the first unit.</param>
/// <param name="Length">The number of units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Classes">The classes of a word.</param>
/// <param name="Quote">The index of a quote; -1 for every other token.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Token(int Start, int Length, TokenKind Kind, WordClass Classes, int Quote = -1)
{
    /// <summary>The offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the token is a word of one of the classes.</summary>
    public bool Is(WordClass any) => (Classes & any) != 0;

    /// <summary>Whether the token is a word of all the classes.</summary>
    public bool IsAll(WordClass all) => (Classes & all) == all;

    /// <summary>Whether the token is a word in lower case.</summary>
    public bool IsLower => Kind == TokenKind.Word && (Classes & WordClass.Capital) == 0;
}
