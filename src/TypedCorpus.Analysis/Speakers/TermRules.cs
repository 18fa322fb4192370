using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Quotes.Dialogue;
using TypedCorpus.Analysis.Speakers.Fragments;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells titles, terms and scare quotes from quotes, now that it is known who may be quoted.</summary>
sealed class TermRules
{
    // More words than this are no term.
    const int MaxTermLength = 24;
    const int MaxNameLength = 40;

    const int FewestOfManual = 2;

    // Lines and words of code, for each place at which somebody is said to speak, and for so many quotes
    const int FewestOfCode = 6;
    const int CodeToReport = 6;
    const int QuotesToCode = 6;

    // More lines of code tell no more.
    const int MostLines = 60;

    // From a verb of saying to words that look like code, in tokens.
    const int LongestClause = 6;

    // The same with the words of the verb itself.
    const int FarthestCue = 16;

    // A fragment that weighs less is nobody's words: where people speak, as in news, only if nearly all speaks against it
    const int Least = -100;
    const int LeastInQuiet = -40;

    // (Pell and Roe 2015
    const int LongestCitation = 7;

    readonly Scene scene;
    readonly NamedThings named;
    readonly TermLeads leads;
    readonly Definitions definitions;
    readonly WorkTitles titles;
    readonly ImaginedWords imagined;
    readonly Manual manual;

    readonly SingleMarks singleMarks;

    // For each quote whether its words are of code or of an interface
    readonly bool[] isSetOff;

    // Whether nobody speaks in the text, and words of code and of interfaces are set off, as in the manual of a program
    readonly bool isManual;

    // Whether the text is full of code, as one on how to write it
    readonly bool isOfCode;

    readonly QuoteKind[] kinds;
    readonly FragmentReader fragments;

    /// <summary>Rules for the quotes of a scene through which the sieves went.</summary>
    public TermRules(Scene scene, CancellationToken cancellation)
    {
        this.scene = scene;
        named = new NamedThings(scene);
        leads = new TermLeads(scene);
        definitions = new Definitions(scene);
        titles = new WorkTitles(scene);
        imagined = new ImaginedWords(scene);
        manual = new Manual(scene);
        singleMarks = new SingleMarks(scene);
        isSetOff = new bool[scene.Quotes.Count];
        int said = 0;
        int set = 0;
        for (int i = 0; i < scene.Quotes.Count; i++)
        {
            said += scene.SieveOf(i)?.Strength == SieveStrength.Explicit ? 1 : 0;
            isSetOff[i] = IsSetOff(i);
            set += isSetOff[i] ? 1 : 0;
        }

        isManual = said == 0 && set >= FewestOfManual && set * 3 >= scene.Quotes.Count;
        int code = set + CodeLine.Count(scene.Text, MostLines);
        isOfCode = code >= FewestOfCode && said * CodeToReport <= code && code * QuotesToCode >= scene.Quotes.Count;
        kinds = new QuoteKind[scene.Quotes.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            kinds[i] = KindByRules(i);
        }

        fragments = new FragmentReader(scene, leads, kinds, cancellation);
    }

    /// <summary>The kind of a quote of the scene.</summary>
    public QuoteKind KindOf(int quote) =>
        IsTermElsewhere(quote) || (SignsOf(quote) is { } signs && IsTerm(FragmentWeights.Learned.Of(signs), IsQuiet)) ? QuoteKind.Term : kinds[quote];

    // "Rain now" is the name of a plan, and nothing in this sentence tells that somebody says it
    bool IsTermElsewhere(int quote) =>
        fragments.IsTermElsewhere(quote) && !scene.IsConversation && !IsSentence(quote)
        && scene.SourceInSentence(quote) is null
        && scene.SieveOf(quote)?.Strength != SieveStrength.Explicit;

    // Would he go back? “Never.”
    bool IsSentence(int quote) =>
        scene.Text[scene.Quotes[quote].Words.End - 1] is '.' or '!' or '?'
        && scene.TokenOf(quote) is > 0 and int token && scene.Tokens[token - 1].Kind is TokenKind.SentenceEnd or TokenKind.ParagraphEnd
        && (IsCapitalAt(token + 1) || scene.Tokens[token + 1].Kind == TokenKind.ParagraphEnd);

    // It was “a pity” (as my aunt put it); “a sink,” as Defoe has it; “drifters” (Pell 2015: 203)
    bool IsCredited(int quote)
    {
        int token = scene.TokenOf(quote) + 1;
        if (token >= scene.Tokens.Length || scene.Tokens[token].Kind is not (TokenKind.Comma or TokenKind.OpenParenthesis))
            return scene.Sentences.IsWord(token, "as") && IsCapitalAt(token + 1);
        bool isInBrackets = scene.Tokens[token].Kind == TokenKind.OpenParenthesis;
        if (scene.Sentences.IsWord(token + 1, "as"))
            return isInBrackets || IsCapitalAt(token + 2);
        if (!isInBrackets || !IsCapitalAt(token + 1))
            return false;
        for (int i = token + 2; i < scene.Tokens.Length && i <= token + LongestCitation && scene.Tokens[i].Kind != TokenKind.CloseParenthesis; i++)
        {
            if (scene.Tokens[i] is { Kind: TokenKind.Number, Length: 4 })
                return true;
        }

        return false;
    }

    bool IsCapitalAt(int token) => token < scene.Tokens.Length && scene.Tokens[token].Length > 0 && char.IsUpper(scene.Text[scene.Tokens[token].Start]);

    // My sister found it “damp”: the sieves know whose judgement it is, and it is not the writer's
    bool IsOfAnother(int quote) =>
        scene.SourceInSentence(quote) is { } source && scene.Mentions[source.Mention] is var mention
        && !mention.Is(WordClass.FirstPerson | WordClass.SecondPerson) && (mention.IsPersonal || (mention.CanSpeak && mention.Is(WordClass.Role)));

    /// <summary>Whether hardly anybody speaks in the text but its writer.</summary>
    public bool IsQuiet => fragments.IsQuiet;

    /// <summary>Whether a fragment is a term by what its signs weigh.</summary>
    /// <param name="weight">What they weigh together.</param>
    /// <param name="isQuiet">Whether hardly anybody speaks in the text.</param>
    public static bool IsTerm(int weight, bool isQuiet) => weight < (isQuiet ? LeastInQuiet : Least);

    /// <summary>The signs of a fragment of which the rules do not tell that it is a term, nor words beside it that it is not; null for any other quote.</summary>
    public FragmentSigns? SignsOf(int quote) =>
        kinds[quote] == QuoteKind.Partial && !scene.IsConversation && scene.SieveOf(quote)?.Strength != SieveStrength.Explicit && !leads.IsCalledOut(quote)
        && !IsOfAnother(quote) && !IsCredited(quote) && !IsSentence(quote)
            ? fragments.Read(quote) : null;

    QuoteKind KindByRules(int quote)
    {
        QuotedSpan quoted = scene.Quotes[quote];
        bool titled = quoted.Kind == QuoteKind.Term;
        bool given = scene.SieveOf(quote) is not null;
        SieveStrength strength = scene.SieveOf(quote)?.Strength ?? SieveStrength.Guess;
        if ((quoted.Words.Length <= MaxNameLength && named.IsName(quote)) || ((!given || titled) && leads.IsEntitled(quote)) || leads.IsImagined(quote)
            || leads.IsInscription(quote) || named.IsTitle(quote) || leads.IsNameOfThing(quote) || (quoted.Kind == QuoteKind.Direct && leads.IsCampaign(quote))
            || (titled && (named.IsWorkOf(quote) || leads.IsTitle(quote) || leads.IsNaming(quote))))
            return QuoteKind.Term;
        if (manual.SetsOff(quote) || definitions.Has(quote) || titles.Has(quote, strength == SieveStrength.Explicit) || imagined.Are(quote))
            return QuoteKind.Term;
        if (strength == SieveStrength.Explicit)
            return !titled ? quoted.Kind : IsWork(scene.TokenOf(quote)) || IsOnAir(scene.TokenOf(quote)) ? QuoteKind.Term : QuoteKind.Partial;

        if (titled && IsTurn(quote))
            return QuoteKind.Direct;
        if (leads.IsCalledOut(quote))
            return titled ? QuoteKind.Partial : quoted.Kind;

        bool direct = quoted.Kind == QuoteKind.Direct;

        // "Chicken.": a turn of a conversation, however short
        if (scene.IsConversation && scene.OpensParagraph(quote) && (!singleMarks.Hold(quote) || singleMarks.AreOfQuotes))
            return QuoteKind.Direct;

        bool ofInterface = quoted.Words.Length <= (direct ? MaxTermLength : MaxNameLength) && !(direct && given)
            && (isSetOff[quote] || (isManual && !direct && !given) || (isOfCode && !direct && quoted.Words.Length <= MaxTermLength && !IsOfPerson(quote)));
        if (ofInterface || (quoted.Words.Length <= MaxNameLength && IsAsSuch(quote, given && CanSpeak(quote), direct)) || (named.IsListed(quote) && !leads.IsJudgement(quote))
            || singleMarks.SetOff(quote, IsAttribute(scene, scene.TokenOf(quote))) || ((given || !direct) && IsTerm(quote, titled, strength)))
            return QuoteKind.Term;
        return titled ? QuoteKind.Partial : quoted.Kind;
    }

    // The words "rain" and "snow" are not what "the words" say
    bool CanSpeak(int quote) => scene.SourceOf(quote) is { } source && scene.Mentions[source.Mention].CanSpeak && !leads.AreWords(scene.Mentions[source.Mention]);

    // You, it and Response are no people of such a text
    bool IsOfPerson(int quote) => scene.SourceOf(quote) is { } source && scene.Mentions[source.Mention].IsPersonal;

    bool IsSetOff(int quote) => scene.Quotes[quote].Words.Length <= MaxNameLength
        && (named.IsOfInterface(quote) || CodeWords.AreArgument(scene.Text, scene.Quotes[quote].Outer)
            || (CodeWords.Are(scene.Quotes[quote].Words.Of(scene.Text).AsSpan()) && !IsInReport(quote)));

    // Roe called the phone "iMaybe": a person says or judges right in front of the quote, in the same clause
    bool IsInReport(int quote)
    {
        int token = scene.TokenOf(quote);
        int floor = scene.ReportsOf(scene.Sentences.Of(token)).First;
        for (int report = scene.FirstReportBehind(token) - 1; report >= floor && token - scene.Reports[report].CueFirst <= FarthestCue; report--)
        {
            Report found = scene.Reports[report];
            if (found.Mention >= 0 && found.CueLast < token && token - found.CueLast <= LongestClause && scene.Mentions[found.Mention].IsPersonal
                && !found.Inverted && IsClause(found.CueLast + 1, token))
                return true;
        }

        return false;
    }

    // What may stand between a verb and the words that it reports: called the phone, said the plan was
    bool IsClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scene.Tokens[i].Kind != TokenKind.Word || scene.Tokens[i].Is(WordClass.Coordinator | WordClass.Preposition))
                return false;
        }

        return true;
    }

    // The word "rain", meaning "wet", the so-called "rebels", the chapter "how it rained"
    bool IsAsSuch(int quote, bool given, bool direct) =>
        (!direct && (leads.IsGloss(quote) || named.IsSoCalled(quote) || leads.IsSubjectWord(quote)))
        || (!given && (leads.IsWord(quote) || (!direct && IsWork(scene.TokenOf(quote)))));

    bool IsTerm(int quote, bool titled, SieveStrength strength)
    {
        int token = scene.TokenOf(quote);
        if (titled)
            return strength == SieveStrength.Guess || IsWork(token) || IsOnAir(token) || IsPartOfName(token);
        return strength == SieveStrength.Guess && scene.Quotes[quote].Words.Length <= MaxTermLength && IsAttribute(scene, token) && !leads.IsGraded(quote);
    }

    // "Chicken." in a paragraph of its own: words that begin a sentence and are all of it, or go on in small letters
    bool IsTurn(int quote)
    {
        int token = scene.TokenOf(quote);
        bool opens = token == 0 || scene.Tokens[token - 1].Kind == TokenKind.ParagraphEnd;
        if (!opens && !scene.Sentences.IsStart(token))
            return false;
        TextSpan words = scene.Quotes[quote].Words;
        Token next = scene.Tokens[token + 1];
        return WordTurns.Is(
            scene.Text[words.End - 1], opens, next.Kind == TokenKind.ParagraphEnd, next.IsLower || next.Is(WordClass.Pronoun),
            next.Kind == TokenKind.Comma ? scene.Sentences.Characters(token + 2) : default);
    }

    // the show "...", a book titled "..."
    bool IsWork(int token) => Lead(token) is >= 0 and int lead && scene.Tokens[lead].Is(WordClass.Work);

    // on "...", CNN's "..."
    bool IsOnAir(int token) =>
        Lead(token) is >= 0 and int lead
        && (scene.Sentences.IsWord(lead, "on")
            || (scene.Tokens[lead].Kind == TokenKind.Possessive
            && scene.Tokens[lead - 1].Is(WordClass.AllCapitals | WordClass.Organisation | WordClass.Time)));

    // The token that leads up to a quote, before a comma if there is one; -1 for none
    int Lead(int token)
    {
        int before = token - 1;
        if (before > 0 && scene.Tokens[before].Kind == TokenKind.Comma)
            before--;
        return before > 0 ? before : -1;
    }

    // George "Buck" Roe
    bool IsPartOfName(int token) => scene.MentionAt[token] >= 0;

    /// <summary>Whether the words qualify the noun behind them: the "..." level.</summary>
    public static bool IsAttribute(Scene scene, int token)
    {
        if (token == 0 || token + 1 >= scene.Tokens.Length)
            return false;
        Token before = scene.Tokens[token - 1];
        Token behind = scene.Tokens[token + 1];
        return (before.Is(WordClass.Determiner | WordClass.PossessivePronoun) || before.Kind == TokenKind.Possessive
                || (before.IsLower && !before.Is(WordClass.Function | WordClass.AnyVerb)))
            && behind.IsLower && !behind.Is(WordClass.Function | WordClass.AnyVerb);
    }
}
