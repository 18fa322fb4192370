namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The "Key: value" lines that some texts start with.</summary>
static class HeaderLines
{
    const int LongestKey = 20;

    /// <summary>A header with no key of the list is one only from this number of lines.</summary>
    const int FewestUnknown = 3;

    static readonly Dictionary<ulong, HeaderKey> Keys = LoadKeys();

    /// <summary>
    /// Takes the header lines off the start of a list of passages. A line that gives the title or the subtitle becomes two
    /// blocks, its key and its value.
    /// </summary>
    public static List<Block> Take(string source, List<Passage> passages, CancellationToken cancellation)
    {
        int count = Count(source, passages, cancellation);
        List<Block> header = [];
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Passage passage = passages[i];
            ReadOnlySpan<char> text = source.AsSpan(passage.Start, passage.Length);
            int keyLength = KeyLength(text);
            BlockKind kind = KindOf(text.Slice(0, keyLength - 1));
            if (kind == BlockKind.Metadata)
            {
                header.Add(new Block(BlockKind.Metadata, passage.Span));
                continue;
            }

            int value = passage.Start + keyLength;
            while (char.IsWhiteSpace(source[value]))
                value++;
            header.Add(new Block(BlockKind.Metadata, new TextSpan(passage.Start, keyLength)));
            header.Add(new Block(kind, TextSpan.FromBounds(value, passage.End)));
        }

        passages.RemoveRange(0, count);
        return header;
    }

    /// <summary>The number of header lines: one or more that stand together and of which half have a known key.</summary>
    static int Count(string source, List<Passage> passages, CancellationToken cancellation)
    {
        int known = 0;
        int count = 0;
        bool canStandAlone = false;
        while (count < passages.Count && (count == 0 || !passages[count].AfterBlank || passages[count - 1].LineCount == 1))
        {
            cancellation.ThrowIfRequestedAt(count);
            ReadOnlySpan<char> text = source.AsSpan(passages[count].Start, passages[count].Length);
            int keyLength = KeyLength(text);
            if (keyLength == 0 || keyLength == text.Length)
                break;

            bool isKnown = Keys.TryGetValue(Fingerprint(text.Slice(0, keyLength - 1)), out HeaderKey key);
            if (!isKnown && (passages[count].AfterBlank || text.Length > 200))
                break;
            if (isKnown)
                known++;
            canStandAlone = isKnown && key.CanStandAlone;
            count++;
        }

        if (count == 1)
            return canStandAlone ? 1 : 0;
        return known * 2 >= count || (known > 0 && count >= FewestUnknown) ? count : 0;
    }

    /// <summary>The number of characters up to and with the colon; 0 when the line does not start with a key and a colon.</summary>
    static int KeyLength(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length && i <= LongestKey; i++)
        {
            char c = text[i];
            if (c == ':')
                return i > 0 && (i + 1 == text.Length || text[i + 1] is ' ' or '\t') ? i + 1 : 0;
            if (!char.IsLetter(c) && c is not (' ' or '-' or '_'))
                return 0;
        }

        return 0;
    }

    static BlockKind KindOf(ReadOnlySpan<char> key) =>
        Keys.TryGetValue(Fingerprint(key), out HeaderKey known) ? known.Kind : BlockKind.Metadata;

    static ulong Fingerprint(ReadOnlySpan<char> key) => WordHash.Of(key.Trim());

    static Dictionary<ulong, HeaderKey> LoadKeys()
    {
        Dictionary<ulong, HeaderKey> keys = [];
        HeaderKey group = default;
        foreach (string line in DataFile.ReadLines("header-keys.txt"))
        {
            if (line[0] != '[')
                keys[WordHash.Of(line.AsSpan())] = group;
            else
                group = GroupOf(line);
        }

        return keys;
    }

    static HeaderKey GroupOf(string head) => head switch
    {
        "[title]" => new HeaderKey(BlockKind.Title, CanStandAlone: true),
        "[subtitle]" => new HeaderKey(BlockKind.Subtitle, CanStandAlone: true),
        "[alone]" => new HeaderKey(BlockKind.Metadata, CanStandAlone: true),
        _ => new HeaderKey(BlockKind.Metadata, CanStandAlone: false),
    };

    /// <summary>What a known key says.</summary>
    /// <param name="Kind">The kind of its value's block; metadata when key and value are one block.</param>
    /// <param name="CanStandAlone">Whether a single line with this key is a header.</param>
    readonly record struct HeaderKey(BlockKind Kind, bool CanStandAlone);
}
