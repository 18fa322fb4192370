namespace TypedCorpus.Analysis.Structure.Sentences;

/// <summary>Words between backquotes, which Markdown and many a plain text set code in: no sentence ends inside.</summary>
static class CodeSpan
{
    // Longer stretches between two backquotes are no code of a sentence.
    const int Longest = 200;

    /// <summary>The offset behind a code span that starts at an offset; that behind the backquote when none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int content = start + 1;
        while (content < text.Length && text[content] == '`')
            content++;
        if (content == text.Length || content - start > 2)
            return content;

        ReadOnlySpan<char> fence = text.Slice(start, content - start);
        int length = text.Slice(content, Math.Min(Longest, text.Length - content)).IndexOf(fence);
        if (length <= 0 || IsQuote(text.Slice(content, length)))
            return content;
        return content + length + fence.Length;
    }

    /// <summary>A text with a letter for each mark within code that white space follows there, so that no sentence ends at it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Where code stands in it.</param>
    /// <param name="cancellation">Stops it.</param>
    public static string WithoutMarks(string text, EquatableArray<TextSpan> code, CancellationToken cancellation)
    {
        char[]? masked = null;
        for (int i = 0; i < code.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            for (int k = code[i].Start; k + 1 < code[i].End; k++)
            {
                if (SentenceSplitter.Marks.IndexOf(text[k]) >= 0 && char.IsWhiteSpace(text[k + 1]))
                    (masked ??= text.ToCharArray())[k] = 'x';
            }
        }

        return masked is null ? text : new string(masked);
    }

    // `It is late,' said Roe. `Nobody ...
    static bool IsQuote(ReadOnlySpan<char> words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i] == '\'' && words[i - 1] is '.' or ',' or '?' or '!' or '-')
                return true;
        }

        return char.IsWhiteSpace(words[words.Length - 1]);
    }
}
