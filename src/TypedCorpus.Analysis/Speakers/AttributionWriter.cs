using TypedCorpus.Analysis.Quotes;
using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Resolution;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Makes the quotes and speakers of the document from what the sieves found.</summary>
sealed class AttributionWriter
{
    readonly Scene scene;
    readonly Cast cast;
    readonly Resolved resolved;
    readonly int[] speakerOf;
    readonly string?[] fullNameOf;
    readonly DescriptionReader descriptions;
    readonly TermRules terms;
    readonly List<Speaker> speakers = [];
    readonly Dictionary<string, int> byName = new(SpeakerNameComparer.CaseSensitive);
    readonly CancellationToken cancellation;
    readonly string? narrator;

    public AttributionWriter(Scene scene, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        this.scene = scene;
        this.cancellation = cancellation;
        cast = Cast.Read(scene.Sentences, scene.Mentions, scene.IsConversation, cancellation);
        if (!scene.IsConversation)
            scene.NamesAround.TellOf(cast, scene, cancellation);
        resolved = MemberResolver.Resolve(scene, cast, TitleWords.Of(scene.Text, blocks, cancellation), ClueWeights.Learned, cancellation);
        narrator = cast.Narrator >= 0 ? NarratorName.Read(scene, cast, resolved, cancellation) : null;
        speakerOf = new int[cast.Members.Count];
        speakerOf.AsSpan().Fill(-1);
        fullNameOf = new string?[cast.Members.Count];
        descriptions = new DescriptionReader(scene, cancellation);
        terms = new TermRules(scene, cancellation);
    }

    // Needed only for an article that never gives a speaker's full name in its text
    FullNames FullNames
    {
        get
        {
            scene.NamesAround.ReadWithin(scene.Tokens, scene.Quotes, cancellation);
            return scene.NamesAround;
        }
    }

    /// <summary>The quotes in order, and the speakers in order of their first quote.</summary>
    public (EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers) Write()
    {
        Quote[] quotes = new Quote[scene.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            QuotedSpan quoted = scene.Quotes[i];
            QuoteKind kind = terms.KindOf(i);
            Attribution? attribution = kind != QuoteKind.Term ? AttributionOf(i, kind) : null;
            quotes[i] = new Quote(quoted.Words, kind, Continued(i), attribution, SpeakerFinder.WithoutSpeakers(quoted.Nested));
        }

        return (new EquatableArray<Quote>(quotes), speakers.ToEquatableArray());
    }

    // "...," Roe said, "...": the second half goes on with the first
    int? Continued(int quote)
    {
        if (scene.Reopens(quote))
            return HaveOneSource(quote - 1, quote) ? quote - 1 : null;
        if (quote == 0 || scene.SourceOf(quote) is not { } source || scene.SourceOf(quote - 1) is not { } before)
            return null;
        int token = scene.TokenOf(quote);
        int last = scene.TokenOf(quote - 1);
        bool oneSentence = scene.Sentences.Of(token) == scene.Sentences.Of(last);
        bool joined = scene.Tokens[token - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon
            && source.CueFirst > last && source.CueFirst < token;
        return oneSentence && joined && source.Mention == before.Mention ? quote - 1 : null;
    }

    // An unclosed quote may stand right before somebody else's
    bool HaveOneSource(int first, int second) =>
        scene.SourceOf(first) is not { } one || scene.SourceOf(second) is not { } other || one.Mention == other.Mention
        || (resolved.MemberOf(one.Mention) is >= 0 and int member && member == resolved.MemberOf(other.Mention));

    Attribution? AttributionOf(int quote, QuoteKind kind)
    {
        int member = resolved.SpeakerOf(quote);
        if (member == cast.Narrator && narrator is null)
            member = -1;
        if (scene.SourceOf(quote) is { } source)
        {
            int part = scene.PartWithSource(quote);
            int ofSieve = ConfidenceTable.Measured.OfSieve(scene.SieveOf(part)!.GetType().Name, part == quote ? kind : terms.KindOf(part));

            // No speaker where the source would be taken for somebody else as often as not
            int ofMember = member >= 0 ? ConfidenceTable.Measured.OfMember(resolved.BasisOf(source.Mention), scene.IsConversation) : 0;
            return Write(source, ofMember > ConfidenceTable.Even ? member : -1, ofSieve, ofSieve * ofMember / 100,
                isAlone: source.CueFirst < 0 && scene.SieveOf(quote) is PreviousParagraph);
        }

        if (member < 0)
            return null;
        int ofTurn = ConfidenceTable.Measured.OfMember(resolved.BasisOfTurn(quote), scene.IsConversation);
        if (ofTurn <= ConfidenceTable.Even)
            return null;
        int earlier = resolved.EarlierSourceOf(quote);
        return earlier >= 0
            ? Write(new QuoteSource(earlier), member, ofTurn, ofTurn, isAlone: true)
            : new Attribution(Mention: null, Cue: null, SpeakerFor(member), ofTurn);
    }

    Attribution Write(QuoteSource source, int member, int ofSource, int ofSpeaker, bool isAlone)
    {
        // Whoever answers or speaks again does so alone, beside whomever the name stands
        (int first, int second) = member >= 0 && !isAlone ? JointSources.Of(scene, source.Mention) : (source.Mention, source.Mention);
        TextSpan words = TextSpan.FromBounds(scene.Tokens[scene.Mentions[first].First].Start, scene.Tokens[scene.Mentions[second].Last].End);
        TextSpan? cue = source.CueFirst >= 0
            ? TextSpan.FromBounds(scene.Tokens[source.CueFirst].Start, scene.Tokens[source.CueLast].End) : null;
        if (member < 0)
            return new Attribution(words, cue, Speaker: null, ofSource);
        return new Attribution(words, cue, first < second ? SpeakerForBoth(first, second) : SpeakerFor(member), ofSpeaker);
    }

    // Ann Roe and Tom Poe, who say something together, are a speaker of their own
    int SpeakerForBoth(int first, int second)
    {
        string name = $"{(JointSources.ShareSurname(scene, first, second) ? NameOf(first) : FullNameOf(first))} and {FullNameOf(second)}";
        if (byName.TryGetValue(name, out int known))
            return known;
        byName.Add(name, speakers.Count);
        speakers.Add(new Speaker(name, new EquatableArray<string>([]), Description: null));
        return speakers.Count - 1;
    }

    string FullNameOf(int mention)
    {
        int member = cast.MemberOf(mention);
        return member < 0 ? NameOf(mention)
            : fullNameOf[member] ??= Spelled(NameOf(cast.Members[member].Fullest), cast.Members[member], FormsOf(cast.Members[member]));
    }

    string Spelled(string name, CastMember member, List<string> forms)
    {
        if (member.IsNarrator)
            return name;
        Token first = scene.Tokens[scene.Mentions[member.Fullest].NameFirst];
        return member.IsSurelyPerson || (member.IsPerson && (first.Is(WordClass.FamilyName) || NameCase.IsOfPerson(name, forms)))
            ? NameCase.Spell(name, forms, first.Is(WordClass.GivenName)) : name;
    }

    int SpeakerFor(int member)
    {
        if (speakerOf[member] < 0)
            speakerOf[member] = Introduce(cast.Members[member]);
        return speakerOf[member];
    }

    // Two members can turn out to be one when the title tells the full name of both
    int Introduce(CastMember member)
    {
        string name = member.IsNarrator ? narrator! : member.Titled >= 0 ? WithTitle(member.Titled) : NameOf(member.Fullest);
        if (!member.IsNarrator && member.Titled < 0 && member.Words == 1 && member.IsPerson && FullNames.Of(name, member.Gender) is { } full)
            name = OneLine.Of(full.Of(scene.Text));
        else if (!member.IsNarrator && member.Titled < 0 && member.Words == 1
            && (JointSources.SharedSurname(scene, member) is >= 0 and int surname || (surname = JointSources.SurnameByTitle(scene, member)) >= 0))
            name = $"{name} {Words(surname, surname)}";
        List<string> aliases = FormsOf(member);
        name = Spelled(name, member, aliases);
        if (byName.TryGetValue(name, out int known))
            return known;
        aliases.Remove(name);

        byName.Add(name, speakers.Count);
        string? description = member.IsNarrator ? null : descriptions.Read(member);
        speakers.Add(new Speaker(name, aliases.ToEquatableArray(), description is null ? null : OneLine.Of(description)));
        return speakers.Count - 1;
    }

    // The forms of a name that the text has, in order
    List<string> FormsOf(CastMember member)
    {
        HashSet<string> seen = [];
        List<string> forms = [];
        for (int i = 0; i < member.Mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            string form = NameOf(member.Mentions[i]);
            if (seen.Add(form))
                forms.Add(form);
        }

        return forms;
    }

    string NameOf(int mention)
    {
        Mention found = scene.Mentions[mention];
        return Words(found.NameFirst, found.NameLast);
    }

    // "Mrs. Roe"
    string WithTitle(int mention)
    {
        Mention found = scene.Mentions[mention];
        return Words(found.NameFirst - 1, found.NameLast);
    }

    string Words(int first, int last) => OneLine.Of(TextSpan.FromBounds(scene.Tokens[first].Start, scene.Tokens[last].End).Of(scene.Text));
}
