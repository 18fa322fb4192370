using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds the subjects of clauses and sentences from their starts.</summary>
sealed class ClauseReader(SentenceMap sentences, List<Mention> mentions, int[] mentionAt)
{
    // How far from its start the subject of a sentence may be, in tokens.
    const int SentenceReach = 100;

    // In words: NEW DELHI
    const int LongestDateline = 3;

    // Roe's mother's friend's house
    const int MaxPossessors = 6;

    const int None = -1;

    static readonly WordList Ago = ["ago", "earlier", "later", "before"];

    Token[] Tokens => sentences.Tokens;

    /// <summary>The subject of the clause that a participle or an infinitive hangs on; -1 for none.</summary>
    public int OfMainClause(int verb)
    {
        int floor = Math.Max(sentences.First(sentences.Of(verb)), verb - SubjectFinder.Reach);
        return StandsApart(verb, floor) ? OfSentence(floor, verb) : SubjectBefore(verb, floor);
    }

    /// <summary>Whether a participle is set off from the clause before it, so that it hangs on the whole sentence: ", adding", "and
    /// adding".</summary>
    public bool StandsApart(int verb, int floor) =>
        (verb = BehindMark(verb, floor)) > floor && (Tokens[verb - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote
            || Tokens[verb - 1].Is(WordClass.Coordinator));

    // ", recently telling"
    int BehindMark(int verb, int floor)
    {
        while (verb > floor && mentionAt[verb - 1] < 0 && Tokens[verb - 1].IsLower && !Tokens[verb - 1].Is(WordClass.Coordinator)
            && (Tokens[verb - 1].Is(WordClass.Adverb) || sentences.EndsWith(verb - 1, "ly")))
            verb--;
        return verb;
    }

    /// <summary>The subject of the clause that a coordinator, a participle or an infinitive goes on with; -1 for none.</summary>
    public int SubjectBefore(int before, int floor)
    {
        int start = ClauseStart(before, floor);
        int found = OfSentence(start, before);
        return found < 0 && start > floor ? SubjectBefore(start - 1, floor) : found;
    }

    /// <summary>The subject of the sentence that starts at a token: its first mention, before another, that can speak, hangs on no
    /// preposition and stands in no adverbial that leads up to it; -1 for none.</summary>
    public int OfSentence(int from, int before)
    {
        before = Math.Min(before, from + SentenceReach);
        from = BehindDateline(from, before);
        int start = SkipAdverbial(from, before);
        int found = FirstIn(start, before, from);
        return found < 0 && start > from ? FirstIn(from, before, from) : found;
    }

    // NEW DELHI: Members walked out
    int BehindDateline(int from, int before)
    {
        int i = from;
        while (i < before && i < from + LongestDateline && Tokens[i].Is(WordClass.AllCapitals))
            i++;
        return i > from && i + 1 < before && Tokens[i].Kind == TokenKind.Colon ? i + 1 : from;
    }

    /// <summary>Who wrote a document, "a tweet from the mission", "a report by Roe"; any other mention is its own author.</summary>
    public int AuthorOf(int source)
    {
        Mention document = mentions[source];
        int next = document.Last + 1;
        if (document.HasName || !document.Is(WordClass.Document) || next + 1 >= Tokens.Length)
            return source;
        if (!sentences.IsWord(next, "from") && !sentences.IsWord(next, "by") && !sentences.IsWord(next, "of"))
            return source;
        int author = StartingAt(next + 1);
        return author >= 0 && mentions[author].CanSpeak && !mentions[author].Is(WordClass.Document) ? author : source;
    }

    /// <summary>The mention that starts at a token, behind determiners that no mention took; -1 for none.</summary>
    public int StartingAt(int token)
    {
        int end = sentences.End(sentences.Of(token));
        for (int i = token; i < end && i < token + 5; i++)
        {
            int mention = mentionAt[i];
            if (mention >= 0)
                return FirstOf(mention, i);

            // "oil and gas worker Ann Roe"
            bool joins = i > token && Tokens[i].Is(WordClass.Coordinator);
            if (!Tokens[i].IsLower || (Tokens[i].Is(WordClass.Function) && !joins))
                return None;
        }

        return None;
    }

    /// <summary>The token behind the last comma of what leads up to the subject of a sentence, "In June 2009, after the storm, Roe"; its start for
    /// none.</summary>
    public int SkipAdverbial(int from, int before)
    {
        int start = BehindBrackets(from, before);
        while (start < before && Tokens[start].Kind == TokenKind.Word
            && (Tokens[start].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Gerund
            | WordClass.Past) || sentences.EndsWith(start, "ly"))
            && mentionAt[start] < 0 && !IsAmount(start))
        {
            int comma = start;
            while (comma < before && Tokens[comma].Kind != TokenKind.Comma)
                comma++;
            if (BehindTime(start, comma) is >= 0 and int person)
                return person;

            // "in Aspen, Colo., Roe"
            while (comma + 2 < before && Tokens[comma + 1].Is(WordClass.Capital | WordClass.Number)
                && Tokens[comma + 2].Kind == TokenKind.Comma)
                comma += 2;

            // "in Salem, New Hampshire, Roe"
            if (comma + 1 < before && mentionAt[comma + 1] >= 0 && mentions[mentionAt[comma + 1]] is { HasName: true } place
                && place.Is(WordClass.Place) && place.Last + 1 < before && Tokens[place.Last + 1].Kind == TokenKind.Comma)
                comma = place.Last + 1;
            if (comma + 1 >= before)
                break;
            start = comma + 1;
        }

        return start;
    }

    // "On Monday Ann Roe, mayor of Ghent, left": the person behind a time without a comma is the subject; -1 for none
    int BehindTime(int start, int comma)
    {
        int mention = comma > start && comma < Tokens.Length ? mentionAt[comma - 1] : None;
        if (mention < 0 || mentions[mention] is not { Kind: MentionKind.Named } named || named.First <= start || named.NameFirst == named.NameLast
            || !named.Is(WordClass.GivenName | WordClass.Honorific))
            return None;
        Token before = Tokens[named.First - 1];
        return before.Is(WordClass.Time) || sentences.IsOneOf(named.First - 1, Ago) ? named.First : None;
    }

    // "[Elm, Ohio] Roe said"
    int BehindBrackets(int from, int before)
    {
        if (from >= before || Tokens[from].Kind != TokenKind.OpenParenthesis)
            return from;
        int close = from;
        while (close < before && Tokens[close].Kind != TokenKind.CloseParenthesis)
            close++;
        return close + 1 < before ? close + 1 : from;
    }

    // The first mention that can be a subject, or else a thing, or else one that hangs on something
    int FirstIn(int start, int before, int floor)
    {
        int thing = None;
        int fallback = None;
        for (int i = start; i < before; i++)
        {
            int mention = mentionAt[i];
            if (mention < 0)
                continue;
            mention = FirstOf(mention, i);
            Mention found = mentions[mention];
            bool joined = i > floor && Tokens[i - 1].Is(WordClass.Preposition) && Tokens[i - 1].Kind == TokenKind.Word && !IsAmount(i - 1);
            bool possessor = found.Last + 1 < before && Tokens[found.Last + 1].Kind == TokenKind.Possessive;
            bool isTime = found.Kind == MentionKind.Nominal && Tokens[found.Last].Is(WordClass.Time);
            if (!joined && !possessor && !isTime && !found.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun) && found.CanSpeak)
                return mention;
            if (thing < 0 && !joined && !possessor && found.Kind == MentionKind.Nominal && !isTime)
                thing = mention;
            if (fallback < 0 && found.CanSpeak && !found.Is(WordClass.ObjectPronoun))
                fallback = mention;
            i = Math.Max(i, found.Last);
        }

        return thing >= 0 ? thing : fallback;
    }

    // A clause starts behind a semicolon, a colon or a subordinator, or where the sentence does.
    int ClauseStart(int before, int floor)
    {
        // "The mayor waits when it rains, but says": behind a comma the main clause goes on
        bool resumes = before > floor + 1 && Tokens[before].IsLower && Tokens[before].Is(WordClass.Coordinator)
            && Tokens[before - 1].Kind == TokenKind.Comma;
        for (int i = before - 1; i > floor; i--)
        {
            Token token = Tokens[i];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon)
                return i + 1;
            bool opens = token.IsLower && (token.Is(WordClass.Coordinator) && i + 1 < before && mentionAt[i + 1] >= 0
                && mentions[mentionAt[i + 1]].Is(WordClass.Gender | WordClass.Plural)
                && mentions[mentionAt[i + 1]].Kind == MentionKind.Pronoun
                && !mentions[mentionAt[i + 1]].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun));
            bool isLedUpTo = resumes && Tokens[i - 1].Kind == TokenKind.Word;
            if (opens || (!isLedUpTo && token.IsLower && token.Is(WordClass.Subordinator) && !token.Is(WordClass.Preposition) && i + 2 < before
                && mentionAt[i + 1] >= 0 && HasVerb(i + 1, before) && !IsOver(i, before)))
                return i + 1;
        }

        return floor;
    }

    // "comes before the board and says": without a verb no clause starts
    bool HasVerb(int start, int before)
    {
        for (int i = start; i < before; i++)
        {
            if (mentionAt[i] < 0 && Tokens[i].IsLower
                && (Tokens[i].Is(WordClass.AnyVerb) || sentences.EndsWith(i, "ed") || sentences.EndsWith(i, "s")))
                return true;
        }

        return false;
    }

    // "In a year when it rained, Roe said that Poe was right to": behind the comma another subject has its verb
    bool IsOver(int subordinator, int before)
    {
        for (int i = subordinator + 1; i + 2 < before; i++)
        {
            if (Tokens[i].Kind != TokenKind.Comma || mentionAt[i + 1] < 0)
                continue;
            Mention subject = mentions[FirstOf(mentionAt[i + 1], i + 1)];
            int verb = subject.Last + 1;
            if (verb < before && subject.CanSpeak && !subject.Is(WordClass.ObjectPronoun) && Tokens[verb].IsLower && mentionAt[verb] < 0
                && Tokens[verb].Is(WordClass.AnyVerb) && !Tokens[verb].Is(WordClass.Gerund))
                return true;
        }

        return false;
    }

    // "about 200 protesters"
    bool IsAmount(int token) => token + 1 < Tokens.Length && Tokens[token + 1].Kind == TokenKind.Number
        && (sentences.IsWord(token, "about") || sentences.IsWord(token, "over"));

    /// <summary>The mention at a token, or the phrase that it opens as a possessor: from "Roe's aide", the aide.</summary>
    public int FirstOf(int mention, int token)
    {
        int last = Math.Min(mentions.Count - 1, mention + MaxPossessors);
        while (mention < last && mentions[mention + 1].First <= token && mentions[mention + 1].First == mentions[mention].First)
            mention++;
        return mention;
    }
}
