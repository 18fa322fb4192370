namespace TypedCorpus.Analysis.Structure.Boilerplate;

/// <summary>Tells a passage about an article's author ("Jane Doe is a reporter for ...") from one of the article.</summary>
static class AuthorBox
{
    const int ShortestName = 2;
    const int LongestName = 4;

    /// <summary>The most words of a line above an article that can name its author.</summary>
    const int LongestByline = 10;

    static readonly WordSet RoleWords = WordSet.Load("role-words.txt");
    static readonly WordSet Verbs = WordSet.Load("author-verbs.txt");

    /// <summary>
    /// Whether a passage starts with a name and says what that person is, and the running text before it does not know the person.
    /// </summary>
    public static bool IsOne(string source, List<Passage> passages, Evidence[] evidence, int index, CancellationToken cancellation)
    {
        ReadOnlySpan<char> text = source.AsSpan(passages[index].Start, passages[index].Length);
        int nameEnd = NameEnd(text);
        return nameEnd > 0 && SaysWhatPersonIs(text, nameEnd)
            && !IsKnown(source, text.Slice(0, nameEnd), passages, evidence, index, cancellation);
    }

    /// <summary>The end of the name that a passage starts with, when a verb for what a person is or does follows it; 0 for none.</summary>
    static int NameEnd(ReadOnlySpan<char> text)
    {
        int nameEnd = 0;
        int words = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int end = Word.End(text, i, out _);
            ReadOnlySpan<char> word = text.Slice(i, end - i);
            if (!char.IsUpper(word[0]))
                return words is >= ShortestName and <= LongestName && Verbs.Contains(word) ? nameEnd : 0;
            nameEnd = end;
            i = end;
            if (++words > LongestName)
                return 0;
        }

        return 0;
    }

    static bool SaysWhatPersonIs(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int end = Word.End(text, i, out _);
            if (RoleWords.Contains(text.Slice(i, end - i)))
                return true;
            i = end;
        }

        return false;
    }

    static bool IsKnown(
        string source, ReadOnlySpan<char> name, List<Passage> passages, Evidence[] evidence, int index, CancellationToken cancellation)
    {
        for (int i = 0; i < index; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (evidence[i].Words > LongestByline && source.AsSpan(passages[i].Start, passages[i].Length).IndexOf(name) >= 0)
                return true;
        }

        return false;
    }
}
