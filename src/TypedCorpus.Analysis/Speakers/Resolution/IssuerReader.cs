using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads whose a thing said or written is: "her statement", "the agency's report", "a letter from Roe", "Roe sent an email".</summary>
sealed class IssuerReader(Scene scene, Cast cast, int[] memberOf)
{
    // How far back the thing was told of first, in mentions.
    const int Reach = 40;

    const int MaxReports = 8;

    // How far back somebody said what is then named as a statement, in sentences.
    const int SourceReach = 3;

    // How far back somebody sent what is then named by a noun, in sentences.
    const int SenderReach = 4;

    // And in tokens, so that a text without sentences stays linear
    const int TokenReach = 400;

    // From a cue to a thing that is known: "said in the report"
    const int FarthestCue = 3;

    // Between an article and a thing
    const int MaxQualifiers = 4;

    // From a subject to its verb, in tokens
    const int VerbReach = 30;

    static readonly WordList Suing = ["sued", "sue", "sues", "suing"];

    readonly IssuerNames names = new(scene, cast);

    // Bodies that are somebody's, who speaks through them
    static readonly HashSet<ulong> Own = WordHash.SetOf("campaign", "office", "camp");

    /// <summary>Whether a noun is one for a body that speaks for a person: "Roe's campaign", "her office".</summary>
    public static bool IsOwn(ulong noun) => Own.Contains(noun);

    /// <summary>The members that earlier mentions of such a body give it to, from the last one back.</summary>
    public IEnumerable<int> OwnersBefore(int mention)
    {
        int earlier = Earlier(mention);
        for (int step = 0; step < MaxReports && earlier >= 0; step++)
        {
            if (Of(earlier) is >= 0 and int owner)
                yield return owner;
            earlier = Earlier(earlier);
        }
    }

    /// <summary>The member that a mention gives the thing to; -1 for none.</summary>
    public int Of(int mention)
    {
        Mention thing = scene.Mentions[mention];
        if (thing.Head > thing.First && mention > 0)
        {
            int owner = scene.MentionAt[thing.First];
            if (owner >= 0 && owner < mention && memberOf[owner] >= 0)
                return memberOf[owner];
        }

        return names.Of(mention);
    }

    /// <summary>The member that issued a thing as an earlier mention of it tells: "Roe said in a letter", "a letter from Roe", "Roe sent a letter",
    /// "Roe took to Facebook"; -1 for none.</summary>
    public int Introduced(int mention)
    {
        int thing = Earlier(mention);
        if (thing < 0)
            return SenderBefore(mention);

        // "The report" is told of further back
        int issuer = IssuerAt(thing);
        for (int step = 1; step < MaxReports && issuer < 0 && scene.Sentences.IsWord(scene.Mentions[thing].First, "the"); step++)
        {
            if (Earlier(thing) is not (>= 0 and int before))
                break;
            thing = before;
            issuer = IssuerAt(thing);
        }

        return issuer;
    }

    /// <summary>The member that issued what "it" stands for where it is read: "Roe sent a text. “Sorry,” it read"; -1 for none.</summary>
    public int OfRead(int pronoun)
    {
        int sentence = scene.Sentences.Of(scene.Mentions[pronoun].First);
        for (int k = pronoun - 1; k >= 0 && k >= pronoun - Reach && sentence - scene.Sentences.Of(scene.Mentions[k].First) <= 1; k--)
        {
            if (scene.Mentions[k] is { Kind: MentionKind.Nominal } thing && thing.Is(WordClass.Document))
                return IssuerAt(k);
        }

        return -1;
    }

    int IssuerAt(int thing)
    {
        int before = BeforeArticle(scene.Mentions[thing].First);
        bool isMessage = before >= 0 && IsIn(DocumentWords.Messages, thing)
            && (scene.Sentences.IsWord(before, "in") || scene.Sentences.IsWord(before, "with"));

        // "Roe argued in a column in the Planet"
        if (isMessage && IsIn(DocumentWords.Columns, thing) && WriterAt(thing) is >= 0 and int writer)
            return writer;
        if (memberOf[thing] >= 0)
            return memberOf[thing];
        if (Of(thing) is >= 0 and int issuer)
            return issuer;
        if (SenderBehind(thing) is >= 0 and int sender)
            return sender;
        if (OwnerBehind(thing) is >= 0 and int owner)
            return owner;
        if (before < 1)
            return isMessage ? WriterAt(thing) : -1;
        if (scene.Sentences.IsWord(before, "in") && ReporterAt(thing) is >= 0 and int reporter)
            return reporter;
        return isMessage ? WriterAt(thing) : IssuingVerb(before) is >= 0 and int verb ? SubjectOf(verb, thing) : -1;
    }

    // "As part of its yearly report, the board looked at the rain": the subject behind; -1 for none
    int OwnerBehind(int thing)
    {
        int first = scene.Mentions[thing].First;
        int sentence = scene.Sentences.Of(first);
        if (!scene.Tokens[first].Is(WordClass.PossessivePronoun) || first - scene.Sentences.First(sentence) > MaxQualifiers)
            return -1;
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(sentence), scene.Sentences.End(sentence));
        return subject > thing ? memberOf[subject] : -1;
    }

    /// <summary>Whether a thing stands on a platform that was told of, which is no source itself.</summary>
    public bool IsPosted(int mention) => IsIn(DocumentWords.Posts, mention) && PlatformBefore(mention) >= 0;

    /// <summary>The member that an earlier mention of the same thing gives it to, or the subject of the sentence there; -1 for none.</summary>
    public int Before(int mention) =>
        Introduced(mention) is >= 0 and int issuer ? issuer : Earlier(mention) is >= 0 and int thing ? SubjectOfSentence(scene.Mentions[thing].First, thing) : -1;

    // The last mention of the same thing before a mention; -1 for none near
    int Earlier(int mention)
    {
        int noun = scene.Mentions[mention].Last;
        WordSet? alike = DocumentWords.AlikeOf(scene.Sentences.Characters(noun));
        for (int k = mention - 1; k >= 0 && k >= mention - Reach; k--)
        {
            Mention thing = scene.Mentions[k];
            if (thing.Kind != MentionKind.Nominal || (thing.HasName && !thing.Is(WordClass.Document)))
                continue;
            ReadOnlySpan<char> last = scene.Sentences.Characters(NounOf(thing));
            if (IsSameNoun(scene.Sentences.Characters(noun), last) || alike?.Contains(last) == true)
                return k;
        }

        return -1;
    }

    // The report is one of two reports, too, and the study of two studies
    static bool IsSameNoun(ReadOnlySpan<char> noun, ReadOnlySpan<char> before)
    {
        if (before.Length > noun.Length + 1 && before.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
            return noun.EndsWith("y", StringComparison.OrdinalIgnoreCase) && before.StartsWith(noun.Slice(0, noun.Length - 1), StringComparison.OrdinalIgnoreCase);
        return before.StartsWith(noun, StringComparison.OrdinalIgnoreCase)
            && (before.Length == noun.Length || (before.Length == noun.Length + 1 && before[noun.Length] is 's' or 'S'));
    }

    // "a statement Thursday night", "a statement late"
    int NounOf(Mention thing)
    {
        int last = thing.Last;
        while (last > thing.Head && scene.Tokens[last].Is(WordClass.Time | WordClass.Adverb))
            last--;
        return last;
    }

    bool IsIn(WordSet nouns, int mention) => nouns.Contains(scene.Sentences.Characters(NounOf(scene.Mentions[mention])));

    bool IsPlatform(int token) => scene.Tokens[token].Is(WordClass.Capital) && DocumentWords.Platforms.Contains(scene.Sentences.Characters(token));

    // The token before a thing with its article: "a long and written statement"
    int BeforeArticle(int first)
    {
        for (int i = first - 1; i > 0 && i >= first - MaxQualifiers && scene.Tokens[i].IsLower && scene.MentionAt[i] < 0; i--)
        {
            if (scene.Sentences.IsIndefiniteArticle(i))
                return i - 1;
        }

        return first - 1;
    }

    // "Roe sent a letter", "Roe put out a letter", "Roe sent the board a letter": the verb; -1 for none
    int IssuingVerb(int before)
    {
        if (scene.Sentences.IsWord(before, "out"))
            before--;
        else if (scene.MentionAt[before] is >= 0 and int receiver)
            before = scene.Mentions[receiver].First - 1;
        return before >= 0 && names.IsIssuing(before) ? before : -1;
    }

    // "A letter that Roe wrote", "a text message Roe had sent"
    int SenderBehind(int thing)
    {
        int first = NounOf(scene.Mentions[thing]) + 1;
        if (scene.Sentences.IsWord(first, "that") || scene.Sentences.IsWord(first, "which"))
            first++;
        if (first >= scene.Tokens.Length || scene.MentionAt[first] is not (>= 0 and int sender) || scene.Mentions[sender].First != first)
            return -1;
        int verb = scene.Mentions[sender].Last + 1;
        if (verb < scene.Tokens.Length && scene.Tokens[verb].Is(WordClass.Auxiliary))
            verb++;
        return verb < scene.Tokens.Length && scene.MentionAt[verb] < 0 && names.IsIssuing(verb) ? memberOf[sender] : -1;
    }

    // The member that sent what no earlier mention tells of
    int SenderBefore(int mention)
    {
        if (SenderAt(mention) is >= 0 and int sender)
            return sender;
        if (IsIn(DocumentWords.Posts, mention) && PosterBefore(mention) is >= 0 and int poster)
            return poster;
        return IsIn(DocumentWords.Statements, mention) ? SourceBefore(mention) : -1;
    }

    // "Roe took to Facebook", "Roe wrote on X"
    int PosterBefore(int mention)
    {
        int platform = PlatformBefore(mention);
        return platform < 0 ? -1 : ActiveSubject(scene.Sentences.First(scene.Sentences.Of(platform)), platform - 1);
    }

    int PlatformBefore(int mention)
    {
        int first = FirstBefore(mention);
        for (int i = scene.Mentions[mention].First - 1; i > first; i--)
        {
            if (IsPlatform(i) && scene.Tokens[i - 1].IsLower && (scene.Sentences.IsWord(i - 1, "on") || scene.Sentences.IsWord(i - 1, "to")))
                return i;
        }

        return -1;
    }

    // "The board replied that it rained. ... the statement said"
    int SourceBefore(int mention)
    {
        int sentence = scene.Sentences.Of(scene.Mentions[mention].First);
        int first = scene.ReportsOf(Math.Max(0, sentence - SourceReach)).First;
        for (int i = scene.ReportsOf(sentence).First - 1; i >= first; i--)
        {
            if (scene.Reports[i].Kind != ReportKind.WeakVerb && scene.Reports[i].Mention is >= 0 and int source && source < mention)
                return memberOf[source];
        }

        return -1;
    }

    // The first token that is near enough to tell who sent a thing
    int FirstBefore(int mention)
    {
        int token = scene.Mentions[mention].First;
        return Math.Max(token - TokenReach, scene.Sentences.First(Math.Max(0, scene.Sentences.Of(token) - SenderReach)));
    }

    // "Roe emailed supporters. ... the email said", "Roe sued. ... the lawsuit says", "Roe wrote to the board. ... the letter said"
    int SenderAt(int mention)
    {
        ReadOnlySpan<char> noun = scene.Sentences.Characters(scene.Mentions[mention].Last);
        bool isSuit = IsIn(DocumentWords.Suits, mention);
        bool isLetter = scene.Sentences.IsWord(scene.Mentions[mention].Last, "letter");
        int first = FirstBefore(mention);
        for (int i = scene.Mentions[mention].First - 1; i >= first; i--)
        {
            ReadOnlySpan<char> verb = scene.Sentences.Characters(i);
            bool isSame = verb.Length == noun.Length + 2 && verb.StartsWith(noun, StringComparison.OrdinalIgnoreCase)
                && scene.Sentences.EndsWith(i, "ed") && !scene.Sentences.EndsWith(i, "reported");
            if (!scene.Tokens[i].IsLower || !(isSame || (isSuit && scene.Sentences.IsOneOf(i, Suing))
                || (isLetter && scene.Sentences.IsWord(i, "wrote") && scene.Sentences.IsWord(i + 1, "to"))))
                continue;
            return SubjectOf(i, mention);
        }

        return -1;
    }

    // "Roe thanked voters in a tweet", "In a tweet, Roe thanked voters"
    int WriterAt(int thing)
    {
        int sentence = scene.Sentences.Of(scene.Mentions[thing].First);
        int first = scene.Sentences.First(sentence);
        int before = BeforeArticle(scene.Mentions[thing].First);
        if (before > first)
            return ActiveSubject(first, before);
        int subject = scene.Clauses.OfSentence(first, scene.Sentences.End(sentence));
        return subject > thing ? memberOf[subject] : -1;
    }

    // "Roe was named in a letter": whoever something is done to wrote nothing
    int ActiveSubject(int first, int before)
    {
        int subject = scene.Clauses.OfSentence(first, before);
        if (subject < 0)
            return -1;
        for (int i = scene.Mentions[subject].Last + 1; i < before && i <= scene.Mentions[subject].Last + VerbReach; i++)
        {
            if (scene.MentionAt[i] < 0 && scene.Tokens[i].Is(WordClass.Be))
                return -1;
        }

        return memberOf[subject];
    }

    // "The Planet said Roe sent a letter"
    int SubjectOf(int verb, int before)
    {
        int subject = scene.Subjects.Before(verb);
        return subject >= 0 && subject < before && memberOf[subject] >= 0 ? memberOf[subject] : SubjectOfSentence(verb, before);
    }

    int SubjectOfSentence(int token, int before)
    {
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(token)), token);
        return subject >= 0 && subject < before ? memberOf[subject] : -1;
    }

    // "Roe said in a statement", "..., the board said in a statement"
    int ReporterAt(int thing)
    {
        // "Roe said she saw no sign in the report"
        bool isKnown = scene.Sentences.IsWord(scene.Mentions[thing].First, "the");
        (int first, int end) = scene.ReportsOf(scene.Sentences.Of(scene.Mentions[thing].First));
        for (int i = end - 1; i >= first && i >= end - MaxReports; i--)
        {
            int source = scene.Reports[i].Mention;
            if (source < thing
                && (!isKnown || scene.Reports[i].CueFirst >= scene.Mentions[thing].First - FarthestCue)
                && scene.Reports[i].CueFirst < scene.Mentions[thing].First && memberOf[source] >= 0)
                return memberOf[source];
        }

        return -1;
    }
}
