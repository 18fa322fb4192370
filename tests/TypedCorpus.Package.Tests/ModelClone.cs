using System.Globalization;
using System.Xml.Linq;
using TypedCorpus.Docs;

namespace TypedCorpus.Package.Tests;

/// <summary>What TypedCorpus.Model is packed from, as a clone of the public repository would hold it, with the sources as they are now.</summary>
sealed class ModelClone
{
    /// <summary>The package.</summary>
    public const string Package = "TypedCorpus.Model";

    /// <summary>Where the repository is published.</summary>
    public static readonly string Address = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    static readonly string[] Parts =
        [".editorconfig", "Directory.Build.props", "Directory.Packages.props", "README.md", "global.json", "src/Packaging", $"src/{Package}"];

    readonly PackedPackages packages;

    ModelClone(PackedPackages packages)
    {
        this.packages = packages;
        Folder = Path.Combine(packages.NewFolder(), "clone");
    }

    /// <summary>The root of the clone.</summary>
    public string Folder { get; }

    /// <summary>Makes one without a commit.</summary>
    public static async Task<ModelClone> Create(PackedPackages packages)
    {
        ModelClone clone = new(packages);
        foreach (string part in Parts)
            Sources.Copy(Repository.PathOf(part), Path.Combine(clone.Folder, part));
        await clone.Git([], "init");
        await clone.Git([], "remote", "add", "origin", Address);
        return clone;
    }

    /// <summary>Commits all files, or nothing, at a time, and gives back the commit.</summary>
    public async Task<string> Commit(DateTimeOffset time)
    {
        Dictionary<string, string> dates = new() { ["GIT_COMMITTER_DATE"] = $"@{time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} +0000" };
        await Git([], "add", ".");
        await Git(dates, "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--allow-empty", "--message", "Sources");
        return (await Git([], "rev-parse", "HEAD")).Lines[0];
    }

    /// <summary>Packs the package under a version, and gives back the folder that it is in.</summary>
    public async Task<string> Pack(string version)
    {
        string packed = Path.Combine(packages.NewFolder(), "packed");
        await packages.Pack($"src/{Package}", packed, Folder, version);
        return packed;
    }

    async Task<CommandResult> Git(Dictionary<string, string> environment, params string[] arguments) =>
        (await packages.Run("git", Folder, environment, arguments)).Succeeded();
}
