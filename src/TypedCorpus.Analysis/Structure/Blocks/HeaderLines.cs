using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The "Key: value" lines that some texts start with.</summary>
static class HeaderLines
{
    const int LongestKey = 20;
    const int LongestKeyOfOneWord = 30;
    const int LongestHeaderOfMail = 2000;

    /// <summary>The longest line with a key that is not of the list.</summary>
    const int LongestUnknown = 200;

    /// <summary>A header with no key of the list is one only from this number of lines.</summary>
    const int FewestUnknown = 3;

    static readonly Dictionary<ulong, HeaderKey> Keys = LoadKeys();

    /// <summary>
    /// Takes the header lines off the start of a list of passages. A line that gives the title or the subtitle becomes two
    /// blocks, its key and its value.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="isRecord">Whether they are a database's record, in which every known key can stand alone.</param>
    /// <param name="isOfMail">Whether they are those of a mail, whose subject is the title.</param>
    /// <param name="cancellation">Stops it.</param>
    public static List<Block> Take(
        string source, List<Passage> passages, bool isRecord, out bool isOfMail, CancellationToken cancellation)
    {
        int count = Count(source, passages, isRecord, cancellation);
        isOfMail = IsOfMail(source, passages, count);
        List<Block> header = [];
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Passage passage = passages[i];
            ReadOnlySpan<char> text = source.AsSpan(passage.Start, passage.Length);
            int keyLength = KeyLength(text);
            BlockKind kind = KindOf(text.Slice(0, Math.Max(keyLength - 1, 0)), isOfMail);
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
        if (isRecord && passages.Count > 0)
            TakeKeyOfText(source, passages, header);
        return header;
    }

    // "Full text: The bridge opened": the key is metadata, and what stands behind it is the article
    static void TakeKeyOfText(string source, List<Passage> passages, List<Block> header)
    {
        Passage first = passages[0];
        ReadOnlySpan<char> text = source.AsSpan(first.Start, first.Length);
        int length = KeyLength(text);
        if (length == 0 || length == text.Length || KindOf(text.Slice(0, length - 1), isOfMail: false) != BlockKind.Paragraph)
            return;
        header.Add(new Block(BlockKind.Metadata, new TextSpan(first.Start, length)));
        int value = first.Start + length;
        while (char.IsWhiteSpace(source[value]))
            value++;
        passages[0] = first with { Start = value };
    }

    /// <summary>The number of header lines: one or more that stand together and of which half have a known key.</summary>
    static int Count(string source, List<Passage> passages, bool isRecord, CancellationToken cancellation)
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
            if (isKnown ? key.Kind == BlockKind.Paragraph : !CanBeUnknown(passages[count], text.Slice(0, keyLength), isFirst: count == 0))
                break;
            if (isKnown)
                known++;
            canStandAlone = isKnown && (key.CanStandAlone || isRecord || WebAddress.IsOne(text.Slice(keyLength)));
            count++;
        }

        if (count == 1)
            return canStandAlone ? 1 : 0;
        return known * 2 >= count || (known > 0 && count >= FewestUnknown) ? count : 0;
    }

    // Between known keys, or first, where it is one of a mail: "DKIM-Signature"
    static bool CanBeUnknown(Passage passage, ReadOnlySpan<char> key, bool isFirst)
    {
        bool isOfMail = key.IndexOf('-') > 0 && key.IndexOf(' ') < 0;
        return isFirst ? isOfMail : !passage.AfterBlank && (isOfMail || passage.Length <= LongestUnknown);
    }

    /// <summary>Whether header lines say from whom and to whom, or about what.</summary>
    static bool IsOfMail(string source, List<Passage> passages, int count)
    {
        HashSet<MailKey> found = [];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> text = source.AsSpan(passages[i].Start, passages[i].Length);
            if (KeyLength(text) is > 0 and int length && Keys.TryGetValue(Fingerprint(text.Slice(0, length - 1)), out HeaderKey key))
                found.Add(key.Mail);
        }

        return found.Contains(MailKey.Sender) && (found.Contains(MailKey.Receiver) || found.Contains(MailKey.Subject));
    }

    /// <summary>Whether words, whose lines may have been joined, begin with a sender, a receiver and a subject: "From: Ann To: Tom Subject: It".</summary>
    public static bool IsHeaderOfMail(ReadOnlySpan<char> words)
    {
        if (KeyLength(words) == 0 || words.Length > LongestHeaderOfMail)
            return false;
        HashSet<MailKey> found = [];
        for (int colon = words.IndexOf(':'), start = 0; colon >= 0; colon = start < words.Length ? words.Slice(start).IndexOf(':') : -1)
        {
            ReadOnlySpan<char> before = words.Slice(start, colon).TrimEnd();
            ReadOnlySpan<char> key = before.Slice(before.LastIndexOf(' ') + 1);
            if (Keys.TryGetValue(Fingerprint(key), out HeaderKey known))
                found.Add(known.Mail);
            start += colon + 1;
        }

        return found.Contains(MailKey.Sender) && found.Contains(MailKey.Subject);
    }

    /// <summary>Whether a line begins with a key, so that those above it may be a header; or is the line above the header of a mail.</summary>
    public static bool CanBeAbove(string source, Line line)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        return KeyLength(text) > 0 || Preamble.IsMailLine(text);
    }

    /// <summary>Whether a line begins with a key of the list.</summary>
    public static bool HasKnownKey(ReadOnlySpan<char> line) =>
        KeyLength(line) is > 0 and int length && Keys.ContainsKey(Fingerprint(line.Slice(0, length - 1)));

    /// <summary>Whether each of two lines begins with a key, so that the second does not go on with the first.</summary>
    public static bool AreBoth(string source, Line first, Line second) => IsKeyed(source, first) && IsKeyed(source, second);

    // Small words before a colon may stand in any line of a wrapped text
    static bool IsKeyed(string source, Line line)
    {
        ReadOnlySpan<char> text = source.AsSpan(line.Start, line.Length);
        return char.IsLower(text[0]) ? HasKnownKey(text) : KeyLength(text) > 0;
    }

    /// <summary>Whether a line gives the title.</summary>
    public static bool StatesTitle(ReadOnlySpan<char> line) =>
        KeyLength(line) is > 0 and int length && KindOf(line.Slice(0, length - 1), isOfMail: false) == BlockKind.Title;

    /// <summary>The number of characters up to and with the colon; 0 when the line does not start with a key and a colon.</summary>
    public static int KeyLength(ReadOnlySpan<char> text)
    {
        bool isOneWord = true;
        for (int i = 0; i < text.Length && i <= (isOneWord ? LongestKeyOfOneWord : LongestKey); i++)
        {
            char c = text[i];
            isOneWord &= c != ' ';
            if (c == ':')
                return i > 0 && (i + 1 == text.Length || text[i + 1] is ' ' or '\t') ? i + 1 : 0;
            if (!char.IsLetter(c) && c is not (' ' or '-' or '_'))
                return 0;
        }

        return 0;
    }

    static BlockKind KindOf(ReadOnlySpan<char> key, bool isOfMail)
    {
        if (!Keys.TryGetValue(Fingerprint(key), out HeaderKey known))
            return BlockKind.Metadata;
        return isOfMail && known.Mail == MailKey.Subject ? BlockKind.Title : known.Kind;
    }

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
        "[title]" => new HeaderKey(BlockKind.Title, CanStandAlone: true, MailKey.None),
        "[subtitle]" => new HeaderKey(BlockKind.Subtitle, CanStandAlone: true, MailKey.None),
        "[text]" => new HeaderKey(BlockKind.Paragraph, CanStandAlone: false, MailKey.None),
        "[alone]" => new HeaderKey(BlockKind.Metadata, CanStandAlone: true, MailKey.None),
        "[sender]" => new HeaderKey(BlockKind.Metadata, CanStandAlone: false, MailKey.Sender),
        "[receiver]" => new HeaderKey(BlockKind.Metadata, CanStandAlone: false, MailKey.Receiver),
        "[subject]" => new HeaderKey(BlockKind.Metadata, CanStandAlone: false, MailKey.Subject),
        _ => new HeaderKey(BlockKind.Metadata, CanStandAlone: false, MailKey.None),
    };

    /// <summary>What a known key says.</summary>
    /// <param name="Kind">The kind of its value's block; metadata when key and value are one block.</param>
    /// <param name="CanStandAlone">Whether a single line with this key is a header.</param>
    /// <param name="Mail">What it says in a mail.</param>
    readonly record struct HeaderKey(BlockKind Kind, bool CanStandAlone, MailKey Mail);

    enum MailKey
    {
        None,
        Sender,
        Receiver,
        Subject,
    }
}
