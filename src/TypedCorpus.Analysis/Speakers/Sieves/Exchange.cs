using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Questions and answers in paragraphs right behind one another: "Was it late?" Roe asked Poe. / "It was." / "How late?" / "Nine."</summary>
static class Exchange
{
    // From the end of a paragraph back to its last quote, in tokens.
    const int Reach = 60;

    static readonly WordList Asking = ["ask", "asked", "asks", "inquired", "inquires", "demanded", "demands", "queried", "wondered"];

    /// <summary>Who answers, or asks on; null for a quote that is no part of an exchange, and for nobody known.</summary>
    public static QuoteSource? Of(Scene scene, int quote)
    {
        int before = TurnBefore(scene, quote);
        if (before < 0 || scene.SourceOf(before) is not { } last)
            return null;
        if (scene.IsQuestion(before) && !scene.IsQuestion(quote) && Answerer(scene, before, last) is >= 0 and int answers)
            return SpokenOf.IsNamed(scene, quote, answers) ? null : new QuoteSource(answers);
        if (scene.IsConversation)
            return scene.Quotes[before].Kind == QuoteKind.Direct && Other(scene, Addressee.Called(scene, before), last) is >= 0 and int called && !SpokenOf.IsNamed(scene, quote, called)
                ? new QuoteSource(called) : null;

        // The turn before was an answer, or another question, to whoever spoke in the one before it
        int earlier = TurnBefore(scene, before);
        if (earlier < 0 || scene.SourceOf(earlier) is not { } first || first.Mention == last.Mention)
            return null;
        bool goesOn = scene.SieveOf(before) is PreviousParagraph
            || (AreOthers(scene, first.Mention, last.Mention)
                && (scene.IsQuestion(before) ? !scene.IsQuestion(quote) && IsAsking(scene, last) : scene.IsQuestion(quote) && scene.IsQuestion(earlier) && IsAsking(scene, first)));
        return goesOn ? first : null;
    }

    static int Answerer(Scene scene, int question, QuoteSource asker)
    {
        int asked = Addressee.Asked(scene, asker);
        if (asked < 0)
            asked = Addressee.Called(scene, question);
        if (asked < 0 && question > 0 && scene.SourceOf(question - 1)?.Mention == asker.Mention && IsInParagraph(scene, question))
            asked = Addressee.Called(scene, question - 1);
        return Other(scene, asked, asker);
    }

    static int Other(Scene scene, int mention, QuoteSource source) =>
        mention >= 0 && !IsSameName(scene, scene.Mentions[mention], scene.Mentions[source.Mention]) ? mention : -1;

    // The last quote of the paragraph before the one that a quote opens; -1 for none
    static int TurnBefore(Scene scene, int quote)
    {
        int first = quote;
        while (first > 0 && first > quote - Reach && !scene.OpensParagraph(first) && IsInParagraph(scene, first))
            first--;
        return first > 0 && scene.OpensParagraph(first) && !scene.Reopens(first) && scene.Quotes[first - 1].IsClosed
            && scene.ParagraphStart(scene.TokenOf(first) - 1, Reach) <= scene.TokenOf(first - 1) ? first - 1 : -1;
    }

    // Whether the quote before stands in the same paragraph
    static bool IsInParagraph(Scene scene, int quote) => scene.ParagraphStart(scene.TokenOf(quote), Reach) <= scene.TokenOf(quote - 1);

    static bool IsAsking(Scene scene, QuoteSource source) => scene.Sentences.IsOneOf(source.CueFirst, Asking);

    static bool IsSameName(Scene scene, Mention one, Mention other) =>
        one.HasName && other.HasName && scene.Sentences.Characters(one.NameLast).SequenceEqual(scene.Sentences.Characters(other.NameLast));

    // Two who have other names, or one of whom is a man and one a woman
    static bool AreOthers(Scene scene, int one, int other)
    {
        Mention first = scene.Mentions[one];
        Mention second = scene.Mentions[other];
        if (first.HasName && second.HasName)
            return !IsSameName(scene, first, second);
        WordClass of = first.Traits & WordClass.Gender;
        WordClass to = second.Traits & WordClass.Gender;
        return of != 0 && to != 0 && (of & to) == 0;
    }
}
