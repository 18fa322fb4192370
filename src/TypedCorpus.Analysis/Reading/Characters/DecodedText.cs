using TypedCorpus.Analysis.Reading.Markup;
using TypedCorpus.Analysis.Reading.Sites;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Reading.Characters;

/// <summary>A text whose structure is read as if misread characters and references to characters were what they stand for, and as if invisible ones were not there.</summary>
static class DecodedText
{
    /// <summary>Reads the structure of a text; what stands for another character becomes an edit of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format: references to characters are read in plain text, as the reader of a markup does that itself; JSX is left out.</param>
    /// <param name="read">Reads the structure of what is meant.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static StructuredText Read(
        string text, TextFormat format, Func<string, CancellationToken, StructuredText> read, CancellationToken cancellation)
    {
        List<TextSpan> heads = [];
        List<Edit> characters = EditsOf(text, format, heads, cancellation);
        if (characters.Count == 0)
            return read(text, cancellation);

        ReadingText meant = ReadingText.Of(text, characters.ToEquatableArray(), cancellation);
        StructuredText structured = read(meant.Text, cancellation);
        EquatableArray<Block> blocks = Cover(
            text, structured.Blocks.ConvertAll(block => block with { Span = meant.ToSource(block.Span) }, cancellation), cancellation);
        ILookup<string, string> made = characters
            .Where(edit => edit.Replacement.Length > 1 && edit.Replacement[0] == '{')
            .ToLookup(edit => edit.Replacement, edit => edit.Span.Of(text), StringComparer.Ordinal);
        List<Edit> edits = Merge(
            structured.Edits.ConvertAll(edit => edit with { Span = meant.ToSource(edit.Span) }, cancellation), characters, cancellation);
        EquatableArray<TextSpan> sentences = Cover(text, blocks, structured.Sentences.ConvertAll(meant.ToSource, cancellation), cancellation);
        return new StructuredText(text, blocks, StructureReader.InBlocks(edits, blocks, cancellation).ToEquatableArray(), sentences)
        {
            Code = structured.Code.ConvertAll(meant.ToSource, cancellation),
            Links = WithThoseOf(
                heads,
                text,
                structured.Links.ConvertAll(
                    link => link with { Span = meant.ToSource(link.Span), Place = meant.ToSource(link.Place), Url = AsWritten(link.Url, made) }, cancellation),
                cancellation),
        };
    }

    // What stands in the titles of boxes is left out of the text, but leads somewhere
    static EquatableArray<Link> WithThoseOf(List<TextSpan> heads, string text, EquatableArray<Link> links, CancellationToken cancellation)
    {
        List<Link> found = [];
        foreach (TextSpan head in heads)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.IndexOf("](", head.Start, head.Length, StringComparison.Ordinal) < 0)
                continue;
            found.AddRange(MarkdownReader.LinksIn(head.Of(text), cancellation).Where(link => link.IsDefined).Select(link => link with
            {
                Span = new TextSpan(head.Start + link.Span.Start, link.Span.Length),
                Place = new TextSpan(head.Start + link.Place.Start, link.Place.Length),
            }));
        }

        return found.Count == 0 ? links : links.Concat(found).OrderBy(link => link.Span.Start).ToEquatableArray();
    }

    static List<Edit> EditsOf(string text, TextFormat format, List<TextSpan> heads, CancellationToken cancellation)
    {
        List<Edit> edits = [];
        if (format == TextFormat.Mdx)
            JsxCode.AddTo(edits, text, cancellation);
        if (format.IsMarkdown())
        {
            List<SiteMark> marks = SiteMarkup.Find(text, cancellation);
            heads.AddRange(marks.Where(mark => mark.IsHead).Select(mark => mark.Span));
            edits = Apart(edits, marks.SelectMany(mark => EditsOf(mark, text)), cancellation);
        }
        else
        {
            CharacterReferences.AddTo(edits, text, cancellation);
        }

        edits = Apart(edits, Misreading.All(text, cancellation).Select(misreading => new Edit(misreading.Span, misreading.Meant)), cancellation);
        return Apart(edits, InvisibleCharacters.Find(text, cancellation), cancellation);
    }

    // One for each line, as the lines of a mark may come to stand in several blocks, and without the blanks between these
    static IEnumerable<Edit> EditsOf(SiteMark mark, string text)
    {
        if (mark.Reading.Length > 0)
        {
            yield return new Edit(mark.Span, mark.Reading);
            yield break;
        }

        for (int start = mark.Span.Start; start < mark.Span.End; start = TextLines.EndOf(text, start) + 1)
        {
            int end = Math.Min(TextLines.EndOf(text, start), mark.Span.End);
            bool goesOn = end < mark.Span.End;
            TextSpan words = Trim(text, start, end);
            if (start == mark.Span.Start || words.Length > 0)
                yield return new Edit(TextSpan.FromBounds(start == mark.Span.Start ? start : words.Start, goesOn ? Math.Max(start, words.End) : end), "");
        }
    }

    /// <summary>Edits with those of others, all in order, that overlap none of them.</summary>
    static List<Edit> Apart(List<Edit> edits, IEnumerable<Edit> others, CancellationToken cancellation)
    {
        List<Edit> all = new(edits.Count);
        int next = 0;
        foreach (Edit other in others)
        {
            cancellation.ThrowIfRequestedAt(all.Count);
            for (; next < edits.Count && edits[next].Span.Start < other.Span.End; next++)
                all.Add(edits[next]);
            if (all.Count == 0 || all[all.Count - 1].Span.End <= other.Span.Start)
                all.Add(other);
        }

        all.AddRange(edits.GetRange(next, edits.Count - next));
        return all;
    }

    // Where a template makes the address, or a part of it
    static string AsWritten(string url, ILookup<string, string> made)
    {
        for (int start = url.IndexOf('{'); start >= 0 && made.Count > 0; start = start + 1 < url.Length ? url.IndexOf('{', start + 1) : -1)
        {
            int end = url.IndexOf('}', start) is >= 0 and int brace ? Math.Min(url.Length, brace + (url[start + 1] == '{' ? 2 : 1)) : start;
            if (made[url.Substring(start, end - start)].FirstOrDefault() is not { } written)
                continue;
            url = url.Substring(0, start) + written + url.Substring(end);
            start += written.Length - 1;
        }

        return url;
    }

    /// <summary>The edits of the structure and those of characters that stand outside of them, in order.</summary>
    static List<Edit> Merge(EquatableArray<Edit> edits, List<Edit> characters, CancellationToken cancellation)
    {
        List<Edit> merged = new(edits.Count + characters.Count);
        int next = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            for (; next < characters.Count && characters[next].Span.End <= edits[i].Span.Start; next++)
                merged.Add(characters[next]);
            // Several within what stands for other characters are one of these
            if (merged.Count > 0 && merged[merged.Count - 1] is { } last && last.Span.End > edits[i].Span.Start)
                merged[merged.Count - 1] = new Edit(TextSpan.FromBounds(last.Span.Start, edits[i].Span.End), last.Replacement + edits[i].Replacement);
            else
                merged.Add(edits[i]);
            while (next < characters.Count && characters[next].Span.Start < edits[i].Span.End)
                next++;
        }

        merged.AddRange(characters.GetRange(next, characters.Count - next));
        return merged;
    }

    /// <summary>
    /// The blocks, with what stands for white space between them and is none in the source: it goes with the block on its line, or is a block.
    /// </summary>
    static EquatableArray<Block> Cover(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        List<Block> covered = new(blocks.Count);
        for (int i = 0; i <= blocks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Block? next = i < blocks.Count ? blocks[i] : null;
            TextSpan gap = Trim(text, i == 0 ? 0 : blocks[i - 1].Span.End, next?.Span.Start ?? text.Length);
            if (gap.Length > 0 && i > 0 && TextLines.EndOf(text, blocks[i - 1].Span.End) > gap.Start)
            {
                TextSpan taken = Trim(text, gap.Start, Math.Min(gap.End, TextLines.EndOf(text, gap.Start)));
                covered[covered.Count - 1] = WithSpan(covered[covered.Count - 1], covered[covered.Count - 1].Span.Start, taken.End);
                gap = Trim(text, taken.End, gap.End);
            }

            if (gap.Length > 0 && next is not null && TextLines.EndOf(text, gap.End - 1) > next.Span.Start)
            {
                int line = text.LastIndexOf('\n', gap.End - 1, gap.Length) + 1;
                TextSpan taken = Trim(text, Math.Max(line, gap.Start), gap.End);
                next = WithSpan(next, taken.Start, next.Span.End);
                gap = Trim(text, gap.Start, taken.Start);
            }

            if (gap.Length > 0)
                covered.Add(new Block(BlockKind.Boilerplate, gap, Reason: "no word"));
            if (next is not null)
                covered.Add(next);
        }

        return covered.ToEquatableArray();
    }

    static Block WithSpan(Block block, int start, int end) => block with { Span = TextSpan.FromBounds(start, end) };

    static EquatableArray<TextSpan> Cover(
        string text, EquatableArray<Block> blocks, EquatableArray<TextSpan> sentences, CancellationToken cancellation)
    {
        TextSpan[] covered = new TextSpan[sentences.Count];
        int block = 0;
        for (int i = 0; i < covered.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            while (blocks[block].Span.End <= sentences[i].Start)
                block++;
            TextSpan own = blocks[block].Span;
            bool isFirst = i == 0 || sentences[i - 1].Start < own.Start;
            int limit = i + 1 < covered.Length ? Math.Min(own.End, sentences[i + 1].Start) : own.End;
            covered[i] = TextSpan.FromBounds(isFirst ? own.Start : sentences[i].Start, EndWith(text, sentences[i].End, limit));
        }

        return new EquatableArray<TextSpan>(covered);
    }

    // The end of what is no white space from an offset to a limit; the offset when all of it is
    static int EndWith(string text, int end, int limit) => Trim(text, end, limit) is { Length: > 0 } rest ? rest.End : end;

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
