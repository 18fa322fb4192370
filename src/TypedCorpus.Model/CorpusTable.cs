namespace TypedCorpus.Storage
{
    // The tables of a corpus, in their order, with what the numbers of a record are: starts and lengths of texts in the stored characters
    static partial class CorpusTable
    {
        // Start and length of the id, in ordinal order; collection, 0 for none
        internal const int Articles = 0;

        // Start and length of the name, in ordinal order with every apostrophe as a straight one; start and length of the description, with the length
        // 0 for none; first alias, aliases
        internal const int Speakers = 1;

        // Start and length
        internal const int Aliases = 2;

        // First member, members; the first collection is what is in none
        internal const int Collections = 3;

        // Article
        internal const int Members = 4;

        // Start and length of the id that the path gives, in ordinal order, and the article: those whose metadata give them another
        internal const int PathIds = 5;

        // Of each article start and length of its path; without a pattern for paths there is no record
        internal const int Paths = 6;

        internal const int Count = 7;

        // What is the same in all addresses of a page within the site: nothing is escaped, and nothing stands behind the path, nor a slash at its end
        internal static string PathKey(string address)
        {
            int end = 0;
            while (end < address.Length && address[end] != '?' && address[end] != '#')
                end++;
            return System.Uri.UnescapeDataString(address.Substring(0, end)).TrimEnd('/');
        }
    }
}
