using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Takes the place whose body speaks into the body's name: Norland’s foreign ministry, Elmsford police. The place alone is not the source.</summary>
sealed class PlaceBodies(Token[] tokens, SentenceMap sentences)
{
    const int MaxQualifiers = 2;

    const WordClass Person = WordClass.GivenName | WordClass.Honorific | WordClass.Role;

    /// <summary>The mention with such a name; the same one where it is none.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="possessor">The mention of whoever is possessor in it; of no meaning without one.</param>
    public Mention WithPlace(Mention mention, Mention possessor)
    {
        if (mention.HasName || mention.Kind != MentionKind.Nominal || !tokens[mention.Last].IsLower)
            return mention;
        if (mention.Head == mention.First)
            return IsPoliceOfPlace(mention) ? Named(mention, mention.First) : mention;
        bool isOwned = possessor.Kind == MentionKind.Named && possessor.First == mention.First && possessor.NameLast == possessor.Last
            && !possessor.Is(Person) && mention.Last - mention.Head <= MaxQualifiers
            && (BodyWords.Public.Contains(sentences.Characters(mention.Last)) || IsCentralBank(mention));
        for (int i = mention.Head; isOwned && i < mention.Last; i++)
            isOwned = tokens[i].IsLower && !tokens[i].Is(WordClass.Function);
        return isOwned ? Named(mention, possessor.NameFirst) : mention;
    }

    bool IsCentralBank(Mention mention) => sentences.IsWord(mention.Last, "bank") && sentences.IsWord(mention.Last - 1, "central");

    // "Elmsford police said"; but "Some police"
    bool IsPoliceOfPlace(Mention mention)
    {
        if (mention.Last == mention.First || mention.Last - mention.First > MaxQualifiers || !sentences.IsWord(mention.Last, "police"))
            return false;
        for (int i = mention.First; i < mention.Last; i++)
        {
            if (!tokens[i].Is(WordClass.Capital) || tokens[i].Is(Person | WordClass.Function | WordClass.Time))
                return false;
        }

        return true;
    }

    static Mention Named(Mention mention, int first) =>
        mention with { NameFirst = first, NameLast = mention.Last, Traits = mention.Traits | WordClass.Organisation };
}
