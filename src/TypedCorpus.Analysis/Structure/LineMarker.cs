using TypedCorpus.Analysis.Quotes;

namespace TypedCorpus.Analysis.Structure;

/// <summary>What a line starts with, beside words.</summary>
enum LineMarkerKind
{
    None,

    /// <summary>A bullet, a number or a letter with its point: the line is an item of a list.</summary>
    ListItem,

    /// <summary>"&gt;": the line is set off as quoted.</summary>
    Quote,
}

/// <summary>The marker at the start of a line.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Length">The number of characters up to the first one behind the marker and its white space; 0 for none.</param>
/// <param name="Number">The number of an item; null for none.</param>
readonly record struct LineMarker(LineMarkerKind Kind, int Length, int? Number = null)
{
    const int MaxDigits = 3;

    const string Prompt = ">>> ";

    /// <summary>The marker of a line of a source.</summary>
    public static LineMarker Of(string source, Line line) => Read(source.AsSpan(line.Start, line.Length));

    /// <summary>Reads the marker of a line without its indentation.</summary>
    public static LineMarker Read(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] == '>' && !IsPrompt(line))
            return new LineMarker(LineMarkerKind.Quote, QuoteLength(line, out _));
        if (line.Length < 2)
            return default;
        if (line[0] is '•' or '‣' or '◦' or '▪' or '●' or '·')
            return Item(line, 1, needsSpace: false);
        if (line[0] is '-' or '*' or '+' or '–' or '—')
            return Item(line, 1, needsSpace: true);

        int opening = line[0] == '(' ? 1 : 0;
        int i = opening;
        int number = 0;
        for (; i < line.Length && i - opening < MaxDigits && line[i] is >= '0' and <= '9'; i++)
            number = (10 * number) + line[i] - '0';
        bool isNumber = i > opening;
        if (i == opening && line[i] is >= 'a' and <= 'z')
            i++;
        bool closed = i > opening && i < line.Length && (line[i] == ')' || (line[i] == '.' && opening == 0));
        return closed ? Item(line, i + 1, needsSpace: true) with { Number = isNumber ? number : null } : default;
    }

    /// <summary>How many times a line is set off as quoted: 2 for "&gt;&gt; words" and "&gt; &gt; words"; 0 for one that is not.</summary>
    public static int QuoteDepth(string source, Line line)
    {
        QuoteLength(source.AsSpan(line.Start, line.Length), out int depth);
        return depth;
    }

    // >>> mill.turn(): what is typed in the shell of a language is no mail that somebody answered
    static bool IsPrompt(ReadOnlySpan<char> line) =>
        line.StartsWith(Prompt.AsSpan()) && CodeLine.LeadsUp(line.Slice(Prompt.Length));

    static int QuoteLength(ReadOnlySpan<char> line, out int depth)
    {
        int i = 0;
        for (depth = 0; i < line.Length && line[i] == '>'; depth++)
            i = SkipSpace(line, i + 1);
        return i;
    }

    static LineMarker Item(ReadOnlySpan<char> line, int length, bool needsSpace)
    {
        int text = SkipSpace(line, length);
        bool isItem = text < line.Length && (text > length || !needsSpace);
        return isItem ? new LineMarker(LineMarkerKind.ListItem, text) : default;
    }

    static int SkipSpace(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i;
    }
}
