using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Tells whether the source of a verb stands behind it: said Roe.</summary>
sealed class Inversion(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, SubjectFinder subjects)
{
    // Verbs behind which stands who is told
    static readonly WordList Telling = ["told", "tells", "assured", "informed", "reminded"];

    Token[] Tokens => sentences.Tokens;

    /// <summary>Whether a mention behind a verb is its subject: ", said Roe." but not ", a farmer, said Roe is a liar".</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="last">Its last token, which is a particle in "chimed in Roe".</param>
    /// <param name="source">The mention; -1 for none.</param>
    public bool IsInverted(int verb, int last, out int source)
    {
        source = -1;
        Token token = Tokens[verb];
        if (!token.Is(WordClass.Past | WordClass.Third) || last + 1 >= Tokens.Length)
            return false;
        int start = BehindWork(last + 1);
        if (Tokens[start].Kind != TokenKind.Word)
            return false;
        int first = sentences.First(sentences.Of(verb));
        if (verb > first && Tokens[verb - 1].Kind is not (TokenKind.Quote or TokenKind.Comma or TokenKind.Dash
            or TokenKind.OpenParenthesis or TokenKind.SentenceEnd))
            return false;
        if (!(token.Is(WordClass.Cue) || last > verb) || sentences.IsOneOf(verb, Telling))
            return false;

        bool afterQuote = verb > first && Tokens[verb - 1].Kind == TokenKind.Quote;
        int mention = clauses.StartingAt(start);
        if (mention >= 0 && token.Is(WordClass.Third))
            mention = BehindBody(mention);
        if (mention >= 0)
            mention = BehindOffice(mention);
        if (mention < 0 || mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun) || !(afterQuote
            || mentions[mention].CanSpeak))
            return false;
        int after = mentions[mention].Last + 1;
        bool verbFollows = !afterQuote && after < Tokens.Length && Tokens[after].Is(WordClass.AnyVerb) && Tokens[after].IsLower;
        if (verbFollows || (after < Tokens.Length && Tokens[after].Kind == TokenKind.Possessive))
            return false;
        if (!afterQuote && mentions[mention].Kind == MentionKind.Pronoun)
            return false;

        // "Ann Roe, a farmer, emailed supporters": an object, unless a name stands there
        if (!afterQuote && (IsThings(mentions[mention]) || IsSpokenTo(mentions[mention])) && subjects.Before(verb) >= 0)
            return false;
        source = mention;
        return afterQuote || subjects.Before(verb) < 0 || EndsPhrase(after);
    }

    // "Ann Roe, a farmer, said the plan, which": a plural or a thing
    static bool IsThings(Mention mention) =>
        mention.Kind == MentionKind.Nominal && (mention.Is(WordClass.Plural) || IsThing(mention));

    /// <summary>Whether a noun is for neither a person nor a body.</summary>
    public static bool IsThing(Mention mention) => mention is { Kind: MentionKind.Nominal, HasName: false }
        && !mention.Is(WordClass.Role | WordClass.Organisation | WordClass.Indefinite);

    // "Ann Roe, a farmer, asked the board to", "urged Tom Ek, the reeve, to", "warned Ek that"
    bool IsSpokenTo(Mention mention)
    {
        int next = mention.Last + 1;
        if (next + 1 < Tokens.Length && Tokens[next].Kind == TokenKind.Comma && mentionAt[next + 1] >= 0 && mentions[mentionAt[next + 1]].Kind == MentionKind.Nominal)
            next = mentions[mentionAt[next + 1]].Last + 2;
        return sentences.IsWord(next, "to") || sentences.IsWord(next, "that");
    }

    // said "Rain Man" star Ann Roe, said the "Today" host Ann Roe: a title stands before what the person is
    int BehindWork(int i)
    {
        int work = Tokens[i].IsLower && Tokens[i].Is(WordClass.Determiner) ? i + 1 : i;
        return work + 1 < Tokens.Length && Tokens[work].Kind == TokenKind.Quote && Tokens[work + 1].IsLower && mentionAt[work + 1] >= 0
            && mentions[mentionAt[work + 1]].Kind == MentionKind.Named ? work + 1 : i;
    }

    // "said Ghent reeve, Ann Roe": of a place or body and a noun that no list has, the one whom it describes speaks
    int BehindOffice(int mention)
    {
        Mention place = mentions[mention];
        int i = place.Last + 1;
        if (place.Kind != MentionKind.Named || place.NameLast != place.Last || place.Is(WordClass.GivenName | WordClass.Honorific) || i + 2 >= Tokens.Length
            || !Tokens[i].IsLower || Tokens[i].Is(WordClass.Function | WordClass.AnyVerb) || Tokens[i + 1].Kind != TokenKind.Comma
            || mentionAt[i + 2] < 0)
            return mention;
        Mention person = mentions[mentionAt[i + 2]];
        return person.Kind == MentionKind.Named && person.First == i + 2 && person.NameFirst < person.NameLast
            && !person.Is(WordClass.Organisation | WordClass.Place) && Tokens[person.Last + 1].Kind != TokenKind.Word ? mentionAt[i + 2] : mention;
    }

    // "says Roe and Sons director Ann Poe": a verb for one goes with the one whom the body stands before
    int BehindBody(int mention)
    {
        int and = mentions[mention].Last + 1;
        if (and + 1 >= Tokens.Length || !Tokens[and].Is(WordClass.Coordinator) || mentionAt[and + 1] < 0
            || mentions[mention].Kind != MentionKind.Named || mentions[mention].Is(WordClass.GivenName | WordClass.Role))
            return mention;
        Mention second = mentions[mentionAt[and + 1]];
        bool led = second.Kind == MentionKind.Named && second.Is(WordClass.Role) && second.NameFirst > second.First + 1
            && Tokens[second.First].Is(WordClass.Capital) && !Tokens[second.First].Is(WordClass.Role | WordClass.Honorific);
        return led ? mentionAt[and + 1] : mention;
    }

    bool EndsPhrase(int i) => i >= Tokens.Length || Tokens[i].Kind is not (TokenKind.Word or TokenKind.Quote)
        || Tokens[i].Is(WordClass.Preposition | WordClass.Relative | WordClass.Time);
}
