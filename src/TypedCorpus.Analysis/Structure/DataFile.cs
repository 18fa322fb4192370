using System.Reflection;

namespace TypedCorpus.Analysis.Structure;

/// <summary>Reads the word lists that travel inside the assembly.</summary>
static class DataFile
{
    /// <summary>The lines of a list by its name in the assembly (<c>call-words.txt</c>, <c>Lexicons/titles</c>), trimmed, without blank lines and lines that start with <c>//</c>.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        Assembly assembly = typeof(DataFile).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                yield return line;
        }
    }
}
