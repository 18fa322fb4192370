using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>
/// Takes from a person's name the word in front that says what somebody is, where no list has it: Shipowner Ann Roe, Volcanist Ann Roe, Forward
/// Zorin Roe. Its form tells it, or the text itself: "the maintainer". A first word that nothing tells of is a given name that no list has.
/// </summary>
sealed class UnlistedRoles(Token[] tokens, SentenceMap sentences, CancellationToken cancellation)
{
    // Owner, coach; a shorter one ends too many names: man, lord
    const int ShortestRole = 5;

    // In front of what a word ends in: ship-owner
    const int ShortestHead = 3;

    // Behind the word: Ann B. Roe Poe
    const int LongestName = 4;

    const WordClass NoSurname = WordClass.Organisation | WordClass.Place | WordClass.PlaceEnd | WordClass.Function | WordClass.Role | WordClass.Time
        | WordClass.Plural;

    static readonly string[] Endings =
        ["ist", "ician", "maker", "keeper", "goer", "owner", "holder", "woman", "person", "mate", "ier", "ainer", "izer", "iser"];

    // Nouns of other things, but in front of a person's name
    static readonly WordList InFrontOnly =
        [
            "forward", "prop", "lock", "bass", "regular", "freshman", "sophomore", "enforcer", "lefty", "righty", "stand-in", "first-timer", "newbie",
            "local", "contralto",
        ];

    HashSet<ulong>? nouns;

    /// <summary>The mention with its name cut so; the same one where no such word opens it.</summary>
    public Mention WithoutRole(Mention mention)
    {
        int word = mention.NameFirst;
        if (mention.Kind != MentionKind.Named || mention.NameLast < word + 2 || !IsPlain(tokens[word]) || mention.NameLast > word + LongestName)
            return mention;
        int given = word + 1;
        bool isGiven = tokens[given].IsAll(WordClass.Capital | WordClass.GivenName)
            && !tokens[given].Is(WordClass.Organisation | WordClass.AllCapitals);
        if (tokens[mention.NameLast].Is(NoSurname) || !(isGiven ? IsRole(word) : IsInFrontOnly(word, mention)))
            return mention;
        WordClass traits = (mention.Traits & ~(WordClass.Organisation | WordClass.Place)) | WordClass.Role | WordClass.GivenName;
        return mention with { NameFirst = given, Traits = traits | (tokens[given].Classes & WordClass.Gender) };
    }

    static bool IsPlain(Token token) => token.Classes == WordClass.Capital || token.Classes == (WordClass.Capital | WordClass.Label);

    bool IsRole(int word) => IsInFrontOnly(word) || EndsAsRole(word) || IsClass(word) || StandsForSomebody(word);

    // Forward Zorin Roe said, at the start of its sentence; Londoner Zorin Roe, anywhere
    bool IsInFrontOnly(int word, Mention mention) =>
        mention.NameLast == word + 2 && IsPlain(tokens[word + 1]) && IsPlain(tokens[mention.NameLast])
        && (Demonyms.IsPerson(sentences.Characters(word)) || (sentences.IsStart(word) && IsInFrontOnly(word)));

    bool IsInFrontOnly(int word) => sentences.IsOneOf(word, InFrontOnly) || Demonyms.IsPerson(sentences.Characters(word));

    // Petty Officer 2nd Class
    bool IsClass(int word) => word > 0 && tokens[word - 1].Is(WordClass.Number) && sentences.IsWord(word, "class");

    bool EndsAsRole(int word)
    {
        foreach (string ending in Endings)
        {
            if (tokens[word].Length >= ending.Length + ShortestHead && sentences.EndsWith(word, ending))
                return true;
        }

        ReadOnlySpan<char> letters = sentences.Characters(word);
        for (int length = ShortestRole; length <= letters.Length - ShortestHead; length++)
        {
            WordClass classes = Lexicon.English[letters.Slice(letters.Length - length)];
            if ((classes & WordClass.Role) != 0 && (classes & (WordClass.GivenName | WordClass.Borrowed)) == 0)
                return true;
        }

        return false;
    }

    // "the maintainer", "a regular"
    bool StandsForSomebody(int word) => (nouns ??= NounsBehindDeterminers()).Contains(WordHash.Of(sentences.Characters(word)));

    HashSet<ulong> NounsBehindDeterminers()
    {
        HashSet<ulong> found = [];
        for (int i = 1; i < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            bool goesOn = i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.Function | WordClass.AnyVerb);
            if (tokens[i].IsLower && !goesOn && tokens[i - 1].Is(WordClass.Determiner | WordClass.PossessivePronoun))
                found.Add(WordHash.Of(sentences.Characters(i)));
        }

        return found;
    }
}
