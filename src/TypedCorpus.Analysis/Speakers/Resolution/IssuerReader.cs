using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads whose a thing said or written is: "her statement", "the agency's report", "a letter from Roe", "Roe sent an email".</summary>
sealed class IssuerReader(Scene scene, Cast cast, int[] memberOf)
{
    // How far back the thing was told of first, in mentions.
    const int Reach = 40;

    // From the noun to "from" or "by", and from there to the name, in tokens.
    const int AuthorReach = 6;
    const int NameReach = 10;

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
            if (scene.Sentences.IsWord(i, "from") || scene.Sentences.IsWord(i, "by"))
                return NamedBehind(i, mention);
        }

        return -1;
    }

    /// <summary>The member that an earlier mention of the same thing gives it to, or the subject of the sentence there; -1 for none.</summary>
    public int Before(int mention)
    {
        ReadOnlySpan<char> noun = scene.Sentences.Characters(scene.Mentions[mention].Last);
        for (int k = mention - 1; k >= 0 && k >= mention - Reach; k--)
        {
            Mention thing = scene.Mentions[k];
            if (thing.HasName || thing.Kind != MentionKind.Nominal
                || !scene.Sentences.Characters(thing.Last).Equals(noun, StringComparison.OrdinalIgnoreCase))
                continue;
            if (memberOf[k] >= 0)
                return memberOf[k];
            int subject = scene.Clauses.OfSentence(scene.Sentences.First(scene.Sentences.Of(thing.First)), thing.First);
            if (subject >= 0 && subject < k && memberOf[subject] >= 0)
                return memberOf[subject];
        }

        return -1;
    }

    // What stands behind the mention is not resolved yet: only a name tells whom it means
    int NamedBehind(int preposition, int mention)
    {
        for (int i = preposition + 1; i < scene.Tokens.Length && i < preposition + NameReach; i++)
        {
            int at = scene.MentionAt[i];
            if (at > mention)
                return cast.MemberOf(at);
        }

        return -1;
    }
}
