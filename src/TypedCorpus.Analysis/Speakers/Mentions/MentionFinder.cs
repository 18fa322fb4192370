using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Finds the noun phrases that can be sources, in one pass over the tokens.</summary>
sealed class MentionFinder
{
    const WordClass Person = WordClass.Gender | WordClass.Plural | WordClass.FirstPerson
        | WordClass.SecondPerson | WordClass.Relative;

    // So many tokens stand for a mention in nearly all texts; to size the list.
    const int TokensForMention = 4;

    // T.N.
    const int TwoInitials = 4;

    // No nouns, so that a possessive before them belongs to a name
    static readonly WordList SaidOfBodies = ["said", "says", "told"];

    // What has a number for a name
    static readonly WordList Numbered =
        ["circuit", "district", "battalion", "division", "regiment", "airborne", "infantry", "brigade", "precinct", "squadron", "cavalry", "fleet", "congress"];

    static readonly string[] Ordinals = ["st", "nd", "rd", "th"];
    static readonly WordList Having = ["has", "had"];

    // According to plan
    static readonly WordList Measures =
        ["plan", "plans", "schedule", "custom", "tradition", "legend", "taste", "age", "size", "need", "type", "law", "form", "script", "rank", "merit"];

    readonly Token[] tokens;
    readonly SentenceMap sentences;
    readonly NameTokens names;
    readonly Ages ages;
    readonly PhraseWords words;
    readonly PhraseEnd phraseEnd;
    readonly NamedKinds named;
    readonly FalseNames falseNames;
    readonly PlacesBeforeNames places;
    readonly PlaceBodies placeBodies;
    readonly UnlistedRoles roles;
    readonly PoliceRanks ranks;
    readonly TerritorialTitles nobles;
    readonly InnerBodies inner;
    readonly List<Mention> mentions;

    MentionFinder(Token[] tokens, SentenceMap sentences, CancellationToken cancellation)
    {
        this.tokens = tokens;
        this.sentences = sentences;
        names = new NameTokens(tokens, sentences);
        ages = new Ages(tokens, sentences, names);
        words = new PhraseWords(tokens, sentences, names);
        phraseEnd = new PhraseEnd(tokens, sentences, names, ages, words);
        named = new NamedKinds(tokens, sentences);
        places = new PlacesBeforeNames(tokens, sentences);
        placeBodies = new PlaceBodies(tokens, sentences);
        roles = new UnlistedRoles(tokens, sentences, cancellation);
        ranks = new PoliceRanks(tokens, sentences);
        nobles = new TerritorialTitles(tokens, sentences);
        inner = new InnerBodies(tokens, sentences);
        mentions = new List<Mention>(tokens.Length / TokensForMention);
        falseNames = new FalseNames(tokens, sentences, words, mentions);
    }

    /// <summary>The mentions of a text, in order; none overlaps another but for its possessor, and the body that somebody is of.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static List<Mention> Find(Token[] tokens, SentenceMap sentences, CancellationToken cancellation)
    {
        MentionFinder finder = new(tokens, sentences, cancellation);
        int i = 0;
        for (int step = 0; i < tokens.Length; step++)
        {
            cancellation.ThrowIfRequestedAt(step);
            i = finder.ReadAt(i);
        }

        return finder.mentions;
    }

    [MethodImpl(ColdStart.Optimized)]
    int ReadAt(int i)
    {
        Token token = tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            return i + 1;

        if (ShareEnd(i) is >= 0 and int last)
        {
            mentions.Add(new Mention(i, i, last, -1, -1, MentionKind.Nominal, WordClass.Indefinite | WordClass.Plural));
            return last + 1;
        }

        bool name = IsNameWord(i);
        if (!name && token.Is(WordClass.Pronoun | WordClass.ObjectPronoun) && !(token.Is(WordClass.PossessivePronoun) && words.StartsNoun(i + 1)))
        {
            WordClass traits = token.Classes & Person;
            if (!token.Is(WordClass.Pronoun))
                traits |= WordClass.ObjectPronoun;
            mentions.Add(new Mention(i, i, i, -1, -1, MentionKind.Pronoun, traits));
            return i + 1;
        }

        bool possessed = i > 0 && tokens[i - 1].Kind == TokenKind.Possessive && mentions.Count > 0
            && mentions[mentions.Count - 1].Last == i - 2;
        bool opens = name || possessed || IsDeterminer(i) || token.Is(WordClass.PossessivePronoun)
            || (token.Is(WordClass.Role) && !words.IsVerbHere(i))
            || (token.IsLower && token.Is(WordClass.Organisation) && i + 1 < tokens.Length && tokens[i + 1].Is(WordClass.Role))
            || (sentences.IsAge(i) && ages.LeadToName(i + 1)) || ages.IsGrade(i) || words.IsOfState(i) || IsAccordingTo(i);
        return opens ? ReadPhrase(i, possessed) : i + 1;
    }

    // "according to court papers"; but "according to plan"
    bool IsAccordingTo(int i) =>
        i > 1 && !tokens[i].Is(WordClass.Function) && tokens[i].IsLower && sentences.IsWord(i - 1, "to")
        && sentences.IsWord(i - 2, "according") && !sentences.IsOneOf(i, Measures);

    // "24% said", "Fifty-one percent say": the last token of a share of people who are said to say something; -1 for anything else
    int ShareEnd(int i)
    {
        int last = i + 1;
        if (!tokens[i].Is(WordClass.Number | WordClass.Capital) || last + 1 >= tokens.Length
            || !(sentences.IsWord(last, "percent") || (tokens[i].Kind == TokenKind.Number && sentences.CharAt(tokens[last].Start) == '%')))
            return -1;
        return tokens[last + 1].IsLower && tokens[last + 1].Is(WordClass.Cue | WordClass.WeakCue) ? last : -1;
    }

    [MethodImpl(ColdStart.Optimized)]
    int ReadPhrase(int start, bool possessed)
    {
        int i = start;
        bool determined = possessed || sentences.IsAge(i) || IsAccordingTo(i);
        WordClass traits = WordClass.None;
        if (!IsNameWord(i) && tokens[i].Is(WordClass.PossessivePronoun))
        {
            // "his campaign": the pronoun is a mention of its own, the possessor of what follows
            WordClass person = tokens[i].Classes & Person;
            mentions.Add(new Mention(i, i, i, -1, -1, MentionKind.Pronoun, person | WordClass.PossessivePronoun));
            possessed = true;
            determined = true;
            i++;
        }

        while (i - start < 4 && IsDeterminer(i))
        {
            determined = true;
            traits |= tokens[i].Classes & (WordClass.Indefinite | WordClass.Plural);
            i++;
        }

        int head = possessed ? mentions[mentions.Count - 1].Last + 1 : start;
        if (possessed && tokens[head].Kind == TokenKind.Possessive)
            head++;
        int end = phraseEnd.Find(i, start, determined);
        if (end == i && (i == start || (traits & WordClass.Indefinite) == 0))
            return Math.Max(i, start + 1);

        int first = possessed ? mentions[mentions.Count - 1].First : start;
        if (start - first > PhraseEnd.Longest)
            first = mentions[mentions.Count - 1].Head;
        Mention read = named.WithoutKind(NameReader.Read(tokens, first, head, end - 1, i, traits), i);
        Mention found = roles.WithoutRole(ranks.WithoutRank(places.WithoutPlace(nobles.WithTitleAsName(read, i))));
        found = placeBodies.WithPlace(WithOrdinal(WithInitials(found, i)), possessed ? mentions[mentions.Count - 1] : default);
        if (found.Kind == MentionKind.Nominal && found.HasName && found.NameLast == found.Last)
        {
            end = WithPlace(end);
            found = found with { Last = end - 1, NameLast = end - 1 };
        }

        found = WithBehind(falseNames.Without(found, start, i), ref end);
        if (head == start && inner.Find(found, i) is { } body)
            mentions.Add(body);
        mentions.Add(found);
        return end;
    }

    // McDonald's said, Macy's has left, Wendy's called the tax; but "Roe's alleged crime"
    bool IsVerbOfBody(int verb)
    {
        if (!tokens[verb].IsLower || sentences.IsOneOf(verb, SaidOfBodies))
            return tokens[verb].IsLower;
        if (verb + 1 >= tokens.Length)
            return false;
        Token next = tokens[verb + 1];
        return sentences.IsOneOf(verb, Having)
            ? next.IsLower && next.Is(WordClass.Past | WordClass.Be)
            : tokens[verb].Is(WordClass.Past) && tokens[verb].Is(WordClass.Cue | WordClass.WeakCue) && next.IsLower
                && (next.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.PossessivePronoun) || sentences.IsWord(verb + 1, "that"));
    }

    // What belongs to a name behind it
    Mention WithBehind(Mention found, ref int end)
    {
        if (found.Kind == MentionKind.Named && found.NameFirst == end - 1 && end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Possessive
            && IsVerbOfBody(end + 1))
            found = found with { Last = end, NameLast = end++, Traits = found.Traits | WordClass.Organisation };

        // Roe et al.
        if (found.Kind == MentionKind.Named && sentences.IsWord(end, "et") && (sentences.IsWord(end + 1, "al.") || sentences.IsWord(end + 1, "al")))
        {
            end += 2;
            found = found with { Last = end - 1 };
        }

        return found;
    }

    // The 10th Circuit, the 3rd Battalion; but "the 10th Elm Marathon"
    Mention WithOrdinal(Mention found)
    {
        int ordinal = found.NameFirst - 1;
        return found.Kind == MentionKind.Named && ordinal >= found.Head && tokens[ordinal].Kind == TokenKind.Number
            && EndsAsOrdinal(ordinal) && sentences.IsOneOf(found.NameFirst, Numbered)
            ? found with { NameFirst = ordinal } : found;
    }

    bool EndsAsOrdinal(int number)
    {
        foreach (string ending in Ordinals)
        {
            if (sentences.EndsWith(number, ending))
                return true;
        }

        return false;
    }

    // T.N. Venkat Roe
    Mention WithInitials(Mention found, int words)
    {
        int initials = found.NameFirst - 1;
        if (found.Kind != MentionKind.Named || initials < words || tokens[initials].Length != TwoInitials
            || !tokens[initials].IsAll(WordClass.Capital | WordClass.AllCapitals)
            || tokens[initials].Is(WordClass.Abbreviated | WordClass.Place | WordClass.Role))
            return found;
        ReadOnlySpan<char> letters = sentences.Characters(initials);
        return letters[1] == '.' && letters[3] == '.' ? found with { NameFirst = initials } : found;
    }

    // "the German mission to the US": the place is a part of the body's name
    int WithPlace(int end)
    {
        if (!sentences.IsWord(end, "to") && !sentences.IsWord(end, "of") && !sentences.IsWord(end, "for"))
            return end;
        int i = end + 1;
        if (i < tokens.Length && tokens[i].IsLower && tokens[i].Is(WordClass.Determiner))
            i++;
        int start = i;
        while (i - start < PhraseEnd.Longest && words.IsCapital(i))
            i++;
        return i > start ? i : end;
    }

    bool IsDeterminer(int i)
    {
        Token token = tokens[i];
        if (!token.Is(WordClass.Determiner | WordClass.Number | WordClass.Indefinite) || IsNameWord(i) || sentences.IsAge(i)
            || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Determiner)))
            return false;
        if (!sentences.IsWord(i, "that"))
            return true;

        // "said that voters", "the claim that Roe": no determiner but where no clause can start
        bool clause = !sentences.IsStart(i) && !tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator);
        return !clause && i + 1 < tokens.Length && tokens[i + 1].IsLower && !tokens[i + 1].Is(WordClass.Function);
    }

    bool IsNameWord(int i) => names.Contains(i);
}
