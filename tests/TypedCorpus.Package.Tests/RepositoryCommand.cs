using System.Reflection;
using TypedCorpus.Docs;

namespace TypedCorpus.Package.Tests;

/// <summary>Runs a command of the dotnet command-line interface from the root of this repository, over what the tests' own build has built.</summary>
static class RepositoryCommand
{
    static readonly string Configuration =
        typeof(RepositoryCommand).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The commands that the pages show in blocks with a marker, without their comments.</summary>
    public static IEnumerable<string> Shown(string marker) =>
        from page in DocPage.All
        from block in page.Blocks
        where block.Marker == marker
        from line in block.Lines
        select line.Split('#')[0].Trim();

    /// <summary>Runs a command as it is written; further arguments come last.</summary>
    public static Task<CommandResult> Run(PackedPackages packages, string command, params string[] more) =>
        Run(packages, new Dictionary<string, string>(), command, more);

    /// <summary>The same with further variables in the environment.</summary>
    public static Task<CommandResult> Run(
        PackedPackages packages, Dictionary<string, string> environment, string command, params string[] more)
    {
        List<string> words = [.. command.Replace("'", "", StringComparison.Ordinal).Split(' ')];
        words.RemoveRange(0, words.IndexOf("dotnet") + 1);
        if (words.IndexOf("-c") is >= 0 and var configuration)
            words.RemoveRange(configuration, 2);
        int options = words.IndexOf("--") is >= 0 and var end ? end : words.Count;
        words.InsertRange(options, ["--no-build", "--configuration", Configuration]);
        return packages.Dotnet(Repository.Root, environment, [.. words, .. more]);
    }
}
