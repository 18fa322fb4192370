using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Text;

namespace TypedCorpus
{
    /// <summary>For generated code: reads seeds that are stored as resources of the assembly.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static partial class SeedResource
    {
        /// <summary>The characters of a seed: decoded, without a byte order mark, every line end a single line feed.</summary>
        /// <param name="assembly">The assembly that holds it.</param>
        /// <param name="name">The name of the resource.</param>
        /// <exception cref="FileNotFoundException">The assembly has no such resource.</exception>
        public static string Read(Assembly assembly, string name)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException("The assembly has no resource '" + name + "'.", name);
            using StreamReader reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
        }
    }
}
