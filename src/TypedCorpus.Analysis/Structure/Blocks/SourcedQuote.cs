using TypedCorpus.Analysis.Quotes;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>
/// Tells whether a line says whose the words in its quotation marks are. Such a line is told as a part of the text, and is no heading.
/// </summary>
static class SourcedQuote
{
    const int LongestLine = 1000;
    const int MostWordsOfName = 5;
    const int MostWordsToVerb = 6;

    static readonly char[] Marks = ['"', '″', '“', '”', '„', '«', '»', '‹', '›', '‘', '’', '\'', '‚', '`', '「', '『'];

    // These stand before a name in quotation marks, too
    static readonly HashSet<ulong> Naming = WordHash.SetOf(
        "called", "calls", "named", "titled", "entitled", "dubbed", "wrote", "written", "writes", "read");

    // What stands between a verb and the words: "told reporters", "said that"
    static readonly HashSet<ulong> Addressed = WordHash.SetOf(
        "that", "me", "us", "him", "her", "them", "it", "reporters", "journalists");

    /// <summary>Whether a line holds a quote with a source.</summary>
    public static bool IsIn(ReadOnlySpan<char> line) => IsIn(line, isFirst: false);

    /// <summary>
    /// Whether a text's first line does. Headlines put words in single marks and name their source before a colon or with a verb in front, and
    /// stay headlines: Mayor: 'We will not stop'.
    /// </summary>
    public static bool IsInFirst(ReadOnlySpan<char> line) => IsIn(line, isFirst: true);

    /// <summary>Whether a line starts with a quotation mark that closes again.</summary>
    public static bool IsOpening(ReadOnlySpan<char> line)
    {
        EquatableArray<QuotedSpan> quotes = QuotesIn(line);
        return quotes.Count > 0 && quotes[0].Outer.Start == 0;
    }

    /// <summary>Whether a line is one quote from its first mark to its last.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        EquatableArray<QuotedSpan> quotes = QuotesIn(line);
        return quotes.Count == 1 && quotes[0].Outer.Start == 0 && quotes[0].Outer.End == line.Length;
    }

    /// <summary>Whether a line quotes in single marks.</summary>
    public static bool HasSingleMarks(ReadOnlySpan<char> line)
    {
        foreach (QuotedSpan quote in QuotesIn(line))
        {
            if (line[quote.Outer.Start] is '‘' or '\'')
                return true;
        }

        return false;
    }

    static bool IsIn(ReadOnlySpan<char> line, bool isFirst)
    {
        foreach (QuotedSpan quote in QuotesIn(line))
        {
            ReadOnlySpan<char> before = line.Slice(0, quote.Outer.Start).TrimEnd();
            ReadOnlySpan<char> words = line.Slice(quote.Words.Start, quote.Words.Length);
            if (IsFollowedByVerb(line.Slice(quote.Outer.End), words))
                return true;
            if (isFirst && line[quote.Outer.Start] is '‘' or '\'')
                continue;
            bool canBeTerm = quote.Kind == QuoteKind.Term;
            if (IsLedByVerb(before, canBeTerm) || (!canBeTerm && (IsLedByName(before, isFirst) || IsFollowedByName(line.Slice(quote.Outer.End)))))
                return true;
        }

        return false;
    }

    static EquatableArray<QuotedSpan> QuotesIn(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || line.IndexOfAny(Marks) < 0)
            return default;
        EquatableArray<Block> block = new([new Block(BlockKind.Paragraph, new TextSpan(0, line.Length))]);
        return QuoteFinder.Find(line.ToString(), block).Quotes;
    }

    /// <summary>"It rained," Ann Roe said: a verb of saying follows, at once or behind a name.</summary>
    static bool IsFollowedByVerb(ReadOnlySpan<char> behind, ReadOnlySpan<char> words)
    {
        bool isBroken = words[words.Length - 1] is ',' or '.' or '?' or '!' or '…' or '-' or '—' || behind.TrimStart() is { Length: > 0 } rest && rest[0] == ',';
        int count = 0;
        int i = 0;
        while (i < behind.Length && count < (isBroken ? MostWordsToVerb : 2) && behind.Slice(i, 1).IndexOfAny(Marks) < 0)
        {
            if (!char.IsLetterOrDigit(behind[i]))
            {
                if (behind[i] is '.' or '!' or '?' or ':' or ';')
                    return false;
                i++;
                continue;
            }

            int end = Word.End(behind, i, out _);
            if (SayingVerbs.Contains(WordHash.Of(behind.Slice(i, end - i))))
                return true;
            count++;
            i = end;
        }

        return false;
    }

    /// <summary>"It rained" — Ann Roe: a name ends the line behind a dash.</summary>
    static bool IsFollowedByName(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind.TrimStart();
        return rest.Length > 0 && rest[0] is '—' or '–' or '-' && IsName(rest.TrimStart("—–- ".AsSpan()));
    }

    /// <summary>Ann Roe: "It rained", also with a dash. The one word before a first line's colon may be its subject as well as a name.</summary>
    static bool IsLedByName(ReadOnlySpan<char> before, bool isFirst)
    {
        if (before.Length == 0 || before[before.Length - 1] is not (':' or '–' or '—'))
            return false;
        ReadOnlySpan<char> name = before.Slice(0, before.Length - 1);
        name = name.Slice(name.LastIndexOfAny('.', '!', '?') + 1).Trim();
        return IsName(name) && (!isFirst || name.IndexOf(' ') > 0);
    }

    static bool IsLedByVerb(ReadOnlySpan<char> before, bool canBeTerm)
    {
        if (canBeTerm && (before.Length == 0 || before[before.Length - 1] is not (':' or ',')))
            return false;
        ReadOnlySpan<char> words = before.TrimEnd(" ,:–—-".AsSpan());
        ulong last = WordHash.Of(LastWord(words));
        if (SayingVerbs.Contains(last))
            return !Naming.Contains(last);
        if (words.Length == 0 || !(Addressed.Contains(last) || char.IsUpper(LastWord(words)[0])))
            return false;
        ulong verb = WordHash.Of(LastWord(words.Slice(0, words.Length - LastWord(words).Length).TrimEnd()));
        return SayingVerbs.Contains(verb) && !Naming.Contains(verb);
    }

    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words.Slice(words.LastIndexOf(' ') + 1);

    /// <summary>Whether words are a name's: each has a capital, but for the small ones within.</summary>
    static bool IsName(ReadOnlySpan<char> words)
    {
        int count = 0;
        for (int i = 0; i < words.Length;)
        {
            if (!char.IsLetterOrDigit(words[i]))
            {
                if (words[i] is not (' ' or '.' or '-' or '\'' or '’') && count > 0)
                    break;
                i++;
                continue;
            }

            int end = Word.End(words, i, out bool isNumber);
            if (isNumber || (!char.IsUpper(words[i]) && (count == 0 || end - i > 3)) || ++count > MostWordsOfName)
                return false;
            i = end;
        }

        return count > 0;
    }
}
