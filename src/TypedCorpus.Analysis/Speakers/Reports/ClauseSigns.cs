using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Tells by the words at their ends which clauses and appositions describe a subject, and which have one of their own.</summary>
sealed class ClauseSigns(SentenceMap sentences, List<Mention> mentions, int[] mentionAt)
{
    // Behind the verb of a clause between commas, in tokens
    const int InsertedReach = 8;

    static readonly WordList Written = ["sent", "seen", "given", "written", "shown", "put", "drawn"];

    static readonly WordList Opening = ["but", "which", "what", "that", "while", "whom"];

    Token[] Tokens => sentences.Tokens;

    /// <summary>Whether a clause between commas ends behind its verb: "Roe, an aide said, is", "Roe, an aide told reporters on Monday, was".</summary>
    public bool EndsInserted(int behind)
    {
        int comma = behind;
        while (comma < Tokens.Length && comma < behind + InsertedReach && Tokens[comma].Kind is TokenKind.Word or TokenKind.Number
            && !(Tokens[comma].IsLower && Tokens[comma].Is(WordClass.AnyVerb | WordClass.Subordinator | WordClass.Pronoun)))
            comma++;
        return comma < Tokens.Length && Tokens[comma].Kind == TokenKind.Comma
            && (comma == behind || (comma + 1 < Tokens.Length && Tokens[comma + 1].IsLower && Tokens[comma + 1].Is(WordClass.Auxiliary)));
    }

    /// <summary>Whether a past participle stands behind a document: "papers filed on Monday say", "a letter sent to the board said".</summary>
    public bool IsReduced(int i) => Tokens[i].IsLower && (Tokens[i].Is(WordClass.Past) || sentences.EndsWith(i, "ed") || sentences.IsOneOf(i, Written))
        && Tokens[i + 1].Is(WordClass.Preposition) && mentionAt[i - 1] >= 0 && mentions[mentionAt[i - 1]] is { Kind: MentionKind.Nominal } document
        && document.Is(WordClass.Document) && document.Last == i - 1;

    /// <summary>Whether a relative clause goes on with its verb: "the team that built the mill said".</summary>
    public bool OpensRelative(int i, int verb) =>
        i < verb && mentionAt[i] < 0 && Tokens[i].IsLower && (Tokens[i].Is(WordClass.AnyVerb) || sentences.EndsWith(i, "ed") || sentences.EndsWith(i, "s"));

    /// <summary>Whether the noun before a verb is its subject in a clause: "who thinks Roe said", "who said he thought".</summary>
    public bool EndsInOwnSubject(int last)
    {
        int mention = mentionAt[last];
        if (mention < 0)
            return false;
        int before = mentions[mention].First - 1;
        return mentions[mention].Kind == MentionKind.Pronoun
            || before < 0 || Tokens[before].Is(WordClass.Cue | WordClass.WeakCue | WordClass.Subordinator | WordClass.Relative)
            || sentences.IsWord(before, "that");
    }

    /// <summary>Whether a mention opens its clause.</summary>
    public bool OpensClause(int mention, int floor)
    {
        int before = mentions[mention].First - 1;
        return before < floor || Tokens[before].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash or TokenKind.Colon
            || Tokens[before].Is(WordClass.Coordinator | WordClass.Subordinator) || sentences.IsWord(before, "that");
    }

    /// <summary>Whether a noun that no list has speaks, as it opens the sentence: "the chain, which sells petrol, said".</summary>
    public bool OpensBeforeWhich(int noun, int comma) => mentions[noun].Kind == MentionKind.Nominal && sentences.IsStart(mentions[noun].First)
        && Tokens[mentions[noun].First].Is(WordClass.Determiner) && sentences.IsWord(comma + 1, "which");

    /// <summary>Whether a token may follow the comma behind the words that it describes.</summary>
    public bool Describes(int i)
    {
        Token token = Tokens[i];
        if (token.Kind is TokenKind.Number or TokenKind.Quote)
            return true;
        if (token.Is(WordClass.Relative | WordClass.Determiner | WordClass.Role | WordClass.PossessivePronoun | WordClass.Nationality
            | WordClass.NameSuffix | WordClass.Gerund | WordClass.Past)
            || sentences.IsWord(i, "which") || sentences.IsWord(i, "where") || sentences.IsWord(i, "when"))
        {
            return !token.Is(WordClass.Pronoun) || token.Is(WordClass.Relative);
        }

        return token.Is(WordClass.Capital | WordClass.Adverb | WordClass.Preposition) || (token.IsLower
            && !token.Is(WordClass.Function | WordClass.AnyVerb));
    }

    /// <summary>Whether a token may go on with a list of people or of descriptions.</summary>
    public bool ContinuesList(int i) => Tokens[i].Is(WordClass.Capital | WordClass.Coordinator | WordClass.Determiner) || Tokens[i].IsLower;

    /// <summary>Whether a mention opens a clause inside a sentence and no more than a description stands between it and the verb: "the mayor, a
    /// farmer, left because Poe, a miller, called".</summary>
    /// <param name="subject">The mention.</param>
    /// <param name="comma">The comma behind it.</param>
    /// <param name="close">The comma before the verb.</param>
    /// <param name="floor">Where the sentence starts.</param>
    public bool IsDescribedSubject(int subject, int comma, int close, int floor)
    {
        int described = mentionAt[comma + 1];
        int before = mentions[subject].First - 1;
        return before > floor && described >= 0 && mentions[described].Kind == MentionKind.Nominal && mentions[described].Last == close - 1
            && Tokens[before].IsLower && !Tokens[before].Is(WordClass.Preposition) && (Tokens[before].Is(WordClass.Subordinator)
                || sentences.IsOneOf(before, Opening) || (sentences.IsWord(before, "and") && Tokens[before - 1].Kind == TokenKind.Comma));
    }
}
