using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Settles which words for people and which imperatives are in the name of a body: Doctors Without Borders, Friends of the Earth, Save the
/// Children, Police Scotland, the Daily Caller.</summary>
static class BodyNames
{
    const int LongestBody = 5;

    static readonly WordList Generals = ["motors", "electric", "mills", "dynamics", "atomics", "assembly", "services"];

    // What ends the names of those who stand together: Growers United
    static readonly WordList Unions = ["united", "together"];

    static readonly WordList Owners = ["king", "queen", "women", "men", "children", "people", "girls", "boys", "lloyd"];

    // Transport for Elm, Justice for Ann: what is done or wanted for somebody
    static readonly WordList Causes =
        ["transport", "justice", "action", "homes", "hope", "food", "water", "voices", "bikes", "sport", "jobs", "power", "answers", "hands", "safety"];

    static readonly WordList Saints = ["st", "st.", "saint"];

    // Sunday Times, Morning Herald
    static readonly WordList Issues = ["sunday", "saturday", "morning", "evening"];

    static readonly WordList Papers =
        ["times", "herald", "post", "star", "news", "telegraph", "standard", "mail", "express", "mirror", "mercury", "gazette", "chronicle", "call", "journal"];

    /// <summary>Takes their other classes from the words of such names.</summary>
    [MethodImpl(ColdStart.Optimized)]
    public static void Settle(string text, Token[] tokens, CancellationToken cancellation)
    {
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Token word = tokens[i];
            if (!word.Is(WordClass.Capital))
                continue;
            if (tokens[i + 1].Kind == TokenKind.Possessive && (IsFoundation(text, tokens, i) || IsOfficeOfRole(tokens, i)))
            {
                Join(tokens, i + 1);
                MakeBody(tokens, i);
                continue;
            }

            if (IsCause(text, tokens, i))
            {
                MakeBody(tokens, i);
                continue;
            }

            if (!word.Is(WordClass.Role | WordClass.Base | WordClass.Time)
                || word.Is(WordClass.GivenName | WordClass.AllCapitals))
                continue;
            if (word.Is(WordClass.Role) && (word.Is(WordClass.Plural) ? IsBodyOfPeople(text, tokens, i) : IsPartOfBody(text, tokens, i)))
            {
                MakeBody(tokens, i);
                if (tokens[i + 1].Kind == TokenKind.Possessive)
                    Join(tokens, i + 1);
            }
            else if (word.Is(WordClass.Time) && IsCapital(tokens, i + 1) && Issues.Has(text, in word) && Papers.Has(text, in tokens[i + 1]))
            {
                MakeBody(tokens, i);
                MakeBody(tokens, i + 1);
            }
            else if (word.Is(WordClass.Base) && IsCall(text, tokens, i, out int last))
                MakeCall(tokens, i, last);
        }
    }

    static bool IsBodyOfPeople(string text, Token[] tokens, int i)
    {
        int next = i + 1;
        if (IsOfPeople(tokens, next))
            return true;
        if (IsCapital(tokens, next))
        {
            if (tokens[next].Is(WordClass.Preposition) || Unions.Has(text, in tokens[next]))
                return IsCapital(tokens, i + 2) == tokens[next].Is(WordClass.Preposition);
            return tokens[next].Is(WordClass.Place) && !IsCapital(tokens, i + 2) && TokenText.Is(text, in tokens[i], "police");
        }

        // Dorvale Police
        if (i > 0 && TokenText.Is(text, in tokens[i], "police") && IsCapital(tokens, i - 1) && !tokens[i - 1].Is(WordClass.Function | WordClass.Time))
            return true;
        if (!TokenText.Is(text, in tokens[next], "of") && !TokenText.Is(text, in tokens[next], "for"))
            return false;
        bool article = i + 2 < tokens.Length && TokenText.Is(text, in tokens[i + 2], "the");
        if (!IsCapital(tokens, article ? i + 3 : i + 2))
            return false;

        // "Residents of the Bronx", "Lawyers for Roe" open sentences
        return !OpensSentence(tokens, i) || GoesOnBehindQuote(text, tokens, i)
            || (article && (TokenText.Is(text, in tokens[i], "friends") || TokenText.Is(text, in tokens[i], "citizens")));
    }

    // Dock Workers’ Union, Teachers’ Association
    static bool IsOfPeople(Token[] tokens, int possessive)
    {
        if (tokens[possessive].Kind != TokenKind.Possessive || !IsCapital(tokens, possessive + 1))
            return false;
        int last = possessive + 1;
        while (last < possessive + LongestBody && IsCapital(tokens, last + 1))
            last++;
        return tokens[last].Is(WordClass.Organisation);
    }

    // General Motors, Major League
    static bool IsRankInBody(string text, Token[] tokens, int i) => IsCapital(tokens, i + 1)
        && ((TokenText.Is(text, in tokens[i], "general") && Generals.Has(text, in tokens[i + 1]))
            || (TokenText.Is(text, in tokens[i], "major") && TokenText.Is(text, in tokens[i + 1], "league")));

    // Daily Caller, Health and Safety Executive; but "president and Chief Executive"
    static bool IsPartOfBody(string text, Token[] tokens, int i)
    {
        if (IsRankInBody(text, tokens, i))
            return true;
        if (i == 0 || !IsCapital(tokens, i - 1) || IsCapital(tokens, i + 1))
            return false;
        if (TokenText.Is(text, in tokens[i - 1], "daily") || TokenText.Is(text, in tokens[i - 1], "weekly") || TokenText.Is(text, in tokens[i], "insider"))
            return true;
        return i > 2 && TokenText.Is(text, in tokens[i], "executive") && TokenText.Is(text, in tokens[i - 2], "and") && IsCapital(tokens, i - 3)
            && !tokens[i - 1].Is(WordClass.Role) && !tokens[i - 3].Is(WordClass.Role);
    }

    // Save the Children said, said Save the Children, by Save Our Ferry
    static bool IsCall(string text, Token[] tokens, int i, out int last)
    {
        last = i + 2;
        bool isOurs = i + 3 < tokens.Length && TokenText.Is(text, in tokens[i + 1], "our");
        if (i + 3 >= tokens.Length || !(isOurs || (TokenText.Is(text, in tokens[i + 1], "the") && tokens[i + 1].IsLower)) || !IsCapital(tokens, last))
            return false;
        while (last < i + LongestBody && IsCapital(tokens, last + 1))
            last++;
        Token behind = last + 1 < tokens.Length ? tokens[last + 1] : default;
        return (behind.IsLower && behind.IsAll(WordClass.Cue | WordClass.Past))
            || (!OpensSentence(tokens, i) && tokens[i - 1].IsLower && tokens[i - 1].Is(WordClass.Cue | WordClass.Preposition));
    }

    // said Transport for Elm; but "Food for Elm came late"
    static bool IsCause(string text, Token[] tokens, int i) =>
        IsCapital(tokens, i) && tokens[i + 1].IsLower && TokenText.Is(text, in tokens[i + 1], "for") && IsCapital(tokens, i + 2)
        && Causes.Has(text, in tokens[i]) && (!OpensSentence(tokens, i) || GoesOnBehindQuote(text, tokens, i));

    // St Mary’s Hospital, the King’s Fund, Women’s Aid
    static bool IsFoundation(string text, Token[] tokens, int i)
    {
        if (!IsCapital(tokens, i) || !IsCapital(tokens, i + 2) || tokens[i + 2].Is(WordClass.GivenName | WordClass.Role | WordClass.Honorific))
            return false;
        return Owners.Has(text, in tokens[i]) || (IsShop(text, tokens[i + 2]) && !IsCapital(tokens, i + 3))
            || (i > 0 && IsCapital(tokens, i - 1) && Saints.Has(text, in tokens[i - 1]) && tokens[i + 2].Is(WordClass.Organisation));
    }

    // Lodd’s Bakery
    static bool IsShop(string text, Token token) => BodyWords.Shops.Contains(text.AsSpan(token.Start, token.Length));

    // Elm County Sheriff’s Office, the Attorney General’s Office; but "the President’s House"
    static bool IsOfficeOfRole(Token[] tokens, int i) =>
        IsCapital(tokens, i) && tokens[i].Is(WordClass.Role | WordClass.Honorific) && !tokens[i].Is(WordClass.GivenName | WordClass.Plural)
        && IsCapital(tokens, i + 2) && tokens[i + 2].IsAll(WordClass.Organisation | WordClass.Generic) && !tokens[i + 2].Is(WordClass.Role)
        && !IsCapital(tokens, i + 3);

    static void Join(Token[] tokens, int possessive) =>
        tokens[possessive] = tokens[possessive] with { Kind = TokenKind.Word, Classes = WordClass.NameParticle };

    static void MakeBody(Token[] tokens, int i) => tokens[i] = tokens[i] with { Classes = WordClass.Capital | WordClass.Organisation };

    static void MakeCall(Token[] tokens, int i, int last)
    {
        MakeBody(tokens, i);
        tokens[i + 1] = tokens[i + 1] with { Classes = WordClass.NameParticle };
        for (int k = i + 2; k <= last; k++)
            tokens[k] = tokens[k] with { Classes = WordClass.Capital };
    }

    static bool OpensSentence(Token[] tokens, int i) => i == 0 || tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Comma);

    // “It rained,” Friends of Elm Park said: behind a comma in a quote no sentence starts
    static bool GoesOnBehindQuote(string text, Token[] tokens, int i) =>
        i > 0 && tokens[i - 1].Kind == TokenKind.Quote && EndsInComma(text, tokens[i - 1]);

    static bool EndsInComma(string text, Token quote)
    {
        int last = quote.End - 1;
        while (last > quote.Start && !char.IsLetterOrDigit(text[last]) && text[last] != ',')
            last--;
        return text[last] == ',';
    }

    static bool IsCapital(Token[] tokens, int i) => i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);
}
