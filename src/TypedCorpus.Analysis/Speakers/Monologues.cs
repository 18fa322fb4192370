using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Tells texts in which one person says everything, paragraph for paragraph, from conversations.</summary>
static class Monologues
{
    const int FewestNames = 3;

    /// <summary>Whether all sources that stand beside their quotes can be one person, who is named a few times.</summary>
    public static bool IsOne(Scene scene, CancellationToken cancellation)
    {
        int names = 0;
        ulong surname = 0;
        WordClass genders = WordClass.None;
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (scene.SourceOf(quote) is not { } source || scene.SieveOf(quote)!.Strength != SieveStrength.Explicit)
                continue;
            Mention mention = scene.Mentions[source.Mention];
            genders |= mention.Traits & WordClass.Gender;
            if (genders == WordClass.Gender || mention.Is(WordClass.FirstPerson))
                return false;
            if (!mention.HasName)
                continue;
            ulong name = WordHash.Of(scene.Sentences.Characters(mention.NameLast));
            if (names > 0 && name != surname)
                return false;
            surname = name;
            names++;
        }

        return names >= FewestNames;
    }
}
