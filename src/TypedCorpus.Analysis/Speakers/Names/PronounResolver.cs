using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Finds whom the pronouns stand for: gender first, then the subject and the speaker of the nearest sentence.</summary>
sealed class PronounResolver
{
    // How many mentions and sentences back an antecedent may stand.
    const int MentionReach = 40;
    const int SentenceReach = 8;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;
    readonly bool[] isSource;

    PronounResolver(Scene scene, Cast cast)
    {
        this.scene = scene;
        this.cast = cast;
        memberOf = new int[scene.Mentions.Count];
        isSource = new bool[scene.Mentions.Count];
        foreach (Reports.Report report in scene.Reports)
            isSource[report.Mention] |= report.Kind != Reports.ReportKind.WeakVerb;
    }

    /// <summary>For each mention the member of the cast that it is or stands for; -1 for none.</summary>
    public static int[] Resolve(Scene scene, Cast cast, CancellationToken cancellation)
    {
        PronounResolver resolver = new(scene, cast);
        for (int m = 0; m < scene.Mentions.Count; m++)
        {
            if (m % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            resolver.memberOf[m] = resolver.MemberFor(m);
        }

        return resolver.memberOf;
    }

    int MemberFor(int m)
    {
        Mention mention = scene.Mentions[m];
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (mention.Is(WordClass.Relative))
                return m > 0 && mention.First - scene.Mentions[m - 1].Last <= 2 ? memberOf[m - 1] : -1;
            return mention.Is(Gender) ? Antecedent(m) : -1;
        }

        return cast.MemberOf(m);
    }

    int Antecedent(int m)
    {
        Mention pronoun = scene.Mentions[m];
        int sentence = scene.Sentences.Of(pronoun.First);
        int best = -1;
        int bestScore = int.MinValue;
        for (int k = m - 1; k >= 0 && k >= m - MentionReach; k--)
        {
            int distance = sentence - scene.Sentences.Of(scene.Mentions[k].First);
            if (distance > SentenceReach)
                break;
            if (memberOf[k] < 0 || !Agrees(pronoun, cast.Members[memberOf[k]]))
                continue;
            int score = Score(k, distance, pronoun);
            if (score > bestScore)
            {
                best = memberOf[k];
                bestScore = score;
            }
        }

        return best;
    }

    static bool Agrees(Mention pronoun, CastMember member) =>
        (member.Traits & WordClass.Organisation) == 0
        && (member.Gender == 0 || (member.Gender & pronoun.Traits) != 0);

    int Score(int k, int distance, Mention pronoun)
    {
        Mention candidate = scene.Mentions[k];
        int score = -10 * distance;
        bool hangs = candidate.First > 0 && scene.Tokens[candidate.First - 1].Is(WordClass.Preposition);
        bool owns = candidate.Last + 1 < scene.Tokens.Count && scene.Tokens[candidate.Last + 1].Kind == TokenKind.Possessive;
        if (isSource[k])
            score += 12;
        if (!hangs && !owns && !candidate.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun))
            score += 6;
        if (scene.Sentences.IsStart(candidate.First))
            score += 3;
        if ((cast.Members[memberOf[k]].Gender & pronoun.Traits) != 0)
            score += 4;
        return score;
    }
}
