using System.Collections;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>
/// A few words in lower case that tokens are compared with. Most tokens are none of them, which their first letter and their length tell.
/// </summary>
sealed class WordList : IEnumerable<string>
{
    const int StepOfLength = 7;

    readonly List<string> words = [];

    // A bit for each first letter with a length; some share one
    ulong starts;

    /// <summary>Adds a word in lower case.</summary>
    public void Add(string word)
    {
        words.Add(word);
        starts |= StartOf(word[0], word.Length);
    }

    /// <summary>Whether a token is one of the words in any case.</summary>
    /// <param name="text">The text that the token is of.</param>
    /// <param name="token">The token.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(string text, in Token token) =>
        token.Length > 0 && ((starts & StartOf(text[token.Start], token.Length)) != 0 || text[token.Start] >= 0x80) && Find(text, in token);

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool Find(string text, in Token token)
    {
        foreach (string word in words)
        {
            if (TokenText.Is(text, in token, word))
                return true;
        }

        return false;
    }

    // A shift counts no more than the bits that there are
    static ulong StartOf(char first, int length) => 1UL << ((first | 0x20) + (StepOfLength * length));
}
