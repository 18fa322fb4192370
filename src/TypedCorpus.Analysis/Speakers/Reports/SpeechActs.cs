using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Tells what reports somebody's words without a verb of saying: "is adamant that", "gave an assurance that", "the court heard".</summary>
sealed class SpeechActs(SentenceMap sentences, int[] mentionAt)
{
    // From a verb to the noun that it makes something said, in tokens: "gave a full assurance"
    const int NounReach = 3;

    static readonly WordList Hearing = ["heard", "hears"];

    static readonly WordList Courts =
        ["court", "inquest", "jury", "inquiry", "tribunal", "hearing", "panel", "committee", "commission", "parliament", "assembly", "meeting",
            "trial", "bench", "magistrates", "jurors", "judges", "mps", "msps", "tds", "senators", "councillors", "lawmakers"];

    static readonly WordList Certain =
        ["adamant", "confident", "convinced", "certain", "sure", "clear", "hopeful", "optimistic", "insistent", "emphatic", "unequivocal", "fearful",
            "worried", "afraid", "proud", "glad", "sorry", "disappointed", "concerned", "delighted"];

    static readonly WordList Pointing = ["pointed", "points"];

    static readonly WordList Filling = ["praise", "admiration", "scorn", "contempt", "gratitude", "thanks", "enthusiasm"];

    static readonly WordList Opinions = ["opinion", "view", "belief", "conviction"];

    static readonly WordList Giving =
        ["gave", "gives", "took", "takes", "paid", "pays", "drew", "draws", "served", "serves", "sent", "sends", "left", "raised", "raises"];

    static readonly WordList Given =
        ["view", "line", "position", "stance", "assurance", "assurances", "tribute", "attention", "notice", "thanks", "warning", "hint", "pledge",
            "promise", "impression", "message", "word", "evidence", "testimony", "doubts", "concerns", "fears", "hopes", "questions"];

    static readonly WordList Finding = ["found", "ruled", "concluded", "decided"];

    static readonly WordList Finders =
        ["judge", "coroner", "magistrate", "report", "study", "survey", "audit", "review", "investigation", "watchdog", "ombudsman", "regulator", "arbitrator",
            "referee", "sheriff"];

    // From "treating" to "as", in tokens
    const int TreatmentReach = 8;

    Token[] Tokens => sentences.Tokens;

    /// <summary>Whether a word that is no verb of saying reports somebody's words.</summary>
    /// <param name="i">The token of the word.</param>
    /// <param name="kind">By what it reports.</param>
    public bool IsAct(int i, out ReportKind kind)
    {
        bool isHearing = sentences.IsOneOf(i, Hearing);
        kind = isHearing ? ReportKind.Verb : ReportKind.WeakVerb;
        return isHearing
            ? !IsBe(i - 1) && !sentences.IsWord(i + 1, "from") && !sentences.IsWord(i + 1, "of")
            : IsBe(i - 1) || IsBe(i - 2) ? IsCertain(i) || IsTreated(i) || IsOfOpinion(i) || IsGiven(i) : IsGiven(i) || IsUndoubted(i) || IsPointed(i);
    }

    /// <summary>Whether a verb says what a court or an inquiry holds to be true: "a coroner has ruled", "the report found".</summary>
    public bool IsFinding(int verb, Mention source) => sentences.IsOneOf(verb, Finding) && source.Kind == MentionKind.Nominal
        && (sentences.IsOneOf(source.Last, Courts) || sentences.IsOneOf(source.Last, Finders));

    /// <summary>Whether a mention can be the source of such a word: who heard something has not said it, unless it was said in court.</summary>
    public bool CanBeOf(int i, Mention source) => sentences.IsOneOf(i, Hearing) ? sentences.IsOneOf(source.Last, Courts) : source.CanSpeak;

    bool IsBe(int i) => i >= 0 && Tokens[i].Is(WordClass.Be);

    // "was adamant that", "is quite sure it"
    bool IsCertain(int i)
    {
        if (i < 2 || i + 1 >= Tokens.Length || !sentences.IsOneOf(i, Certain))
            return false;
        int be = Tokens[i - 1].Is(WordClass.Adverb) || sentences.EndsWith(i - 1, "ly") ? i - 2 : i - 1;
        return IsBe(be) && (sentences.IsWord(i + 1, "that") || mentionAt[i + 1] >= 0);
    }

    // "has no doubt that"
    bool IsUndoubted(int verb) => Tokens[verb].Is(WordClass.Auxiliary) && sentences.IsWord(verb + 1, "no") && sentences.IsWord(verb + 2, "doubt")
        && (sentences.IsWord(verb, "has") || sentences.IsWord(verb, "had") || sentences.IsWord(verb, "have"));

    // "pointed to the '...'"
    bool IsPointed(int verb) => sentences.IsOneOf(verb, Pointing) && sentences.IsWord(verb + 1, "to");

    // "was full of praise for", "is of the opinion that"
    bool IsOfOpinion(int i) => sentences.IsWord(i, "full") ? sentences.IsWord(i + 1, "of") && sentences.IsOneOf(i + 2, Filling)
        : sentences.IsWord(i, "of") && sentences.IsWord(i + 1, "the") && sentences.IsOneOf(i + 2, Opinions);

    // "are treating the fire as '...'"
    bool IsTreated(int verb)
    {
        if (!sentences.IsWord(verb, "treating") || !IsBe(verb - 1))
            return false;
        for (int i = verb + 1; i < Tokens.Length && i <= verb + TreatmentReach; i++)
        {
            if (Tokens[i].Kind == TokenKind.Quote)
                return sentences.IsWord(i - 1, "as");
        }

        return false;
    }

    // "gave an assurance that", "took the view that", "paid tribute to"
    bool IsGiven(int verb)
    {
        if (!sentences.IsOneOf(verb, Giving))
            return false;
        for (int i = verb + 1; i < Tokens.Length && i <= verb + NounReach && Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (sentences.IsOneOf(i, Given))
                return true;
        }

        return false;
    }
}
