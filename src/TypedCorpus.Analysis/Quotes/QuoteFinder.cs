using TypedCorpus.Analysis.Quotes.Dialogue;
using TypedCorpus.Analysis.Structure.Pictures;

namespace TypedCorpus.Analysis.Quotes;

/// <summary>Finds what stands between quotation marks.</summary>
public static class QuoteFinder
{
    /// <summary>The quoted spans of a text, in order, and the marks that lack their counterpart.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">The blocks of <paramref name="text"/>, in order; only paragraphs and captions are searched. A quote goes on behind a caption.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) Find(
        string text, EquatableArray<Block> blocks, CancellationToken cancellation = default) => Find(text, blocks, default, doubled: null, cancellation);

    /// <summary>The quoted spans of a text, those between two apostrophes on either side too, and the marks that lack their counterpart.</summary>
    /// <param name="text">What a person reads.</param>
    /// <param name="blocks">The blocks of <paramref name="text"/>, in order.</param>
    /// <param name="code">Where code stands in it, in order; its marks are its own.</param>
    /// <param name="doubled">Reads the doubled apostrophes; null when they are not read.</param>
    /// <param name="cancellation">Stops the search.</param>
    internal static (EquatableArray<QuotedSpan> Quotes, EquatableArray<TextSpan> Unclosed) Find(
        string text, EquatableArray<Block> blocks, EquatableArray<TextSpan> code, DoubledMarkReader? doubled, CancellationToken cancellation)
    {
        QuoteStack stack = new(text, doubled);
        List<QuotationMark> marks = [];
        CodeMarks ofCode = new(text);
        bool hasRare = MarkReader.HasRare(text);
        DialogueText? dialogue = DialogueText.Find(text, blocks, cancellation);
        ReadOnlySpan<Block> all = blocks.AsSpan();
        bool hasParagraphs = blocks.Any(block => block.IsParagraph);
        for (int i = 0; i < all.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (all[i].IsCaption && hasParagraphs)
                FindInCaption(text, CaptionRule.WithoutCredit(text, all[i].Span), hasRare, doubled, stack, cancellation);
            if (!all[i].IsParagraph)
                continue;

            TextSpan? next = NextParagraph(all, i);
            int first = stack.Quotes.Count;
            stack.Enter(all[i].Span);
            marks.Clear();
            FindMarks(text, all[i].Span, hasRare, doubled, marks, cancellation);
            RemoveInCode(code, marks);
            ofCode.Remove(marks, cancellation);
            if (next is { } following && EndsWithPossessive(text, all[i].Span, following, marks))
                marks.RemoveAt(marks.Count - 1);
            for (int mark = 0; mark < marks.Count; mark++)
            {
                cancellation.ThrowIfRequestedAt(mark);
                stack.Read(marks[mark]);
            }

            stack.Leave(next, cancellation);
            TurnReader.PartGuillemets(text, stack.Quotes, first, cancellation);
            if (dialogue is not null && (dialogue.IsTurn[i] || dialogue.HasTurnsInside))
                TurnReader.Read(text, all[i].Span, dialogue.IsTurn[i], dialogue, stack.Quotes, first, cancellation);
        }

        return (stack.Quotes.ToEquatableArray(), stack.Unclosed.ToEquatableArray());
    }

    // The paragraph that follows with nothing but captions between; null for none
    static TextSpan? NextParagraph(ReadOnlySpan<Block> blocks, int i)
    {
        do
            i++;
        while (i < blocks.Length && blocks[i].IsCaption);
        return i < blocks.Length && blocks[i].IsParagraph ? blocks[i].Span : null;
    }

    // Apart from the paragraphs around it, whose quotes stay open
    static void FindInCaption(
        string text, TextSpan words, bool hasRare, DoubledMarkReader? doubled, QuoteStack around, CancellationToken cancellation)
    {
        if (words.Length == 0)
            return;
        List<QuotationMark> marks = [];
        FindMarks(text, words, hasRare, doubled, marks, cancellation);
        QuoteStack stack = new(text, doubled);
        stack.Enter(words);
        foreach (QuotationMark mark in marks)
            stack.Read(mark);
        stack.Leave(next: null, cancellation);
        around.Quotes.AddRange(stack.Quotes);
        around.Unclosed.AddRange(stack.Unclosed);
    }

    static void FindMarks(
        string text, TextSpan block, bool hasRare, DoubledMarkReader? doubled, List<QuotationMark> marks, CancellationToken cancellation)
    {
        Scan(text, block, hasRare, marks, cancellation);
        doubled?.Read(block, marks, cancellation);
        Measures.Remove(text, block, marks, cancellation);
        if (doubled is null)
            DoubledApostrophes.RemoveInner(text, block, marks, cancellation);
    }

    static void RemoveInCode(EquatableArray<TextSpan> code, List<QuotationMark> marks)
    {
        if (code.Count > 0)
            marks.RemoveAll(mark => SortedSearch.CountBefore(code.Count, k => code[k].Start <= mark.Start) is > 0 and int behind && mark.Start < code[behind - 1].End);
    }

    static void Scan(string text, TextSpan block, bool hasRare, List<QuotationMark> marks, CancellationToken cancellation)
    {
        int at = block.Start;
        for (int step = 0; at < block.End && (at = MarkReader.Next(text, at, block.End, hasRare)) >= 0; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            QuotationMark mark = MarkReader.Read(text, block, at);
            if (mark.Role == MarkRole.None && text[at] == '"')
                at = SkipAttribute(text, block, at);
            else if (mark.Role != MarkRole.None)
                marks.Add(mark);
            at = Math.Max(at + 1, mark.End);
        }
    }

    // ‘The voters’ choice was clear. / ‘I told them so: the paragraph's last mark closes nothing, as the next paragraph reopens the quote
    static bool EndsWithPossessive(string text, TextSpan block, TextSpan next, List<QuotationMark> marks)
    {
        if (marks.Count == 0 || marks[marks.Count - 1] is not { Family: MarkFamily.Single, Role: MarkRole.Close } mark)
            return false;
        return text[mark.Start - 1] is 's' or 'S' && mark.End + 1 < block.End && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1])
            && text[block.Start] == text[next.Start] && MarkReader.Read(text, next, next.Start) is { Family: MarkFamily.Single, Role: MarkRole.Open };
    }

    // name="value": the value of an attribute of markup that was left in the text is nobody's words.
    static int SkipAttribute(string text, TextSpan block, int at)
    {
        if (at == block.Start || text[at - 1] != '=')
            return at;
        int close = text.IndexOf('"', at + 1, block.End - at - 1);
        return close < 0 ? at : close;
    }
}
