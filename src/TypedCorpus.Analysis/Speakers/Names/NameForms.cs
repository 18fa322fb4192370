using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Compares the forms of names, word by word, without making strings of them.</summary>
sealed class NameForms(SentenceMap sentences, List<Mention> mentions)
{
    // al-, ibn-
    const int LongestPrefix = 4;

    // Of the words behind the first: Motors, Holdings Inc.
    const int LongestCompany = 2;

    // From the name to that of the husband or the wife, in mentions
    const int SpouseReach = 4;

    static readonly WordList CompanyWords =
    [
        "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "co", "co.", "ag", "gmbh", "company", "corporation", "holdings", "industries", "motors",
        "airlines", "airways", "healthcare", "group", "media", "entertainment", "energy", "therapeutics", "pharma", "labs", "market",
        "stores", "bancorp", "semiconductor", "biosciences", "robotics", "aerospace", "logistics", "insurance", "electric", "petroleum", "technologies", "systems", "pharmaceuticals", "studios", "catering", "software", "foods", "brands",
    ];

    static readonly Dictionary<string, WordSet> ShortNames = WordSet.LoadGroups("Lexicons/short-given-names", StringComparer.OrdinalIgnoreCase);

    Token[] Tokens => sentences.Tokens;

    /// <summary>The last token of a name that is no suffix: the surname.</summary>
    public int Surname(int mention)
    {
        Mention name = mentions[mention];
        int i = name.NameLast;
        while (i > name.NameFirst && Tokens[i].Is(WordClass.NameSuffix))
            i--;
        return i;
    }

    /// <summary>The number of words of a name, without suffixes; particles belong to the surname: "von der Heyde" is one.</summary>
    public int Words(int mention) => SurnameStart(mention) - mentions[mention].NameFirst + 1;

    // The first particle of the surname; "Al Roe" and "Ben Roe" have given names
    int SurnameStart(int mention)
    {
        int first = mentions[mention].NameFirst;
        int i = Surname(mention);
        while (i > first && Tokens[i - 1].Is(WordClass.NameParticle)
            && !(i - 1 == first && Tokens[first].IsAll(WordClass.Capital | WordClass.GivenName)))
            i--;
        return i;
    }

    /// <summary>The token of the surname that a given name shares with the name that it stands beside, "Ann and Tom Roe", "Tom Roe and his wife, Ann";
    /// -1 for none.</summary>
    public int SharedSurname(int mention)
    {
        Mention name = mentions[mention];
        if (name.NameFirst != name.NameLast || !Tokens[name.NameFirst].IsAll(WordClass.Capital | WordClass.GivenName))
            return -1;
        if (sentences.IsWord(name.Last + 1, "and") && mention + 1 < mentions.Count && mentions[mention + 1].NameFirst == name.Last + 2
            && IsOfPerson(mention + 1))
            return Surname(mention + 1);
        if (!Kinship.IsSpouse(sentences, name))
            return -1;
        for (int k = mention - 1; k >= 0 && k >= mention - SpouseReach; k--)
        {
            if (mentions[k].Kind == MentionKind.Named)
                return sentences.Of(mentions[k].First) == sentences.Of(name.First) && IsOfPerson(k) ? Surname(k) : -1;
        }

        return -1;
    }

    bool IsOfPerson(int mention) => mentions[mention].CanNamePerson && Words(mention) > 1;

    /// <summary>A hash of a token's characters in any case, without the prefix that not every form of a name has: al-Sadiq, Sadiq.</summary>
    public ulong Hash(int token)
    {
        ReadOnlySpan<char> word = sentences.Characters(token);
        int hyphen = 0;
        while (hyphen < word.Length && hyphen <= LongestPrefix && word[hyphen] is not ('-' or '\u2011'))
            hyphen++;
        bool hasPrefix = hyphen is > 0 and <= LongestPrefix && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1])
            && (Lexicon.English[word.Slice(0, hyphen)] & WordClass.NamePrefix) != 0;
        return WordHash.Of(hasPrefix ? word.Slice(hyphen + 1) : word);
    }

    /// <summary>Whether two tokens are the same word, in any case and with either apostrophe.</summary>
    public bool Same(int token, int other) =>
        token == other || sentences.Characters(token).SequenceEqual(sentences.Characters(other)) || Hash(token) == Hash(other);

    /// <summary>Whether two names have the same surname.</summary>
    public bool HaveOneSurname(int mention, int other) => Same(Surname(mention), Surname(other));

    /// <summary>Whether two names of several words that end alike can be one: Ann Roe, Ann B. Roe, A. Roe.</summary>
    public bool Agree(int mention, int other)
    {
        int first = mentions[mention].NameFirst;
        int otherFirst = mentions[other].NameFirst;
        if (Same(first, otherFirst) || IsSuffixOf(mention, other) || IsSuffixOf(other, mention))
            return true;
        if (HasLoosePrefix(mention, other) || HasLoosePrefix(other, mention))
            return true;
        bool initial = Tokens[first].Is(WordClass.Initial) || Tokens[otherFirst].Is(WordClass.Initial);
        return AreOfOneName(first, otherFirst)
            || (initial && sentences.Characters(first)[0] == sentences.Characters(otherFirst)[0]);
    }

    // Al Harbi for Al-Harbi
    bool HasLoosePrefix(int mention, int other) =>
        mentions[mention].NameLast == mentions[mention].NameFirst + 1 && Tokens[mentions[mention].NameFirst].Is(WordClass.NamePrefix)
        && Tokens[mentions[other].NameLast].Length == Tokens[mentions[mention].NameLast].End - Tokens[mentions[mention].NameFirst].Start;

    /// <summary>Whether the last word of a name is a given name of two syllables with a hyphen, as in Kim Min-jun.</summary>
    public bool HasHyphenatedGivenName(int mention) =>
        EndsInHyphenatedGivenName(mention) && mentions[mention].NameLast == mentions[mention].NameFirst + 1;

    /// <summary>Whether such a given name ends a name of any length: Ada Lam Mei-yee.</summary>
    public bool EndsInHyphenatedGivenName(int mention)
    {
        ReadOnlySpan<char> last = sentences.Characters(mentions[mention].NameLast);
        int hyphen = last.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < last.Length && char.IsLower(last[hyphen + 1]);
    }

    /// <summary>Whether a name is a word and what companies add to it: Olbia Motors, Olbia Inc.</summary>
    public bool IsCompany(int mention)
    {
        Mention name = mentions[mention];
        if (name.NameLast == name.NameFirst || name.NameLast > name.NameFirst + LongestCompany
            || Tokens[name.NameFirst].Is(WordClass.GivenName | WordClass.Place | WordClass.Nationality | WordClass.Organisation | WordClass.Function))
            return false;
        for (int i = name.NameFirst + 1; i <= name.NameLast; i++)
        {
            if (!sentences.IsOneOf(i, CompanyWords))
                return false;
        }

        return true;
    }

    /// <summary>Whether the given name of one of two names that agree is only short for that of the other.</summary>
    public bool HaveShortForm(int mention, int other)
    {
        int first = mentions[mention].NameFirst;
        int otherFirst = mentions[other].NameFirst;
        return !Same(first, otherFirst) && !Tokens[first].Is(WordClass.Initial) && !Tokens[otherFirst].Is(WordClass.Initial) && AreOfOneName(first, otherFirst);
    }

    /// <summary>Whether two names are alike but for the given name, of which the second has the short form.</summary>
    public bool IsLongForm(int mention, int other) => IsShortFor(mentions[other].NameFirst, mentions[mention].NameFirst);

    /// <summary>Whether two names of as many words are alike but for a middle name, of which the second has the initial: Ann Bea Roe, Ann B. Roe.</summary>
    public bool HasFullerMiddle(int mention, int other)
    {
        int count = mentions[mention].NameLast - mentions[mention].NameFirst;
        if (count < 2 || count != mentions[other].NameLast - mentions[other].NameFirst || !HaveOneSurname(mention, other))
            return false;
        int middle = mentions[mention].NameFirst + 1;
        int initial = mentions[other].NameFirst + 1;
        return Tokens[initial].Is(WordClass.Initial) && !Tokens[middle].Is(WordClass.Initial) && Same(middle - 1, initial - 1)
            && Tokens[middle].Kind == TokenKind.Word && sentences.Characters(middle)[0] == sentences.Characters(initial)[0];
    }

    /// <summary>Whether one of two given names is short for the other.</summary>
    public bool AreOfOneName(int token, int other) => IsShortFor(token, other) || IsShortFor(other, token);

    // Chris for Christopher, and Mike for Michael
    bool IsShortFor(int token, int full)
    {
        ReadOnlySpan<char> form = sentences.Characters(token);
        if (ShortNames.TryGetValue(sentences.Characters(full).ToString(), out WordSet? shortForms) && shortForms.Contains(form))
            return true;
        return form.Length >= 3 && form.Length < Tokens[full].Length && Tokens[token].Is(WordClass.GivenName)
            && sentences.Characters(full).StartsWith(form, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a company's name is another one and one word that companies add: Elm Mills Group for Elm Mills.</summary>
    public bool IsCompanyOf(int mention, int other) =>
        mentions[mention].NameLast - mentions[mention].NameFirst == mentions[other].NameLast - mentions[other].NameFirst + 1
        && sentences.IsOneOf(mentions[mention].NameLast, CompanyWords) && OpensWith(mention, other);

    /// <summary>Whether a name opens with all words of another one.</summary>
    public bool OpensWith(int mention, int other)
    {
        int words = mentions[other].NameLast - mentions[other].NameFirst;
        if (mentions[mention].NameFirst + words >= mentions[mention].NameLast)
            return false;
        for (int i = 0; i <= words; i++)
        {
            if (!Same(mentions[mention].NameFirst + i, mentions[other].NameFirst + i))
                return false;
        }

        return true;
    }

    bool IsSuffixOf(int mention, int other)
    {
        int i = mentions[mention].NameLast;
        int k = mentions[other].NameLast;
        for (; i >= mentions[mention].NameFirst; i--, k--)
        {
            if (k < mentions[other].NameFirst || !Same(i, k))
                return false;
        }

        return true;
    }
}
