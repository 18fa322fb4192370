using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Names;

/// <summary>Reads who somebody is from the words beside the name: "Ann Roe, a farmer from Ohio, said", "spokeswoman Ann Roe".</summary>
sealed class DescriptionReader(Scene scene, CancellationToken cancellation)
{
    // Longer descriptions are sentences of their own.
    const int MaxTokens = 40;

    // When somebody had or has a role
    static readonly WordList Times = ["former", "then", "acting", "interim", "outgoing", "incoming", "retired", "longtime"];

    // "Ann Roe, along with other trustees, said"
    static readonly WordList Companions = ["along", "together", "including", "unlike", "like"];

    /// <summary>The description that stands beside the first mention that has one; null for none. What follows a name goes before what
    /// leads up to it.</summary>
    public string? Read(CastMember member)
    {
        for (int i = 0; i < member.Mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (Behind(scene.Mentions[member.Mentions[i]]) is { Length: > 0 } apposition)
                return apposition.Of(scene.Text);
        }

        for (int i = 0; i < member.Mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if ((Before(scene.Mentions[member.Mentions[i]]) ?? Apposed(member.Mentions[i])) is { Length: > 0 } title)
                return title.Of(scene.Text);
        }

        return null;
    }

    TextSpan? Behind(Mention name)
    {
        int i = name.Last + 1;
        if (name.Kind != MentionKind.Named || i + 1 >= scene.Tokens.Length || scene.Tokens[i].Kind != TokenKind.Comma)
            return null;

        // "Ann Roe, Ph.D., a farmer", "Ann Roe, 54, a farmer"
        while (i + 2 < scene.Tokens.Length && scene.Tokens[i + 2].Kind == TokenKind.Comma
            && (scene.Tokens[i + 1].Is(WordClass.NameSuffix) || scene.Tokens[i + 1].Kind == TokenKind.Number))
            i += 2;

        int start = i + 1;

        // "Ann Roe, who is a farmer,"; but not "who was", "who is not"
        if (start + 2 < scene.Tokens.Length && scene.Sentences.IsWord(start, "who") && scene.Sentences.IsWord(start + 1, "is")
            && scene.Tokens[start + 2].Is(WordClass.Determiner | WordClass.Role))
            start += 2;
        int end = start;
        bool describes = false;
        while (end < scene.Tokens.Length && end - start < MaxTokens && !Ends(end, start))
        {
            describes |= scene.Tokens[end].Is(WordClass.Role) && (scene.MentionAt[end] < 0
                || !scene.Mentions[scene.MentionAt[end]].HasName);
            end++;
        }

        Token first = scene.Tokens[start];
        bool opens = first.Is(WordClass.Determiner | WordClass.Role | WordClass.PossessivePronoun | WordClass.Adverb)
            || (scene.MentionAt[start] >= 0 && scene.Mentions[scene.MentionAt[start]].Kind == MentionKind.Nominal)
            || (first.IsLower && !first.Is(WordClass.Function | WordClass.AnyVerb))
            || IsOwner(start, end);
        if (scene.Sentences.IsOneOf(start, Companions))
            return null;
        if (!describes || !opens || end == start || end >= scene.Tokens.Length
            || scene.Tokens[end].Is(WordClass.Auxiliary | WordClass.Verb))
            return null;
        return TextSpan.FromBounds(scene.Tokens[start].Start, scene.Tokens[end - 1].End);
    }

    // "Ann Roe, Brookfield Water's head of sales"
    bool IsOwner(int start, int end)
    {
        int i = start;
        while (i < end && scene.Tokens[i].Kind == TokenKind.Word && !scene.Tokens[i].IsLower)
            i++;
        return i > start && i < end && scene.Tokens[i].Kind == TokenKind.Possessive;
    }

    // A comma, a mark or a finite verb ends the apposition
    bool Ends(int i, int start)
    {
        Token token = scene.Tokens[i];
        if (token.Kind is TokenKind.Possessive or TokenKind.Number or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis)
            return false;
        if (token.Kind != TokenKind.Word)
            return !IsAmpersand(i);
        if (token.Is(WordClass.Relative))
            return true;
        return i > start && scene.MentionAt[i] < 0 && token.IsLower && token.Is(WordClass.AnyVerb) && !token.Is(WordClass.Gerund)
            && (token.Is(WordClass.Auxiliary | WordClass.Past | WordClass.Third));
    }

    bool IsAmpersand(int i) => scene.Tokens[i].Length == 1 && scene.Text[scene.Tokens[i].Start] == '&';

    // "The mayor of Ghent, Ann Roe, said", "the president and chief executive, Ann Roe, said"
    TextSpan? Apposed(int mention)
    {
        Mention name = scene.Mentions[mention];
        if (name.First < 2 || scene.Tokens[name.First - 1].Kind != TokenKind.Comma
            || scene.Appositions.RoleBefore(mention) is not (>= 0 and int role))
            return null;
        int start = WithRoleBefore(scene.Mentions[role].First);
        while (start < name.First && scene.Tokens[start].Is(WordClass.Determiner | WordClass.PossessivePronoun))
            start++;
        return TextSpan.FromBounds(scene.Tokens[start].Start, scene.Tokens[name.First - 2].End);
    }

    // "The president and chief executive", "a spokeswoman for the port"; but "the mayor and the governor" are two
    int WithRoleBefore(int start)
    {
        bool isOther = start > 1 && scene.MentionAt[start - 2] is >= 0 and int other && !scene.Mentions[other].HasName && scene.Tokens[start - 2].Is(WordClass.Role);
        bool isJoined = isOther && (scene.Tokens[start - 1].Is(WordClass.Preposition)
            || (!scene.Tokens[start].Is(WordClass.Determiner) && (scene.Tokens[start - 1].Is(WordClass.Coordinator) || IsAmpersand(start - 1))));
        return isJoined ? scene.Mentions[scene.MentionAt[start - 2]].First : start;
    }

    // "At 4.40pm the mayor’s adviser Ann Roe"
    bool IsClock(int i) => scene.Tokens[i].Kind == TokenKind.Number && (scene.Sentences.EndsWith(i, "am") || scene.Sentences.EndsWith(i, "pm"));

    // "Former mayor Ann Roe"
    int WithTime(int start)
    {
        while (start > 0 && scene.Sentences.IsOneOf(start - 1, Times))
            start--;
        return start;
    }

    // Dame, Datuk: how somebody is addressed, behind what somebody is
    bool IsStyle(int i, int start) =>
        i > start && scene.Tokens[i].Is(WordClass.Honorific) && !scene.Tokens[i].Is(WordClass.Role) && scene.Tokens[i - 1].Is(WordClass.Role);

    TextSpan? Before(Mention name)
    {
        if (name.Kind != MentionKind.Named || name.NameFirst <= name.First)
            return null;
        int start = WithTime(name.First);
        while (start < name.NameFirst && (scene.Tokens[start].Is(WordClass.Determiner) || IsClock(start)))
            start++;
        int end = name.NameFirst;

        // "Fellow researcher Dr. Ann Roe", "Transport Minister Datuk Roe"
        while (end > start && (scene.Tokens[end - 1].Is(WordClass.Abbreviated) || IsStyle(end - 1, start)))
            end--;
        bool role = false;
        for (int i = start; i < end; i++)
            role |= scene.Tokens[i].Is(WordClass.Role) && !scene.Tokens[i].Is(WordClass.Abbreviated);

        // "Danish toymaker Ann Roe": what stands right before the name tells what somebody is
        if (end == start)
            return null;
        Token last = scene.Tokens[end - 1];
        role |= end - 1 > start && last.IsLower && !last.Is(WordClass.Function | WordClass.NameParticle | WordClass.Organisation);
        return role ? TextSpan.FromBounds(scene.Tokens[start].Start, last.End) : null;
    }
}
