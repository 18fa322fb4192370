using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads whose a thing said or written is from a name that stands right beside it: "a letter from Roe", "the Rainbook report".</summary>
sealed class IssuerNames(Scene scene, Cast cast)
{
    // How far back the name in front of the thing was told of, in mentions.
    const int NamedReach = 200;

    // From the noun to "from" or "by", and from there to the name, in tokens.
    const int AuthorReach = 6;
    const int NameReach = 10;

    // "a letter obtained by the Planet"
    static readonly HashSet<ulong> Reading = WordHash.SetOf(
        "obtained", "seen", "reviewed", "viewed", "published", "reported", "acquired", "leaked", "shared", "posted");

    /// <summary>The member that is named; -1 for none.</summary>
    public int Of(int mention)
    {
        Mention thing = scene.Mentions[mention];
        if (NamedIn(mention) is >= 0 and int named)
            return named;
        int end = Math.Min(scene.Tokens.Length, thing.Last + 1 + AuthorReach);

        // "The report, released on Monday by Roe"
        int behind = thing.Last + (thing.Last + 2 < end && scene.Tokens[thing.Last + 1].Kind == TokenKind.Comma && IsIssuing(thing.Last + 2) ? 2 : 1);
        for (int i = behind; i < end && scene.Tokens[i].Kind == TokenKind.Word && (scene.Tokens[i].IsLower || scene.Tokens[i].Is(WordClass.Time)); i++)
        {
            bool by = scene.Sentences.IsWord(i, "by")
                && (!Reading.Contains(WordHash.Of(scene.Sentences.Characters(i - 1))) || IsStudyPublished(mention, i - 1));
            if (by || scene.Sentences.IsWord(i, "from"))
                return NamedBehind(i, mention);
            if (i == thing.Last + 1 && scene.Sentences.IsWord(i, "in") && DocumentWords.Articles.Contains(scene.Sentences.Characters(thing.Last)))
                return PaperAt(i + 1);
        }

        return -1;
    }

    // "The Rainbook report", where the text spoke of Rainbook before
    int NamedIn(int mention)
    {
        Mention thing = scene.Mentions[mention];
        int first = thing.First;
        while (first < thing.Last && scene.Tokens[first].Is(WordClass.Determiner))
            first++;
        int last = first;
        while (last < thing.Last && scene.Tokens[last].Is(WordClass.Capital))
            last++;
        if (last == first || thing.Head > thing.First)
            return -1;
        ReadOnlySpan<char> name = scene.Sentences.Characters(first, --last);
        for (int k = mention - 1; k >= 0 && k >= mention - NamedReach; k--)
        {
            if (scene.Mentions[k] is { Kind: MentionKind.Named, HasName: true } before && cast.MemberOf(k) is >= 0 and int member
                && !cast.Members[member].IsSurelyPerson && name.Equals(scene.Sentences.Characters(before.NameFirst, before.NameLast), StringComparison.Ordinal))
                return member;
        }

        return -1;
    }

    // "A study published by the board"; a letter is published by others
    bool IsStudyPublished(int mention, int verb) =>
        DocumentWords.Studies.Contains(scene.Sentences.Characters(scene.Mentions[mention].Last)) && scene.Sentences.IsWord(verb, "published");

    /// <summary>Whether a word is a verb for what is done by whoever something written is from.</summary>
    public bool IsIssuing(int verb) => scene.Tokens[verb].IsLower && DocumentWords.Issuing.Contains(scene.Sentences.Characters(verb));

    // "an editorial in the Planet"
    int PaperAt(int start)
    {
        int at = start < scene.Tokens.Length ? scene.MentionAt[start] : -1;
        return at >= 0 && scene.Mentions[at] is { Kind: MentionKind.Named } paper && paper.First == start && cast.MemberOf(at) is >= 0 and int member
            && (paper.Is(WordClass.Organisation) || scene.Tokens[start].Is(WordClass.Determiner)) ? member : -1;
    }

    // What stands behind the mention is not resolved yet: only a name tells whom it means
    int NamedBehind(int preposition, int mention)
    {
        for (int i = preposition + 1; i < scene.Tokens.Length && i < preposition + NameReach; i++)
        {
            if (scene.Tokens[i].Kind is TokenKind.SentenceEnd or TokenKind.Quote)
                break;
            int at = scene.MentionAt[i];

            // "A report by Elm University's Centre for Rivers"
            if (at > mention && at + 1 < scene.Mentions.Count && scene.Mentions[at + 1] is { HasName: true, Kind: MentionKind.Named } part
                && part.First == scene.Mentions[at].First && cast.MemberOf(at + 1) is >= 0 and int inner)
                return inner;
            if (at > mention && cast.MemberOf(at) is >= 0 and int author)
                return author;

            // "A sign by the gate of the hall"
            if (at > mention && !scene.Mentions[at].CanSpeak)
                break;
        }

        return -1;
    }
}
