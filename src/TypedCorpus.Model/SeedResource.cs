using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Text;

namespace TypedCorpus.Storage
{
    /// <summary>For generated code: reads seeds that are stored as resources of the assembly.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static partial class SeedResource
    {
        private const char ByteOrderMark = '\uFEFF';

        /// <summary>The characters of a seed, decoded, without a byte order mark.</summary>
        /// <param name="assembly">The assembly that holds it.</param>
        /// <param name="name">The name of the resource.</param>
        /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
        public static string Read(Assembly assembly, string name)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException("The assembly has no resource '" + name + "'.", name);
            using StreamReader reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            string characters = reader.ReadToEnd();
            // The reader leaves one out; a seed that was marked twice has another
            return characters.Length > 0 && characters[0] == ByteOrderMark ? characters.Substring(1) : characters;
        }

        // The article's table of line ends says where something else stands than a line feed, and how many characters it has
        internal static string WithLineFeeds(string characters, string stored)
        {
            int count = StoredTables.CountOf(stored, ArticleTable.LineEnds);
            if (count == 0)
                return characters;

            StringBuilder source = new StringBuilder(characters.Length);
            int read = 0;
            for (int i = 0; i < count; i++)
            {
                int place = StoredTables.Number(stored, ArticleTable.LineEnds, i, 0);
                int length = StoredTables.Number(stored, ArticleTable.LineEnds, i, 1);
                int before = place - source.Length;
                source.Append(characters, read, before).Append('\n');
                read += before + length;
            }

            return source.Append(characters, read, characters.Length - read).ToString();
        }
    }
}
