using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Structure.Sentences;

namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>Counts the evidence of a passage in one pass over its characters.</summary>
ref struct EvidenceReader
{
    /// <summary>The number of words, from the start of a passage, in which known phrases are looked for.</summary>
    const int PhraseWords = 48;

    const int LongestSignOff = 2;

    /// <summary>The most words of a line with a credit behind its sentences; fewer than <see cref="PhraseWords"/>.</summary>
    const int LongestCaption = 32;

    /// <summary>The fewest words of a sentence that tells something.</summary>
    const int ShortestSentence = 4;

    /// <summary>The most words behind the verb of a report.</summary>
    const int LongestSource = 3;

    /// <summary>Counts as a word, as it does in the phrases of legal notices.</summary>
    const char Copyright = '©';

    /// <summary>The number of characters after which is asked whether the reading was cancelled.</summary>
    const int CharactersBetween = 1 << 16;

    readonly ReadOnlySpan<char> text;

    // What each of the first words is in a phrase
    readonly Span<ulong> phrase;

    // A bit for each of them that a phrase can begin with
    ulong phraseStarts;

    int words;
    int stopWords;
    int numbers;
    int dateWords;
    int siteWords;
    int readerWords;
    int selfWords;
    int reportWords;
    int predicates;
    SubjectWords subjects;

    // The words with capitals at the start, those up to the last verb of a report, and up to the first mark that parts a line
    int nameWords;
    int wordsToReport;
    int wordsToMark = int.MaxValue;

    // The words up to the start of the sentence, of the last sentence with a colon, and up to that colon
    int sentence;
    int colonSentence = -1;
    int wordsToColon = -1;
    int quotationMarks;
    int commas;
    int addresses;
    bool startsAsCall;
    int capitalized;
    int sentenceEnds;
    int separators;
    ulong fingerprint = WordHash.Empty;

    EvidenceReader(ReadOnlySpan<char> text, Span<ulong> phrase)
    {
        this.text = text;
        this.phrase = phrase;
    }

    /// <summary>The evidence of a passage without white space at its ends.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static Evidence Read(ReadOnlySpan<char> text, CancellationToken cancellation = default)
    {
        EvidenceReader reader = new(text, stackalloc ulong[PhraseWords]);
        int i = 0;
        while (i < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int stop = Math.Min(text.Length, i + CharactersBetween); i < stop;)
            {
                if (text[i] == ' ')
                {
                    i++;
                }
                else if (char.IsLetterOrDigit(text[i]))
                {
                    int end = Word.End(text, i, out bool isNumber, out ulong hash);
                    if (end > stop)
                        cancellation.ThrowIfCancellationRequested();
                    reader.AddWord(text.Slice(i, end - i), hash, isNumber);
                    i = end;
                }
                else
                {
                    reader.AddMark(i);
                    i++;
                }
            }
        }

        return reader.ToEvidence();
    }

    [MethodImpl(ColdStart.Optimized)]
    void AddWord(ReadOnlySpan<char> word, ulong hash, bool isNumber)
    {
        int place = words;
        if (place < PhraseWords)
            phrase[place] = isNumber ? PhraseBook.Number : hash;
        words += IsIdeographic(word[0]) ? (word.Length + 1) / 2 : 1;
        fingerprint = WordHash.Combine(fingerprint, hash);
        int capital = char.IsUpper(word[0]) ? 1 : 0;
        capitalized += capital;
        if (nameWords == words - 1)
            nameWords += capital;

        if (isNumber)
        {
            numbers++;
            AddPhraseStart(place);
            return;
        }

        WordUse use = WordUses.Of(hash);
        stopWords += (int)(use & WordUse.Stop);
        if ((use & WordUse.Date) != 0 || IsTimeOfDay(word))
            dateWords++;
        if ((use & ~(WordUse.Stop | WordUse.Date)) != 0)
            AddUse(use, place);
    }

    [MethodImpl(ColdStart.Optimized)]
    void AddUse(WordUse use, int place)
    {
        if ((use & WordUse.Site) != 0)
            siteWords++;
        if ((use & WordUse.Reader) != 0)
            readerWords++;
        if ((use & WordUse.Self) != 0)
            selfWords++;
        if ((use & WordUse.Report) != 0)
        {
            reportWords++;
            wordsToReport = words;
        }

        if (use >= WordUse.FirstSubject)
            subjects = subjects.With((int)use / (int)WordUse.FirstSubject);
        if ((use & WordUse.Predicate) != 0)
            predicates++;
        if ((use & WordUse.Phrase) != 0)
            AddPhraseStart(place);
        if (place == 0 && (use & WordUse.Call) != 0)
            startsAsCall = true;
    }

    void AddPhraseStart(int place) => phraseStarts |= place < PhraseWords ? 1UL << place : 0;

    [MethodImpl(ColdStart.Optimized)]
    void AddMark(int i)
    {
        if (wordsToMark == int.MaxValue && text[i] is ':' or '.' or '!' or '?' or '|' or '(' or '–' or '—' or '\n')
            wordsToMark = words;
        if (text[i] is '.' or '!' or '?' or '(' or '|')
            sentence = words;
        else if (text[i] == ':' && colonSentence != sentence && i + 1 < text.Length && text[i + 1] == ' ')
            (colonSentence, wordsToColon) = (sentence, words);
        if (text[i] == Copyright)
            AddWord(text.Slice(i, 1), WordHash.Of(text.Slice(i, 1)), isNumber: false);
        else if (IsSeparator(text, i))
            separators++;
        else if (text[i] is '.' or '!' or '?' or '。' && words > 0)
            sentenceEnds++;
        else if (text[i] is ',' or ';' or '、' or '，')
            commas++;
        else if (text[i] is '"' or '″' or '“' or '”' or '«' or '»' or '„')
            quotationMarks++;
        else if (text[i] == '@' || (text[i] == '/' && i > 1 && text[i - 1] == '/' && text[i - 2] == ':'))
            addresses++;
    }

    readonly Evidence ToEvidence()
    {
        bool endsSentence = words > 0 && SentenceTail.EndsSentence(text);
        return new()
        {
            Words = words,
            StopWords = stopWords,
            Numbers = numbers,
            DateWords = dateWords,
            SiteWords = siteWords,
            ReaderWords = readerWords,
            SelfWords = selfWords,
            Predicates = predicates,
            Subjects = subjects,
            StartsAsCall = startsAsCall,
            HasReport = quotationMarks >= 2 && reportWords > 0,
            Commas = commas,
            Addresses = addresses,
            LastMark = LastMark(text),
            Capitalized = capitalized,
            SentenceEnds = sentenceEnds,
            Separators = separators,
            StartsSmall = text.Length > 0 && char.IsLower(text[0]),
            EndsSentence = endsSentence,
            BreaksOff = words > 0 && BreaksOff(text),
            Fingerprint = fingerprint,
            Phrase = IsQuoted(text) || IsSaid(text, endsSentence) || IsSignOff(text) ? null : FindPhrase(endsSentence),
        };
    }

    // “Share,” she said.
    readonly bool IsSaid(ReadOnlySpan<char> text, bool endsSentence) =>
        endsSentence && reportWords > 0 && quotationMarks >= 2 && text.Length > 0 && text[0] is '"' or '″' or '“' or '„' or '«' or '»';

    // "Best,": what a mail ends with
    readonly bool IsSignOff(ReadOnlySpan<char> text) => words <= LongestSignOff && text.Length > 0 && text[text.Length - 1] == ',';

    readonly BoilerplatePhrase? FindPhrase(bool endsSentence)
    {
        int sentenceWords = endsSentence && IsWholeSentence() ? wordsToMark : 0;
        bool isNumbered = words > 1 && phrase[0] == PhraseBook.Number && wordsToMark == 1 && IsNumber(text);
        PhraseBook.LineLook look = new(words, sentenceWords, nameWords, endsSentence, isNumbered);
        BoilerplatePhrase? found = PhraseBook.Default.Find(phrase.Slice(0, Math.Min(words, PhraseWords)), phraseStarts, look);
        if (found is not null || words > LongestCaption)
            return found;
        if (wordsToColon > colonSentence && (!endsSentence || wordsToColon > colonSentence + 1))
            found = FindBehind(phrase.Slice(colonSentence, wordsToColon - colonSentence), PhraseBook.Colon, phrase.Slice(wordsToColon, words - wordsToColon));
        return nameWords > 1 && !endsSentence && startsAsCall && found is null
            ? FindBehind(phrase.Slice(0, 1), PhraseBook.Name, phrase.Slice(nameWords, words - nameWords))
            : found;
    }

    /// <summary>The phrase of some words, what stands for a mark or a name, and the words behind it.</summary>
    static BoilerplatePhrase? FindBehind(ReadOnlySpan<ulong> before, ulong between, ReadOnlySpan<ulong> behind)
    {
        Span<ulong> all = stackalloc ulong[PhraseWords + 1];
        before.CopyTo(all);
        all[before.Length] = between;
        behind.CopyTo(all.Slice(before.Length + 1));
        int count = before.Length + 1 + behind.Length;

        // It stands at the start of these words
        return PhraseBook.Default.Find(all.Slice(0, count), first: 0, new PhraseBook.LineLook(count, 0, 0, EndsSentence: false, IsNumbered: false, Reach: before.Length + 1));
    }

    // "2." before a heading
    static bool IsNumber(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end > 0 && end + 1 < text.Length && text[end] == '.' && text[end + 1] == ' ';
    }

    /// <summary>
    /// Whether a line that ends as a sentence has a predicate and tells something, rather than asks its reader for something; who said it may
    /// stand behind what somebody asks for.
    /// </summary>
    readonly bool IsWholeSentence()
    {
        if (words < ShortestSentence || stopWords == 0 || siteWords > 0 || addresses > 0)
            return false;
        bool isReported = reportWords > 0 && (!startsAsCall || (commas > 0 && words - wordsToReport <= LongestSource));
        return isReported || (predicates > 0 && !startsAsCall && readerWords == 0);
    }

    /// <summary>Whether a word is a time of day without a space: "5:19pm".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsTimeOfDay(ReadOnlySpan<char> word) =>
        word.Length > 2
        && word[0] is >= '0' and <= '9'
        && word[word.Length - 1] is 'm' or 'M' && word[word.Length - 2] is 'a' or 'p' or 'A' or 'P';

    /// <summary>Whether a character is of a script without spaces between words; two of its characters count as a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsIdeographic(char c) => c is >= '\u3040' and <= '\u9FFF';

    static char LastMark(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i > 0 && (text[i] is '"' or '″' or '\'' or '”' or '’' or '»' or ')' or ']' or '*' || char.IsWhiteSpace(text[i])))
            i--;
        return i < 0 ? '\0' : text[i];
    }

    static bool BreaksOff(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i > 0 && text[i] is ']' or ')' or ' ')
            i--;
        return text[i] == '…' || (i > 1 && text[i] == '.' && text[i - 1] == '.' && text[i - 2] == '.');
    }

    // "Yes." alone in its passage is a turn of a conversation
    static bool IsQuoted(ReadOnlySpan<char> text) =>
        text is ['"' or '″' or '“' or '„' or '«' or '»', .., '.' or '?' or '!', '"' or '″' or '”' or '“' or '»' or '«'];

    static bool IsSeparator(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '|' or '·' or '•' or '»' or '›' or '→' or '►' or '▸')
            return true;
        return text[i] is '/' or '>' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
    }
}
