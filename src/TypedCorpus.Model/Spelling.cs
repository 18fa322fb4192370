namespace TypedCorpus.Storage
{
    // Finds what somebody probably meant to write: a name at run time, and a member while the code is compiled
    static class Spelling
    {
        // The candidate with the fewest letters to change, at most a third of the word's; the first of several. Without one the only whole name that
        // ends with the word, a surname; null when none is near
        internal static string? Nearest(string word, System.Collections.Generic.IEnumerable<string> candidates)
        {
            string? nearest = null;
            string? whole = null;
            bool areSeveral = false;
            int least = System.Math.Max(1, word.Length / 3) + 1;
            foreach (string candidate in candidates)
            {
                if (EndsWithWord(candidate, word))
                {
                    areSeveral |= whole is not null && !EndsWithWord(candidate, whole) && !EndsWithWord(whole, candidate);
                    whole = whole is null || candidate.Length < whole.Length ? candidate : whole;
                }

                if (System.Math.Abs(candidate.Length - word.Length) >= least)
                    continue;
                int distance = Distance(word, candidate);
                if (distance < least)
                {
                    nearest = candidate;
                    least = distance;
                }
            }

            return nearest ?? (areSeveral ? null : whole);
        }

        // "Dr. Ann Roe" ends with "Ann Roe" and with "Roe"
        private static bool EndsWithWord(string name, string word) =>
            word.Length > 0 && name.Length > word.Length && name[name.Length - word.Length - 1] == ' '
            && name.EndsWith(word, System.StringComparison.OrdinalIgnoreCase);

        // What a message says of it behind the word that was written; null when none is near
        internal static string? Hint(string word, System.Collections.Generic.IEnumerable<string> candidates) =>
            Nearest(word, candidates) is { } nearest ? ": did you mean '" + nearest + "'?" : null;

        // A name of a place as all programs that make such names agree on it: "a-b", "A_B" and "a--b" are one
        internal static string LettersOf(string anchor)
        {
            System.Text.StringBuilder letters = new System.Text.StringBuilder(anchor.Length);
            foreach (char c in anchor)
            {
                if (char.IsLetterOrDigit(c))
                    letters.Append(char.ToLowerInvariant(c));
            }

            return letters.ToString();
        }

        // Levenshtein's distance, row by row; case counts for nothing, so that a wrong case alone is nearest
        private static int Distance(string one, string other)
        {
            int[] row = new int[other.Length + 1];
            for (int j = 0; j < row.Length; j++)
                row[j] = j;
            for (int i = 1; i <= one.Length; i++)
            {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= other.Length; j++)
                {
                    int change = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = System.Math.Min(change, System.Math.Min(row[j], row[j - 1]) + 1);
                }
            }

            return row[other.Length];
        }
    }
}
