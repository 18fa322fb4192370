using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure.Blocks;

namespace TypedCorpus.Analysis.Speakers;

/// <summary>Finds the quotes that a line of its own signs without a dash, as reviews are, "..." / Ann Roe / "..." / Tom Ek, or names who says them:
/// Ann Roe / "..." / Tom Ek / "...".</summary>
static class Signatures
{
    // In tokens; each asterisk of a mask is one.
    const int LongestName = 24;
    const int LongestOffice = 10;

    /// <summary>The mentions that sign quotes, by the first tokens of their paragraphs, and those that stand above, by the quotes below.</summary>
    public static Dictionary<int, int> Find(Scene scene, CancellationToken cancellation)
    {
        List<SignedRole> roles = [];
        List<int> starts = [];
        int start = 0;
        foreach (int end in scene.Sentences.ParagraphEnds)
        {
            cancellation.ThrowIfRequestedAt(starts.Count);
            starts.Add(start);
            roles.Add(RoleOf(scene, start, end));
            start = end + 1;
        }

        // Subheads can stand so, too: "..." / Coming Home / "..."
        Dictionary<int, int> signatures = [];
        List<int> names = SignedQuotes.Find(roles, cancellation);
        if (ArePeople(scene, names, starts, roles))
        {
            foreach (int name in names)
                signatures.Add(starts[name], scene.MentionAt[starts[name]]);
        }

        List<int> above = SignedQuotes.FindAbove(roles, cancellation);
        if (ArePeople(scene, above, starts, roles))
        {
            foreach (int name in above)
            {
                for (int quote = name + 1; quote < roles.Count && roles[quote] == SignedRole.Quote; quote++)
                    signatures.Add(starts[quote], scene.MentionAt[starts[name]]);
            }
        }

        return signatures;
    }

    static bool ArePeople(Scene scene, List<int> names, List<int> starts, List<SignedRole> roles) =>
        names.Count(name => StartsAsPerson(scene, starts[name]) || HasOffice(scene, name, starts, roles)) * 2 > names.Count;

    // Tarl Roe / Elm Museum President; Tarl Roe, Elm Museum President
    static bool HasOffice(Scene scene, int name, List<int> starts, List<SignedRole> roles)
    {
        Mention signer = scene.Mentions[scene.MentionAt[starts[name]]];
        if (signer.Kind != MentionKind.Named || signer.NameFirst == signer.NameLast || signer.Is(WordClass.Organisation | WordClass.Place))
            return false;
        if (roles[name] == SignedRole.Name)
            return name + 1 < roles.Count && roles[name + 1] == SignedRole.Office;
        for (int i = signer.Last + 1; roles[name] == SignedRole.DescribedName && i - signer.Last < LongestName && scene.Tokens[i].Kind != TokenKind.ParagraphEnd; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Role))
                return true;
        }

        return false;
    }

    static bool StartsAsPerson(Scene scene, int first) =>
        scene.Tokens[first].Is(WordClass.GivenName | WordClass.Honorific | WordClass.Initial) || scene.Tokens[first + 1].Kind == TokenKind.Other;

    /// <summary>Whether nothing but a name stands from a token to the end of its paragraph, part of which may be masked: Ann R***.</summary>
    public static bool IsName(Scene scene, int first)
    {
        if (scene.MentionAt[first] < 0)
            return false;
        Mention name = scene.Mentions[scene.MentionAt[first]];
        if (name.First != first || !(name.Kind == MentionKind.Named || (name.Kind == MentionKind.Nominal && name.CanSpeak)) || IsLabel(scene, name))
            return false;
        int i = name.Last + 1;
        while (i - first < LongestName && !IsBar(scene, i) && (scene.Tokens[i].Kind == TokenKind.Other || scene.Tokens[i].Is(WordClass.Capital)))
            i++;
        return scene.Tokens[i].Kind == TokenKind.ParagraphEnd
            || ((IsBar(scene, i) || scene.Tokens[i].Kind is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.Dash) && EndsLine(scene, i));
    }

    // Ann Roe | Teacher
    static bool IsBar(Scene scene, int i) => scene.Tokens[i].Kind == TokenKind.Other && scene.Sentences.CharAt(scene.Tokens[i].Start) == '|';

    // Ann Roe, a teacher from Ghent
    static bool EndsLine(Scene scene, int comma)
    {
        int i = comma + 1;
        while (i - comma < LongestName
            && scene.Tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.Quote or TokenKind.Colon or TokenKind.ParagraphEnd))
            i++;
        return scene.Tokens[i].Kind == TokenKind.ParagraphEnd;
    }

    /// <summary>Whether a mention is a word that can be a name and means nobody: Anonymous, Everyone, Go.</summary>
    public static bool IsLabel(Scene scene, Mention name) =>
        name.NameFirst == name.NameLast && name.HasName
        && scene.Tokens[name.NameFirst].Is(WordClass.Label | WordClass.Function | WordClass.AnyVerb)
        && !scene.Tokens[name.NameFirst].Is(WordClass.GivenName);

    /// <summary>Whether a name behind a quote looks like that of who said it: Ann Roe, Dr. Ekdahl, Roe where the text has the full name;
    /// but not Applause, London, Emphasis. In brackets a word that nothing tells of is none.</summary>
    public static bool IsSigner(Scene scene, Mention name, bool inBrackets)
    {
        Token first = scene.Tokens[name.First];
        if (name.Is(WordClass.Place) || IsLabel(scene, name))
            return false;
        if (first.Is(WordClass.GivenName | WordClass.Honorific | WordClass.Initial) || (name.First < name.NameFirst && first.Is(WordClass.Role)))
            return true;
        return name.First == name.Last ? !inBrackets || scene.Surnames.Contains(scene.Sentences.Characters(name.First).ToString()) : name.Is(WordClass.Organisation) || IsMasked(scene, name);
    }

    static bool IsMasked(Scene scene, Mention name) => scene.Tokens[name.First + 1].Kind == TokenKind.Other;

    /// <summary>Whether a paragraph, from its first token to its end, is one quote.</summary>
    public static bool IsQuote(Scene scene, int start, int end)
    {
        if (scene.Tokens[start].Kind != TokenKind.Quote)
            return false;
        for (int i = start + 1; i < end; i++)
        {
            if (scene.Tokens[i].Kind is not (TokenKind.SentenceEnd or TokenKind.Other))
                return false;
        }

        return true;
    }

    static SignedRole RoleOf(Scene scene, int start, int end)
    {
        if (IsQuote(scene, start, end))
            return SignedRole.Quote;
        if (end == start || !scene.Tokens[start].Is(WordClass.Capital))
            return SignedRole.Other;
        bool isShort = end - start <= LongestOffice && scene.Tokens[end - 1].Kind is TokenKind.Word or TokenKind.CloseParenthesis;
        if (isShort && SignatureLine.IsOffice(scene.Text.AsSpan(scene.Tokens[start].Start, scene.Tokens[end].Start - scene.Tokens[start].Start)))
            return SignedRole.Office;
        if (!IsName(scene, start))
            return SignedRole.Other;
        int behind = scene.Mentions[scene.MentionAt[start]].Last + 1;
        return scene.Tokens[behind].Kind is TokenKind.Comma or TokenKind.OpenParenthesis or TokenKind.Dash or TokenKind.Other ? SignedRole.DescribedName : SignedRole.Name;
    }
}
