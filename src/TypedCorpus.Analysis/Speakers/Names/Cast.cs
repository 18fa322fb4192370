using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Everybody whom a text names: which mentions are one person or body, and the fullest form of the name.</summary>
sealed class Cast
{
    const WordClass Nature = WordClass.Organisation | WordClass.GivenName | WordClass.Honorific | WordClass.Role;

    readonly SentenceMap sentences;
    readonly List<Mention> mentions;
    readonly NameForms forms;
    readonly NameSigns signs;
    readonly int[] memberOf;
    readonly FamilyTitles? titles;
    readonly NameIndex index;
    readonly BearerFinder bearers;

    Cast(SentenceMap sentences, List<Mention> mentions, bool isStory, CancellationToken cancellation)
    {
        this.sentences = sentences;
        this.mentions = mentions;
        forms = new NameForms(sentences, mentions);
        signs = new NameSigns(sentences, mentions);
        memberOf = new int[mentions.Count];
        memberOf.AsSpan().Fill(-1);
        titles = isStory ? new FamilyTitles(sentences, mentions, forms, cancellation) : null;
        index = new NameIndex(sentences, mentions, forms, signs);
        bearers = new BearerFinder(sentences, mentions, forms, signs, titles, Members, index);
    }

    /// <summary>The members, in order of their first full name.</summary>
    public List<CastMember> Members { get; } = [];

    /// <summary>The member that tells the story as "I"; -1 for none.</summary>
    public int Narrator { get; private set; } = -1;

    /// <summary>The member that a mention with a name is; -1 for a mention without one.</summary>
    public int MemberOf(int mention) => memberOf[mention];

    /// <summary>Reads the cast of a text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="isStory">Whether titles tell the members of a family apart and belong to their names: Mr. and Mrs. Roe.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Cast Read(SentenceMap sentences, List<Mention> mentions, bool isStory, CancellationToken cancellation)
    {
        Cast cast = new(sentences, mentions, isStory, cancellation);
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (mentions[m].HasName && cast.forms.Words(m) > 1)
                cast.Join(m, cast.bearers.FindFull(m) is >= 0 and int full ? full : cast.bearers.FindLonger(m));
        }

        NamesakeChoice choice = new(sentences, mentions, cast.forms, cast.Members);
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (mentions[m].HasName && cast.forms.Words(m) == 1)
                cast.JoinShort(m, choice);
            if (cast.memberOf[m] is >= 0 and int member)
                choice.Note(m, member);
        }

        // In the order of the text, which is not the order in which they joined
        for (int m = 0; m < mentions.Count; m++)
        {
            cancellation.ThrowIfRequestedAt(m);
            if (cast.memberOf[m] >= 0)
                cast.Members[cast.memberOf[m]].Mentions.Add(m);
        }

        if (cast.titles is { } titles)
        {
            foreach (CastMember member in cast.Members)
                member.Titled = titles.BelongingTo(member, cancellation);
            cast.AddNarrator(cancellation);
        }

        return cast;
    }

    /// <summary>Another member of a gender whom a surname alone can mean as well; -1 for none.</summary>
    public int NamesakeOf(int mention, WordClass gender) => bearers.FindNamesake(mention, memberOf[mention], gender);

    void AddNarrator(CancellationToken cancellation)
    {
        int first = Narrators.FirstMention(sentences, mentions, cancellation);
        if (first < 0)
            return;
        Narrator = Members.Count;
        Members.Add(new CastMember { Fullest = first, IsSeenInside = true, IsNarrator = true });
    }

    void JoinShort(int mention, NamesakeChoice choice)
    {
        Join(mention, bearers.FindShort(mention, choice));
        if (titles is not null || forms.SharedSurname(mention) is not (>= 0 and int surname))
            return;

        index.AddShared(surname, memberOf[mention]);

        // "Tom and Ann Roe", where a sentence starts, too: Tom is a person, and a man
        CastMember sharing = Members[memberOf[mention]];
        sharing.IsSeenInside = true;
        if (sharing.Gender == 0)
            sharing.Traits |= sentences.Tokens[mentions[mention].NameFirst].Classes & WordClass.Gender;
    }

    void Join(int mention, int member)
    {
        if (member < 0)
        {
            member = Members.Count;
            Members.Add(new CastMember { Fullest = mention, Words = 0 });
            index.AddMember(mention, member);
        }

        CastMember joined = Members[member];
        index.AddForm(mention, member, joined.Fullest);
        memberOf[mention] = member;
        joined.Titles |= titles?.Of(mention) ?? FamilyTitle.None;
        joined.IsBare |= titles?.IsBareSurname(mention) == true;
        joined.IsSeenInside = joined.IsSeenInside
            || (sentences.IsStart(mentions[mention].NameFirst) ? signs.IsPersonHere(mention) : !signs.IsLocation(mention))
            || signs.IsGivenName(mention);
        joined.IsSeenOutsidePlaces = joined.IsSeenOutsidePlaces || !signs.IsLandmark(mention);

        // "Paris" alone is a place, and can be short for Paris Roe
        WordClass nature = joined.Words == 0 ? Nature | WordClass.Place : Nature;
        if (joined.Words > 1 && signs.IsOnlyByCapitalsBody(mention))
            nature &= ~WordClass.Organisation;
        joined.Traits |= mentions[mention].Traits & (joined.Gender == 0 ? WordClass.Gender | nature : nature);
        int words = mentions[mention].NameLast - mentions[mention].NameFirst + 1;
        bool isFuller = titles is not null && joined.Words > 0 && signs.IsShouted(mention) != signs.IsShouted(joined.Fullest)
            ? signs.IsShouted(joined.Fullest)
            : words > joined.Words || (words == joined.Words && words > 1
                && (forms.IsLongForm(mention, joined.Fullest) || forms.HasFullerMiddle(mention, joined.Fullest)));
        if (isFuller)
        {
            joined.Words = words;
            joined.Fullest = mention;
        }
    }
}
