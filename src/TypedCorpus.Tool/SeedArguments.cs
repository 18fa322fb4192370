using System.Text.RegularExpressions;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Tool;

/// <summary>A seed that a command was given.</summary>
/// <param name="Path">Where it is, as messages name it; <c>-</c> for standard input.</param>
/// <param name="Id">Its id in a build of the folder that was given; null where a file was named.</param>
sealed record SeedArgument(string Path, string? Id)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;
}

/// <summary>What a command was given: files, folders, patterns with <c>*</c>, <c>?</c> and <c>**</c>, and <c>-</c> for standard input.</summary>
static class SeedArguments
{
    /// <summary>The seeds, in the order given, those of a folder or a pattern by path; each once.</summary>
    /// <param name="arguments">What was given.</param>
    /// <param name="errors">Where a folder or a pattern without a seed is named.</param>
    /// <param name="hasAll">Whether each of them led to something.</param>
    public static IReadOnlyList<SeedArgument> Expand(IReadOnlyList<string> arguments, TextWriter errors, out bool hasAll)
    {
        bool isGood = true;
        IReadOnlyList<SeedArgument> seeds = Expand(arguments, TextFormats.IsSeed, argument =>
        {
            errors.WriteLine($"{argument}: no seed was found there");
            isGood = false;
        });
        hasAll = isGood;
        return seeds;
    }

    /// <summary>The files, in the order given, those of a folder or a pattern by path; each once.</summary>
    /// <param name="arguments">What was given.</param>
    /// <param name="isWanted">Whether a file of a folder is meant.</param>
    /// <param name="miss">Takes a folder or a pattern that led to nothing.</param>
    public static IReadOnlyList<SeedArgument> Expand(IReadOnlyList<string> arguments, Func<string, bool> isWanted, Action<string> miss)
    {
        List<SeedArgument> seeds = [];
        foreach (string argument in arguments)
        {
            int before = seeds.Count;
            if (Directory.Exists(argument))
                seeds.AddRange(Below(argument, isWanted));
            else if (argument.AsSpan().ContainsAny('*', '?') && !File.Exists(argument))
                seeds.AddRange(Matching(argument));
            else
                seeds.Add(new SeedArgument(argument, null));

            if (seeds.Count == before)
                miss(argument);
        }

        return [.. seeds.DistinctBy(seed => seed.Path)];
    }

    // As a build with this folder: by path, without folders that begin with a dot
    static IEnumerable<SeedArgument> Below(string folder, Func<string, bool> isWanted)
    {
        string root = folder.Length == 0 ? "." : folder;
        return Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => (File: file, Inner: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(found => isWanted(found.Inner) && !("/" + found.Inner).Contains("/.", StringComparison.Ordinal))
            .OrderBy(found => found.Inner, StringComparer.Ordinal)
            .Select(found => new SeedArgument(folder.Length == 0 ? found.Inner : Path.Combine(folder, found.Inner).Replace('\\', '/'), Path.ChangeExtension(found.Inner, null)));
    }

    static IEnumerable<SeedArgument> Matching(string pattern)
    {
        string slashed = pattern.Replace('\\', '/');
        int fixedEnd = slashed.LastIndexOf('/', slashed.IndexOfAny(['*', '?']));
        string root = fixedEnd switch { < 0 => "", 0 => "/", _ => slashed[..fixedEnd] };
        if (root.Length > 0 && !Directory.Exists(root))
            return [];
        string inner = Regex.Escape(slashed[(fixedEnd + 1)..])
            .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);
        Regex wanted = new($"^{inner}$", OperatingSystem.IsWindows() ? RegexOptions.IgnoreCase : RegexOptions.None);
        return Below(root, file => wanted.IsMatch(file) && !file.EndsWith(Testing.CorpusFile.SidecarExtension, StringComparison.Ordinal));
    }
}
