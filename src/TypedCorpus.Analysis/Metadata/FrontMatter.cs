namespace TypedCorpus.Analysis.Metadata;

/// <summary>YAML between two lines <c>---</c> at the very start of a seed.</summary>
/// <param name="Block">The whole of it, with the lines around it.</param>
/// <param name="Yaml">What stands between the lines.</param>
readonly record struct FrontMatter(TextSpan Block, TextSpan Yaml)
{
    const string Fence = "---";

    /// <summary>
    /// The front matter of a source; null when there is none. A text that merely starts with a rule is told from front matter by its next line,
    /// which must be a comment or a key with a colon.
    /// </summary>
    public static FrontMatter? Find(string source, CancellationToken cancellation = default)
    {
        int start = EndOfFence(source, 0);
        if (start < 0 || !StartsLikeYaml(source, start))
            return null;

        int lines = 0;
        for (int line = start; line < source.Length; line = NextLine(source, line))
        {
            cancellation.ThrowIfRequestedAt(lines++);
            if (EndOfFence(source, line) >= 0)
                return new FrontMatter(new TextSpan(0, line + Fence.Length), TextSpan.FromBounds(start, line));
        }

        return null;
    }

    // Behind the line feed of a line that holds nothing but the fence; -1 for any other line
    static int EndOfFence(string source, int line)
    {
        if (string.CompareOrdinal(source, line, Fence, 0, Fence.Length) != 0)
            return -1;
        int end = line + Fence.Length;
        while (end < source.Length && source[end] is ' ' or '\t')
            end++;
        return end >= source.Length ? end : source[end] == '\n' ? end + 1 : -1;
    }

    static int NextLine(string source, int line)
    {
        int end = source.IndexOf('\n', line);
        return end < 0 ? source.Length : end + 1;
    }

    static bool StartsLikeYaml(string source, int line)
    {
        while (line < source.Length && source[line] == '\n')
            line++;
        if (line >= source.Length)
            return false;
        if (source[line] == '#' || EndOfFence(source, line) >= 0)
            return true;

        int end = line;
        while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] is '_' or '-' or ' ' or '"' or '\''))
            end++;
        return end > line && end < source.Length && source[end] == ':' && (end + 1 == source.Length || source[end + 1] is ' ' or '\n');
    }
}
