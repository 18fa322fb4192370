using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.SecondLook;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Fragments;

/// <summary>Reads the signs of the fragments of a text through which the sieves went.</summary>
sealed class FragmentReader
{
    // Longer words are not looked for elsewhere
    const int LongestTwin = 40;

    // From the verb to the quote, in tokens
    const int NearReach = 3;
    const int FarReach = 8;

    static readonly WordList SayingVerbs =
        ["said", "says", "say", "saying", "told", "added", "claimed", "claims", "argued", "argues", "stated", "according"];

    static readonly WordList JudgingVerbs =
    [
        "called", "calls", "call", "calling", "dubbed", "dubs", "described", "describes", "describe", "describing", "branded", "labelled", "labeled", "termed",
        "denounced", "dismissed", "accused", "accuses", "criticized", "criticised", "blasted", "blamed", "condemned", "praised", "hailed", "slammed", "mocked",
        "deemed", "portrayed", "rejected",
    ];

    readonly Scene scene;
    readonly TermLeads leads;
    readonly CandidateList candidates;
    readonly FragmentSigns ofText;

    // By the hash of short words in marks how often they stand in them, and the same for terms and for what somebody surely says
    readonly Dictionary<ulong, int> uses = [];
    readonly HashSet<ulong> terms = [];
    readonly HashSet<ulong> said = [];

    /// <summary>A reader of fragments.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="leads">What leads up to its quotes.</param>
    /// <param name="kinds">The kinds of its quotes without a look at their signs.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public FragmentReader(Scene scene, TermLeads leads, QuoteKind[] kinds, CancellationToken cancellation)
    {
        this.scene = scene;
        this.leads = leads;
        candidates = new CandidateList(scene);
        ofText = TextVoice.Read(scene, cancellation);
        for (int quote = 0; quote < kinds.Length; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (scene.Quotes[quote].Words.Length > LongestTwin)
                continue;
            ulong words = HashOf(quote);
            uses[words] = uses.TryGetValue(words, out int before) ? before + 1 : 1;
            if (kinds[quote] == QuoteKind.Term)
                terms.Add(words);
            else if (scene.SieveOf(quote)?.Strength == SieveStrength.Explicit)
                said.Add(words);
        }
    }

    /// <summary>Whether hardly anybody speaks in the text but its writer.</summary>
    public bool IsQuiet => (ofText & FragmentSigns.FewReports) != 0;

    /// <summary>Whether the text sets the same short words off elsewhere as a term, and says nowhere that somebody says them.</summary>
    public bool IsTermElsewhere(int quote)
    {
        ulong words = scene.Quotes[quote].Words.Length <= LongestTwin ? HashOf(quote) : WordHash.Empty;
        return terms.Contains(words) && !said.Contains(words);
    }

    /// <summary>The signs of a fragment.</summary>
    public FragmentSigns Read(int quote) =>
        FragmentSigns.Any | ofText | OfWords(quote) | OfTwins(quote) | OfPlace(scene.TokenOf(quote)) | OfSource(quote);

    FragmentSigns OfWords(int quote)
    {
        FragmentSigns signs = CountWords(scene.Quotes[quote].Words) switch
        {
            0 or 1 => FragmentSigns.OneWord,
            2 => FragmentSigns.TwoWords,
            3 => FragmentSigns.None,
            4 => FragmentSigns.FourWords,
            _ => FragmentSigns.ManyWords,
        };
        return signs | When(leads.IsGraded(quote), FragmentSigns.Degree)
            | When(char.IsUpper(scene.Text[scene.Quotes[quote].Words.Start]), FragmentSigns.Capital);
    }

    // As far as it matters
    int CountWords(TextSpan words)
    {
        int count = 0;
        bool isInWord = false;
        for (int i = words.Start; i < words.End && count <= 5; i++)
        {
            bool isOfWord = char.IsLetterOrDigit(scene.Text[i]) || scene.Text[i] is '\'' or '’' or '-';
            count += isOfWord && !isInWord ? 1 : 0;
            isInWord = isOfWord;
        }

        return count;
    }

    FragmentSigns OfTwins(int quote)
    {
        ulong words = scene.Quotes[quote].Words.Length > LongestTwin ? WordHash.Empty : HashOf(quote);
        return terms.Contains(words) ? FragmentSigns.TermElsewhere
            : When(uses.TryGetValue(words, out int times) && times > 1 && !said.Contains(words), FragmentSigns.Repeated);
    }

    // Without the marks at its end: "rain," is "rain"
    ulong HashOf(int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        int end = words.End;
        while (end > words.Start + 1 && !char.IsLetterOrDigit(scene.Text[end - 1]))
            end--;
        return WordHash.Of(scene.Text.AsSpan(words.Start, end - words.Start));
    }

    FragmentSigns OfPlace(int token)
    {
        Token before = token > 0 ? scene.Tokens[token - 1] : default;
        Token behind = token + 1 < scene.Tokens.Length ? scene.Tokens[token + 1] : default;
        bool opens = token == 0 || before.Kind == TokenKind.ParagraphEnd;
        return When(TermRules.IsAttribute(scene, token), FragmentSigns.Attribute)
            | When(behind.Kind == TokenKind.Comma, FragmentSigns.BeforeComma)
            | When(behind.Kind == TokenKind.Dash, FragmentSigns.BeforeDash)
            | When(behind.Kind == TokenKind.ParagraphEnd, FragmentSigns.EndsParagraph)
            | When(opens, FragmentSigns.OpensParagraph)
            | When(before.Kind == TokenKind.OpenParenthesis, FragmentSigns.InBrackets)
            | When(before.Kind == TokenKind.Comma, FragmentSigns.BehindComma)
            | When(before.Is(WordClass.Coordinator), FragmentSigns.BehindAnd)
            | When(scene.Sentences.IsWord(token - 1, "to"), FragmentSigns.BehindTo)
            | When(before.Kind == TokenKind.Number, FragmentSigns.BehindNumber)
            | When(scene.Sentences.IsWord(token - 1, "the"), FragmentSigns.BehindThe)
            | When(before.Is(WordClass.PossessivePronoun), FragmentSigns.BehindPossessive);
    }

    FragmentSigns OfSource(int quote)
    {
        candidates.Start(quote);
        FragmentSigns signs = When(
            candidates.Subject >= 0 && scene.Mentions[candidates.Subject].Is(WordClass.FirstPerson | WordClass.SecondPerson), FragmentSigns.OfWriterOrReader);
        if (scene.SourceOf(quote) is not { } source)
            return signs | FragmentSigns.NoSource;
        Mention mention = scene.Mentions[source.Mention];
        signs |= mention.Is(WordClass.FirstPerson) ? FragmentSigns.Writer
            : mention.Is(WordClass.SecondPerson) ? FragmentSigns.Reader
            : mention.Kind == MentionKind.Named ? FragmentSigns.Named
            : mention.Kind == MentionKind.Pronoun ? FragmentSigns.Pronoun
            : When(!mention.CanSpeak, FragmentSigns.Dumb);
        return signs | (source.CueFirst < 0 ? FragmentSigns.NoCue : OfCue(source.CueFirst, scene.TokenOf(quote)));
    }

    FragmentSigns OfCue(int cue, int token)
    {
        int distance = token - cue;
        return When(scene.Tokens[cue].Is(WordClass.Cue), FragmentSigns.Strong)
            | When(scene.Sentences.IsOneOf(cue, SayingVerbs), FragmentSigns.Saying)
            | When(scene.Sentences.IsOneOf(cue, JudgingVerbs), FragmentSigns.Judging)
            | (distance == 1 ? FragmentSigns.Beside
                : distance is > 1 and <= NearReach ? FragmentSigns.Near
                : When(distance > FarReach, FragmentSigns.Far));
    }

    static FragmentSigns When(bool isSo, FragmentSigns sign) => isSo ? sign : FragmentSigns.None;
}
