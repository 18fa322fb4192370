using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Who a quote was given to, and why.</summary>
/// <param name="Mention">The index of the mention of the source.</param>
/// <param name="CueFirst">The first token of the cue; -1 for none.</param>
/// <param name="CueLast">The last token of the cue.</param>
/// <param name="Part">The part of a reopened quote that names the source for the others; -1 for the quote itself.</param>
readonly record struct QuoteSource(int Mention, int CueFirst = -1, int CueLast = -1, int Part = -1);

/// <summary>What the sieves see: the text as tokens, sentences, mentions and reports, the quotes, and what earlier sieves found.</summary>
sealed class Scene
{
    readonly int[] quoteTokens;
    readonly int[] firstReports;
    readonly QuoteSource?[] sources;
    readonly IAttributionSieve?[] sieves;
    readonly CancellationToken cancellation;
    readonly EquatableArray<Block> blocks;
    Dictionary<int, int>? signatures;
    Dictionary<int, int>? explained;
    HashSet<int>? tellers;
    HashSet<string>? surnames;

    /// <summary>Reads a text up to the point where quotes can be given to speakers.</summary>
    public Scene(string text, EquatableArray<Block> blocks, EquatableArray<QuotedSpan> quotes, CancellationToken cancellation)
    {
        Text = text;
        Quotes = quotes;
        this.blocks = blocks;
        this.cancellation = cancellation;
        Token[] tokens = Tokenizer.Read(text, blocks, quotes, cancellation);
        BorrowedNames.Settle(text, tokens, cancellation);
        BodyNames.Settle(text, tokens, cancellation);
        PlayingPositions.Settle(text, tokens, cancellation);
        PhrasalVerbs.Mark(text, tokens, cancellation);
        Sentences = SentenceMap.Of(text, tokens, cancellation);
        Mentions = MentionFinder.Find(tokens, Sentences, cancellation);
        Signers = SignerMentions.Add(tokens, Sentences, Mentions, cancellation);
        Labels.Unname(tokens, Sentences, Mentions, cancellation);
        NamesAround = FullNames.ReadAround(text, blocks, cancellation);
        SentenceStarts.Unname(text, tokens, Sentences, Mentions, NamesAround, cancellation);
        IsConversation = Conversations.IsOne(Sentences, quotes, Mentions, cancellation);
        if (IsConversation)
            Characters.Name(tokens, Sentences, Mentions, cancellation);
        MentionAt = MapMentions(tokens.Length, Mentions, cancellation);
        Clauses = new ClauseReader(Sentences, Mentions, MentionAt);
        Subjects = new SubjectFinder(Sentences, Mentions, MentionAt, Clauses);
        Appositions = new Appositions(Sentences, Mentions, MentionAt, Clauses);
        Reports = ReportFinder.Find(Sentences, Mentions, MentionAt, Clauses, Subjects, Appositions, cancellation);

        sources = new QuoteSource?[quotes.Count];
        sieves = new IAttributionSieve?[quotes.Count];
        quoteTokens = new int[quotes.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (tokens[i].Quote >= 0)
                quoteTokens[tokens[i].Quote] = i;
        }

        firstReports = new int[Sentences.Count + 1];
        int report = 0;
        for (int sentence = 0; sentence < Sentences.Count; sentence++)
        {
            cancellation.ThrowIfRequestedAt(sentence);
            while (report < Reports.Count && Reports[report].CueFirst < Sentences.First(sentence))
                report++;
            firstReports[sentence] = report;
        }

        firstReports[Sentences.Count] = Reports.Count;
    }

    public string Text { get; }

    public EquatableArray<QuotedSpan> Quotes { get; }

    public SentenceMap Sentences { get; }

    public Token[] Tokens => Sentences.Tokens;

    public List<Mention> Mentions { get; }

    /// <summary>The first tokens of the mentions that sign quotes behind a dash and are no plain names.</summary>
    public HashSet<int> Signers { get; }

    /// <summary>For each token the mention that it is part of; -1 for none.</summary>
    public int[] MentionAt { get; }

    /// <summary>Finds the subjects of clauses and sentences.</summary>
    public ClauseReader Clauses { get; }

    /// <summary>Finds the subjects of verbs.</summary>
    public SubjectFinder Subjects { get; }

    /// <summary>Finds the names that say who a role is.</summary>
    public Appositions Appositions { get; }

    /// <summary>The reports, in order of their cues.</summary>
    public List<Report> Reports { get; }

    /// <summary>Whether the text is for a good part people who speak in turns, as novels are.</summary>
    public bool IsConversation { get; }

    /// <summary>Whether the text shows code for a good part, as manuals do.</summary>
    public bool IsAboutCode { get; init; }

    /// <summary>The names in lines of their own that sign the quotes above them: their mentions by their first tokens.</summary>
    public Dictionary<int, int> Signatures => signatures ??= Speakers.Signatures.Find(this, cancellation);

    /// <summary>The mentions that explain the quotes above them, by the first tokens of the quotes' paragraphs.</summary>
    public Dictionary<int, int> ExplainedQuotes => explained ??= Speakers.ExplainedQuotes.Find(this, cancellation);

    /// <summary>The last words of the names of several words that people have in the text.</summary>
    public HashSet<string> Surnames => surnames ??= ReadSurnames();

    /// <summary>Whether one person says all quotes that stand beside their sources, as far as it is known by now.</summary>
    public bool IsMonologue { get; set; }

    /// <summary>Where the captions stand, in order.</summary>
    public IEnumerable<TextSpan> Captions => blocks.Where(block => block.IsCaption).Select(block => block.Span);

    /// <summary>The full names in the title, in headings and in captions.</summary>
    public FullNames NamesAround { get; }

    /// <summary>The token of a quote.</summary>
    public int TokenOf(int quote) => quoteTokens[quote];

    /// <summary>Whether a quoted clause opens a sentence that has no words of its own.</summary>
    public bool StandsAlone(int quote)
    {
        int sentence = Sentences.Of(TokenOf(quote));
        return Quotes[quote].Kind == QuoteKind.Direct && Sentences.First(sentence) == TokenOf(quote) && !Sentences.HasWords(sentence);
    }

    /// <summary>Whether a quote ends in a question mark.</summary>
    public bool IsQuestion(int quote) => Quotes[quote].Words is { Length: > 0 } words && Text[words.End - 1] == '?';

    /// <summary>The first token of the paragraph that a token is in, as far as it is looked for.</summary>
    /// <param name="token">The token.</param>
    /// <param name="reach">How far back, in tokens; a bound keeps endless paragraphs linear.</param>
    public int ParagraphStart(int token, int reach)
    {
        int i = token;
        while (i > 0 && i > token - reach && Tokens[i - 1].Kind != TokenKind.ParagraphEnd)
            i--;
        return i;
    }

    /// <summary>Whether a paragraph starts with a quote.</summary>
    public bool OpensParagraph(int quote) => quoteTokens[quote] == 0 || Tokens[quoteTokens[quote] - 1].Kind == TokenKind.ParagraphEnd;

    /// <summary>The index of the first report of a sentence whose cue stands behind a token.</summary>
    public int FirstReportBehind(int token)
    {
        (int low, int high) = ReportsOf(Sentences.Of(token));
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Reports[middle].CueFirst <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a mention is the source of a report in its sentence.</summary>
    public bool IsTeller(int mention) => (tellers ??= ReadTellers()).Contains(mention);

    /// <summary>Whether a quote goes on with the one before, which its own mark or the end of the paragraph before ended.</summary>
    public bool Reopens(int quote) =>
        quote > 0 && quote < Quotes.Count && !Quotes[quote - 1].IsClosed && !Quotes[quote - 1].IsFragment(Text)
        && IsSameMark(Text[Quotes[quote].Outer.Start], Text[Quotes[quote - 1].Outer.Start])
        && (quoteTokens[quote] == quoteTokens[quote - 1] + 1
            || (quoteTokens[quote] == quoteTokens[quote - 1] + 2 && Tokens[quoteTokens[quote] - 1].Kind == TokenKind.ParagraphEnd));

    // Some texts mix straight and curly marks
    static bool IsSameMark(char one, char other) => one == other || (one is '"' or '“' && other is '"' or '“');

    /// <summary>The indices of the first report of a sentence and of the one behind its last.</summary>
    public (int First, int End) ReportsOf(int sentence) => (firstReports[sentence], firstReports[sentence + 1]);

    /// <summary>The source that a sieve gave to a quote; null as long as none did.</summary>
    public QuoteSource? SourceOf(int quote) => sources[quote];

    /// <summary>The source of a quote where its cue stands in the sentence of the quote; null for any other.</summary>
    public QuoteSource? SourceInSentence(int quote) =>
        SourceOf(quote) is { CueFirst: >= 0 } source && Sentences.Of(source.CueFirst) == Sentences.Of(TokenOf(quote)) ? source : null;

    /// <summary>Whether "by" stands at a token, and behind it what can name a person.</summary>
    public bool IsByPerson(int token) => Sentences.IsWord(token, "by") && token + 1 < Tokens.Length
        && MentionAt[token + 1] is >= 0 and int person && Mentions[person].CanNamePerson;

    /// <summary>The sieve that gave a quote to its source; null for none.</summary>
    public IAttributionSieve? SieveOf(int quote) => sieves[quote];

    /// <summary>The quote that names the source of a quote: another part of it, where that one reopened.</summary>
    public int PartWithSource(int quote) =>
        sieves[quote] is ReopenedQuote && sources[quote] is { Part: >= 0 } source ? source.Part : quote;

    /// <summary>Whether the words that name a source hold the quote, as a name does its nickname.</summary>
    public bool Holds(QuoteSource source, int quote) => Mentions[source.Mention].First <= quoteTokens[quote]
        && quoteTokens[quote] <= Mentions[source.Mention].Last;

    /// <summary>Gives a quote to a source.</summary>
    public void Give(int quote, QuoteSource source, IAttributionSieve sieve)
    {
        sources[quote] = source;
        sieves[quote] = sieve;
    }

    /// <summary>Takes the source of a quote away.</summary>
    public void Take(int quote)
    {
        sources[quote] = null;
        sieves[quote] = null;
    }

    /// <summary>The source that a report names.</summary>
    public static QuoteSource SourceOf(Report report) => new(report.Mention, report.CueFirst, report.CueLast);

    /// <summary>The first token of a report: of its cue or of its sources, "Roe and Poe said".</summary>
    public int StartOf(Report report)
    {
        if (report.Quoting >= 0)
            return report.Quoting;
        int first = Mentions[report.Mention].First;
        if (first > 1 && first < report.CueFirst && Tokens[first - 1].Is(WordClass.Coordinator)
            && MentionAt[first - 2] is >= 0 and int other)
            first = Mentions[other].First;

        // "The mayor of Ghent, Ann Roe, said"
        if (first > 1 && first < report.CueFirst && Tokens[first - 1].Kind == TokenKind.Comma)
            first = Appositions.RoleBefore(report.Mention) is >= 0 and int role ? Mentions[role].First : first;
        return Math.Min(first, report.CueFirst);
    }

    static int[] MapMentions(int tokens, List<Mention> mentions, CancellationToken cancellation)
    {
        int[] map = new int[tokens];
        map.AsSpan().Fill(-1);
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            for (int i = mentions[m].Head; i <= mentions[m].Last; i++)
                map[i] = m;
        }

        return map;
    }

    HashSet<int> ReadTellers()
    {
        HashSet<int> found = [];
        for (int i = 0; i < Reports.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Report report = Reports[i];
            if (report.Mention >= 0 && Sentences.Of(Mentions[report.Mention].First) == Sentences.Of(report.CueFirst))
                found.Add(report.Mention);
        }

        return found;
    }

    HashSet<string> ReadSurnames()
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        for (int i = 0; i < Mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Mention name = Mentions[i];
            if (name.CanNamePerson && name.First < name.NameLast)
                found.Add(Sentences.Characters(name.NameLast).ToString());
        }

        return found;
    }
}
