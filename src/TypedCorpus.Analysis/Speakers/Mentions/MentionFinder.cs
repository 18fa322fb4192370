using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Finds the noun phrases that can be sources, in one pass over the tokens.</summary>
sealed class MentionFinder
{
    // A source is named in fewer words; the bound keeps the pass linear on endless runs of capitals.
    const int MaxTokens = 14;

    const WordClass Person = WordClass.Masculine | WordClass.Feminine | WordClass.Plural | WordClass.FirstPerson
        | WordClass.SecondPerson | WordClass.Relative;

    // So many tokens stand for a mention in nearly all texts; to size the list.
    const int TokensForMention = 4;

    // No nouns, so that a possessive before them belongs to a name
    static readonly string[] SaidOfBodies = ["said", "says", "told"];

    readonly Token[] tokens;
    readonly SentenceMap sentences;
    readonly NameTokens names;
    readonly Ages ages;
    readonly PhraseWords words;
    readonly JoinedNames joined;
    readonly NamedKinds named;
    readonly List<Mention> mentions;

    MentionFinder(Token[] tokens, SentenceMap sentences)
    {
        this.tokens = tokens;
        this.sentences = sentences;
        names = new NameTokens(tokens, sentences);
        ages = new Ages(tokens, sentences, names);
        words = new PhraseWords(tokens, sentences, names);
        joined = new JoinedNames(tokens, sentences);
        named = new NamedKinds(tokens, sentences);
        mentions = new List<Mention>(tokens.Length / TokensForMention);
    }

    /// <summary>The mentions of a text, in order; none overlaps another but for its possessor.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static List<Mention> Find(Token[] tokens, SentenceMap sentences, CancellationToken cancellation)
    {
        MentionFinder finder = new(tokens, sentences);
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
            || (ages.IsAge(i) && ages.LeadToName(i + 1));
        return opens ? ReadPhrase(i, possessed) : i + 1;
    }

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
        bool determined = possessed || ages.IsAge(i);
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
        int end = ReadWords(i, start, determined);
        if (end == i && (i == start || (traits & WordClass.Indefinite) == 0))
            return Math.Max(i, start + 1);

        int first = possessed ? mentions[mentions.Count - 1].First : start;
        if (start - first > MaxTokens)
            first = mentions[mentions.Count - 1].Head;
        Mention found = named.WithoutKind(NameReader.Read(tokens, first, head, end - 1, i, traits), i);
        if (found.Kind == MentionKind.Nominal && found.HasName && found.NameLast == found.Last)
        {
            end = WithPlace(end);
            found = found with { Last = end - 1, NameLast = end - 1 };
        }

        if (found.HasName && DescribesName(start, i, end))
            found = found with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = found.Traits | WordClass.Role };

        if (IsFamily(found, i))
            found = found with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal, Traits = found.Traits | WordClass.Plural };

        // "Russian jets", "Democratic inquisitors": an adjective
        if (found.Kind == MentionKind.Named && found.NameFirst == end - 1 && tokens[end - 1].Is(WordClass.Nationality)
            && !tokens[end - 1].Is(WordClass.GivenName) && end < tokens.Length && words.IsPlain(end))
            found = found with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal };

        // "Conn.", "Inc.": what was left of an address
        if (found.HasName && found.NameFirst == found.NameLast && sentences.EndsWith(found.NameLast, ".")
            && tokens[found.NameLast].Is(WordClass.Abbreviated) && !tokens[found.NameLast].Is(WordClass.Honorific))
            found = found with { NameFirst = -1, NameLast = -1, Kind = MentionKind.Nominal };

        // McDonald's said
        if (found.Kind == MentionKind.Named && found.NameFirst == end - 1 && end + 1 < tokens.Length && tokens[end].Kind == TokenKind.Possessive
            && sentences.IsOneOf(end + 1, SaidOfBodies))
            found = found with { Last = end, NameLast = end++, Traits = found.Traits | WordClass.Organisation };

        // Roe et al.
        if (found.Kind == MentionKind.Named && sentences.IsWord(end, "et") && (sentences.IsWord(end + 1, "al.") || sentences.IsWord(end + 1, "al")))
        {
            end += 2;
            found = found with { Last = end - 1 };
        }

        mentions.Add(found);
        return end;
    }

    // "the two Lunds": a number before the plural of a surname
    bool IsFamily(Mention found, int first) =>
        found.Kind == MentionKind.Named && found.NameFirst == first && found.NameLast == first && first > found.First && tokens[first - 1].IsLower
        && tokens[first - 1].Is(WordClass.Number) && !sentences.IsWord(first - 1, "one") && sentences.EndsWith(first, "s");

    // "Ann Roe, Chief Executive Officer of Rain Motors": behind the comma of a name, what somebody is of something
    bool DescribesName(int start, int first, int end)
    {
        if (start < 2 || tokens[start - 1].Kind != TokenKind.Comma || mentions.Count == 0)
            return false;
        Mention name = mentions[mentions.Count - 1];
        if (name.Kind != MentionKind.Named || name.Last != start - 2 || !tokens[first].Is(WordClass.Role | WordClass.Honorific))
            return false;
        for (int i = first; i + 1 < end; i++)
        {
            if (tokens[i].Is(WordClass.Role) && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Preposition))
                return true;
        }

        return false;
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
        while (i - start < MaxTokens && IsCapitalAt(i))
            i++;
        return i > start ? i : end;
    }

    bool IsDeterminer(int i)
    {
        Token token = tokens[i];
        if (!token.Is(WordClass.Determiner | WordClass.Number | WordClass.Indefinite) || IsNameWord(i) || ages.IsAge(i)
            || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Determiner)))
            return false;
        if (!sentences.IsWord(i, "that"))
            return true;

        // "said that voters", "the claim that Roe": no determiner but where no clause can start
        bool clause = !sentences.IsStart(i) && !tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator);
        return !clause && i + 1 < tokens.Length && tokens[i + 1].IsLower && !tokens[i + 1].Is(WordClass.Function);
    }

    [MethodImpl(ColdStart.Optimized)]
    int ReadWords(int i, int start, bool determined)
    {
        int first = i;
        while (i - start < MaxTokens)
        {
            Token token = tokens[i];
            bool accepted = token.Kind switch
            {
                TokenKind.Word when IsNameWord(i) => AcceptsName(i, first),
                TokenKind.Word => ages.IsAge(i) || ages.IsOfChildren(i, first) || AcceptsCommon(i, first, determined),
                TokenKind.Number when ages.IsAge(i) => determined,
                TokenKind.Number when ages.IsOfChildren(i, first) => true,
                TokenKind.Number => i > first && (determined ? tokens[i - 1].IsLower : AcceptsNumber(i, first)),
                TokenKind.Comma => determined && (JoinsAdjectives(i, first) || joined.IsInRow(i, first)),
                TokenKind.Quote => IsNickname(i, first),
                TokenKind.OpenParenthesis => OpensShortName(i, first),
                TokenKind.CloseParenthesis => i - first > 2 && OpensShortName(i - 2, first),
                TokenKind.Other => IsAmpersand(i, first),
                _ => false,
            };
            if (!accepted)
                break;
            i++;
        }

        // A phrase does not end in a particle or a preposition
        while (i > first && tokens[i - 1].IsLower
            && tokens[i - 1].Is(WordClass.Preposition | WordClass.NameParticle | WordClass.Determiner | WordClass.Coordinator))
            i--;
        return i;
    }

    // "Boeing 747", "ABC 7", "Local 3-17 President"; but "Ann Roe 7-6", "told CNN 10 times"
    bool AcceptsNumber(int i, int first)
    {
        if (!tokens[i - 1].Is(WordClass.Capital) || (i - first >= 2 && tokens[i - 2].IsAll(WordClass.Capital | WordClass.GivenName)))
            return false;
        if (IsCapitalAt(i + 1) && tokens[i + 1].Is(WordClass.Role))
            return true;
        bool counts = i + 1 < tokens.Length && tokens[i + 1].IsLower && !tokens[i + 1].Is(WordClass.Function | WordClass.AnyVerb | WordClass.Role);
        return !(counts && NameReader.IsChannel(tokens, first, i)) && sentences.Characters(i).IndexOf('-') < 0;
    }

    // "the tall, 71-year-old diplomat"
    bool JoinsAdjectives(int comma, int first) =>
        comma > first && comma - first <= 2 && words.IsPlain(comma - 1) && comma + 2 < tokens.Length
        && (words.IsPlain(comma + 1) || tokens[comma + 1].Kind == TokenKind.Number) && tokens[comma + 2].IsLower
        && !tokens[comma + 2].Is(WordClass.Function | WordClass.AnyVerb);

    bool AcceptsName(int i, int first)
    {
        if (i == first)
            return true;
        Token before = tokens[i - 1];
        if (!before.IsLower || ages.IsOfChildren(i - 1, first))
            return true;

        // "spokesman Ray Roe", but "a statement Roe" and "officials Roe" are two phrases
        return before.Is(WordClass.Role | WordClass.Organisation | WordClass.NameParticle | WordClass.Preposition
            | WordClass.Coordinator | WordClass.Determiner)
            ? !before.Is(WordClass.Plural) || tokens[i].Is(WordClass.GivenName)
            : !before.Is(WordClass.Document | WordClass.Time | WordClass.Plural) && !OpensRelative(i);
    }

    // "the huge loans Roe asked for"; but "the news reporter Ann Roe said"
    bool OpensRelative(int name)
    {
        if (!sentences.EndsWith(name - 1, "s") || sentences.EndsWith(name - 1, "ss"))
            return false;
        int verb = name;
        while (verb < tokens.Length && IsNameWord(verb))
            verb++;
        return verb < tokens.Length && tokens[verb].IsLower
            && (tokens[verb].Is(WordClass.Past | WordClass.Third | WordClass.Auxiliary) || sentences.EndsWith(verb, "ed"));
    }

    bool AcceptsCommon(int i, int first, bool determined)
    {
        Token token = tokens[i];
        bool start = i == first;
        if (token.IsLower && !start && tokens[i - 1].Is(WordClass.Capital) && joined.Joins(i, first))
            return true;

        // "Officials said": a role in front of its sentence
        if (!token.IsLower && start && token.Is(WordClass.Role) && sentences.IsStart(i))
            return true;
        if (!token.IsLower)
            return token.Is(WordClass.Time) && determined && i + 1 < tokens.Length && tokens[i + 1].IsLower
                && (!tokens[i + 1].Is(WordClass.Function | WordClass.AnyVerb) || tokens[i + 1].Is(WordClass.Document));
        if (!start && (IsOffice(i, first) || words.IsLead(i)))
            return true;
        if (!start && tokens[i - 1].Is(WordClass.Preposition | WordClass.Coordinator))
            return token.Is(WordClass.Determiner) && IsCapitalAt(i + 1);
        if (token.Is(WordClass.Function & ~WordClass.Adverb) && !(token.Is(WordClass.Role) && !token.Is(WordClass.Pronoun)))
            return false;
        if (token.Is(WordClass.Adverb))
            return start && determined && words.StartsNoun(i + 1);
        if (words.IsVerbHere(i))
            return determined && words.IsNounHere(i, first);
        if (token.Is(WordClass.Role | WordClass.Organisation | WordClass.Document))
            return true;
        if (token.Is(WordClass.Time) && !start)
            return false;
        return determined ? !words.LooksLikeVerb(i, first) : !start && (words.LeadsToRole(i) || words.LeadsToPerson(i, first) || words.IsPeople(i));
    }

    // "secretary of state Ann Roe": of an office in lower case, up to the given name
    bool IsOffice(int i, int first)
    {
        int of = sentences.IsWord(i, "of") ? i : sentences.IsWord(i - 1, "of") ? i - 1 : i - 2;
        if (of <= first || !sentences.IsWord(of, "of") || !tokens[of - 1].Is(WordClass.Role) || (i > of && tokens[i].Is(WordClass.Function)))
            return false;
        for (int k = of + 2; k < tokens.Length && k < of + 4 && tokens[k].Kind == TokenKind.Word; k++)
        {
            if (tokens[k].IsAll(WordClass.Capital | WordClass.GivenName))
                return true;
        }

        return false;
    }

    // Ann (Annie) Roe
    bool OpensShortName(int i, int first) =>
        i > first && i + 3 < tokens.Length && tokens[i - 1].IsAll(WordClass.Capital | WordClass.GivenName) && IsCapitalAt(i + 1)
        && tokens[i + 2].Kind == TokenKind.CloseParenthesis && IsCapitalAt(i + 3);

    // Marks & Spencer; but "Ann Roe & Tom Ek"
    bool IsAmpersand(int i, int first) =>
        sentences.CharAt(tokens[i].Start) == '&' && i > first && tokens[i - 1].Is(WordClass.Capital) && IsCapitalAt(i + 1)
        && !(i - first > 1 && tokens[i - 2].IsAll(WordClass.Capital | WordClass.GivenName));

    bool IsNameWord(int i) => names.Contains(i);

    bool IsCapitalAt(int i) => i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);

    bool IsNickname(int i, int first) =>
        i > first && tokens[i].Length < 20 && tokens[i - 1].Is(WordClass.Capital) && IsCapitalAt(i + 1)
        && i + 1 < tokens.Length && !tokens[i + 1].Is(WordClass.Function) && char.IsUpper(sentences.CharAt(tokens[i].Start + 1));
}
