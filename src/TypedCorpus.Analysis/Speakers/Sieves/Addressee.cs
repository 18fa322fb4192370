using TypedCorpus.Analysis.Speakers.Mentions;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Sieves;

/// <summary>To whom somebody speaks: "Is it late?" Ann asked Tom. "Is it late, Tom?" "Mr. Poe, is it late?"</summary>
static class Addressee
{
    // How many mentions back somebody is named who is called by the name.
    const int MentionsBack = 100;

    // Of the words that call somebody, in characters
    const int LongestCall = 30;

    const int MostWords = 3;

    static readonly WordList To = ["of", "to"];

    static readonly char[] Ends = ['?', '.', '!', ',', '…', ' '];

    /// <summary>Who is asked by the words that say whose a question is; -1 for nobody.</summary>
    public static int Asked(Scene scene, QuoteSource question)
    {
        Mention asker = scene.Mentions[question.Mention];
        int next = question.CueLast + 1;
        if (question.CueFirst < 0 || asker.First > question.CueFirst || next >= scene.Tokens.Length)
            return -1;
        if (scene.Sentences.IsOneOf(next, To))
            next++;
        int asked = scene.Clauses.StartingAt(next);
        if (asked < 0 || scene.Mentions[asked].First > next || scene.Mentions[asked].Is(WordClass.Plural | WordClass.Organisation))
            return -1;
        Mention person = scene.Mentions[asked];
        return person.Kind switch
        {
            MentionKind.Named => person.CanNamePerson,
            MentionKind.Pronoun => person.Is(WordClass.Gender | WordClass.FirstPerson) && !person.Is(WordClass.PossessivePronoun),
            _ => person.Is(WordClass.Role),
        } ? asked : -1;
    }

    /// <summary>Whom the first or the last words of a quote call by name, as the text names them before the quote or beside it; -1 for nobody.</summary>
    public static int Called(Scene scene, int quote)
    {
        ReadOnlySpan<char> words = scene.Text.AsSpan(scene.Quotes[quote].Words.Start, scene.Quotes[quote].Words.Length).TrimEnd(Ends);
        int floor = Math.Max(0, words.Length - LongestCall);
        int comma = words.Slice(floor).LastIndexOf(',');
        int called = comma >= 0 && floor + comma + 2 < words.Length && words[floor + comma + 1] == ' '
            ? NamedSo(scene, quote, words.Slice(floor + comma + 2)) : -1;
        if (called >= 0)
            return called;

        // Also all of a quote that goes on behind the words beside it: "Tom," said Ann, "is it late?"
        comma = words.Length <= LongestCall && scene.Sentences.LastOfQuote(scene.Tokens[scene.TokenOf(quote)]) == ',' ? words.Length : 0;
        if (words.Slice(0, Math.Min(LongestCall, words.Length)).IndexOf(',') is > 0 and int first)
            comma = first;
        return comma > 0 ? NamedSo(scene, quote, words.Slice(0, comma)) : -1;
    }

    static int NamedSo(Scene scene, int quote, ReadOnlySpan<char> call)
    {
        int count = 0;
        ReadOnlySpan<char> last = call;
        for (ReadOnlySpan<char> rest = call; !rest.IsEmpty; count++)
        {
            int end = rest.IndexOf(' ');
            last = end < 0 ? rest : rest.Slice(0, end);
            if (count == MostWords || last.IsEmpty || !char.IsUpper(last[0]))
                return -1;
            rest = end < 0 ? default : rest.Slice(end + 1);
        }

        int token = scene.TokenOf(quote);
        int m = SortedSearch.CountBefore(scene.Mentions.Count, i => scene.Mentions[i].First < token) - 1;
        for (int floor = Math.Max(0, m - MentionsBack); m >= floor; m--)
        {
            Mention name = scene.Mentions[m];
            if (name.HasName && name.CanNamePerson
                && (scene.Sentences.Characters(name.NameLast).SequenceEqual(last) || scene.Sentences.Characters(name.NameFirst).SequenceEqual(last)))
                return m;
        }

        return -1;
    }
}
