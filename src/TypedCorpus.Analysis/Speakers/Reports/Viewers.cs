using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Reports;

/// <summary>Finds whose view a sentence is: "For Roe, rain is ...", "To his critics, Ek is ...", "For Roe it is ...".</summary>
sealed class Viewers(SentenceMap sentences, List<Mention> mentions, ClauseReader clauses)
{
    const int None = -1;

    // What somebody has a view of, where no comma stands before it
    static readonly WordList Viewed = ["it", "this", "that"];

    Token[] Tokens => sentences.Tokens;

    /// <summary>The mention of whoever's view it is behind a word that opens a sentence; -1 for none.</summary>
    public int Behind(int word)
    {
        if (!sentences.IsStart(word) || !(sentences.IsWord(word, "for") || sentences.IsWord(word, "to"))
            || clauses.StartingAt(word + 1) is not (>= 0 and int viewer))
            return None;
        Mention mention = mentions[viewer];
        int next = mention.Last + 1;
        if (next + 1 >= Tokens.Length)
            return None;
        bool isDirect = sentences.IsOneOf(next, Viewed) && Tokens[next + 1].Is(WordClass.Be);
        if (!isDirect && Tokens[next].Kind != TokenKind.Comma)
            return None;
        bool isPerson = mention.Kind == MentionKind.Named
            ? !mention.Is(WordClass.Organisation) && (mention.Is(WordClass.GivenName | WordClass.Honorific) || IsUnlisted(mention, isDirect))
            : mention.Kind == MentionKind.Nominal && mention.IsAll(WordClass.Role | WordClass.Plural);
        return isPerson ? viewer : None;
    }

    // "For Roe, the head of the school, rain is", "for Roe it is": a name that no list has
    bool IsUnlisted(Mention name, bool isDirect)
    {
        if (name.Is(WordClass.Place) || Tokens[name.NameFirst].Is(WordClass.Time | WordClass.Nationality | WordClass.AllCapitals))
            return false;
        if (isDirect)
            return true;
        int described = name.NameFirst < name.NameLast ? clauses.StartingAt(name.Last + 2) : None;
        return described >= 0 && mentions[described].Kind == MentionKind.Nominal && mentions[described].Is(WordClass.Role);
    }
}
