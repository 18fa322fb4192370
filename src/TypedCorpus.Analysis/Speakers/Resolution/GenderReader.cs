using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>
/// Guesses the gender of members whose name does not tell it, from the pronouns that come next behind the name with no other name between,
/// "Elinor smiled. She", "Elinor and her", or else from a given name that stands alone.
/// </summary>
sealed class GenderReader
{
    // How far behind the name its pronoun may stand, in sentences.
    const int Reach = 1;

    // How far before the name somebody stands whom its pronoun may mean, in sentences.
    const int ReachOfOthers = 2;

    // So many pronouns behind a given name make it one of the other gender in a story: "Tom came in. / "...," she said" is of two
    const int FewestAgainstName = 3;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] masculine;
    readonly int[] feminine;

    // For each pronoun that tells a gender, whose
    readonly Dictionary<int, int> told = [];

    GenderReader(Scene scene, Cast cast)
    {
        this.scene = scene;
        this.cast = cast;
        masculine = new int[cast.Members.Count];
        feminine = new int[cast.Members.Count];
    }

    /// <summary>Reads the pronouns of a text.</summary>
    public static GenderReader Read(Scene scene, Cast cast, MentionParts parts, CancellationToken cancellation)
    {
        GenderReader reader = new(scene, cast);
        int lastMan = -1;
        int lastWoman = -1;
        for (int m = 0; m + 1 < scene.Mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            int member = cast.MemberOf(m);
            if (member >= 0 && cast.Members[member].IsSurelyPerson)
            {
                lastMan = cast.Members[member].Gender == WordClass.Masculine ? m : lastMan;
                lastWoman = cast.Members[member].Gender == WordClass.Feminine ? m : lastWoman;
            }

            if (member < 0 || (parts.Of(m) & Clues.SubjectHere) == 0)
                continue;

            // The next mention of a person
            int next = m + 1;
            while (next < scene.Mentions.Count && next < m + 4 && IsThing(scene.Mentions[next]))
                next++;
            if (next == scene.Mentions.Count || scene.Mentions[next].Kind != MentionKind.Pronoun
                || scene.Sentences.Of(scene.Mentions[next].First) - scene.Sentences.Of(scene.Mentions[m].First) > Reach)
                continue;
            WordClass gender = scene.Mentions[next].Traits & WordClass.Gender;
            if (!scene.IsConversation && !cast.Members[member].IsSurelyPerson
                && reader.IsNear(gender == WordClass.Masculine ? lastMan : lastWoman, m))
                continue;
            if (gender is WordClass.Masculine or WordClass.Feminine)
                reader.told[next] = member;
            if (gender == WordClass.Masculine)
                reader.masculine[member]++;
            else if (gender == WordClass.Feminine)
                reader.feminine[member]++;
        }

        return reader;
    }

    /// <summary>The gender that a member seems to have by what a pronoun itself does not tell; none where nothing tells.</summary>
    /// <param name="member">The member.</param>
    /// <param name="pronoun">The mention of the pronoun; -1 for none.</param>
    public WordClass Of(int member, int pronoun)
    {
        bool tells = told.TryGetValue(pronoun, out int whose) && whose == member;
        int he = masculine[member] - (tells && scene.Mentions[pronoun].Is(WordClass.Masculine) ? 1 : 0);
        int she = feminine[member] - (tells && scene.Mentions[pronoun].Is(WordClass.Feminine) ? 1 : 0);
        WordClass given = OfGivenName(member);
        if (scene.IsConversation && given != 0 && (given == WordClass.Masculine ? she : he) < FewestAgainstName)
            return given;
        if (he > 2 * she)
            return WordClass.Masculine;
        if (she > 2 * he)
            return WordClass.Feminine;
        return he > 0 ? WordClass.None : given;
    }

    // "Ivana": a word that is a given name, and may be a surname
    WordClass OfGivenName(int member)
    {
        if (cast.Members[member].Words > 1)
            return WordClass.None;
        Token name = scene.Tokens[scene.Mentions[cast.Members[member].Fullest].NameFirst];
        WordClass gender = name.Classes & WordClass.Gender;
        return name.Is(WordClass.GivenName) && gender != WordClass.Gender ? gender : WordClass.None;
    }

    // "Ann Roe came. Northwind had closed the mill. She": somebody else is known to be a woman
    bool IsNear(int person, int mention) =>
        person >= 0 && scene.Sentences.Of(scene.Mentions[mention].First) - scene.Sentences.Of(scene.Mentions[person].First) <= ReachOfOthers;

    static bool IsThing(Mention mention) => mention.Kind == MentionKind.Nominal && !mention.HasName && !mention.Is(WordClass.Role);
}
