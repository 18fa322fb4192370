using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Tells by how a name is written, and by what stands beside it, whether it is a person's, a body's or a place's.</summary>
sealed class NameSigns(SentenceMap sentences, List<Mention> mentions)
{
    // How far behind a name the word may stand that tells what somebody is, in tokens.
    const int DescriptionReach = 8;

    const WordClass Listed = WordClass.Function | WordClass.GivenName | WordClass.Place | WordClass.PlaceEnd | WordClass.Nationality
        | WordClass.Organisation | WordClass.Role | WordClass.Honorific | WordClass.Time | WordClass.Document | WordClass.AllCapitals;

    // In front of a place, and of a body, but of nobody
    static readonly WordList Around = ["near", "off", "outside", "inside", "along", "across"];

    // The last word of what stands somewhere; few of them are surnames as well
    static readonly WordList Landmarks =
    [
        "street", "road", "avenue", "drive", "highway", "motorway", "boulevard", "parade", "wharf", "pier", "quay", "harbour", "harbor", "river", "creek",
        "bridge", "heights", "mall", "square", "beach", "island", "islands", "mountain", "mountains", "valley", "reef", "stadium", "airport", "station",
        "tunnel", "dam", "canal", "marina", "lagoon", "peninsula",
    ];

    // Whose object is a place or a thing
    static readonly WordList PlacePrepositions = ["in", "at", "on", "near", "to", "inside", "outside", "into"];

    static readonly WordList TitlesOfGivenNames =
    [
        "sir", "dame", "lady", "prince", "princess", "king", "queen", "pope", "father", "sister", "brother",
        "fr", "fr.", "sheikh", "sheikha", "sayyid",
        "emir", "datuk", "dato", "tun", "tunku", "tengku", "encik", "puan", "pak", "ibu", "alhaji", "hajia", "mallam", "ustad", "swami", "mullah",
        "mzee", "khun", "matua", "whaea", "coach", "imam", "rabbi", "pastor", "chef",
    ];

    /// <summary>Whether a title stands before it that goes with given names: Sir John, Sheikh Omar.</summary>
    public bool IsTitledByGivenName(int mention) => sentences.IsOneOf(mentions[mention].NameFirst - 1, TitlesOfGivenNames);

    /// <summary>Whether its only word is known to be nothing else than a name where no sentence starts.</summary>
    public bool IsUnlisted(int mention)
    {
        Token word = sentences.Tokens[mentions[mention].NameFirst];
        return !word.Is(Listed) && (!word.Is(WordClass.AnyVerb) || !sentences.IsStart(mentions[mention].First));
    }

    /// <summary>Whether its only word is known to be a given name and nothing else: "Ann", but not "Will".</summary>
    public bool IsGivenName(int mention)
    {
        Token word = sentences.Tokens[mentions[mention].NameFirst];
        return mentions[mention].NameFirst == mentions[mention].NameLast && word.Is(WordClass.GivenName)
            && !word.Is(WordClass.Function | WordClass.AnyVerb | WordClass.Time | WordClass.Place | WordClass.AllCapitals);
    }

    /// <summary>Whether its last word is known to be nothing else than a name.</summary>
    public bool EndsInName(int mention) => !sentences.Tokens[mentions[mention].NameLast].Is(Listed | WordClass.AnyVerb);

    /// <summary>Whether it stands as things do: "in Lodd Tower", "Lodd Tower, a house".</summary>
    public bool IsThing(int mention)
    {
        int before = mentions[mention].First - 1;
        int next = mentions[mention].Last + 1;
        Token[] tokens = sentences.Tokens;
        return tokens[mentions[mention].First].Is(WordClass.Determiner) || sentences.IsOneOf(before, PlacePrepositions)
            || (next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Comma && tokens[next + 1].Is(WordClass.Determiner));
    }

    /// <summary>Whether it is in capitals as a heading is, and no given name tells that all of it is a name: "THE HUNTING OF THE INVISIBLE MAN".</summary>
    public bool IsShouted(int mention)
    {
        Token[] tokens = sentences.Tokens;
        for (int i = mentions[mention].NameFirst; i <= mentions[mention].NameLast; i++)
        {
            if (tokens[i].Is(WordClass.GivenName) || !tokens[i].Is(WordClass.AllCapitals | WordClass.Preposition | WordClass.Determiner))
                return false;
        }

        return true;
    }

    /// <summary>Whether only its capitals show a body: "ANN" may be a person's name in a headline.</summary>
    public bool IsOnlyByCapitalsBody(int mention) =>
        mentions[mention].NameFirst == mentions[mention].NameLast
        && sentences.Tokens[mentions[mention].NameLast].Is(WordClass.AllCapitals)
        && !sentences.Tokens[mentions[mention].NameLast].Is(WordClass.Organisation);

    /// <summary>Whether a name of several words, none of which tells a person, stands as places do or is one by its last word: "off Zorin Reef", "Zorin
    /// Street"; but "Zorin Street, 43," and "said Zorin Street".</summary>
    public bool IsLandmark(int mention)
    {
        Mention name = mentions[mention];
        if (name.NameFirst == name.NameLast || name.Is(WordClass.GivenName | WordClass.Honorific | WordClass.Role))
            return false;
        return name.First > 0 && (sentences.IsOneOf(name.First - 1, Around) || (IsDetermined(name) && sentences.IsOneOf(name.NameLast, Landmarks)))
            && !IsPersonHere(mention);
    }

    // "the Zorin Pier", "on Zorin Pier", "Ghent's Zorin Pier"
    bool IsDetermined(Mention name)
    {
        Token before = sentences.Tokens[name.First - 1];
        return name.Head > name.First || before.Kind == TokenKind.Possessive || sentences.Tokens[name.First].Is(WordClass.Determiner)
            || (before.IsLower && before.Is(WordClass.Preposition | WordClass.Determiner));
    }

    /// <summary>Whether it stands as places do: who is only named so, "in Toluma", "Ann Roe of Toluma", is no person.</summary>
    public bool IsLocation(int mention)
    {
        int before = mentions[mention].First - 1;
        return sentences.IsWord(before, "in") || sentences.IsWord(before, "near")
            || ((sentences.IsWord(before, "of") || sentences.IsWord(before, "from")) && EndsFullName(before - 1));
    }

    // "Ann Roe of Toluma"
    bool EndsFullName(int token) =>
        token > 0 && sentences.Tokens[token].Is(WordClass.Capital) && sentences.Tokens[token - 1].IsAll(WordClass.Capital | WordClass.GivenName);

    /// <summary>Whether a title, a verb of saying or an apposition beside it shows that it is a person's: "said Lin Yuhan", "Lin Yuhan, a student".</summary>
    public bool IsPersonHere(int mention)
    {
        Mention name = mentions[mention];
        Token[] tokens = sentences.Tokens;
        if (name.Is(WordClass.Organisation | WordClass.Place))
            return false;
        if (name.Is(WordClass.Honorific | WordClass.Role) || HasCueBeside(mention))
            return true;
        int next = name.Last + 1;
        if (next + 1 >= tokens.Length || tokens[next].Kind != TokenKind.Comma)
            return false;
        if (tokens[next + 1].Is(WordClass.Number) || sentences.IsWord(next + 1, "who"))
            return true;
        for (int i = next + 1; i < tokens.Length && i < next + DescriptionReach && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].IsLower && tokens[i].Is(WordClass.Role))
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb of saying stands beside it: "said Roe", "Roe said".</summary>
    public bool HasCueBeside(int mention)
    {
        int before = mentions[mention].First - 1;
        int next = mentions[mention].Last + 1;
        Token[] tokens = sentences.Tokens;
        return (before >= 0 && tokens[before].IsLower && tokens[before].Is(WordClass.Cue))
            || (next + 1 < tokens.Length && tokens[next].IsLower && tokens[next].Is(WordClass.Cue));
    }
}
