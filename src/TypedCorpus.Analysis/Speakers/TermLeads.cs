using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells from what leads up to a quote that its marks set off a title, a name or a word as such.</summary>
/// <param name="scene">The scene.</param>
sealed class TermLeads(Scene scene)
{
    // A row of words longer than this is no gloss.
    const int LongestRow = 8;

    // As if somebody inside him were saying: from the verb back to its clause, in tokens.
    const int ClauseReach = 8;

    // From the verb to the word before what something is known as or set to, in tokens
    const int StateReach = 3;

    static readonly Dictionary<string, WordSet> Leads = WordSet.LoadGroups("term-leads.txt");

    Token[] Tokens => scene.Tokens;

    /// <summary>Whether only a title follows, of words that all have a capital: sang "Rain on Me", starred in "The Rain Man", whose song was
    /// "Rain".</summary>
    public bool IsTitle(int quote)
    {
        if (HasArticle(quote) || IsSubject(quote) || IsBeforePerson(quote) || IsBeforeWork(quote) || IsToldAbout(quote))
            return true;
        int lead = Before(scene.TokenOf(quote));
        if (lead < 0)
            return false;
        int row = BeforeRow(quote);
        if (IsIn("performing", lead) || IsIn("performing", row) || ((IsIn("writing", row) || IsReadBySomebody(quote, row)) && HasSpace(quote)))
            return true;
        if (lead + 1 == scene.TokenOf(quote) && IsGuestOf(scene.Sentences.IsWord(lead, "the") ? lead - 1 : lead))
            return true;
        if (IsExample(row))
            return true;
        if (scene.Sentences.IsWord(lead, "about") && HasSpace(quote))
            return true;
        if (scene.Sentences.IsWord(lead, "from"))
            return IsIn("pieces", lead - 1);
        if (scene.Sentences.IsWord(lead, "in"))
            return IsIn("casting", lead - 1) || (lead > 0 && Tokens[lead - 1].Is(WordClass.Cue) && scene.Sentences.IsWord(scene.TokenOf(quote) + 1, "that"))
                || (lead > 0 && Tokens[lead - 1].Is(WordClass.Document | WordClass.Work));
        if (scene.Sentences.IsWord(lead, "of"))
            return lead > 0 && Tokens[lead - 1].Is(WordClass.Cue | WordClass.Capital) && IsBehindItsWords(lead);
        return Tokens[lead].Is(WordClass.Be) && lead > 0 && Tokens[lead - 1].Is(WordClass.Work | WordClass.Relative);
    }

    /// <summary>Whether the words are called out, though they have capitals or are one of a row: chants of "More Rain" and "No Sun".</summary>
    public bool IsCalledOut(int quote) =>
        BeforeRow(quote) is >= 0 and int lead && scene.Sentences.IsWord(lead, "of") && IsIn("calls", lead - 1);

    /// <summary>Whether the words are not said, but would go with a look or a sound: nodded as if to say "I told you".</summary>
    public bool IsImagined(int quote)
    {
        int before = scene.TokenOf(quote) - 1;
        int verb = before > 0 && Tokens[before].Kind is TokenKind.Comma or TokenKind.Colon ? before - 1 : before;
        if (verb < 0 || !Tokens[verb].Is(WordClass.Cue))
            return false;
        for (int i = verb - 1; i > 0 && i >= verb - ClauseReach && Tokens[i].Kind == TokenKind.Word && !Tokens[i].Is(WordClass.Coordinator); i--)
        {
            if ((scene.Sentences.IsWord(i, "if") || scene.Sentences.IsWord(i, "though")) && scene.Sentences.IsWord(i - 1, "as"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a title, which may be a sentence, follows its participle: a poem entitled "We waited".</summary>
    public bool IsEntitled(int quote) => Before(scene.TokenOf(quote)) is >= 0 and int lead && IsIn("titled", lead);

    /// <summary>Whether a name, of words that all have a capital, is told and not said: the press dubbed the plan "Operation Rain".</summary>
    public bool IsNaming(int quote)
    {
        int lead = Before(scene.TokenOf(quote));
        if (IsCalledByNobody(scene.TokenOf(quote)))
            return true;
        if (scene.SourceOf(quote) is not { CueFirst: >= 0 } source || source.CueLast > source.CueFirst)
            return false;

        // He calls his boat "Rain" as, he says, it leaks
        if (source.CueFirst > scene.TokenOf(quote))
            return lead + 1 == scene.TokenOf(quote) && lead > 0 && IsThing(lead) && IsIn("calling", scene.Mentions[scene.MentionAt[lead]].First - 1);

        // Said a woman called "Rain"
        if (IsIn("christening", source.CueFirst) || (lead > source.CueFirst && GivesName(lead)))
            return true;

        Mention mention = scene.Mentions[source.Mention];
        bool nobody = mention.Is(WordClass.Indefinite | WordClass.Plural | WordClass.PossessivePronoun) && mention.Kind != MentionKind.Named;
        return IsIn("calling", source.CueFirst)
            ? nobody || Tokens[lead].Is(WordClass.Reflexive) || (lead + 1 == scene.TokenOf(quote) && IsThing(lead))
            : mention.Kind != MentionKind.Named && IsIn("naming", source.CueFirst);
    }

    // Roe said her friends call her "Duke", Roe said that everyone calls her dog "Duke"
    bool IsCalledByNobody(int token)
    {
        int at = scene.FirstReportBehind(token) - 1;
        if (at < 0 || scene.Reports[at].Inverted || scene.Reports[at].CueFirst < token - ClauseReach || !IsIn("calling", scene.Reports[at].CueFirst))
            return false;
        Mention caller = scene.Mentions[scene.Reports[at].Mention];
        for (int i = scene.Reports[at].CueFirst + 1; i < token; i++)
        {
            if (scene.MentionAt[i] < 0 && !Tokens[i].Is(WordClass.PossessivePronoun | WordClass.ObjectPronoun | WordClass.Determiner))
                return false;
        }

        return caller.Kind == MentionKind.Nominal ? caller.Is(WordClass.Plural) && Tokens[caller.First].Is(WordClass.PossessivePronoun)
            : caller.Kind == MentionKind.Pronoun && caller.Is(WordClass.Indefinite);
    }

    /// <summary>Whether a quote tells what a word means: a Latin word meaning "wet" or "cold", Latin umidus ("wet").</summary>
    public bool IsGloss(int quote)
    {
        if (scene.SieveOf(quote) is null && IsInBrackets(scene.Quotes[quote].Outer))
            return true;
        int lead = BeforeRow(quote);
        bool renders = lead > 0 && (scene.Sentences.IsWord(lead, "as") || scene.Sentences.IsWord(lead, "to") || scene.Sentences.IsWord(lead, "for"));
        return lead >= 0 && (IsIn("glosses", lead) || (renders && IsIn("rendering", lead - 1)));
    }

    bool IsInBrackets(TextSpan outer) =>
        outer.Start > 0 && outer.End < scene.Text.Length && scene.Text[outer.Start - 1] == '(' && scene.Text[outer.End] == ')';

    /// <summary>Whether the words are a part of what is said of somebody: was described as "a joke" and "a liar".</summary>
    public bool IsJudgement(int quote)
    {
        int lead = BeforeRow(quote);
        if (lead > 0 && Tokens[lead].Is(WordClass.Determiner))
            lead--;
        return IsIn("judging", scene.Sentences.IsWord(lead, "as") ? lead - 1 : lead);
    }

    /// <summary>Whether the words are written on the thing behind them: a "Rain now" T-shirt.</summary>
    public bool IsInscription(int quote)
    {
        int next = scene.TokenOf(quote) + 1;
        TextSpan words = scene.Quotes[quote].Words;
        return next < Tokens.Length && IsIn("inscribed", next) && char.IsUpper(scene.Text[words.Start])
            && char.IsLetterOrDigit(scene.Text[words.End - 1]);
    }

    /// <summary>Whether a sentence is the name of a campaign: the "Rain. We like it." safety campaign, the campaign "Rain starts here".</summary>
    public bool IsCampaign(int quote)
    {
        int token = scene.TokenOf(quote);
        TextSpan words = scene.Quotes[quote].Words;
        if (token == 0 || !char.IsUpper(scene.Text[words.Start]) || scene.Text[words.End - 1] == ',')
            return false;
        int next = token + 1;
        if (next + 1 < Tokens.Length && Tokens[next].IsLower && !Tokens[next].Is(WordClass.Function | WordClass.AnyVerb) && !IsIn("campaigns", next))
            next++;
        return IsIn("campaigns", token - 1) || (next < Tokens.Length && IsIn("campaigns", next));
    }

    /// <summary>Whether a thing is told by its name: a show called "rain talk", a tool, named "Rain".</summary>
    public bool IsNameOfThing(int quote)
    {
        int verb = Before(scene.TokenOf(quote));
        if (verb < 1 || !GivesName(verb) || !Tokens[verb].Is(WordClass.Past))
            return false;
        int noun = Tokens[verb - 1].Kind == TokenKind.Comma ? verb - 2 : verb - 1;
        return noun >= 0 && IsThing(noun) && !scene.Mentions[scene.MentionAt[noun]].CanSpeak;
    }

    /// <summary>Whether an adverb of degree opens words that judge: the "very wet" summer.</summary>
    public bool IsGraded(int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        int end = Word.End(scene.Text.AsSpan(0, words.End), words.Start, out _);
        return end < words.End && Leads["degrees"].Contains(scene.Text.AsSpan(words.Start, end - words.Start));
    }

    /// <summary>Whether a quote is a word as such, or what somebody or something is called: the word "rain" or "rainfall", a ship named "the
    /// Queen".</summary>
    public bool IsWord(int quote) =>
        BeforeRow(quote) is >= 0 and int lead && (IsIn("words", lead) || (GivesName(lead) && !IsJudged(quote, lead)) || IsState(lead));

    /// <summary>Whether a mention is no more than the noun for the words that follow: the words "rain" and "snow".</summary>
    public bool AreWords(Mention mention) => mention.Kind == MentionKind.Nominal && IsIn("words", mention.Last);

    /// <summary>Whether something is said of a word as such: said the word "rain" comes from Latin; but said the word "rain" was
    /// wrong.</summary>
    public bool IsSubjectWord(int quote)
    {
        int token = scene.TokenOf(quote);
        return token > 1 && Tokens[token - 1].Kind == TokenKind.Word && IsIn("words", token - 1) && scene.Sentences.IsWord(token - 2, "the")
            && token + 1 < Tokens.Length && Tokens[token + 1].IsLower && Tokens[token + 1].Is(WordClass.AnyVerb)
            && !Tokens[token + 1].Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Gerund);
    }

    // Known locally as the "old lady", set the switch to "always"
    bool IsState(int lead)
    {
        if (lead > 0 && Tokens[lead].Is(WordClass.Determiner))
            lead--;
        string? group = scene.Sentences.IsWord(lead, "as") ? "knowing" : scene.Sentences.IsWord(lead, "to") ? "setting" : null;
        for (int i = lead - 1; group is not null && i >= 0 && i >= lead - StateReach && Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsIn(group, i))
                return true;
        }

        return false;
    }

    // A step the party called "shameful", but not a tool called "scarifier"
    bool IsJudged(int quote, int verb)
    {
        int the = verb - 2;
        if (the <= 2 || !IsIn("calling", verb) || !char.IsLower(scene.Text[scene.Quotes[quote].Words.Start])
            || !scene.Sentences.IsWord(the, "the") || Tokens[verb - 1].Is(WordClass.Function | WordClass.AnyVerb) || !MayBeNoun(the - 1))
            return false;
        return Tokens[the - 2].Is(WordClass.Determiner) || (MayBeNoun(the - 2) && Tokens[the - 3].Is(WordClass.Determiner));
    }

    bool MayBeNoun(int token) => Tokens[token].Kind == TokenKind.Word && !Tokens[token].Is(WordClass.Function);

    bool GivesName(int token) => IsIn("calling", token) || IsIn("naming", token) || IsIn("christening", token);

    // "Her boat", but not "her rival"
    bool IsThing(int token) =>
        Tokens[token].IsLower && scene.MentionAt[token] is >= 0 and int at && scene.Mentions[at] is { Kind: MentionKind.Nominal, HasName: false } noun
        && !noun.Is(WordClass.Role | WordClass.Organisation);

    // "Rain Man" is good, Roe said; Roe said "Rain Man" would be his last film
    bool IsSubject(int quote)
    {
        int token = scene.TokenOf(quote);
        bool opens = scene.Sentences.IsStart(token) || scene.Sentences.IsWord(token - 1, "that") || Tokens[token - 1].Is(WordClass.Cue)
            || IsIn("thinking", token - 1);
        if (!opens || token + 1 >= Tokens.Length || !Tokens[token + 1].IsLower || !HasSpace(quote))
            return false;
        return Tokens[token + 1].Is(WordClass.Be) || (!scene.Sentences.IsStart(token) && IsFinite(token + 1));
    }

    bool IsFinite(int token) => Tokens[token].Is(WordClass.Auxiliary)
        || (Tokens[token].Is(WordClass.Past | WordClass.Third) && !Tokens[token].Is(WordClass.Gerund | WordClass.Preposition));

    // Praised "The Rain Man", reminded her of "A Life in Rain"; but called it "The Wet", said "The Wet" and left
    bool HasArticle(int quote)
    {
        int lead = scene.TokenOf(quote) - 1;
        if (lead < 1 || Tokens[lead].Kind != TokenKind.Word || !Tokens[lead].IsLower || Tokens[lead].Is(WordClass.Cue | WordClass.Determiner)
            || !(Tokens[lead].Is(WordClass.WeakCue) || scene.Sentences.IsWord(lead, "of") || scene.Sentences.IsWord(lead, "about")) || GivesName(lead))
            return false;
        TextSpan words = scene.Quotes[quote].Words;
        return StartsWith(words, "The ") || StartsWith(words, "A ") || StartsWith(words, "An ");
    }

    bool StartsWith(TextSpan words, string article) =>
        words.Length > article.Length && string.CompareOrdinal(scene.Text, words.Start, article, 0, article.Length) == 0;

    // "Rain Man" star Ann Roe; but "Enough," star Ann Roe said
    bool IsBeforePerson(int quote)
    {
        int next = scene.TokenOf(quote) + 1;
        return next < Tokens.Length && Tokens[next].IsLower && Tokens[next].Is(WordClass.Role) && scene.MentionAt[next] is >= 0 and int at
            && scene.Mentions[at].Kind == MentionKind.Named && char.IsLetterOrDigit(scene.Text[scene.Quotes[quote].Words.End - 1]);
    }

    // The "Rain Man" podcast, the "Rain Man" TV show, the "Clean Rain" project
    bool IsBeforeWork(int quote)
    {
        int next = scene.TokenOf(quote) + 1;
        if (next < Tokens.Length && Tokens[next].Kind == TokenKind.Word && Leads["broadcast"].Contains(scene.Sentences.Characters(next)))
            next++;
        return next < Tokens.Length && (IsIn("works", next) || IsIn("ventures", next)) && char.IsLetterOrDigit(scene.Text[scene.Quotes[quote].Words.End - 1]);
    }

    // Withdrew "The Rain Man," which sold well, "The Rain Man," by Ann Roe; but called him "Rainy Tom," which
    bool IsToldAbout(int quote)
    {
        int token = scene.TokenOf(quote);
        if (token == 0 || !HasSpace(quote) || Tokens[token - 1].Kind != TokenKind.Word || GivesName(token - 1) || Tokens[token - 1].Is(WordClass.Be | WordClass.Cue | WordClass.ObjectPronoun)
            || scene.Sentences.LastOfQuote(Tokens[token]) != ',')
            return false;
        return scene.IsByPerson(token + 1) || scene.Sentences.IsWord(token + 1, "which") || scene.Sentences.IsWord(token + 1, "about");
    }

    // Roe read "The Rain Man"; but a sign read "Rain Now", signs that read "Rain Now"
    bool IsReadBySomebody(int quote, int verb) => (scene.Sentences.IsWord(verb, "read") || scene.Sentences.IsWord(verb, "reads"))
        && !scene.Sentences.IsWord(verb - 1, "that") && scene.SourceOf(quote) is { } source && scene.Mentions[source.Mention].IsPersonal;

    // Told "Rain Talk", in an interview with "Rain Talk", speaking to "Rain Talk"
    bool IsGuestOf(int token) =>
        IsIn("addressing", token)
        || ((scene.Sentences.IsWord(token, "with") || scene.Sentences.IsWord(token, "to")) && IsIn("interviewing", token - 1));

    // Hits including "Rain on Me" and "Wet", films such as "Rain Man"
    bool IsExample(int token)
    {
        bool suchAs = scene.Sentences.IsWord(token, "as") && scene.Sentences.IsWord(token - 1, "such");
        if (!suchAs && !scene.Sentences.IsWord(token, "like") && !scene.Sentences.IsWord(token, "including"))
            return false;
        return IsIn("collections", Before(suchAs ? token - 1 : token));
    }

    bool HasSpace(int quote)
    {
        TextSpan words = scene.Quotes[quote].Words;
        return scene.Text.IndexOf(' ', words.Start, words.Length) > 0;
    }

    // "...," Roe said of "Rain Man", said Roe of "Rain Talk": what is said stands in front
    bool IsBehindItsWords(int token) => Tokens[scene.Sentences.First(scene.Sentences.Of(token))].Kind == TokenKind.Quote;

    // The token before the first of a row of quotes: "...," "..." or "..."
    int BeforeRow(int quote)
    {
        int token = scene.TokenOf(quote);
        for (int step = 0; step < LongestRow; step++)
        {
            int i = token - 1;
            while (i > 0 && (Tokens[i].Kind == TokenKind.Comma || Tokens[i].Is(WordClass.Coordinator)))
                i--;
            if (i < 0 || Tokens[i].Kind != TokenKind.Quote || i == token - 1)
                break;
            token = i;
        }

        return Before(token);
    }

    // The token before a quote, or before its comma; -1 for none
    int Before(int token)
    {
        int before = token - 1;
        return before > 0 && Tokens[before].Kind == TokenKind.Comma ? before - 1 : before;
    }

    bool IsIn(string group, int token) =>
        token >= 0 && Tokens[token].Kind == TokenKind.Word && (Tokens[token].IsLower || group is "rendering" or "inscribed")
        && Leads[group].Contains(scene.Sentences.Characters(token));
}
