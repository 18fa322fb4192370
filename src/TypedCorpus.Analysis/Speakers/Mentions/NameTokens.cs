using System.Runtime.CompilerServices;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells the words that names are made of, by their shape and their place.</summary>
sealed class NameTokens(Token[] tokens, SentenceMap sentences)
{
    // Words that open no name, but for those of a given name
    const WordClass NeverFirst = WordClass.Coordinator | WordClass.Subordinator | WordClass.Preposition | WordClass.Auxiliary
        | WordClass.Adverb;

    // Luckily; shorter words in -ly are names as well
    const int ShortestAdverb = 6;

    // Of the words before the colon of a label, as in Fun fact.
    const int LongestLabel = 3;

    const int LongestBody = 5;

    static readonly WordList Endearments = ["poor", "dear", "dearest"];

    static readonly WordList Introductions = ["meet", "enter", "consider", "remember"];

    // Over a text that goes on without a colon: UPDATE Roe is well
    static readonly WordList Notices = ["update", "updated", "exclusive", "correction"];

    /// <summary>Whether a word is a part of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int i) => tokens[i].Is(WordClass.Capital | WordClass.NameParticle) && IsPart(i);

    [MethodImpl(ColdStart.Optimized)]
    bool IsPart(int i)
    {
        Token token = tokens[i];
        if (StartsSurname(i))
            return true;
        if (!IsCapitalAt(i) || token.Is(WordClass.Pronoun) || (token.Is(WordClass.Time) && !token.Is(WordClass.GivenName)))
            return false;
        if (IsLabel(i) || (IsStart(i) && LeadsToLabel(i)) || (token.Is(WordClass.Indefinite) && i > 0 && IsLabel(i - 1)))
            return false;
        if (!IsStart(i))
        {
            if (OpensClause(i) && !token.Is(WordClass.GivenName) && !IsCapitalAt(i + 1) && (IsImperative(i) || IsBaseBeforeAdverb(i)))
                return false;
            if (token.Is(NeverFirst) && !token.Is(WordClass.GivenName | WordClass.AllCapitals) && !IsUsedAsName(i))
                return false;
            if (token.Is(WordClass.Indefinite) && !token.Is(WordClass.AllCapitals) && !IsCapitalAt(i + 1))
                return false;

            // "the New York Times" and "The Times", but no "These"; "Our Rain PAC"
            return !token.Is(WordClass.Determiner | WordClass.PossessivePronoun) || OpensPossessedBody(i)
                || (token.Is(WordClass.Determiner) && IsCapitalAt(i + 1) && !token.Is(WordClass.Plural));
        }

        // At a sentence's start every word has a capital: "Seven years ago"
        if (token.Is(WordClass.Number))
            return IsCapitalAt(i + 1) && !token.Is(WordClass.Function);
        if (token.Is(WordClass.Initial) && token.Length == 2)
            return IsCapitalAt(i + 1);
        if (token.Is(WordClass.Function) || token.Is(WordClass.Time))
            return token.Is(WordClass.GivenName) && IsCapitalAt(i + 1) && !tokens[i + 1].Is(WordClass.Function);
        if (token.Is(WordClass.Role | WordClass.Document | WordClass.Organisation))
            return !token.Is(WordClass.Plural) && (IsCapitalAt(i + 1) || (sentences.IsWord(i + 1, "of") && IsCapitalAt(i + 2)) || OpensBody(i));
        if (token.Is(WordClass.GivenName))
            return true;
        if (IsCapitalAt(i + 1) && !token.Is(WordClass.Gerund))
            return !LeadsToName(i);
        return !token.Is(WordClass.AnyVerb) && !IsParticiple(i) && !IsImperative(i);
    }

    bool OpensPossessedBody(int i)
    {
        if (!tokens[i].Is(WordClass.PossessivePronoun) || tokens[i].Is(WordClass.Gender | WordClass.Plural)
            || OpensClause(i) || !IsCapitalAt(i + 1))
            return false;

        // "Save Our Rivers"
        if (i > 0 && IsCapitalAt(i - 1) && tokens[i - 1].Is(WordClass.Base))
            return true;
        if (!IsCapitalAt(i + 2))
            return false;
        int last = i + 2;
        while (last < i + LongestBody && IsCapitalAt(last + 1))
            last++;
        return tokens[last].Is(WordClass.Organisation);
    }

    // Friends of the Earth, Save the Children
    bool OpensBody(int i) =>
        tokens[i].Is(WordClass.Organisation) && i + 2 < tokens.Length && tokens[i + 1].IsLower
        && ((tokens[i + 1].Is(WordClass.NameParticle) && IsCapitalAt(i + 2))
            || ((sentences.IsWord(i + 1, "of") || sentences.IsWord(i + 1, "for")) && sentences.IsWord(i + 2, "the") && IsCapitalAt(i + 3)));

    // Tip:, Rule One:, (Emphasis added)
    bool IsLabel(int i)
    {
        if (i >= tokens.Length || !tokens[i].Is(WordClass.Label) || tokens[i].Is(WordClass.GivenName))
            return false;
        if (i > 0 && tokens[i - 1].Kind == TokenKind.OpenParenthesis && !IsCapitalAt(i + 1))
            return true;
        int next = i + 1 < tokens.Length && tokens[i + 1].Is(WordClass.Number | WordClass.Indefinite) ? i + 2 : i + 1;
        return next < tokens.Length && tokens[next].Kind == TokenKind.Colon;
    }

    // Bottom Line:, Fun fact:
    bool LeadsToLabel(int i)
    {
        for (int k = i + 1; k < tokens.Length && k < i + LongestLabel && tokens[k].Kind == TokenKind.Word; k++)
        {
            if (IsLabel(k))
                return true;
            if (tokens[k].Is(WordClass.Function | WordClass.AnyVerb))
                return false;
        }

        return false;
    }

    // Where a word may have a capital although no sentence starts: behind a quote, a colon, a bracket
    bool OpensClause(int i) => i > 0 && tokens[i - 1].Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash
        or TokenKind.OpenParenthesis;

    // Try again
    bool IsBaseBeforeAdverb(int i) =>
        tokens[i].Is(WordClass.Base) && i + 1 < tokens.Length && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Adverb);

    // “...” And here, 21: So; but "Bank Of America", "Al From", "From said"
    bool IsUsedAsName(int i) =>
        (i > 0 && IsCapitalAt(i - 1) && (IsCapitalAt(i + 1) || tokens[i - 1].Is(WordClass.GivenName)))
        || (tokens[i].Is(WordClass.Preposition) && i + 1 < tokens.Length && tokens[i + 1].IsLower && tokens[i + 1].Is(WordClass.Cue));

    // Suddenly; but Reilly, Donnelly
    bool IsAdverb(int i) =>
        sentences.EndsWith(i, "ly") && tokens[i].Length >= ShortestAdverb && !sentences.EndsWith(i, "illy") && !sentences.EndsWith(i, "elly");

    // "Said Ann Roe", "Mispronouncing Ann Roe", "Suddenly Roe", "Poor Roe", "Take Ann Roe"
    bool LeadsToName(int i) =>
        sentences.IsOneOf(i, Endearments) || Introduces(i) || IsAdverb(i) || (sentences.IsOneOf(i, Notices) && !tokens[i + 1].Is(WordClass.Organisation | WordClass.Role))
        || tokens[i].IsAll(WordClass.Cue | WordClass.Past) || tokens[i].IsAll(WordClass.Cue | WordClass.Third)
        || (sentences.EndsWith(i, "ing") && tokens[i + 1].Is(WordClass.GivenName) && IsCapitalAt(i + 2));

    // "Meet Zorin Roe", "Take Ann Roe"; but "Meet Group said"
    bool Introduces(int i) =>
        tokens[i].Is(WordClass.Base) && (sentences.IsOneOf(i, Introductions)
            ? !tokens[i + 1].Is(WordClass.Organisation)
            : tokens[i + 1].IsAll(WordClass.Capital | WordClass.GivenName) && !tokens[i + 1].Is(WordClass.Organisation) && IsCapitalAt(i + 2));

    // "Set the tone", "Try your best"
    bool IsImperative(int i) =>
        i + 1 < tokens.Length && tokens[i + 1].IsLower
        && tokens[i + 1].Is(WordClass.Determiner | WordClass.PossessivePronoun | WordClass.ObjectPronoun)
        && !tokens[i + 1].Is(WordClass.Pronoun | WordClass.Indefinite | WordClass.Adverb | WordClass.Coordinator | WordClass.Plural);

    // "von der Heyde", "de la Cruz": particles in lower case up to a capital
    bool StartsSurname(int i)
    {
        int k = i;
        while (k < tokens.Length && k < i + 3 && tokens[k].IsLower && tokens[k].Is(WordClass.NameParticle)
            && (k > i || !tokens[k].Is(WordClass.Function | WordClass.GivenName)))
            k++;
        return k > i && IsCapitalAt(k) && !tokens[k].Is(WordClass.Function | WordClass.Time);
    }

    // "Speaking on", "Asked about", but "Husted said", "Reilly, who"
    bool IsParticiple(int i) =>
        (sentences.EndsWith(i, "ing") || sentences.EndsWith(i, "ed") || sentences.EndsWith(i, "ly"))
        && i + 1 < tokens.Length && ((tokens[i + 1].Kind == TokenKind.Comma && !sentences.IsWord(i + 2, "who") && !sentences.IsWord(i + 2, "whose"))
            || tokens[i + 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Subordinator | WordClass.PossessivePronoun
            | WordClass.ObjectPronoun));

    // A mark that nothing closed may stand in front
    bool IsStart(int i) => sentences.IsStart(i)
        || (i > 0 && tokens[i - 1].Kind == TokenKind.Other && sentences.CharAt(tokens[i - 1].Start) is '“' or '"' or '‘' or '«' or '„');

    bool IsCapitalAt(int i) => i < tokens.Length && tokens[i].Kind == TokenKind.Word && tokens[i].Is(WordClass.Capital);
}
