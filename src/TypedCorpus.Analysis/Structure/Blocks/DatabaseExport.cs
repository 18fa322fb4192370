using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The lines around an article that was saved from a database of articles, of which it was one of several: "1 of 20 DOCUMENTS".</summary>
static class DatabaseExport
{
    const string Record = "a database's record";

    /// <summary>The most passages above the header lines of a record.</summary>
    const int LongestHead = 16;

    /// <summary>The most passages of a record below its article.</summary>
    const int LongestEnd = 16;

    /// <summary>Whether a line counts the records: "1 of 20 DOCUMENTS", "Document 1 of 20".</summary>
    public static bool IsCount(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (evidence is not { Numbers: 2, Words: 4 } || evidence.EndsSentence)
            return false;
        return Has(line, "document") || Has(line, "dokument") || Has(line, "result") || Has(line, "record");
    }

    /// <summary>
    /// The blocks of the passages between the count and the article's header lines: who published it and when, and the headline, which stands last.
    /// The passages are taken off the list.
    /// </summary>
    public static List<Block> TakeHead(string source, List<Passage> passages)
    {
        if (passages.Count == 0 || HeaderLines.HasKnownKey(TextOf(source, passages[0])))
            return [];

        int header = 0;
        int day = -1;
        while (header < Math.Min(passages.Count, LongestHead) && HeaderLines.KeyLength(TextOf(source, passages[header])) == 0)
        {
            if (DayIn(source, passages[header]))
                day = header;
            header++;
        }

        bool hasHeader = header > 0 && header < Math.Min(passages.Count, LongestHead);
        bool statesTitle = hasHeader && HeaderLines.StatesTitle(TextOf(source, passages[header]));
        int title = hasHeader ? (statesTitle ? -1 : header - 1) : day >= 0 && day + 1 < passages.Count ? day + 1 : 0;
        while (hasHeader && title > 0 && !passages[title].AfterBlank && !DayIn(source, passages[title - 1]))
            title--;
        if (title >= 0 && DayIn(source, passages[title]))
            title = -1;

        int end = hasHeader ? header : title + 1;
        List<Block> head = [];
        for (int i = 0; i < end; i++)
        {
            BlockKind kind = i == title ? BlockKind.Title : title >= 0 && i > title ? BlockKind.Subtitle : DayIn(source, passages[i]) ? BlockKind.Dateline : BlockKind.Boilerplate;
            head.Add(new Block(kind, passages[i].Span, Reason: kind == BlockKind.Boilerplate ? Record : null));
        }

        passages.RemoveRange(0, end);
        return head;
    }

    /// <summary>Marks the lines of the record that stand below the article.</summary>
    public static void MarkEnd(string source, List<Passage> passages, Evidence[] evidence, string?[] reasons)
    {
        for (int i = passages.Count - 1; i > 0 && i >= passages.Count - LongestEnd; i--)
        {
            ReadOnlySpan<char> line = TextOf(source, passages[i]);
            int key = HeaderLines.KeyLength(line);
            bool isKey = key > 2 && (HeadingRule.IsCapitals(line.Slice(0, key)) || HeaderLines.HasKnownKey(line));
            if (!isKey && !IsCount(line, evidence[i]) && !line.StartsWith("Copyright ".AsSpan(), StringComparison.OrdinalIgnoreCase)
                && !line.StartsWith("All rights reserved".AsSpan(), StringComparison.OrdinalIgnoreCase) && reasons[i] is null)
                return;
            reasons[i] ??= Record;
        }
    }

    static bool DayIn(string source, Passage passage)
    {
        Evidence evidence = EvidenceReader.Read(TextOf(source, passage));
        return evidence.DateWords > 0 && evidence.Numbers >= 2 && evidence.Words <= evidence.DateWords + evidence.Numbers + 2;
    }

    static bool Has(ReadOnlySpan<char> line, string word) => line.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    static ReadOnlySpan<char> TextOf(string source, Passage passage) => source.AsSpan(passage.Start, passage.Length);
}
