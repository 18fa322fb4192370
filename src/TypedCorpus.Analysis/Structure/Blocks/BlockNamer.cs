using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>Says of each passage what kind of block it is.</summary>
sealed class BlockNamer
{
    /// <summary>The fewest words of a first line without a full stop that is a paragraph, where the title stands elsewhere.</summary>
    const int ShortestLead = 8;

    /// <summary>Of so many subheads one has a word that holds sentences together, which names seldom have.</summary>
    const int SubheadsToSmallWord = 3;

    readonly string source;
    readonly List<Passage> passages;
    readonly Evidence[] evidence;
    readonly Headline headline;
    readonly bool isTitleStated;
    readonly string?[] reasons;
    readonly bool[] isCaption;
    readonly bool[] isTurn;
    readonly bool[] isVerse;
    readonly bool[] isOfStanza;

    // For each passage the next one that is neither boilerplate nor a caption; the number of passages for none
    readonly int[] nextKept;
    readonly CancellationToken cancellation;

    BlockNamer(
        string source,
        List<Passage> passages,
        Evidence[] evidence,
        Headline headline,
        bool isTitleStated,
        string?[] reasons,
        bool[] captions,
        bool[] turns,
        CancellationToken cancellation)
    {
        this.source = source;
        this.passages = passages;
        this.evidence = evidence;
        this.headline = headline;
        this.isTitleStated = isTitleStated;
        this.reasons = reasons;
        isTurn = turns;
        isCaption = CaptionsInside(captions, reasons);
        this.cancellation = cancellation;
        isVerse = Verse.Find(passages, evidence, cancellation);
        isOfStanza = Array.IndexOf(turns, true) >= 0 ? new bool[passages.Count] : Stanzas.Find(source, passages, evidence, cancellation);
        nextKept = new int[passages.Count];
        for (int i = passages.Count - 1, next = passages.Count; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            nextKept[i] = next;
            if (reasons[i] is null && !isCaption[i])
                next = i;
        }
    }

    /// <summary>Adds the blocks of the passages to a list, in order; a title that header lines or metadata state stands above all of them.</summary>
    public static void Name(
        string source,
        List<Passage> passages,
        Evidence[] evidence,
        Headline headline,
        bool isTitleStated,
        string?[] reasons,
        bool[] captions,
        bool[] turns,
        List<Block> blocks,
        CancellationToken cancellation)
    {
        BlockNamer namer = new(source, passages, evidence, headline, isTitleStated, reasons, captions, turns, cancellation);
        BlockKind[] kinds = namer.KindsByLook();
        namer.FindHeadings(kinds);
        namer.FindOpening(kinds);
        namer.Write(kinds, blocks);
    }

    ReadOnlySpan<char> TextOf(int i) => source.AsSpan(passages[i].Start, passages[i].Length);

    BlockKind[] KindsByLook()
    {
        BlockKind[] kinds = new BlockKind[passages.Count];
        LineMarkerKind before = LineMarkerKind.None;
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            kinds[i] = BlockKind.Paragraph;
            if (isCaption[i])
            {
                kinds[i] = BlockKind.Caption;
                continue;
            }

            if (reasons[i] is not null)
            {
                kinds[i] = BlockKind.Boilerplate;
                continue;
            }

            LineMarkerKind marker = passages[i].Marker;
            if (i == headline.Title)
                kinds[i] = BlockKind.Title;
            else if (marker == LineMarkerKind.Quote)
                kinds[i] = BlockKind.BlockQuote;
            else if (marker == LineMarkerKind.ListItem && (before == marker || MarkerOfNext(i) == marker))
                kinds[i] = BlockKind.ListItem;
            before = marker;
        }

        return kinds;
    }

    /// <summary>
    /// The captions of the article's own pictures. What was taken for boilerplate is one where its own words were the reason rather than its place, and
    /// where it stands below the title and above the article's end, or ends the text with others like it.
    /// </summary>
    bool[] CaptionsInside(bool[] captions, string?[] reasons)
    {
        bool[] inside = new bool[captions.Length];
        int last = Array.FindLastIndex(reasons, reason => reason is null);
        int end = captions.Length;
        while (end > last + 1 && captions[end - 1])
            end--;
        if (end == last + 1)
            last = captions.Length;
        for (int i = 0; i < inside.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            inside[i] = captions[i] && i != headline.Title && !IsBylineBelowTitle(i) && (reasons[i] is null || (evidence[i].Phrase is not null && i > headline.Title && i < last));
        }

        return inside;
    }

    // "By Jane Doe | The Harbour Post"
    bool IsBylineBelowTitle(int i) =>
        headline.Title >= 0 && i == headline.Title + 1 && OpeningLines.IsByline(TextOf(i), evidence[i]);

    LineMarkerKind MarkerOfNext(int i) => nextKept[i] < passages.Count ? passages[nextKept[i]].Marker : LineMarkerKind.None;

    /// <summary>Makes headings of the short lines that stand over text, or over another heading.</summary>
    void FindHeadings(BlockKind[] kinds)
    {
        bool blankLinesPart = BlankLinesPartParagraphs();
        bool[] isSignature = FindSignatures(kinds);
        for (int i = kinds.Length - 1; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            int next = nextKept[i];
            if (kinds[i] != BlockKind.Paragraph || next >= kinds.Length || !HeadingRule.LooksLikeHeading(TextOf(i), evidence[i]))
                continue;
            if (blankLinesPart && !(passages[i].AfterBlank && passages[next].AfterBlank))
                continue;
            if (isVerse[i] || isOfStanza[i] || IsLead(i) || isSignature[i] || isTurn[i] || IsAmongEntries(i))
                continue;

            bool standsOverText = kinds[next] switch
            {
                BlockKind.Paragraph => evidence[next].IsRunningText || HeadingRule.IsNumeral(TextOf(i))
                    || (evidence[next].EndsSentence && evidence[next].Words > evidence[i].Words),
                BlockKind.Heading => nextKept[next] < kinds.Length && kinds[nextKept[next]] != BlockKind.Heading,
                BlockKind.ListItem or BlockKind.BlockQuote => true,
                _ => false,
            };
            if (standsOverText)
                kinds[i] = BlockKind.Heading;
        }
    }

    /// <summary>For each passage whether it is a name under a quote, or over one in a row of such names.</summary>
    bool[] FindSignatures(BlockKind[] kinds)
    {
        List<int> kept = [];
        List<SignedRole> roles = [];
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (reasons[i] is not null || isCaption[i])
                continue;
            kept.Add(i);
            roles.Add(kinds[i] == BlockKind.Paragraph ? SignatureLine.RoleOf(TextOf(i), evidence[i]) : SignedRole.Other);
        }

        // Subheads can stand so, too: "..." / The Long Winter / "..."; but "Ann Roe, a teacher from Ghent"
        bool[] isSignature = new bool[kinds.Length];
        List<int> names = SignedQuotes.Find(roles, cancellation);
        if (names.Count(name => evidence[kept[name]].StopWords > 0 && roles[name] == SignedRole.Name && !IsOverOffice(name)) * SubheadsToSmallWord >= names.Count)
            names.Clear();
        foreach (int name in names)
        {
            isSignature[kept[name]] = true;
            if (IsOverOffice(name))
                isSignature[kept[name + 1]] = true;
        }

        // Over a quote a line of two words and more is a name, or a heading without small words
        foreach (int name in SignedQuotes.FindAbove(roles, cancellation))
            isSignature[kept[name]] = evidence[kept[name]] is { StopWords: 0, Words: > 1 } || roles[name] == SignedRole.DescribedName;
        return isSignature;

        // Ann de Roe / Elm Museum President
        bool IsOverOffice(int name) => name + 1 < roles.Count && roles[name + 1] == SignedRole.Office;
    }

    // "Present: Ann Roe" / "Absent: Tom Ek"
    bool IsAmongEntries(int i) =>
        HeaderLines.KeyLength(TextOf(i)) > 0
        && ((i > 0 && !passages[i].AfterBlank && HeaderLines.KeyLength(TextOf(i - 1)) > 0)
            || (i + 1 < passages.Count && !passages[i + 1].AfterBlank && HeaderLines.KeyLength(TextOf(i + 1)) > 0));

    /// <summary>Whether a passage is the first one below a title that stands elsewhere, and too long for a heading there.</summary>
    bool IsLead(int i) => isTitleStated && headline.Title < 0 && i == FirstBelowTitle() && evidence[i].Words >= ShortestLead;

    /// <summary>Whether a blank line stands before most paragraphs, so that a line without one goes on with the line above.</summary>
    bool BlankLinesPartParagraphs()
    {
        int afterBlank = 0;
        int running = 0;
        for (int i = 1; i < passages.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (!evidence[i].IsRunningText)
                continue;
            running++;
            if (passages[i].AfterBlank)
                afterBlank++;
        }

        return afterBlank * 2 >= running;
    }

    /// <summary>Names the lines between the title, or a header that gives it, and the first paragraph.</summary>
    void FindOpening(BlockKind[] kinds)
    {
        bool isTitleAbove = headline.Title >= 0;
        bool followsTitle = isTitleAbove || isTitleStated;
        int lines = 0;
        for (int i = FirstBelowTitle(); i < kinds.Length && !evidence[i].IsRunningText; i = nextKept[i])
        {
            cancellation.ThrowIfRequestedAt(lines++);
            int next = nextKept[i];
            bool hasNext = next < kinds.Length;
            BlockKind? kind = OpeningLines.KindOf(
                TextOf(i), evidence[i], hasNext ? evidence[next] : null, hasNext ? TextOf(next) : default, followsTitle, isTitleAbove);
            if (kind is { } opening && kinds[i] is BlockKind.Paragraph or BlockKind.Heading)
                kinds[i] = opening;
            followsTitle = false;
        }
    }

    int FirstBelowTitle()
    {
        if (headline.Title >= 0)
            return nextKept[headline.Title];
        return reasons.Length == 0 || (reasons[0] is null && !isCaption[0]) ? 0 : nextKept[0];
    }

    void Write(BlockKind[] kinds, List<Block> blocks)
    {
        bool capitalsAreTop = HasHeadingsOfBothLooks(kinds);
        bool isFirst = true;
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (kinds[i] == BlockKind.Title && headline.IsOnPage)
            {
                WriteTitle(i, blocks);
            }
            else if (kinds[i] == BlockKind.Paragraph && isOfStanza[i])
            {
                int last = LastOfStanza(kinds, i);
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(passages[i].Start, passages[last].End)));
                i = last;
            }
            else if (kinds[i] == BlockKind.Paragraph && isFirst)
            {
                isFirst = !evidence[i].IsRunningText;
                WriteOpening(i, blocks);
            }
            else if (kinds[i] == BlockKind.ListItem)
            {
                blocks.Add(new Block(BlockKind.ListItem, passages[i].Span, Level: 1) { Number = LineMarker.Read(TextOf(i)).Number });
            }
            else
            {
                int level = kinds[i] == BlockKind.Heading ? HeadingRule.LevelOf(TextOf(i), capitalsAreTop) : 0;
                blocks.Add(new Block(kinds[i], passages[i].Span, level, isCaption[i] ? null : reasons[i]));
            }
        }
    }

    /// <summary>The last line of a stanza: its lines are one paragraph, and keep their line ends.</summary>
    int LastOfStanza(BlockKind[] kinds, int i)
    {
        while (i + 1 < kinds.Length && kinds[i + 1] == BlockKind.Paragraph && isOfStanza[i + 1] && !passages[i + 1].AfterBlank)
        {
            i++;
            cancellation.ThrowIfRequestedAt(i);
        }

        return i;
    }

    /// <summary>Adds a page's title and, apart from it, the name of the site.</summary>
    void WriteTitle(int i, List<Block> blocks)
    {
        TextSpan span = passages[i].Span;
        int length = headline.IsSaidAgain ? span.Length : SiteName.LengthWithout(TextOf(i));
        blocks.Add(new Block(BlockKind.Title, new TextSpan(span.Start, length)));
        if (length < span.Length)
            blocks.Add(new Block(BlockKind.Boilerplate, Behind(span, length), Reason: "the site's name"));
    }

    /// <summary>Adds a paragraph and, before it, its dateline.</summary>
    void WriteOpening(int i, List<Block> blocks)
    {
        TextSpan span = passages[i].Span;
        int dateline = Dateline.LengthIn(TextOf(i));
        if (dateline > 0)
        {
            blocks.Add(new Block(BlockKind.Dateline, new TextSpan(span.Start, dateline)));
            span = Behind(span, dateline);
        }

        blocks.Add(new Block(BlockKind.Paragraph, span));
    }

    /// <summary>What is left of a span behind some characters and white space.</summary>
    TextSpan Behind(TextSpan span, int length)
    {
        int start = span.Start + length;
        while (char.IsWhiteSpace(source[start]))
            start++;
        return TextSpan.FromBounds(start, span.End);
    }

    bool HasHeadingsOfBothLooks(BlockKind[] kinds)
    {
        bool capitals = false;
        bool other = false;
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (kinds[i] != BlockKind.Heading)
                continue;
            bool isCapitals = HeadingRule.IsCapitals(TextOf(i));
            capitals |= isCapitals;
            other |= !isCapitals;
        }

        return capitals && other;
    }
}
