using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>A name and a colon, as scripts and headlines put it: Ann Roe: "...", or a name and where
/// somebody is from: Ann Roe, Elmford: "..."</summary>
sealed class NameAndColon : IAttributionSieve
{
    /// <inheritdoc/>
    public SieveStrength Strength => SieveStrength.Explicit;

    /// <inheritdoc/>
    public QuoteSource? Find(Scene scene, int quote)
    {
        int colon = scene.TokenOf(quote) - 1;
        if (colon < 1 || scene.Tokens[colon].Kind != TokenKind.Colon || scene.MentionAt[colon - 1] < 0)
            return null;
        int mention = scene.MentionAt[colon - 1];
        Mention name = scene.Mentions[mention];
        bool opens = scene.Sentences.IsStart(name.First)
            || scene.Tokens[name.First - 1].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Quote;

        // "The analyst's view:" is no name
        if (!opens || name.Kind != MentionKind.Named || name.Head != name.First)
            return null;
        return new QuoteSource(PersonOfPlace(scene, name) is >= 0 and int person ? person : mention);
    }

    // "Ann Roe, Elmford:", "Ann, 43, Elmford:": the person who opens the sentence is from there; -1 for none
    static int PersonOfPlace(Scene scene, Mention place)
    {
        int first = scene.Sentences.First(scene.Sentences.Of(place.First));
        if (first == place.First || scene.MentionAt[first] < 0 || scene.Mentions[scene.MentionAt[first]] is not { Kind: MentionKind.Named } person
            || person.First != first)
            return -1;
        bool isPerson = person.Is(WordClass.GivenName | WordClass.Honorific);
        for (int i = person.Last + 1; i < place.First; i++)
        {
            if (scene.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Number))
                return -1;
            isPerson |= scene.Tokens[i].Kind == TokenKind.Number;
        }

        return isPerson ? scene.MentionAt[first] : -1;
    }
}
