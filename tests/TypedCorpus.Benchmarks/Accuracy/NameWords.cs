using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>The words of a name, so that two ways to write it are equal: no case, no accents, no titles and suffixes, no possessive.</summary>
static partial class NameWords
{
    static readonly HashSet<string> Ignored = ["jr", "sr", "ii", "iii", "iv", "dr", "mr", "mrs", "ms", "the"];

    /// <summary>The words, in order; the last one is the surname.</summary>
    public static IReadOnlyList<string> Of(string? name)
    {
        StringBuilder plain = new();
        foreach (char c in (name ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return [.. Word().Matches(Possessive().Replace(plain.ToString(), "")).Select(match => match.Value).Where(word => !Ignored.Contains(word))];
    }

    [GeneratedRegex(@"'s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[\w'\-]+")]
    private static partial Regex Word();
}
