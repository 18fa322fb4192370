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

    // From the noun to "from" or "by", and from there to the name, in tokens.
    const int AuthorReach = 6;
    const int NameReach = 10;

    const int MaxReports = 8;

    // How far back somebody said what is then named as a statement, in sentences.
    const int SourceReach = 3;

    // How far back somebody sent what is then named by a noun, in sentences.
    const int SenderReach = 4;

    static readonly HashSet<ulong> Issuing = WordHash.SetOf(
        "issued", "released", "sent", "wrote", "published", "posted", "tweeted", "issuing", "releasing", "sending", "filed", "ran", "carried", "penned",
        "circulated", "submitted", "drafted", "lodged", "brought", "signed", "launched", "aired", "unveiled", "presented", "delivered");

    static readonly WordList Articles = ["editorial", "article", "story", "report", "op-ed", "column", "commentary", "leader"];

    static readonly WordList Suits = ["lawsuit", "suit", "complaint"];

    static readonly WordList Statements = ["statement", "release"];

    // "a letter obtained by the Planet"
    static readonly HashSet<ulong> Reading = WordHash.SetOf(
        "obtained", "seen", "reviewed", "viewed", "published", "reported", "acquired", "leaked", "shared", "posted");

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

        int end = Math.Min(scene.Tokens.Length, thing.Last + 1 + AuthorReach);
        for (int i = thing.Last + 1; i < end && scene.Tokens[i].Kind == TokenKind.Word && scene.Tokens[i].IsLower; i++)
        {
            bool by = scene.Sentences.IsWord(i, "by") && !Reading.Contains(WordHash.Of(scene.Sentences.Characters(i - 1)));
            if (by || scene.Sentences.IsWord(i, "from"))
                return NamedBehind(i, mention);
            if (i == thing.Last + 1 && scene.Sentences.IsWord(i, "in") && scene.Sentences.IsOneOf(thing.Last, Articles))
                return PaperAt(i + 1);
        }

        return -1;
    }

    /// <summary>The member that issued a thing as an earlier mention of it tells: "Roe said in a letter", "a letter from Roe", "Roe sent a letter";
    /// -1 for none.</summary>
    public int Introduced(int mention)
    {
        int thing = Earlier(mention);
        if (thing < 0)
            return SenderAt(mention) is >= 0 and int sender ? sender : IsStatement(mention) ? SourceBefore(mention) : -1;
        if (memberOf[thing] >= 0)
            return memberOf[thing];
        if (Of(thing) is >= 0 and int issuer)
            return issuer;
        int before = scene.Mentions[thing].First - 1;
        if (before > 0 && scene.Sentences.IsWord(before, "in"))
            return ReporterAt(thing);
        return before > 0 && scene.Tokens[before].IsLower && Issuing.Contains(WordHash.Of(scene.Sentences.Characters(before))) ? SubjectAt(thing) : -1;
    }

    /// <summary>The member that an earlier mention of the same thing gives it to, or the subject of the sentence there; -1 for none.</summary>
    public int Before(int mention) =>
        Introduced(mention) is >= 0 and int issuer ? issuer : Earlier(mention) is >= 0 and int thing ? SubjectAt(thing) : -1;

    // The last mention of the same thing before a mention; -1 for none near
    int Earlier(int mention)
    {
        ReadOnlySpan<char> noun = scene.Sentences.Characters(scene.Mentions[mention].Last);
        for (int k = mention - 1; k >= 0 && k >= mention - Reach; k--)
        {
            Mention thing = scene.Mentions[k];
            if (thing.HasName || thing.Kind != MentionKind.Nominal)
                continue;

            // "a statement Thursday night"
            int last = thing.Last;
            while (last > thing.Head && scene.Tokens[last].Is(WordClass.Time))
                last--;
            if (scene.Sentences.Characters(last).Equals(noun, StringComparison.OrdinalIgnoreCase))
                return k;
        }

        return -1;
    }

    // What a body says in writing, whether or not it was told of before
    bool IsStatement(int mention) => scene.Sentences.IsOneOf(scene.Mentions[mention].Last, Statements);

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

    // "Roe emailed supporters. ... the email said", "Roe sued. ... the lawsuit says", "Roe wrote to the board. ... the letter said"
    int SenderAt(int mention)
    {
        ReadOnlySpan<char> noun = scene.Sentences.Characters(scene.Mentions[mention].Last);
        bool isSuit = scene.Sentences.IsOneOf(scene.Mentions[mention].Last, Suits);
        bool isLetter = scene.Sentences.IsWord(scene.Mentions[mention].Last, "letter");
        int sentence = scene.Sentences.Of(scene.Mentions[mention].First);
        int first = scene.Sentences.First(Math.Max(0, sentence - SenderReach));
        for (int i = scene.Mentions[mention].First - 1; i >= first; i--)
        {
            ReadOnlySpan<char> verb = scene.Sentences.Characters(i);
            bool isSame = verb.Length == noun.Length + 2 && verb.StartsWith(noun, StringComparison.OrdinalIgnoreCase)
                && scene.Sentences.EndsWith(i, "ed") && !scene.Sentences.EndsWith(i, "reported");
            if (!scene.Tokens[i].IsLower || !(isSame || (isSuit && scene.Sentences.IsWord(i, "sued"))
                || (isLetter && scene.Sentences.IsWord(i, "wrote") && scene.Sentences.IsWord(i + 1, "to"))))
                continue;
            int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(i)), i);
            return subject >= 0 && subject < mention ? memberOf[subject] : -1;
        }

        return -1;
    }

    int SubjectAt(int thing)
    {
        int first = scene.Mentions[thing].First;
        int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(first)), first);
        return subject >= 0 && subject < thing ? memberOf[subject] : -1;
    }

    // "Roe said in a statement", "..., the board said in a statement"
    int ReporterAt(int thing)
    {
        (int first, int end) = scene.ReportsOf(scene.Sentences.Of(scene.Mentions[thing].First));
        for (int i = end - 1; i >= first && i >= end - MaxReports; i--)
        {
            int source = scene.Reports[i].Mention;
            if (source < thing && scene.Reports[i].CueFirst < scene.Mentions[thing].First && memberOf[source] >= 0)
                return memberOf[source];
        }

        return -1;
    }

    // "an editorial in the Planet"
    int PaperAt(int start)
    {
        int at = start < scene.Tokens.Length ? scene.MentionAt[start] : -1;
        return at >= 0 && scene.Mentions[at] is { Kind: MentionKind.Named } paper && paper.First == start && cast.MemberOf(at) is >= 0 and int member
            && (paper.Is(WordClass.Organisation) || scene.Tokens[start].Is(WordClass.Determiner)) ? member : -1;
    }

    // What stands behind the mention is not resolved yet: only a name tells whom it means
    int NamedBehind(int preposition, int mention)
    {
        for (int i = preposition + 1; i < scene.Tokens.Length && i < preposition + NameReach; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.Quote)
                break;
            int at = scene.MentionAt[i];
            if (at > mention && cast.MemberOf(at) is >= 0 and int author)
                return author;
        }

        return -1;
    }
}
