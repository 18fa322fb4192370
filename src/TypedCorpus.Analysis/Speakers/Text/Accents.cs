using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>Finds the given names that the lexicon has without their accents: Éric, Micheál, Inès.</summary>
static class Accents
{
    const int FirstAccented = 0xC0;

    const WordClass OfGivenName = WordClass.GivenName | WordClass.Gender;

    // From U+00C0 to U+017F, a letter for each; '.' for those that are no letter with an accent
    const string Letters =
        "AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiI...JjKk.LlLlLl..LlNnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.";

    /// <summary>The classes of a given name that a word with a capital is without its accents; none for a word without accents and for any other
    /// word.</summary>
    public static WordClass GivenName(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return WordClass.None;
        bool hasAccent = false;
        ulong hash = WordHash.Empty;
        foreach (char c in word)
        {
            char plain = c >= FirstAccented && c - FirstAccented < Letters.Length ? Letters[c - FirstAccented] : c;
            hasAccent |= plain != c;
            if (plain >= 0x80 || plain == '.')
                return WordClass.None;
            hash = WordHash.Add(hash, plain);
        }

        WordClass classes = hasAccent ? Lexicon.English[hash] : WordClass.None;
        return (classes & WordClass.GivenName) != 0 && (classes & ~OfGivenName) == 0 ? classes : WordClass.None;
    }
}
