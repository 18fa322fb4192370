using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;
using TypedCorpus.Analysis.Structure;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>Of whom quoted words speak, who then is not the one that says them.</summary>
static class SpokenOf
{
    // How much of a quote is read for whom it speaks of, in characters
    const int LongestRead = 400;

    static readonly string[] Masculine = ["he", "him", "his", "himself"];
    static readonly string[] Feminine = ["she", "her", "hers", "herself"];
    static readonly string[] Own = ["i", "me", "my", "we", "our"];

    /// <summary>Whether a quote names a person: "Roe has trained well."</summary>
    public static bool IsNamed(Scene scene, int quote, int mention)
    {
        Mention person = scene.Mentions[mention];
        if (!person.HasName || person.Is(WordClass.Organisation))
            return false;
        for (int i = person.NameFirst; i <= person.NameLast; i++)
        {
            if (scene.Tokens[i].Is(WordClass.Capital) && !scene.Tokens[i].Is(WordClass.Initial) && Holds(scene, quote, scene.Sentences.Characters(i)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a quote speaks of a person who says nothing in a sentence: Roe died on Friday. / "She was the best of us."</summary>
    public static bool IsOnlyTold(Scene scene, int quote, int mention)
    {
        ReadOnlySpan<char> words = WordsOf(scene, quote);
        WordClass opens = OpensWith(words, Masculine) ? WordClass.Masculine : OpensWith(words, Feminine) ? WordClass.Feminine : WordClass.None;
        WordClass gender = scene.Mentions[mention].Traits & WordClass.Gender;
        return opens != 0 && (gender == 0 || (gender & opens) != 0) && !HasOneOf(words, Own) && !scene.IsTeller(mention);
    }

    /// <summary>Whether a quote speaks of a third person of a gender: "He was kind".</summary>
    public static bool IsOfThird(Scene scene, int quote, WordClass gender)
    {
        ReadOnlySpan<char> words = WordsOf(scene, quote);
        return HasOneOf(words.Slice(0, Math.Min(words.Length, LongestRead)), gender == WordClass.Masculine ? Masculine : Feminine);
    }

    static ReadOnlySpan<char> WordsOf(Scene scene, int quote) =>
        scene.Text.AsSpan(scene.Quotes[quote].Words.Start, scene.Quotes[quote].Words.Length);

    static bool Holds(Scene scene, int quote, ReadOnlySpan<char> name)
    {
        for (ReadOnlySpan<char> rest = WordsOf(scene, quote); !(rest = FromWord(rest)).IsEmpty; rest = rest.Slice(LengthOfWord(rest)))
        {
            if (rest.Slice(0, LengthOfWord(rest)).SequenceEqual(name))
                return true;
        }

        return false;
    }

    static bool HasOneOf(ReadOnlySpan<char> words, string[] any)
    {
        for (ReadOnlySpan<char> rest = words; !(rest = FromWord(rest)).IsEmpty; rest = rest.Slice(LengthOfWord(rest)))
        {
            if (OpensWith(rest, any))
                return true;
        }

        return false;
    }

    static bool OpensWith(ReadOnlySpan<char> words, string[] any) => Word.IsOneOf(words.Slice(0, LengthOfWord(words)), any);

    static ReadOnlySpan<char> FromWord(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        return text.Slice(start);
    }

    // "Jo-Ann" is one word, "he's" are two
    static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || (length > 0 && text[length] == '-')))
            length++;
        return length;
    }
}
