using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Tells whom a noun for a person can't stand for, however near the name is: "a doctor", "her sister", "the judge" of a lawyer.</summary>
sealed class Strangers(Scene scene, Cast cast, int[] memberOf, QuoteNeighbours quotes, MentionParts parts)
{
    // How far back a stranger was told of, in mentions
    const int Reach = 40;

    // How far back somebody without a name said something that a pronoun goes on with, in sentences
    const int MostSentences = 1;

    // Whom the text is about may be called anything
    const Clues Known = Clues.NamedOften | Clues.InTitle;

    // Nouns for anybody, whatever they do for a living
    static readonly HashSet<ulong> General = ReadGeneral();

    // Nouns for people who mostly stay without a name, unless it says that they are so
    static readonly HashSet<ulong> SeldomNamed = WordHash.SetOf(
        "spokesman", "spokeswoman", "spokesperson", "source", "insider", "aide", "operative", "narrator", "caller", "questioner");

    // "A source close to the mayor": whoever comes in so stays without a name
    static readonly HashSet<ulong> NeverNamed = WordHash.SetOf("source", "insider");

    static readonly WordList Naming = ["named", "called"];

    static readonly WordList GoingOn = ["added", "adds", "adding", "continued", "continues", "went", "goes", "concluded"];

    static readonly WordList Asking = ["ask", "asks", "asked", "asking", "questioned", "wondered"];

    // The pronouns that are known to mean somebody without a name
    readonly HashSet<int> isUnnamed = [];

    // The answer of the last search, which is the same for all candidates of a mention
    (int Mention, bool IsStranger) last = (-1, false);

    /// <summary>Whether a noun is one for anybody, whatever they do for a living.</summary>
    public static bool IsGeneral(ulong noun) => General.Contains(noun);

    /// <summary>The member that a noun phrase tells of somebody of, "her sister", and so does not mean; -1 for none.</summary>
    public int OwnerOf(int mention)
    {
        Mention phrase = scene.Mentions[mention];
        return phrase.Kind == MentionKind.Nominal && phrase.Is(WordClass.Role) && !phrase.HasName
            && IsOwnedByPerson(phrase, mention, out int owner) ? owner : -1;
    }

    /// <summary>Whether a pronoun goes on with somebody without a name: "A farmer said that it rained. He said", "one farmer said. He added".</summary>
    public bool GoesOn(int pronoun)
    {
        WordClass gender = scene.Mentions[pronoun].Traits & WordClass.Gender;
        MentionPlace place = parts.PlaceOf(pronoun);
        bool isSource = (place.Part & Clues.SourceHere) != 0 && IsReportedSource(pronoun);

        // "A farmer called him"
        int subject = parts.SubjectOver(pronoun);

        // What is quoted stands between
        int quoteFirst = quotes.QuoteOf(pronoun) is >= 0 and int quote ? scene.TokenOf(quote) : int.MaxValue;
        bool isBehind = quoteFirst < scene.Mentions[pronoun].First;
        int sentence = isBehind ? scene.Sentences.Of(quoteFirst) : place.Sentence;
        int first = isBehind && isSource ? LastBefore(quoteFirst, pronoun) : pronoun - 1;
        for (int k = first; k >= 0 && k >= first - Reach; k--)
        {
            MentionPlace earlier = parts.PlaceOf(k);
            if (k == subject || (earlier.Paragraph < place.Paragraph && IsAboutAnother(k, pronoun)))
                return false;
            if (place.Paragraph - earlier.Paragraph > 1 || sentence - earlier.Sentence > MostSentences)
                return false;
            Mention other = scene.Mentions[k];

            // "A farmer who asked not to be named"
            if (other.Kind == MentionKind.Pronoun && other.Is(WordClass.Relative) && memberOf[k] < 0)
                continue;
            WordClass own = other.Traits & WordClass.Gender;
            bool canBe = own == 0 || (own & gender) != 0;
            if (memberOf[k] >= 0)
            {
                // "A spokesman for Roe said": Roe does not come in by that
                if (canBe && (earlier.Addressed != Clues.None || (earlier.Part & (Clues.HangsHere | Clues.OwnerHere)) == 0)
                    && !(isSource && IsToldOf(k)))
                    return false;
            }
            else if (canBe && other.Kind == MentionKind.Pronoun && isUnnamed.Contains(k))
            {
                return isUnnamed.Add(pronoun);
            }
            else if ((earlier.Part & Clues.SourceHere) != 0 || IsReportedSource(k))
            {
                return canBe && IsUnnamedSource(k) && isUnnamed.Add(pronoun);
            }
            else if (canBe && IsUnnamedSubject(k))
            {
                return isUnnamed.Add(pronoun);
            }
        }

        return false;
    }

    // "“He was kind,” a farmer said. / “I try to help,” he told us", "a farmer called him kind. / He said": who was spoken of speaks now; but "“He was
    // kind,” a farmer said. / “I liked him,” he added"
    bool IsAboutAnother(int stranger, int pronoun)
    {
        WordClass gender = scene.Mentions[pronoun].Traits & WordClass.Gender;
        if (quotes.QuoteOf(pronoun) is not (>= 0 and int now) || GoesOnBy(now) || SpokenOf.IsOfThird(scene, now, gender))
            return false;
        Mention earlier = scene.Mentions[stranger];
        if (earlier.Is(WordClass.ObjectPronoun) && (earlier.Traits & gender) != 0 && memberOf[stranger] >= 0)
            return earlier.First > 0 && scene.Tokens[earlier.First - 1].IsLower && scene.Tokens[earlier.First - 1].Is(WordClass.Cue | WordClass.WeakCue);
        return quotes.QuoteOf(stranger) is >= 0 and int before && SpokenOf.IsOfThird(scene, before, gender);
    }

    // "He added"
    bool GoesOnBy(int quote) =>
        scene.SourceOf(quote) is { CueFirst: >= 0 } source && scene.Sentences.IsOneOf(source.CueFirst, GoingOn);

    // The last mention in front of a quote behind which the pronoun stands
    int LastBefore(int quoteFirst, int pronoun)
    {
        int mention = pronoun - 1;
        while (mention >= 0 && mention >= pronoun - Reach && scene.Mentions[mention].First > quoteFirst)
            mention--;
        return mention;
    }

    // "A farmer said that Roe had left. “It rained,” he added": whoever a sentence reports of is not the one who goes on; but "said that she was a
    // farmer named Roe"
    bool IsToldOf(int mention)
    {
        if (scene.Sentences.IsOneOf(scene.Mentions[mention].First - 1, Naming) || IsToldSo(mention))
            return false;
        (int first, int end) = scene.ReportsOf(parts.PlaceOf(mention).Sentence);
        if (first == end || scene.Reports[first].Kind == ReportKind.WeakVerb || scene.Reports[first].CueFirst > scene.Mentions[mention].First)
            return false;
        int source = scene.Reports[first].Mention;
        return source >= 0 && source < mention && memberOf[source] < 0 && (parts.Of(source) & Clues.OpensHere) != 0;
    }

    // "Her boss told her to go home"
    bool IsToldSo(int mention) => scene.Mentions[mention].Is(WordClass.ObjectPronoun) && parts.PlaceOf(mention).Addressed != Clues.None;

    bool IsReportedSource(int mention) =>
        quotes.QuoteOf(mention) is >= 0 and int quote && scene.SourceOf(quote) is { CueFirst: >= 0 };

    // "A farmer said", "his brother said"; but not "Roe was asked by a farmer"
    bool IsUnnamedSource(int mention)
    {
        Mention source = scene.Mentions[mention];
        Token before = scene.Tokens[Math.Max(0, source.First - 1)];
        bool isSource = (parts.Of(mention) & Clues.OpensHere) != 0 || before.Kind == TokenKind.Quote || before.Is(WordClass.Cue);
        bool isAlone = source.First == source.Last && !(scene.Sentences.IsStart(source.First) && scene.Sentences.IsWord(source.Last + 1, "of"));
        if (!isSource || isAlone || source.HasName || !(source.Is(WordClass.Role) || scene.Tokens[source.First].Is(WordClass.Indefinite))
            || source.Is(WordClass.Plural | WordClass.Organisation) || !(IsIndefinite(source) || IsOwnedByStranger(source)
                || ((before.Kind == TokenKind.Quote || before.Is(WordClass.Cue) || scene.Sentences.IsStart(source.First)) && !IsOfOtherGender(source) && IsOwnedByPerson(source, mention, out _))
                || Bystanders.AreMeant(scene, source, WordHash.Of(scene.Sentences.Characters(source.Last)))))
            return false;
        int sentence = parts.PlaceOf(mention).Sentence;
        for (int k = mention - 1; k >= 0 && parts.PlaceOf(k).Sentence == sentence; k--)
        {
            if (memberOf[k] >= 0 && (parts.Of(k) & Clues.SubjectHere) != 0)
                return false;
        }

        (int first, int end) = scene.ReportsOf(sentence);
        for (int i = first; i < end; i++)
        {
            if (scene.Reports[i].Mention == mention && scene.Sentences.IsOneOf(scene.Reports[i].CueFirst, Asking))
                return false;
        }

        return true;
    }

    // "A farmer wiped her eyes", "her mother shook her head"; but "her mother was a teacher", "for Ann Roe, a farmer and one of the helpers, it was late"
    bool IsUnnamedSubject(int mention)
    {
        const Clues Subject = Clues.OpensHere | Clues.SubjectHere;
        Mention subject = scene.Mentions[mention];
        if ((parts.Of(mention) & Subject) != Subject)
            return false;
        return IsOneOfSeveral(mention) || (subject is { Kind: MentionKind.Nominal, HasName: false } && subject.Is(WordClass.Role) && !subject.Is(WordClass.Plural | WordClass.Organisation) && !IsApposed(subject.First)
            && (IsIndefinite(subject) || IsOwnedByStranger(subject) || (!IsOfOtherGender(subject) && Reactions.IsShown(scene, subject.Last + 1))));
    }

    // "Her husband agreed. ... he said": no owner, and perhaps somebody with a name
    bool IsOfOtherGender(Mention owned)
    {
        if (owned.Head == owned.First || scene.MentionAt[owned.First] is not (>= 0 and int owner))
            return false;
        WordClass own = owned.Traits & WordClass.Gender;
        WordClass others = scene.Mentions[owner].HasName && memberOf[owner] >= 0 ? cast.Members[memberOf[owner]].Gender : scene.Mentions[owner].Traits & WordClass.Gender;
        return own != 0 && others != 0 && (own & others) == 0;
    }

    // "One of her friends"; but "one of the reasons"
    bool IsOneOfSeveral(int mention)
    {
        Mention one = scene.Mentions[mention];
        return one.First == one.Last && scene.Sentences.IsWord(one.First, "one") && scene.Sentences.IsWord(one.Last + 1, "of")
            && mention + 1 < scene.Mentions.Count && LastOf(mention + 1) is var of && scene.Mentions[of].First == one.Last + 2
            && scene.Mentions[of].IsAll(WordClass.Role | WordClass.Plural);
    }

    // From "her" that of "her friends"
    int LastOf(int possessor) => scene.Clauses.FirstOf(possessor, scene.Mentions[possessor].First);

    bool IsApposed(int token) => token > 1 && (scene.Tokens[token - 1].Is(WordClass.Coordinator)
        || (scene.Tokens[token - 1].Kind == TokenKind.Comma && scene.Tokens[token - 2].Is(WordClass.Capital)));

    /// <summary>Whether a noun phrase means somebody else than a candidate.</summary>
    /// <param name="mention">The noun phrase.</param>
    /// <param name="noun">Its noun, as a hash.</param>
    /// <param name="member">The candidate.</param>
    /// <param name="clues">What is known of the candidate.</param>
    public bool Excludes(int mention, ulong noun, int member, Clues clues)
    {
        Mention phrase = scene.Mentions[mention];
        if (NeverNamed.Contains(noun) && IsIndefinite(phrase))
            return true;
        if (NationOf(phrase) is not 0 and ulong nation && IsOfOtherNation(mention, nation, member))
            return true;

        // "A Home Office spokesman said ... Home Secretary Ann Roe said"
        if (SeldomNamed.Contains(noun) && IsIndefinite(phrase) && (clues & Clues.CalledSame) == 0)
            return true;

        // "My father said it rained. / Ann Roe / Elmsford": who signs a letter is not the one of whom it tells
        if ((clues & Clues.SoonBehind) != 0 && !(scene.Sentences.IsWord(phrase.First, "my") && (clues & ClueSets.CalledSo) == 0))
            return false;
        if (!scene.IsConversation && (clues & Clues.CalledSame) == 0 && Bystanders.AreMeant(scene, phrase, noun))
            return true;
        if (phrase.Head > phrase.First || NameBehind(phrase) >= 0)
            return !scene.IsConversation && (clues & ClueSets.CalledSo) == 0 && IsOwnedByPerson(phrase, mention, out _);
        if (IsIndefinite(phrase))
            return (clues & Clues.Behind) == 0;

        // A story calls its people by many names
        if (!scene.IsConversation && scene.Sentences.IsWord(phrase.First, "the") && (clues & Clues.CalledSame) == 0
            && (((clues & Clues.CalledAlike) == 0 && SeldomNamed.Contains(noun)) || IsKnownStranger(mention, noun)))
            return true;
        if (scene.IsConversation || !scene.Sentences.IsWord(phrase.First, "the") || (clues & ClueSets.CalledSo) != 0)
            return false;
        if (Asked(mention, member))
            return true;
        return (clues & Known) == 0 && scene.Tokens[phrase.Last].Kind != TokenKind.Number && !General.Contains(noun)
            && (clues & Clues.CalledOtherwise) != 0;
    }

    /// <summary>What tells where somebody is from, as a hash: "the Swede"; 0 for none.</summary>
    public ulong NationOf(Mention phrase)
    {
        Token noun = scene.Tokens[phrase.Last];
        return noun.Is(WordClass.Capital) && phrase.Kind == MentionKind.Nominal && !phrase.HasName
            && (noun.Is(WordClass.Nationality) || Demonyms.IsPerson(scene.Sentences.Characters(phrase.Last)))
            ? Demonyms.AdjectiveOr(WordHash.Of(scene.Sentences.Characters(phrase.Last))) : 0;
    }

    // "The Finn said ... the Italian said": nobody is both
    bool IsOfOtherNation(int mention, ulong nation, int member)
    {
        for (int k = mention - 1; k >= 0 && k >= mention - Reach; k--)
        {
            if (memberOf[k] == member && NationOf(scene.Mentions[k]) is not 0 and ulong other && other != nation)
                return true;
        }

        return false;
    }

    // "The man's wife said"; but "Roe's wife", who may have a name
    bool IsOwnedByStranger(Mention source) =>
        source.Head > source.First && scene.MentionAt[source.First] is >= 0 and int owner && memberOf[owner] < 0
        && scene.Mentions[owner] is { Kind: MentionKind.Nominal, HasName: false } possessor && possessor.Is(WordClass.Role);

    // "a farmer", "one farmer", "another farmer"
    bool IsIndefinite(Mention phrase) =>
        scene.Tokens[phrase.First].Is(WordClass.Indefinite) || scene.Sentences.IsIndefiniteArticle(phrase.First);

    // "A farmer came. ... the farmer said": whoever has no name where the noun stood last has none here
    bool IsKnownStranger(int mention, ulong noun)
    {
        if (last.Mention != mention)
            last = (mention, FindStranger(mention, noun));
        return last.IsStranger;
    }

    bool FindStranger(int mention, ulong noun)
    {
        for (int k = mention - 1; k >= 0 && k >= mention - Reach; k--)
        {
            Mention other = scene.Mentions[k];
            if (other.Kind == MentionKind.Nominal && !other.HasName && !other.Is(WordClass.Plural) && scene.Tokens[other.Last].Kind == TokenKind.Word
                && WordHash.Of(scene.Sentences.Characters(other.Last)) == noun && (memberOf[k] >= 0 || !scene.Sentences.IsWord(other.First, "the")))
                return memberOf[k] < 0;
        }

        return General.Contains(noun) && SpeaksUnnamed(mention);
    }

    // "Another source said ... the person added": whoever spoke last has no name
    bool SpeaksUnnamed(int mention)
    {
        int sentence = scene.Sentences.Of(scene.Mentions[mention].First);
        (int first, int end) = scene.ReportsOf(sentence);
        if (sentence > 0)
            first = scene.ReportsOf(sentence - 1).First;
        for (int i = end - 1; i >= first; i--)
        {
            int source = scene.Reports[i].Mention;
            if (source < 0 || source >= mention)
                continue;
            Mention speaker = scene.Mentions[source];
            return memberOf[source] < 0 && speaker.Kind == MentionKind.Nominal && !speaker.HasName && !speaker.Is(WordClass.Plural)
                && speaker.Is(WordClass.Role | WordClass.Indefinite) && !scene.Sentences.IsWord(speaker.First, "the");
        }

        return false;
    }

    // "the sister of Ann Roe"; but "the governor of Ohio"; -1 for no name
    int NameBehind(Mention phrase)
    {
        int of = phrase.Last + 1;
        return of + 1 < scene.Tokens.Length && scene.Sentences.IsWord(of, "of") && scene.MentionAt[of + 1] is >= 0 and int at
            && scene.Mentions[at] is { Kind: MentionKind.Named, HasName: true } name && name.Head == of + 1
            && !name.Is(WordClass.Organisation | WordClass.Place) && cast.MemberOf(at) is >= 0 and int owner && cast.Members[owner].IsSurelyPerson ? at : -1;
    }

    // "her sister", "my sister", "Roe’s sister", "the boy’s mother", "the sister of Roe"; but "Ohio’s governor", "the company’s president"
    bool IsOwnedByPerson(Mention phrase, int mention, out int owner)
    {
        if (NameBehind(phrase) is >= 0 and int behind)
        {
            owner = cast.MemberOf(behind);
            return true;
        }

        owner = -1;
        if (phrase.Head == phrase.First)
            return false;
        if (scene.Sentences.IsWord(phrase.First, "my") && !FollowsMark(phrase.First))
            return true;
        int at = scene.MentionAt[phrase.First];
        if (at < 0 || at >= mention)
            return false;
        Mention possessor = scene.Mentions[at];
        owner = memberOf[at];
        return possessor.Kind == MentionKind.Pronoun
            ? possessor.Is(WordClass.Gender | WordClass.FirstPerson | WordClass.SecondPerson)
            : !possessor.Is(WordClass.Organisation | WordClass.Place) && (possessor.HasName || possessor.Is(WordClass.Role));
    }

    // "It is late."My father says so: what stands right behind a mark is still quoted, and the writer does not own it
    bool FollowsMark(int token) =>
        token > 0 && scene.Tokens[token - 1].Kind == TokenKind.Quote && scene.Tokens[token - 1].End == scene.Tokens[token].Start;

    // "Did you?" asked Roe. "No," the farmer said: nobody answers an own question
    bool Asked(int mention, int member)
    {
        int before = quotes.QuoteOf(mention) >= 0 ? quotes.Before(mention) : -1;
        return before >= 0 && quotes.SpeakerOf(before) == member && scene.IsQuestion(before);
    }

    static HashSet<ulong> ReadGeneral()
    {
        HashSet<ulong> nouns = [];
        foreach (string line in DataFile.ReadLines("Resolution/general-nouns"))
        {
            foreach (string word in line.Split(' '))
                nouns.Add(WordHash.Of(word.AsSpan()));
        }

        return nouns;
    }
}
