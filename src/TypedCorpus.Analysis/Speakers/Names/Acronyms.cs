using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>The short names that bodies have by their letters: those that the text gives in brackets, Department of Rain (DoR), and those that are
/// the initials of a name, NRA for National Rain Association.</summary>
sealed class Acronyms(SentenceMap sentences, List<Mention> mentions, NameForms forms)
{
    // The bounds keep the search short in hostile texts.
    const int MaxBearers = 64;
    const int LongestAcronym = 12;

    // Two letters are the initials of too many names.
    const int FewestWords = 3;

    readonly List<int> bearers = [];
    readonly List<int> others = [];
    readonly Dictionary<ulong, int> bracketed = [];

    /// <summary>Notes a member that a mention names in several words.</summary>
    public void Add(int mention, int member)
    {
        List<int>? named = mentions[mention].Is(WordClass.Organisation) ? bearers : CanHaveLetters(mention) ? others : null;
        if (named?.Count < MaxBearers && !named.Contains(member))
            named.Add(member);
        int bracket = mentions[mention].Last + 1;
        Token[] tokens = sentences.Tokens;
        if (bracket + 2 < tokens.Length && tokens[bracket].Kind == TokenKind.OpenParenthesis && tokens[bracket + 2].Kind == TokenKind.CloseParenthesis
            && tokens[bracket + 1].Is(WordClass.Capital) && IsGivenTo(bracket + 1, mention) && !bracketed.ContainsKey(forms.Hash(bracket + 1)))
            bracketed.Add(forms.Hash(bracket + 1), member);
    }

    /// <summary>The member that the text calls so in brackets; -1 for none.</summary>
    public int Bracketed(int token) => bracketed.Count > 0 && bracketed.TryGetValue(forms.Hash(token), out int member) ? member : -1;

    /// <summary>The member whose initials a word is; -1 for none.</summary>
    public int OfInitials(int token, List<CastMember> members)
    {
        if (!sentences.Tokens[token].Is(WordClass.AllCapitals))
            return -1;
        return OfInitials(token, members, bearers) is >= 0 and int body ? body : OfInitials(token, members, others);
    }

    int OfInitials(int token, List<CastMember> members, List<int> named)
    {
        foreach (int bearer in named)
        {
            if (AreInitials(token, members[bearer].Fullest))
                return bearer;
        }

        return -1;
    }

    // Whatever has a name of three words that opens with no given name may be a body: Pedals Not Engines (PNE)
    bool CanHaveLetters(int mention) =>
        mentions[mention].NameLast - mentions[mention].NameFirst >= FewestWords - 1 && !mentions[mention].Is(WordClass.GivenName | WordClass.Honorific);

    // NRA, DOJ for Department of Justice: words in lower case may have a letter or none; a country may stand in front
    bool AreInitials(int token, int mention)
    {
        int first = mentions[mention].NameFirst;
        return AreInitials(token, first, mentions[mention].NameLast)
            || (sentences.Tokens[first].Is(WordClass.Place | WordClass.Nationality | WordClass.AllCapitals)
                && AreInitials(token, first + 1, mentions[mention].NameLast));
    }

    bool AreInitials(int token, int first, int last)
    {
        ReadOnlySpan<char> letters = sentences.Characters(token);
        int k = 0;
        for (int i = first; i <= last; i++)
        {
            if (sentences.Tokens[i].Kind != TokenKind.Word)
                continue;
            bool same = k < letters.Length && char.ToUpperInvariant(sentences.Characters(i)[0]) == letters[k];
            if (!same && sentences.Tokens[i].Is(WordClass.Capital))
                return false;
            if (same)
                k++;
        }

        return k == letters.Length && k > 1;
    }

    // Ann Bea Roe (ABR): a person has all initials
    bool IsGivenTo(int token, int mention) => mentions[mention].Is(WordClass.GivenName | WordClass.Honorific)
        ? sentences.Tokens[token].Is(WordClass.AllCapitals) && AreInitials(token, mentions[mention].NameFirst, mentions[mention].NameLast)
        : IsMadeOf(token, mention);

    // Its letters stand in the name in their order, the first one at the start of a word: EU3, Caltrans
    bool IsMadeOf(int token, int mention)
    {
        ReadOnlySpan<char> letters = sentences.Characters(token);
        if (letters.Length is < 2 or > LongestAcronym)
            return false;
        for (int i = mentions[mention].NameFirst; i <= mentions[mention].NameLast; i++)
        {
            if (sentences.Tokens[i].Is(WordClass.Capital) && sentences.Characters(i)[0] == letters[0] && FollowFrom(letters, i, mentions[mention].NameLast))
                return true;
        }

        return false;
    }

    bool FollowFrom(ReadOnlySpan<char> letters, int first, int last)
    {
        int k = 0;
        for (int i = first; i <= last; i++)
        {
            foreach (char c in sentences.Characters(i))
            {
                while (k < letters.Length && !char.IsLetter(letters[k]))
                    k++;
                if (k < letters.Length && char.ToUpperInvariant(c) == char.ToUpperInvariant(letters[k]))
                    k++;
            }
        }

        while (k < letters.Length && !char.IsLetter(letters[k]))
            k++;
        return k == letters.Length;
    }
}
