using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Mentions;

/// <summary>Tells the ages, the grades and the numbers of children that stand before names.</summary>
sealed class Ages(Token[] tokens, SentenceMap sentences, NameTokens names)
{
    // 17-year-old high school student
    const int MaxNouns = 3;

    static readonly WordList Grades = ["year", "grade", "class", "form"];

    /// <summary>Whether a token opens what tells the grade of a pupil: Year 6 pupil Ann Roe.</summary>
    public bool IsGrade(int i) =>
        i + 3 < tokens.Length && tokens[i].Is(WordClass.Capital) && tokens[i + 1].Kind == TokenKind.Number && sentences.IsOneOf(i, Grades)
        && tokens[i + 2].IsLower && tokens[i + 2].Is(WordClass.Role) && names.Contains(i + 3);

    /// <summary>Whether the words behind an age lead up to a name: "said 34-year-old Ann Roe", "17-year-old student Ann Roe".</summary>
    public bool LeadToName(int i)
    {
        int k = i;
        while (k < tokens.Length && k < i + MaxNouns && tokens[k].IsLower && !tokens[k].Is(WordClass.Function | WordClass.AnyVerb))
            k++;
        return k < tokens.Length && names.Contains(k);
    }

    /// <summary>Whether a token is the "of" or the number of "father of three Ann Roe".</summary>
    public bool IsOfChildren(int i, int first)
    {
        if (i == first)
            return false;
        int of = sentences.IsWord(i, "of") ? i : i - 1;
        return of > first && sentences.IsWord(of, "of") && tokens[of - 1].Is(WordClass.Role) && of + 2 < tokens.Length
            && (tokens[of + 1].Kind == TokenKind.Number || tokens[of + 1].Is(WordClass.Number | WordClass.Indefinite)) && names.Contains(of + 2);
    }
}
