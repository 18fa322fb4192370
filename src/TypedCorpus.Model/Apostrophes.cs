namespace TypedCorpus.Storage
{
    // A name is the same whatever its apostrophes are typed as: for the analysis, for what writes the tables and for what reads them
    static class Apostrophes
    {
        // The straight one for each apostrophe; any other character as it is
        internal static char Straight(char c) => c == '\u2019' || c == '\u2018' || c == '\u02BC' ? '\'' : c;

        internal static string Straight(string text)
        {
            char[]? changed = null;
            for (int i = 0; i < text.Length; i++)
            {
                if (Straight(text[i]) != text[i])
                    (changed ??= text.ToCharArray())[i] = Straight(text[i]);
            }

            return changed is null ? text : new string(changed);
        }
    }
}
