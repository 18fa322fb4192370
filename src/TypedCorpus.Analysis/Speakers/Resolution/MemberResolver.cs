using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>
/// Finds whom mentions without a name stand for. Names in apposition and the antecedents of relative pronouns are read off; for everything else
/// the members of the cast are weighed by what speaks for them.
/// </summary>
sealed class MemberResolver
{
    const int AppositionReach = 8;

    // That of a body which is the only one near
    const int SureMargin = 400;

    // Among how many members of the cast a surname is looked for.
    const int MostNamesakes = 64;

    readonly Scene scene;
    readonly Cast cast;
    readonly int[] memberOf;
    readonly MentionParts parts;
    readonly QuoteNeighbours quotes;
    readonly IssuerReader issuers;
    readonly HashSet<ulong> titleWords;
    readonly IMemberChooser chooser;
    readonly int[] lastSource;
    readonly Basis[] bases;
    readonly Basis[] turns;
    readonly CancellationToken cancellation;
    CandidateFinder? finder;
    int nextQuote;

    MemberResolver(Scene scene, Cast cast, HashSet<ulong> titleWords, IMemberChooser chooser, bool hasNameless, CancellationToken cancellation)
    {
        this.scene = scene;
        this.cast = cast;
        this.titleWords = titleWords;
        this.chooser = chooser;
        this.cancellation = cancellation;
        memberOf = new int[scene.Mentions.Count];
        memberOf.AsSpan().Fill(-1);
        lastSource = new int[cast.Members.Count];
        lastSource.AsSpan().Fill(-1);
        foreach (Report report in scene.Reports)
        {
            if (report.Kind != ReportKind.WeakVerb && cast.MemberOf(report.Mention) is >= 0 and int member)
                cast.Members[member].Speaks = true;
        }

        bases = new Basis[memberOf.Length];
        turns = new Basis[scene.Quotes.Count];
        parts = hasNameless ? MentionParts.Read(scene, cancellation) : MentionParts.ReadParagraphs(scene, cancellation);
        quotes = new QuoteNeighbours(scene, cast, parts, memberOf, cancellation);
        issuers = new IssuerReader(scene, cast, memberOf);
    }

    // Reads what the text says of everybody, which nobody asks for where all sources have names
    CandidateFinder Finder => finder ??= new CandidateFinder(scene, cast, memberOf, parts, quotes, issuers, titleWords, cancellation);

    /// <summary>Whom each mention of a text is or stands for, and who says the quotes that no mention is the source of.</summary>
    /// <param name="scene">The text, through which the sieves went.</param>
    /// <param name="cast">Its cast.</param>
    /// <param name="titleWords">The words of the title, as hashes.</param>
    /// <param name="chooser">Chooses among the candidates.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Resolved Resolve(
        Scene scene, Cast cast, HashSet<ulong> titleWords, IMemberChooser chooser, CancellationToken cancellation)
    {
        int end = scene.IsConversation ? scene.Mentions.Count : EndOfNameless(scene, cancellation);
        MemberResolver resolver = new(scene, cast, titleWords, chooser, hasNameless: end > 0, cancellation);
        for (int m = 0; m < end; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (scene.IsConversation)
                resolver.GiveTurns(m, resolver.parts.ParagraphOf(scene.Sentences.Of(scene.Mentions[m].First)), cancellation);
            resolver.Resolve(m);
            if (resolver.memberOf[m] is not (>= 0 and int member))
                continue;
            resolver.Finder.Note(m, member);
            if (resolver.quotes.QuoteOf(m) >= 0)
                resolver.lastSource[member] = m;
        }

        for (int m = end; m < scene.Mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            resolver.memberOf[m] = cast.MemberOf(m);
        }

        if (scene.IsConversation)
            resolver.GiveTurns(scene.Mentions.Count, int.MaxValue, cancellation);
        return new Resolved(resolver.memberOf, resolver.bases, resolver.quotes, resolver.turns);
    }

    // Behind the last source without a name nobody asks whom others stand for
    static int EndOfNameless(Scene scene, CancellationToken cancellation)
    {
        int end = 0;
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            if (scene.SourceOf(quote) is { } source && !scene.Mentions[source.Mention].HasName)
                end = Math.Max(end, source.Mention + 1);
        }

        return end;
    }

    void Resolve(int m)
    {
        if (scene.Mentions[m] is { Kind: MentionKind.Pronoun, HasName: false } pronoun && pronoun.Is(WordClass.Relative))
        {
            int antecedent = Antecedents.Of(scene, cast, memberOf, m);
            memberOf[m] = antecedent >= 0 ? memberOf[antecedent] : -1;
            if (antecedent >= 0)
                bases[m] = bases[antecedent];
            return;
        }

        if (ReadOff(m) is { } member)
        {
            memberOf[m] = member;
            if (member >= 0 && !scene.IsConversation && scene.Mentions[m] is { Kind: MentionKind.Nominal, HasName: false } phrase && phrase.Is(WordClass.Role))
                Finder.Describe(m, member);
            return;
        }

        MentionGroup group = GroupOf(m, quotes.QuoteOf(m) >= 0);
        if (group == MentionGroup.None)
            return;
        Finder.Gather(m, group);
        Choice choice = chooser.Choose(m, group, Finder.Candidates);
        if (choice.Member < 0 && group == MentionGroup.Body)
            choice = OnlyBodyNear();
        if (choice.Member < 0 && group == MentionGroup.Role && IsBodyToo(m))
            choice = ChooseBody(m, ref group);
        if (choice.Member < 0 && group == MentionGroup.Role && Finder.Lone.Near(Clues.SurelyPerson) is >= 0 and int only)
            choice = new Choice(only, Margin: 0);

        if (choice.Member < 0 && group == MentionGroup.Role && scene.Sentences.IsWord(scene.Mentions[m].First, "the")
            && Finder.Lone.CalledSo() is >= 0 and int called)
            choice = new Choice(called, Margin: 0);

        if (choice.Member < 0 && group == MentionGroup.Role && quotes.QuoteOf(m) >= 0 && IsDefiniteAtParagraphStart(m)
            && Finder.Lone.FirstBehind() is >= 0 and int behind)
            choice = new Choice(behind, Margin: 0);

        // "The paper" is a body only where the text has one of the kind
        if (choice.Member >= 0 && group == MentionGroup.Body && !scene.Tokens[scene.Mentions[m].Last].Is(WordClass.Organisation)
            && !Finder.Candidates.IsCalledSo(choice.Member))
            choice = new Choice(-1, Margin: 0);
        if (choice.Member < 0 && group == MentionGroup.Thing && Finder.Lone.BodyAtHand() is >= 0 and int body)
            choice = new Choice(body, Margin: 0);
        memberOf[m] = choice.Member;
        bases[m] = new Basis(group, choice.Margin);
        if (choice.Member >= 0 && group == MentionGroup.Person)
            Finder.DescribeBehind(m, choice.Member);
    }

    Choice OnlyBodyNear() => new(Finder.Lone.Near(Clues.Body | Clues.FullName), SureMargin);

    // "The carrier": a body, or else somebody who carries
    Choice ChooseBody(int m, ref MentionGroup group)
    {
        Finder.Gather(m, MentionGroup.Body);
        Choice choice = chooser.Choose(m, MentionGroup.Body, Finder.Candidates);
        if (choice.Member < 0)
            choice = OnlyBodyNear();
        if (choice.Member >= 0)
            group = MentionGroup.Body;
        else
            Finder.Gather(m, group);
        return choice;
    }

    // The quotes without a source of the paragraphs that end before a mention. Within a paragraph one speaks.
    void GiveTurns(int mention, int paragraph, CancellationToken cancellation)
    {
        while (nextQuote < scene.Quotes.Count && quotes.ParagraphOf(nextQuote) < paragraph)
        {
            int first = nextQuote;
            int speaker = -1;
            Basis basis = default;
            while (nextQuote < scene.Quotes.Count && quotes.ParagraphOf(nextQuote) == quotes.ParagraphOf(first))
            {
                cancellation.ThrowIfRequestedAt(nextQuote);
                if (speaker < 0 && quotes.SpeakerOf(nextQuote) is >= 0 and int named)
                {
                    speaker = named;
                    basis = bases[scene.SourceOf(nextQuote)!.Value.Mention];
                }

                nextQuote++;
            }

            if (speaker < 0 && scene.SourceOf(first) is null && scene.OpensParagraph(first))
            {
                MentionGroup group = Finder.Gather(first, mention, LastSentenceOf(first));
                Choice choice = chooser.Choose(-first - 1, group, Finder.Candidates);
                speaker = choice.Member;
                basis = new Basis(group, choice.Margin);
            }

            for (int quote = first; quote < nextQuote; quote++)
            {
                turns[quote] = basis;
                if (scene.SourceOf(quote) is null && speaker >= 0)
                    quotes.Give(quote, speaker, lastSource[speaker]);
            }
        }
    }

    int LastSentenceOf(int quote)
    {
        int sentence = scene.Sentences.Of(scene.TokenOf(quote));
        int paragraph = parts.ParagraphOf(sentence);
        while (sentence + 1 < scene.Sentences.Count && parts.ParagraphOf(sentence + 1) == paragraph)
            sentence++;
        return sentence;
    }

    // The member of a name, and of what stands beside one; null where candidates must be weighed
    int? ReadOff(int m)
    {
        Mention mention = scene.Mentions[m];
        if (mention.HasName)
            return cast.MemberOf(m);
        if (mention.Kind == MentionKind.Pronoun)
            return ReadOffPronoun(m);

        if (NamesGiven.Of(scene, mention) is >= 0 and int given)
            return cast.MemberOf(given);
        if (quotes.QuoteOf(m) >= 0 && scene.Tokens[mention.Last].Is(WordClass.Document))
        {
            if (issuers.Of(m) is >= 0 and int issuer)
                return issuer;

            // "The campaign's statement", whosever the campaign is
            if (mention.Head > mention.First && scene.MentionAt[mention.First] is >= 0 and int owner && owner < m
                && scene.Mentions[owner].Kind == MentionKind.Nominal)
                return -1;
            if (scene.Sentences.IsWord(mention.First, "the") && issuers.Introduced(m) is >= 0 and int introduced)
                return introduced;
            if (issuers.IsPosted(m))
                return -1;
        }

        if (scene.Appositions.IsBodyNoun(mention) && scene.Appositions.NamedBy(m) is int body && body != m)
            return cast.MemberOf(body);
        if (!mention.Is(WordClass.Role) || mention.Is(WordClass.Plural))
            return null;
        if (SurnameLikeRole(mention) is >= 0 and int surname)
            return surname;
        if (GoesOn(m))
            return memberOf[m - 1];
        return Apposed(mention) is >= 0 and int named ? named
            : Antecedents.ApposedTo(scene, cast, mention) is >= 0 and int before ? memberOf[before] : null;
    }

    int? ReadOffPronoun(int m)
    {
        if (cast.Narrator >= 0 && Narrators.IsOne(scene.Sentences, scene.Mentions[m]))
            return cast.Narrator;
        return IsRead(m) && issuers.OfRead(m) is >= 0 and int sender ? sender : null;
    }

    // "“Sorry,” it read"
    bool IsRead(int m) =>
        scene.Sentences.IsWord(scene.Mentions[m].First, "it") && quotes.QuoteOf(m) is >= 0 and int quote && scene.SourceOf(quote) is { CueFirst: >= 0 } source
        && (scene.Sentences.IsWord(source.CueFirst, "read") || scene.Sentences.IsWord(source.CueFirst, "reads"));

    // "The senator and presidential candidate" is one person
    bool GoesOn(int m)
    {
        int and = scene.Mentions[m].First - 1;
        return m > 0 && and > 0 && scene.Sentences.IsWord(and, "and") && scene.Mentions[m - 1] is { HasName: false, Kind: MentionKind.Nominal } role
            && role.Last == and - 1 && role.Is(WordClass.Role) && !role.Is(WordClass.Plural) && memberOf[m - 1] >= 0
            && !scene.Tokens[and + 1].Is(WordClass.Determiner | WordClass.PossessivePronoun);
    }

    // "Ann Backer ... Backer said": a surname that means a role, too; -1 for none
    int SurnameLikeRole(Mention mention)
    {
        if (mention.First != mention.Last || !scene.Tokens[mention.Last].Is(WordClass.Capital) || scene.Sentences.IsStart(mention.Last))
            return -1;
        ReadOnlySpan<char> word = scene.Sentences.Characters(mention.Last);
        for (int member = 0; member < cast.Members.Count && member < MostNamesakes; member++)
        {
            Mention name = scene.Mentions[cast.Members[member].Fullest];
            if (name.NameFirst < name.NameLast && cast.Members[member].IsSurelyPerson
                && scene.Sentences.Characters(name.NameLast).Equals(word, StringComparison.Ordinal))
                return member;
        }

        return -1;
    }

    MentionGroup GroupOf(int m, bool isSource)
    {
        Mention mention = scene.Mentions[m];
        if (mention.Kind == MentionKind.Pronoun)
        {
            if (mention.Is(WordClass.Gender))
                return scene.IsConversation ? MentionGroup.PersonInConversation : MentionGroup.Person;
            bool thing = (isSource || (parts.Of(m) & Clues.SourceHere) != 0) && !mention.Is(WordClass.FirstPerson | WordClass.SecondPerson | WordClass.Indefinite);
            return thing ? MentionGroup.Thing : MentionGroup.None;
        }

        Token noun = scene.Tokens[mention.Last];
        if (mention.Is(WordClass.Plural) && !noun.Is(WordClass.Organisation))
            return MentionGroup.None;

        // "The Australian"
        bool isCompatriot = noun.Is(WordClass.Capital) && !noun.Is(WordClass.Organisation) && mention.Is(WordClass.Role)
            && mention.Last == mention.First + 1;
        // "The 43-year-old"; but "Feb. 3"
        if (noun.Is(WordClass.Role) || scene.Sentences.IsAge(mention.Last) || isCompatriot || (isSource && HasAge(mention)))
            return scene.IsConversation ? MentionGroup.RoleInConversation : MentionGroup.Role;
        if (noun.Is(WordClass.Organisation))
            return MentionGroup.Body;
        if (!isSource)
            return MentionGroup.None;
        return noun.Is(WordClass.Document) ? MentionGroup.Document : IsBodyToo(m) && scene.Sentences.IsWord(mention.First, "the") ? MentionGroup.Body : MentionGroup.None;
    }

    // "The minister has said it is “wet”"; but "one farmer" is one of many
    bool IsDefiniteAtParagraphStart(int m)
    {
        int first = scene.Mentions[m].First;
        return (first == 0 || scene.Tokens[first - 1].Kind == TokenKind.ParagraphEnd) && !scene.Tokens[first].Is(WordClass.Indefinite);
    }

    // "The 63-year-old tinker"
    bool HasAge(Mention mention)
    {
        for (int i = mention.Head; i < mention.Last; i++)
        {
            if (scene.Sentences.IsAge(i))
                return true;
        }

        return false;
    }

    // "The lender", "the publisher": a person or a body; "the paper", "the outlet": a thing or a body
    bool IsBodyToo(int m) =>
        KindLexicon.English[WordHash.Of(scene.Sentences.Characters(scene.Mentions[m].Last))].Meets(KindLexicon.English.Bodies)
        && !scene.Mentions[m].Is(WordClass.Gender);

    // "The mayor of Springfield, Kent,": a place has one word more, and nobody who is named so elsewhere
    // "another delegate on the slate, Ray Roe, said", "the governor and party chairman Ray Roe": the name stands behind
    int Apposed(Mention mention)
    {
        int i = mention.Last + 1;
        int end = Math.Min(scene.Tokens.Length - 1, i + AppositionReach);
        bool joined = i < end && scene.Tokens[i].Is(WordClass.Coordinator);
        bool isOfPlace = i + 1 < end && scene.Tokens[i].Is(WordClass.Preposition) && scene.Tokens[i + 1].Is(WordClass.Capital);
        while (!joined && i < end && scene.Tokens[i].Kind == TokenKind.Word
            && (scene.MentionAt[i] >= 0 || scene.Tokens[i].Is(WordClass.Preposition | WordClass.Determiner)))
        {
            i++;
        }

        if (i >= end || !(joined || scene.Tokens[i].Kind is TokenKind.Comma or TokenKind.Dash) || scene.MentionAt[i + 1] < 0)
            return -1;
        int at = scene.MentionAt[i + 1];
        Mention name = scene.Mentions[at];
        if (name.Kind != MentionKind.Named || name.Is(WordClass.Organisation | WordClass.Place)
            || (isOfPlace && name.NameFirst == name.NameLast && !name.Is(WordClass.Honorific | WordClass.Role)
                && cast.Members[cast.MemberOf(at)].Words == 1))
            return -1;
        Token after = scene.Tokens[Math.Min(name.Last + 1, scene.Tokens.Length - 1)];
        if (joined)
            return name.Is(WordClass.Role) ? cast.MemberOf(at) : -1;

        // "...," another friend, Ann Roe told us
        bool says = after.Is(WordClass.Cue) && mention.First > 0 && scene.Tokens[mention.First - 1].Kind == TokenKind.Quote;
        return says || after.Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.Dash ? cast.MemberOf(at) : -1;
    }
}
