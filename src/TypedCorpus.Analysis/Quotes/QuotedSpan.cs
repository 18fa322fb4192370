namespace TypedCorpus.Analysis.Quotes;

/// <summary>A stretch of the reading text between quotation marks.</summary>
/// <param name="Words">The quoted words of one paragraph, without the marks.</param>
/// <param name="Outer">The same with its marks; it ends with the words when the paragraph's end closes them.</param>
/// <param name="Kind">What the marks were used for, as far as the marks and the words tell.</param>
/// <param name="Nested">The quoted spans inside, in order.</param>
/// <param name="IsTurn">Whether it is a turn of a dialogue, which starts with a dash, or goes on behind the narrator's words, and ends without a
/// mark.</param>
public sealed record QuotedSpan(TextSpan Words, TextSpan Outer, QuoteKind Kind, EquatableArray<QuotedSpan> Nested, bool IsTurn = false)
{
    /// <summary>Whether the words end where they should, and not with their paragraph only.</summary>
    public bool IsClosed => IsTurn || Outer.End > Words.End;

    /// <summary>Whether single marks set it off, which in many texts are those of terms.</summary>
    public bool HasSingleMarks(string text) =>
        text[Outer.Start] is '\'' or '‘' or '‚' or '`' && !DoubledMarkReader.IsAt(text, Outer.Start);

    /// <summary>Whether the words are a part of the narrator's sentence: called it “a joke. Nothing goes on with them.</summary>
    public bool IsFragment(string text) => IsFragmentAt(text, Outer.Start, Words.Start);

    /// <summary>Whether the words behind a mark are a part of the narrator's sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The offset of the mark.</param>
    /// <param name="words">The offset of the words.</param>
    public static bool IsFragmentAt(string text, int mark, int words) =>
        mark > 1 && words < text.Length && char.IsLower(text[words]) && text[mark - 1] == ' ' && char.IsLetter(text[mark - 2]);
}
