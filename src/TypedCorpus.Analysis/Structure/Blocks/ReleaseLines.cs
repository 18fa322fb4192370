using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Blocks;

/// <summary>The lines around the text of a press release: its banner, whom to ask, and the mark of its end.</summary>
static class ReleaseLines
{
    /// <summary>Why a banner is boilerplate.</summary>
    public const string Banner = "a release's banner";

    const string Contact = "a release's contact";
    const string End = "the end of a release";
    const int MostWords = 16;
    const int LongestContact = 120;
    const int FewestDigits = 7;
    const int MostLettersByNumber = 12;

    /// <summary>The most lines of a contact.</summary>
    const int MostLines = 10;

    const string Immediate = "FOR IMMEDIATE RELEASE";

    static readonly Dictionary<string, List<string>> Phrases = Load();

    // The words that banners start with, as hashes
    static readonly HashSet<ulong> FirstWords =
        WordHash.SetOf([.. Phrases["banner open"].Concat(Phrases["banner"]).Select(phrase => phrase.Split(' ')[0])]);

    /// <summary>The most characters that a line has which can be a banner.</summary>
    public const int LongestBanner = 160;

    /// <summary>Whether a line is a release's banner: FOR IMMEDIATE RELEASE.</summary>
    public static bool IsBanner(ReadOnlySpan<char> line, Evidence evidence)
    {
        if (evidence.Words is 0 or > MostWords || evidence.EndsSentence)
            return false;
        if (line.EndsWith(Immediate.AsSpan(), StringComparison.Ordinal))
            return true;
        if (!CanBeBanner(line))
            return false;
        string words = WordsOf(line);
        return Phrases["banner open"].Exists(phrase => StartsWith(words, phrase))
            || Phrases["banner"].Exists(phrase => StartsWith(words, phrase) && IsNumberOrDay(words.Substring(phrase.Length)));
    }

    /// <summary>Whether a line starts or ends as banners do; asked first, as most lines don't, and it costs less than to read the line.</summary>
    public static bool CanBeBanner(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start]))
            start++;
        if (start == line.Length)
            return false;
        Word.End(line, start, out _, out ulong first);
        return FirstWords.Contains(first) || line.EndsWith(Immediate.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>The number of passages from one on that say whom to ask; 0 when it opens no such lines.</summary>
    public static int CountContact(string source, List<Passage> passages, Evidence[] evidence, int first)
    {
        int end = EndOfGroup(passages, first);
        if (end - first > MostLines || !AreShort(passages, evidence, first, end))
            return 0;
        bool isOpened = IsContactOpening(TextOf(source, passages[first]));
        if (isOpened && end - first == 1 && evidence[first].Words <= 4 && end < passages.Count && !HasNumberOrMail(source, passages, evidence, first, end))
        {
            // The word stands alone above the lines that it opens
            int next = EndOfGroup(passages, end);
            return HasNumberOrMail(source, passages, evidence, end, next) && AreShort(passages, evidence, end, next) ? next - first : end - first;
        }

        return isOpened || HasNumberOrMail(source, passages, evidence, first, end) ? end - first : 0;
    }

    /// <summary>Marks the end of a release and whom to ask below it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="passages">Its passages, without those above the headline.</param>
    /// <param name="evidence">Their evidence.</param>
    /// <param name="reasons">Takes why a passage is boilerplate.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void MarkEnd(string source, List<Passage> passages, Evidence[] evidence, string?[] reasons, CancellationToken cancellation)
    {
        int end = passages.Count - 1;
        for (int looked = 0; end >= 0 && !IsEnd(TextOf(source, passages[end])); end--)
            cancellation.ThrowIfRequestedAt(looked++);
        if (end < 0)
            return;

        reasons[end] ??= End;
        for (int i = end + 1; i < passages.Count;)
        {
            cancellation.ThrowIfRequestedAt(i);
            int contact = CountContact(source, passages, evidence, i);
            for (int line = i; line < i + contact; line++)
                reasons[line] ??= Contact;
            i = contact > 0 ? i + contact : EndOfGroup(passages, i);
        }
    }

    /// <summary>The block of a line that says whom to ask.</summary>
    public static Block ContactBlock(TextSpan span) => new(BlockKind.Boilerplate, span, Reason: Contact);

    /// <summary>Whether a line says by itself whom to ask.</summary>
    public static bool IsContact(ReadOnlySpan<char> line, Evidence evidence) =>
        line.Length <= LongestContact
        && !evidence.EndsSentence
        && (IsContactOpening(line) || line.IndexOf('@') > 0 || (evidence.DateWords == 0 && IsNumber(line)));

    static bool IsEnd(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.Trim("-–—#*_ ".AsSpan());
        return words.Length == 0 ? line.Length >= 3 && line[0] == '#' : Phrases["end"].Contains(WordsOf(words));
    }

    static bool IsContactOpening(ReadOnlySpan<char> line)
    {
        string words = WordsOf(line);
        string? opening = Phrases["contact"].Find(phrase => StartsWith(words, phrase));
        return opening is not null && (opening.Length == words.Length || line.IndexOf(':') > 0 || (words.StartsWith("for ", StringComparison.Ordinal) && words.Contains("contact")));
    }

    static bool AreShort(List<Passage> passages, Evidence[] evidence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (passages[i].Length > LongestContact || evidence[i].IsRunningText)
                return false;
        }

        return true;
    }

    static int EndOfGroup(List<Passage> passages, int first)
    {
        int end = first + 1;
        while (end < passages.Count && !passages[end].AfterBlank)
            end++;
        return end;
    }

    static bool HasNumberOrMail(string source, List<Passage> passages, Evidence[] evidence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> line = TextOf(source, passages[i]);
            if (line.IndexOf('@') > 0 || (evidence[i].DateWords == 0 && IsNumber(line)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is a telephone number, with a word before or behind it at most.</summary>
    static bool IsNumber(ReadOnlySpan<char> line)
    {
        int digits = 0;
        int letters = 0;
        foreach (char c in line)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return digits >= FewestDigits && letters <= MostLettersByNumber;
    }

    static bool StartsWith(string words, string phrase) =>
        words.StartsWith(phrase, StringComparison.Ordinal) && (words.Length == phrase.Length || words[phrase.Length] == ' ');

    static bool IsNumberOrDay(string words)
    {
        if (words.Length == 0)
            return true;
        Evidence rest = EvidenceReader.Read(words.AsSpan().Trim());
        return rest.Words <= rest.Numbers + rest.DateWords + 1 && rest.Numbers > 0;
    }

    // The first words of a line, in small letters and parted by single blanks
    static string WordsOf(ReadOnlySpan<char> line)
    {
        List<string> words = [];
        for (int i = 0; i < line.Length && words.Count <= MostWords;)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                i++;
                continue;
            }

            int end = Word.End(line, i, out _);
            words.Add(line.Slice(i, end - i).ToString().ToLowerInvariant());
            i = end;
        }

        return string.Join(" ", words);
    }

    static ReadOnlySpan<char> TextOf(string source, Passage passage) => source.AsSpan(passage.Start, passage.Length);

    static Dictionary<string, List<string>> Load()
    {
        Dictionary<string, List<string>> phrases = [];
        List<string> section = [];
        foreach (string line in DataFile.ReadLines("release-lines.txt"))
        {
            if (line[0] == '[')
                phrases.Add(line.Trim('[', ']'), section = []);
            else
                section.Add(line);
        }

        return phrases;
    }
}
