using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Names;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Resolution;

/// <summary>Reads off before which mention a relative pronoun or an apposition stands: "Sen. Ann Roe of Ohio, a retired judge, who".</summary>
static class Antecedents
{
    // How many mentions stand between a name and its relative clause: "Ann Roe of Ohio, the leader of the board, who".
    const int Between = 4;

    // What a parenthesis and what hangs on a name take, in tokens.
    const int Reach = 6;

    // How far an apposition reaches before its comma, in tokens.
    const int AppositionReach = 14;

    /// <summary>The mention that a relative pronoun is about; -1 for none. "Who" is about no place and no body.</summary>
    public static int Of(Scene scene, Cast cast, int[] memberOf, int pronoun)
    {
        int first = scene.Mentions[pronoun].First;
        bool isPerson = scene.Sentences.IsWord(first, "who");
        for (int k = pronoun - 1; k >= 0 && k >= pronoun - Between; k--)
        {
            Mention mention = scene.Mentions[k];
            int end = EndBefore(scene, first, isPerson);
            if (isPerson && mention.First > end)
                continue;
            if (!IsBeside(scene, mention.Last, end, isPerson))
                return -1;
            if (isPerson && HungOn(scene, cast, k) is >= 0 and int person)
                return person;
            if (!isPerson || !IsThing(cast, memberOf[k], mention) || mention.First < 2)
                return k;
            first = mention.First;
        }

        return -1;
    }

    /// <summary>The mention of the name that a role stands in apposition to, "Ann Roe of Ohio, a retired judge,"; -1 for none.</summary>
    public static int ApposedTo(Scene scene, Cast cast, Mention role)
    {
        int comma = role.First - 1;

        // ", then mayor,", ", vice president,"
        if (comma > 1 && scene.Tokens[comma].IsLower && !scene.Tokens[comma].Is(WordClass.Function & ~WordClass.Adverb | WordClass.AnyVerb))
            comma--;
        if (comma < 1 || scene.Tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash) || !EndsBehind(scene, role.Last + 1))
            return -1;
        int at = BeforeParenthesis(scene, BeforeAge(scene, comma - 1));
        int found = scene.MentionAt[at];
        if (found >= 0 && scene.Mentions[found].Last == at && cast.MemberOf(found) is >= 0 and int place && !cast.Members[place].IsPerson
            && scene.Mentions[found].First > 1 && scene.Tokens[scene.Mentions[found].First - 1].Is(WordClass.Preposition))
        {
            at = scene.Mentions[found].First - 2;
            found = scene.MentionAt[at];
        }

        return found >= 0 && scene.Mentions[found].Last == at && scene.Mentions[found].Kind == MentionKind.Named && IsSurelyPerson(cast, found) ? found : -1;
    }

    // "Ann Roe of Elm, who", "Ann Roe, a farmer from Elm, who": the name of the person whom a name of anything else hangs on by its preposition; -1 for none
    static int HungOn(Scene scene, Cast cast, int place)
    {
        Mention name = scene.Mentions[place];
        int preposition = name.First - 1;
        if (preposition < 1 || name.Kind != MentionKind.Named || !scene.Tokens[preposition].IsLower || !scene.Tokens[preposition].Is(WordClass.Preposition)
            || IsSurelyPerson(cast, place))
            return -1;
        int end = scene.Tokens[preposition - 1].Kind == TokenKind.Comma ? BeforeAge(scene, preposition - 2) : preposition - 1;
        if (end < 0 || scene.MentionAt[end] is not (>= 0 and int before) || scene.Mentions[before].Last != end)
            return -1;
        return scene.Mentions[before] is { HasName: false, Kind: MentionKind.Nominal } role && role.Is(WordClass.Role) ? ApposedTo(scene, cast, role)
            : scene.Mentions[before].Kind == MentionKind.Named && IsSurelyPerson(cast, before) ? before : -1;
    }

    static bool IsSurelyPerson(Cast cast, int mention) => cast.MemberOf(mention) is >= 0 and int member && cast.Members[member].IsSurelyPerson;

    static bool IsThing(Cast cast, int member, Mention mention) =>
        member >= 0 ? !cast.Members[member].IsPerson : !mention.Is(WordClass.Role) && mention.Kind != MentionKind.Pronoun;

    // "Roe, who", "Roe (D-Ohio), who", "Roe, 46, who"
    static int EndBefore(Scene scene, int first, bool isPerson)
    {
        int end = first - 1;
        if (end > 0 && scene.Tokens[end].Kind is TokenKind.Comma or TokenKind.Dash)
            end--;
        return isPerson && end >= 0 ? BeforeParenthesis(scene, BeforeAge(scene, end)) : end;
    }

    // The token before ", 46", ", now 46"
    static int BeforeAge(Scene scene, int token)
    {
        if (token < 3 || scene.Tokens[token].Kind != TokenKind.Number)
            return token;
        int comma = scene.Sentences.IsWord(token - 1, "now") ? token - 2 : token - 1;
        return scene.Tokens[comma].Kind == TokenKind.Comma ? comma - 1 : token;
    }

    // "Roe who", "Roe on the phone, who"
    static bool IsBeside(Scene scene, int last, int end, bool isPerson)
    {
        if (end <= last + 1)
            return true;
        if (!isPerson || end - last > Reach || !scene.Tokens[last + 1].Is(WordClass.Preposition))
            return false;
        for (int i = last + 1; i <= end; i++)
        {
            bool isVerb = scene.Tokens[i].Is(WordClass.AnyVerb) && !scene.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Determiner);
            if (!scene.Tokens[i].IsLower || isVerb)
                return false;
        }

        return true;
    }

    static int BeforeParenthesis(Scene scene, int token)
    {
        if (scene.Tokens[token].Kind != TokenKind.CloseParenthesis)
            return token;
        for (int i = token - 1; i > 0 && i > token - Reach; i--)
        {
            if (scene.Tokens[i].Kind == TokenKind.OpenParenthesis)
                return i - 1;
        }

        return token;
    }

    // "the mayor of Ghent, said", but "the mayor said": no verb stands before the comma
    static bool EndsBehind(Scene scene, int from)
    {
        int end = Math.Min(scene.Tokens.Length, from + AppositionReach);
        for (int i = from; i < end; i++)
        {
            Token token = scene.Tokens[i];
            if (token.Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.ParagraphEnd or TokenKind.Dash or TokenKind.Quote
                || (token.IsLower && token.Is(WordClass.Relative)))
                return true;
            if (token.Kind is not (TokenKind.Word or TokenKind.Possessive)
                || (token.IsLower && scene.MentionAt[i] < 0 && token.Is(WordClass.Auxiliary | WordClass.Third | WordClass.Past | WordClass.Coordinator)))
                return false;
        }

        return false;
    }
}
