using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Finds the member of a cast whom a name means.</summary>
/// <param name="sentences">The sentences.</param>
/// <param name="mentions">The mentions.</param>
/// <param name="forms">The forms of their names.</param>
/// <param name="signs">What shows the nature of a name.</param>
/// <param name="titles">In a story, the titles of families; null for none.</param>
/// <param name="members">The members so far.</param>
/// <param name="index">Their names.</param>
sealed class BearerFinder(
    SentenceMap sentences, List<Mention> mentions, NameForms forms, NameSigns signs, FamilyTitles? titles, List<CastMember> members, NameIndex index)
{
    // Only so many are compared; the bounds keep hostile texts linear.
    const int MaxNamesakes = 16;
    const int MaxLongForms = 64;

    // What a family name can be as well
    const WordClass Listed = WordClass.Place | WordClass.AnyVerb | WordClass.Function | WordClass.GivenName | WordClass.AllCapitals;

    /// <summary>The member of whose name a mention is a full form; -1 for none.</summary>
    public int FindFull(int mention)
    {
        int surname = forms.Surname(mention);
        if (index.BearersOf(surname)?.BySurname is not { } namesakes)
            return -1;
        int found = -1;
        for (int i = namesakes.Count - 1; i >= 0 && i >= namesakes.Count - MaxNamesakes; i--)
        {
            int other = members[namesakes[i]].Fullest;
            if (!forms.HaveOneSurname(mention, other) || !(forms.Agree(mention, other) || HasOfficeOf(mention, other)) || !Compatible(mention, namesakes[i]))
                continue;

            // Tom Roe, and his father, Thomas Roe
            bool isShortForm = forms.HaveShortForm(mention, other);
            if (!isShortForm)
                return namesakes[i];
            if (found < 0 && !Kinship.IsIntroduced(sentences, mentions[mention]) && !Kinship.IsIntroduced(sentences, mentions[other])
                && !AreInOneSentence(mention, other))
                found = namesakes[i];
        }

        return found;
    }

    /// <summary>The member of whose name of more words a mention has the first ones: Luisa Ortega for Luisa Ortega Vélez, Ada Lam for Ada Lam Mei-yee, or
    /// who has it as a nickname: Big Lou; -1 for none.</summary>
    public int FindLonger(int mention)
    {
        if (index.HasNicknames && index.BearersOfAll(mention) is { } nicknamed && FindNicknamed(nicknamed, mention) is >= 0 and int found)
            return found;
        if (FindCompanyOf(mention) is >= 0 and int company)
            return company;
        if (mentions[mention].Is(WordClass.Organisation | WordClass.Place) || index.BearersOf(forms.Surname(mention))?.ByMiddleName is not { } bearers)
            return -1;
        for (int i = 0; i < bearers.Count && i < MaxNamesakes; i++)
        {
            if (forms.OpensWith(members[bearers[i]].Fullest, mention) && IsOneName(bearers[i]) && Compatible(mention, bearers[i]))
                return bearers[i];
        }

        return -1;
    }

    // Dean Roe, who was the dean of music Ann Roe: what can be a given name is the office in front of the full name
    bool HasOfficeOf(int mention, int full)
    {
        Mention titled = mentions[mention];
        Token title = sentences.Tokens[titled.NameFirst];
        return titled.NameLast == titled.NameFirst + 1 && title.IsAll(WordClass.Role | WordClass.GivenName)
            && mentions[full].First < mentions[full].NameFirst && forms.Same(titled.NameFirst, mentions[full].First);
    }

    bool AreInOneSentence(int mention, int other) => sentences.Of(mentions[mention].First) == sentences.Of(mentions[other].First);

    // No headline that goes on behind a name: "Ann Roe Rally Ends"
    bool IsOneName(int member)
    {
        int full = members[member].Fullest;
        return signs.EndsInName(full) && (signs.IsPersonHere(full) || forms.EndsInHyphenatedGivenName(full));
    }

    /// <summary>The member whom a name of one word is short for; -1 for none.</summary>
    /// <param name="mention">The mention with the name.</param>
    /// <param name="choice">Chooses among namesakes.</param>
    public int FindShort(int mention, NamesakeChoice choice)
    {
        int token = forms.Surname(mention);
        int found = index.Acronyms.Bracketed(token);
        if (found < 0 && index.BearersOf(token) is { } named)
            found = FindBearer(mention, token, named, choice);
        if (found < 0 && titles is null && !mentions[mention].HasTitle && sentences.Tokens[token].Is(WordClass.GivenName))
            found = FindLongForm(mention, token);
        if (found < 0)
            found = index.Acronyms.OfInitials(token, members);
        return found >= 0 || mentions[mention].HasTitle ? found : FindCompany(token);
    }

    /// <summary>Another member than the one found whom a surname alone can mean as well; -1 for none.</summary>
    /// <param name="mention">The mention with the surname.</param>
    /// <param name="member">The member found.</param>
    /// <param name="gender">The gender of the other one.</param>
    public int FindNamesake(int mention, int member, WordClass gender)
    {
        if (!mentions[mention].HasName || forms.Words(mention) != 1 || mentions[mention].HasTitle
            || index.BearersOf(forms.Surname(mention))?.BySurname is not { } namesakes)
            return -1;
        for (int i = 0; i < namesakes.Count && i < MaxNamesakes; i++)
        {
            if (namesakes[i] != member && members[namesakes[i]].Gender == gender && forms.HaveOneSurname(mention, members[namesakes[i]].Fullest))
                return namesakes[i];
        }

        return -1;
    }

    // Mike, and nobody else than Michael Roe
    int FindLongForm(int mention, int token)
    {
        int found = -1;
        for (int i = 0; i < members.Count && i < MaxLongForms; i++)
        {
            int first = mentions[members[i].Fullest].NameFirst;
            if (members[i].Words < 2 || members[i].IsBody || !sentences.Tokens[first].Is(WordClass.GivenName) || !forms.AreOfOneName(token, first)
                || !Compatible(mention, i))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    int FindBearer(int mention, int token, WordBearers named, NamesakeChoice choice)
    {
        int found = Nearest(named.BySurname, mention, token, choice, byLast: true);
        if (named.BySharedSurname is { } shared && FindShared(shared, mention, found) is >= 0 and int sharing)
            return sharing;
        if (found < 0 && (!mentions[mention].HasTitle || signs.IsTitledByGivenName(mention)))
            found = Nearest(named.ByGivenName, mention, token, choice, byLast: false);
        if (found < 0 && token == mentions[mention].NameFirst && !mentions[mention].Is(WordClass.Place | WordClass.Organisation))
        {
            found = Nearest(named.ByFamilyName, mention, token, choice, byLast: false);
            if (found < 0 && (mentions[mention].HasTitle || signs.IsPersonHere(mention) || IsOnlyOfFamily(named.ByListedName, token)))
                found = Nearest(named.ByListedName, mention, token, choice, byLast: false);
            if (found < 0)
                found = FindMiddle(named.ByMiddleName, mention);
            if (found < 0 && named.ByFirstWord?.Count == 1 && signs.HasCueBeside(mention) && Compatible(mention, named.ByFirstWord[0]))
                found = named.ByFirstWord[0];
            if (found >= 0 && members[found].Fullest > mention)
                found = -1;
        }

        if (found < 0 && !mentions[mention].HasTitle)
            found = FindNicknamed(named, mention);
        return found < 0 && mentions[mention].Is(WordClass.Place) && signs.HasCueBeside(mention)
            ? Nearest(named.ByListedName, mention, token, choice, byLast: false) : found;
    }

    // "Tom and Ann Roe": Mr. Roe, whose gender Ann, or whoever the other one is, does not have; -1 for none
    int FindShared(List<int> shared, int mention, int bearer)
    {
        WordClass gender = mentions[mention].Traits & WordClass.Gender;
        if (gender == 0 || !mentions[mention].HasTitle || (bearer >= 0 && members[bearer].Gender == gender))
            return -1;
        int found = shared.FindIndex(member => (sentences.Tokens[mentions[members[member].Fullest].NameFirst].Classes & WordClass.Gender) == gender);
        return found < 0 ? -1 : shared[found];
    }

    // Nobody is called by a nickname before the text has it
    int FindNicknamed(WordBearers named, int mention) =>
        named.ByNickname?.Count == 1 && members[named.ByNickname[0]].Fullest < mention && Compatible(mention, named.ByNickname[0])
            ? named.ByNickname[0] : -1;

    // Lim Beng Huat, and then "Lim is one of three"
    bool IsOnlyOfFamily(List<int>? bearers, int token) =>
        bearers?.Count == 1 && members[bearers[0]].Words > 1
        && sentences.Tokens[token].Is(WordClass.FamilyName) && !sentences.Tokens[token].Is(Listed);

    // The one person who has the word between the given name and the surname
    int FindMiddle(List<int>? bearers, int mention) =>
        bearers?.Count == 1 && Compatible(mention, bearers[0])
        && (mentions[mention].HasTitle || signs.IsPersonHere(mention) || (signs.IsUnlisted(mention) && IsOneName(bearers[0])))
        && !sentences.Tokens[mentions[mention].First].Is(WordClass.Determiner) ? bearers[0] : -1;

    // Elm Mills for Elm Mills Group
    int FindCompanyOf(int mention)
    {
        foreach (int company in index.Companies)
        {
            if (forms.IsCompanyOf(members[company].Fullest, mention))
                return company;
        }

        return -1;
    }

    int FindCompany(int token)
    {
        foreach (int company in index.Companies)
        {
            if (forms.Same(token, mentions[members[company].Fullest].NameFirst))
                return company;
        }

        return -1;
    }

    int Nearest(List<int>? namesakes, int mention, int token, NamesakeChoice choice, bool byLast)
    {
        int best = -1;
        if (namesakes is null)
            return best;
        for (int i = 0; i < namesakes.Count && i < MaxNamesakes; i++)
        {
            int member = namesakes[i];
            int full = members[member].Fullest;
            int word = byLast ? forms.Surname(full) : mentions[full].NameFirst;
            if (!forms.Same(token, word) && (byLast || !forms.AreOfOneName(token, word)))
                continue;
            if (!Compatible(mention, member) || (members[member].IsBody && !(HasArticle(mention) && IsHead(full, word))))
                continue;
            if (best < 0 || choice.IsNearer(mention, member, best))
                best = member;
        }

        return best;
    }

    // "the Times" can be short for a body's name, "Roe" is a person's
    bool HasArticle(int mention) =>
        mentions[mention].Is(WordClass.Organisation) || sentences.Tokens[mentions[mention].First].Is(WordClass.Determiner)
        || sentences.Tokens[mentions[mention].NameFirst].Is(WordClass.Organisation);

    // "the US" is not short for "the mission to the US": a word behind a preposition is not what the name is about
    bool IsHead(int full, int word) => word == mentions[full].NameFirst || !sentences.Tokens[word - 1].IsLower;

    bool Compatible(int mention, int member)
    {
        WordClass gender = mentions[mention].Traits & WordClass.Gender;
        WordClass known = members[member].Gender;
        return (gender == 0 || known == 0 || gender == WordClass.Gender || known == WordClass.Gender || gender == known)
            && titles?.Contradicts(mention, members[member]) != true;
    }
}
