using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds the subject that a verb behind "and" or "but" shares with a report before it.</summary>
sealed class SharedSubjects(SentenceMap sentences, List<Mention> mentions, int[] mentionAt, ClauseReader clauses, List<Report> reports)
{
    // How many reports back a participle's own verb of saying may be.
    const int MaxReports = 20;

    // From its start to a verb of a row, in tokens
    const int RowReach = 16;

    const int None = -1;

    Token[] Tokens => sentences.Tokens;

    /// <summary>The mention that a verb shares with the report before it; -1 for none.</summary>
    /// <param name="before">The token before the verb and its auxiliaries.</param>
    /// <remarks>"Roe praised the plan and said": a pronoun between starts a clause of its own. "She proposed an envoy who reports to the president,
    /// and called": behind the comma the relative clause is over.</remarks>
    public int Of(int before)
    {
        if (before < 1 || !Tokens[before].Is(WordClass.Coordinator) || reports.Count == 0)
            return None;
        int sentence = sentences.Of(before);
        Report last = LastMain(sentence);
        if (last.Kind == ReportKind.Phrase || last.Inverted || sentences.Of(last.CueFirst) != sentence)
            return None;
        for (int i = last.CueLast + 1; i < before; i++)
        {
            int mention = mentionAt[i];
            bool subject = mention >= 0 && mentions[mention].Kind == MentionKind.Pronoun
                && !mentions[mention].Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun | WordClass.Relative);
            if (Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon || (subject && i > last.CueLast + 2) || EndsLeadUp(i, sentence)
                || (Tokens[i].Kind == TokenKind.Comma && mentions[last.Mention].Is(WordClass.Relative)))
                return None;
        }

        return last.Mention;
    }

    /// <summary>The subject of a verb in a row of verbs, "Roe stood up, called it late and left", "Roe rose and, to applause, called it late"; -1 for
    /// none.</summary>
    /// <param name="comma">The comma before the verb.</param>
    public int OfRow(int comma)
    {
        int first = sentences.First(sentences.Of(comma));
        if (comma - first > RowReach || Tokens[comma].Kind != TokenKind.Comma || clauses.StartingAt(first) is not (>= 0 and int subject))
            return None;
        int verb = mentions[subject].Last + 1;
        if (verb >= comma || !mentions[subject].CanSpeak || !Tokens[verb].IsLower || mentionAt[verb] >= 0
            || !(Tokens[verb].Is(WordClass.Past) || sentences.EndsWith(verb, "ed")))
            return None;
        for (int i = verb + 1; i < comma; i++)
        {
            if (Tokens[i].Kind is not (TokenKind.Word or TokenKind.Comma) || Tokens[i].Is(WordClass.Relative | WordClass.Subordinator)
                || (mentionAt[i] >= 0 && mentions[mentionAt[i]].CanSpeak))
                return None;
        }

        return subject;
    }

    // "As the crowd began to chant, Roe was joined by Poe and joked": behind the comma of the clause that leads up to it the subject is another
    bool EndsLeadUp(int comma, int sentence)
    {
        int first = sentences.First(sentence);
        if (Tokens[comma].Kind != TokenKind.Comma || !Tokens[first].Is(WordClass.Subordinator) || mentionAt[first] >= 0)
            return false;
        int subject = clauses.StartingAt(comma + 1);
        int verb = subject >= 0 ? mentions[subject].Last + 1 : Tokens.Length;
        return verb < Tokens.Length && mentions[subject].CanSpeak && Tokens[verb].IsLower
            && (Tokens[verb].Is(WordClass.AnyVerb) || sentences.EndsWith(verb, "ed"));
    }

    // The last report that stands in no clause of a question or a relative: "refused to say what Roe wants, and said"
    Report LastMain(int sentence)
    {
        for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - MaxReports && sentences.Of(reports[i].CueFirst) == sentence; i--)
        {
            int clause = mentions[reports[i].Mention].First - 1;
            if (IsInside(reports[i]))
                continue;
            if (reports[i].Inverted || clause < 0 || !Tokens[clause].IsLower
                || !Tokens[clause].Is(WordClass.Relative | WordClass.Subordinator))
                return reports[i];
        }

        return reports[reports.Count - 1];
    }

    // "She says people may not like it, but insists": what may be is told by somebody else
    bool IsInside(Report report) =>
        report.CueFirst > 0 && !report.Participle && Tokens[report.CueFirst].Is(WordClass.Base) && !Tokens[report.CueFirst].Is(WordClass.Past)
        && (Tokens[report.CueFirst - 1].Is(WordClass.Auxiliary) || sentences.IsWord(report.CueFirst - 1, "not"));
}
