using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Takes from a mention the place that opens its sentence and runs into the name without a comma: At Elm Lane Ann Roe said, Back in Ghent Tom
/// Ek left.</summary>
sealed class PlacesBeforeNames(Token[] tokens, SentenceMap sentences)
{
    // Back in, Over at
    const int MostBefore = 2;

    /// <summary>The mention from the given name on; the same one where no such place stands in front of it.</summary>
    public Mention WithoutPlace(Mention mention)
    {
        if (mention.Kind != MentionKind.Named || mention.NameFirst != mention.First || mention.NameLast < mention.NameFirst + 2
            || !sentences.IsOneOf(mention.First - 1, PlaceWords.Prepositions) || !OpensSentence(mention.First - 1) || !IsSubject(mention.Last + 1))
            return mention;
        int given = mention.NameLast - 1;
        if (tokens[given].Is(WordClass.Initial))
            given--;
        if (given <= mention.NameFirst || !tokens[given].IsAll(WordClass.Capital | WordClass.GivenName)
            || tokens[mention.NameLast].Is(WordClass.Organisation | WordClass.PlaceEnd | WordClass.Role)
            || (tokens[mention.NameFirst].Is(WordClass.GivenName) && !tokens[mention.NameFirst].Is(WordClass.Place)))
            return mention;
        WordClass gender = tokens[given].Classes & WordClass.Gender;
        WordClass traits = (mention.Traits & ~(WordClass.Place | WordClass.Organisation)) | WordClass.GivenName | gender;
        return mention with { First = given, Head = given, NameFirst = given, Traits = traits };
    }

    bool OpensSentence(int preposition) => preposition - sentences.First(sentences.Of(preposition)) < MostBefore;

    // Ann Roe said; but "In Elm Ann Street is long", where the last word is no surname
    bool IsSubject(int behind) =>
        behind < tokens.Length && tokens[behind].IsLower && tokens[behind].Is(WordClass.AnyVerb) && !tokens[behind].Is(WordClass.Gerund);
}
