using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>
/// Finds whom mentions without a name stand for. Names in apposition and the antecedents of relative pronouns are read off; for everything else
/// the members of the cast are weighed by what speaks for them.
/// </summary>
sealed class MemberResolver
{
    const int AppositionReach = 8;

    const WordClass Gender = WordClass.Masculine | WordClass.Feminine;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;

    MemberResolver(Scene scene, Cast cast)
    {
        this.scene = scene;
        this.cast = cast;
        memberOf = new int[scene.Mentions.Count];
        foreach (Report report in scene.Reports)
        {
            if (report.Kind != ReportKind.WeakVerb && cast.MemberOf(report.Mention) is >= 0 and int member)
                cast.Members[member].Speaks = true;
        }
    }

    /// <summary>Whom each mention of a text is or stands for.</summary>
    /// <param name="scene">The text, through which the sieves went.</param>
    /// <param name="cast">Its cast.</param>
    /// <param name="titleWords">The words of the title, as hashes.</param>
    /// <param name="chooser">Chooses among the candidates.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>For each mention the member; -1 for none.</returns>
    public static int[] Resolve(
        Scene scene, Cast cast, HashSet<ulong> titleWords, IMemberChooser chooser, CancellationToken cancellation)
    {
        MemberResolver resolver = new(scene, cast);
        CandidateFinder candidates = new(scene, cast, resolver.memberOf, titleWords, cancellation);
        for (int m = 0; m < scene.Mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (resolver.ReadOff(m) is { } member)
            {
                resolver.memberOf[m] = member;
                continue;
            }

            MentionGroup group = resolver.GroupOf(m, candidates.IsSource(m));
            resolver.memberOf[m] = -1;
            if (group == MentionGroup.None)
                continue;
            candidates.Gather(m, group);
            resolver.memberOf[m] = chooser.Choose(m, group, candidates);
        }

        return resolver.memberOf;
    }

    // The member of a name, and of what stands beside one; null where candidates must be weighed
    int? ReadOff(int m)
    {
        Mention mention = scene.Mentions[m];
        if (mention.HasName)
            return cast.MemberOf(m);
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (!mention.Is(WordClass.Relative))
                return null;
            return m > 0 && mention.First - scene.Mentions[m - 1].Last <= 2 ? memberOf[m - 1] : -1;
        }

        return mention.Is(WordClass.Role) && !mention.Is(WordClass.Plural) && Apposed(mention) is >= 0 and int named ? named : null;
    }

    MentionGroup GroupOf(int m, bool isSource)
    {
        Mention mention = scene.Mentions[m];
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (mention.Is(Gender))
                return scene.IsConversation ? MentionGroup.PersonInConversation : MentionGroup.Person;
            bool thing = isSource && !mention.Is(WordClass.FirstPerson | WordClass.SecondPerson | WordClass.Indefinite);
            return thing ? MentionGroup.Thing : MentionGroup.None;
        }

        Token noun = scene.Tokens[mention.Last];
        if (mention.Is(WordClass.Plural) && !noun.Is(WordClass.Organisation))
            return MentionGroup.None;
        if (noun.Is(WordClass.Role) || noun.Kind == TokenKind.Number)
            return scene.IsConversation ? MentionGroup.RoleInConversation : MentionGroup.Role;
        if (noun.Is(WordClass.Organisation))
            return MentionGroup.Body;
        return isSource && noun.Is(WordClass.Document) ? MentionGroup.Document : MentionGroup.None;
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
}
