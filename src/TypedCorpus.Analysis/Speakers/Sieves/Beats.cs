using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>In a conversation, who does something beside a quote in its paragraph: Ann looked up. "It is late." Also behind the quote that opens
/// one: "It is late." Ann put down the cup.</summary>
static class Beats
{
    // In sentences: Ann looked at the clock. It was nine. "..."
    const int Reach = 3;

    /// <summary>Who acts beside a quote; null for nobody.</summary>
    public static QuoteSource? Of(Scene scene, int quote)
    {
        int token = scene.TokenOf(quote);
        int sentence = scene.Sentences.Of(token);
        if (!scene.StandsAlone(quote))
            return null;
        return scene.OpensParagraph(quote) ? Behind(scene, quote, sentence + 1) : Before(scene, quote, token, sentence);
    }

    // "It is late." Ann put down the cup.
    static QuoteSource? Behind(Scene scene, int quote, int sentence)
    {
        int first = scene.Sentences.End(sentence - 1);
        if (first >= scene.Tokens.Length || scene.Tokens[first - 1].Kind == TokenKind.ParagraphEnd
            || scene.Clauses.StartingAt(first) is not (>= 0 and int actor))
            return null;
        return scene.Mentions[actor].HasName && Acts(scene, actor, first) && !SpokenOf.IsNamed(scene, quote, actor) ? new QuoteSource(actor) : null;
    }

    static QuoteSource? Before(Scene scene, int quote, int token, int sentence)
    {
        for (int before = sentence - 1; before >= 0 && before >= sentence - Reach; before--)
        {
            int end = scene.Sentences.End(before);
            if (scene.Tokens[end - 1].Kind == TokenKind.ParagraphEnd)
                return null;
            if (ActorOf(scene, scene.Sentences.First(before), end) is >= 0 and int actor)
                return IsTurn(scene, quote, actor) || SpokenOf.IsNamed(scene, quote, actor) ? null : new QuoteSource(actor);
        }

        return null;
    }

    // "..." He looked up. "...": who says the first words is known better than whom the pronoun means
    static bool IsTurn(Scene scene, int quote, int actor)
    {
        if (scene.Mentions[actor].HasName || quote == 0)
            return false;
        int i = scene.TokenOf(quote) - 1;
        int last = scene.TokenOf(quote - 1);
        while (i > last && scene.Tokens[i].Kind != TokenKind.ParagraphEnd)
            i--;
        return i == last;
    }

    // Ann, the captain, "I", and the owner of what a sentence is about: "Her voice was low"; -1 for nobody
    static int ActorOf(Scene scene, int first, int end)
    {
        int subject = scene.Clauses.OfSentence(first, end);
        if (subject < 0)
            return -1;
        subject = scene.Appositions.NamedBy(subject);
        return Acts(scene, subject, first) ? subject : OwnerAt(scene, first);
    }

    static bool Acts(Scene scene, int subject, int first)
    {
        Mention actor = scene.Mentions[subject];
        bool hangs = actor.First > first && scene.Tokens[actor.First - 1].Is(WordClass.Preposition);
        if (hangs || actor.Is(WordClass.ObjectPronoun | WordClass.PossessivePronoun | WordClass.Plural | WordClass.Relative))
            return false;
        return actor.Kind switch
        {
            MentionKind.Named => !actor.Is(WordClass.Organisation),
            MentionKind.Pronoun => actor.Is(WordClass.Gender | WordClass.FirstPerson),
            _ => actor.Is(WordClass.Role),
        };
    }

    // "Ann's voice was low", "her eyes were red"
    static int OwnerAt(Scene scene, int first)
    {
        int at = scene.MentionAt[first];
        if (at < 0)
            return -1;
        Mention owner = scene.Mentions[at];
        bool owns = owner.Kind == MentionKind.Named
            ? owner.Last + 1 < scene.Tokens.Length && scene.Tokens[owner.Last + 1].Kind == TokenKind.Possessive
            : owner.Kind == MentionKind.Pronoun && owner.Is(WordClass.PossessivePronoun) && !owner.Is(WordClass.Plural);
        return owns ? at : -1;
    }
}
