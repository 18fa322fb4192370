using System.Collections;
using System.Runtime.CompilerServices;

namespace TypedCorpus.Analysis.Speakers.Text;

/// <summary>
/// A few words in lower case that tokens are compared with. Most tokens are none of them, which their first letter and their length tell.
/// </summary>
sealed class WordList : IEnumerable<string>
{
    const int StepOfLength = 7;

    // As many as a number has bits
    const int Starts = 64;

    // The words by their first letter with their length; some share a place
    readonly string[]?[] byStart = new string[Starts][];

    string[] words = [];

    // A bit for each place that has words
    ulong starts;

    /// <summary>Adds a word in lower case.</summary>
    public void Add(string word)
    {
        words = [.. words, word];
        int start = StartOf(word[0], word.Length);
        byStart[start] = [.. byStart[start] ?? [], word];
        starts |= 1UL << start;
    }

    /// <summary>Whether a token is one of the words in any case.</summary>
    /// <param name="text">The text that the token is of.</param>
    /// <param name="token">The token.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(string text, in Token token) =>
        token.Length > 0 && ((starts >> StartOf(text[token.Start], token.Length) & 1) != 0 || text[token.Start] >= 0x80) && Find(text, in token);

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool Find(string text, in Token token)
    {
        // Beyond ASCII are letters that are one of its own in another case
        char first = text[token.Start];
        foreach (string word in first < 0x80 ? byStart[StartOf(first, token.Length)]! : words)
        {
            if (TokenText.Is(text, in token, word))
                return true;
        }

        return false;
    }

    static int StartOf(char first, int length) => ((first | 0x20) + (StepOfLength * length)) % Starts;
}
