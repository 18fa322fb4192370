using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>
/// Finds whom mentions without a name stand for. Pronouns: gender first, then the subject and the speaker of the nearest sentence. Noun
/// phrases: the name in their apposition, or else somebody who was called the same.
/// </summary>
sealed class MemberResolver
{
    // How many mentions and sentences back an antecedent may stand.
    const int MentionReach = 40;
    const int SentenceReach = 8;
    const int RoleReach = 60;
    const int AppositionReach = 8;

    const int SourceBonus = 8;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;
    readonly bool[] isSource;

    MemberResolver(Scene scene, Cast cast)
    {
        this.scene = scene;
        this.cast = cast;
        memberOf = new int[scene.Mentions.Count];
        isSource = new bool[scene.Mentions.Count];
        foreach (Reports.Report report in scene.Reports)
        {
            if (report.Kind == Reports.ReportKind.WeakVerb)
                continue;
            isSource[report.Mention] = true;
            if (cast.MemberOf(report.Mention) is >= 0 and int member)
                cast.Members[member].Speaks = true;
        }
    }

    /// <summary>For each mention the member of the cast that it is or stands for; -1 for none.</summary>
    public static int[] Resolve(Scene scene, Cast cast, CancellationToken cancellation)
    {
        MemberResolver resolver = new(scene, cast);
        for (int m = 0; m < scene.Mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
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

        if (mention.Kind != MentionKind.Nominal || mention.HasName || !mention.Is(WordClass.Role) || mention.Is(WordClass.Plural))
            return cast.MemberOf(m);
        return Apposed(mention) is >= 0 and int named ? named : SameRole(m);
    }

    // "another delegate on the slate, Ray Roe, said", "the governor and party chairman Ray Roe": the name stands behind
    int Apposed(Mention mention)
    {
        int i = mention.Last + 1;
        int end = Math.Min(scene.Tokens.Length - 1, i + AppositionReach);
        bool joined = i < end && scene.Tokens[i].Is(WordClass.Coordinator);
        while (!joined && i < end && scene.Tokens[i].Kind == TokenKind.Word
            && (scene.MentionAt[i] >= 0 || scene.Tokens[i].Is(WordClass.Preposition | WordClass.Determiner)))
        {
            i++;
        }

        if (i >= end || !(joined || scene.Tokens[i].Kind == TokenKind.Comma) || scene.MentionAt[i + 1] < 0)
            return -1;
        int at = scene.MentionAt[i + 1];
        Mention name = scene.Mentions[at];
        if (name.Kind != MentionKind.Named || name.Is(WordClass.Organisation))
            return -1;
        Token after = scene.Tokens[Math.Min(name.Last + 1, scene.Tokens.Length - 1)];
        return joined ? (name.Is(WordClass.Role) ? cast.MemberOf(at) : -1) : after.Kind is TokenKind.Comma or TokenKind.SentenceEnd
            ? cast.MemberOf(at) : -1;
    }

    // "the senator": the last one before who was called senator, or Sen.
    int SameRole(int m)
    {
        Mention mention = scene.Mentions[m];
        if (!scene.Sentences.IsWord(mention.First, "the"))
            return -1;
        for (int k = m - 1; k >= 0 && k >= m - RoleReach; k--)
        {
            bool named = memberOf[k] >= 0 && scene.Mentions[k].Kind == MentionKind.Named && cast.Members[memberOf[k]].IsPerson;
            if (named && IsCalled(k, mention.Last) && HasPlace(k, mention))
                return memberOf[k];
        }

        return -1;
    }

    // "the Ohio senator" is nobody who was not called "Ohio Sen. Roe"
    bool HasPlace(int name, Mention role)
    {
        for (int i = role.Head + 1; i < role.Last; i++)
        {
            if (!scene.Tokens[i].Is(WordClass.Capital))
                continue;
            int k = scene.Mentions[name].First;
            while (k < scene.Mentions[name].NameFirst
                && !scene.Sentences.Characters(k).Equals(scene.Sentences.Characters(i), StringComparison.Ordinal))
                k++;
            if (k == scene.Mentions[name].NameFirst)
                return false;
        }

        return true;
    }

    // Whether the title or the apposition of a name holds a noun: "Sen. Roe" for senator, "Roe, a retired judge" for judge
    bool IsCalled(int name, int noun)
    {
        Mention named = scene.Mentions[name];
        for (int i = named.First; i < named.NameFirst; i++)
        {
            if (IsSameRole(i, noun))
                return true;
        }

        int behind = named.Last + 2;
        if (behind >= scene.Tokens.Length || scene.Tokens[behind - 1].Kind != TokenKind.Comma || scene.MentionAt[behind] < 0)
            return false;
        Mention apposition = scene.Mentions[scene.MentionAt[behind]];
        return apposition.Kind == MentionKind.Nominal && IsSameRole(apposition.Last, noun);
    }

    bool IsSameRole(int token, int noun)
    {
        if (!scene.Tokens[token].Is(WordClass.Role))
            return false;
        ReadOnlySpan<char> title = scene.Sentences.Characters(token).TrimEnd('.');
        ReadOnlySpan<char> full = scene.Sentences.Characters(noun);
        return scene.Tokens[token].Is(WordClass.Abbreviated)
            ? full.StartsWith(title, StringComparison.OrdinalIgnoreCase)
            : full.Equals(title, StringComparison.OrdinalIgnoreCase);
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
            // On a tie the earlier one wins: in one sentence, that is the subject.
            if (score >= bestScore)
            {
                best = memberOf[k];
                bestScore = score;
            }
        }

        return best;
    }

    static bool Agrees(Mention pronoun, CastMember member) =>
        member.IsPerson
        && (member.Gender == 0 || (member.Gender & pronoun.Traits) != 0);

    int Score(int k, int distance, Mention pronoun)
    {
        Mention candidate = scene.Mentions[k];
        int score = -10 * distance;
        bool hangs = candidate.First > 0 && scene.Tokens[candidate.First - 1].Is(WordClass.Preposition);
        bool owns = candidate.Last + 1 < scene.Tokens.Length && scene.Tokens[candidate.Last + 1].Kind == TokenKind.Possessive;
        if (isSource[k])
            score += SourceBonus;
        if (!cast.Members[memberOf[k]].IsSurelyPerson && !cast.Members[memberOf[k]].Speaks)
            score -= 10;
        bool isObject = candidate.First > 0 && scene.Tokens[candidate.First - 1].IsLower
            && !scene.Tokens[candidate.First - 1].Is(WordClass.Auxiliary)
            && (scene.Tokens[candidate.First - 1].Is(WordClass.AnyVerb) || scene.Sentences.EndsWith(candidate.First - 1, "ed"));
        if (!hangs && !owns && !isObject && !candidate.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun))
            score += 6;
        if (scene.Sentences.IsStart(candidate.First))
            score += 3;
        if ((cast.Members[memberOf[k]].Gender & pronoun.Traits) != 0)
            score += 4;
        return score;
    }
}
