using System.Globalization;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>
/// The packages, packed once for all tests under a version of their own, in a folder outside the repository. With them a package cache of
/// their own, so that nothing is taken for them that an earlier run left behind.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>What is packed.</summary>
    public const string Solution = "Generator.sln";

    readonly string root = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
    int consumers;

    /// <summary>The version that the packages were packed under.</summary>
    public string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(root, "packages");

    /// <summary>The root of the repository.</summary>
    public static string Repository => Docs.Repository.Root;

    /// <summary>Packs, and seals the folder off from settings that stand in the folders above.</summary>
    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), $"<Project><PropertyGroup><Packed>{Version}</Packed></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(root, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(root, "nuget.config"),
            $"""
             <configuration>
               <packageSources>
                 <add key="packed" value="{Folder}" />
               </packageSources>
               <fallbackPackageFolders>
                 {UsersCache()}
               </fallbackPackageFolders>
             </configuration>
             """);

        await Pack(Solution, Folder);
    }

    /// <summary>Packs a project, or all of them, into a folder. The output folders beside the sources stay as they are.</summary>
    /// <param name="project">The project or solution.</param>
    /// <param name="folder">Where the packages go.</param>
    /// <param name="repository">The root of the sources; this repository if none is given.</param>
    /// <param name="version">The version; that of the tests if none is given.</param>
    public async Task Pack(string project, string folder, string? repository = null, string? version = null)
    {
        string output = Path.Combine(root, "build");
        string[] pack =
            ["pack", project, "--artifacts-path", output, "--output", folder, $"-p:Version={version ?? Version}", "-nodeReuse:false", .. WithoutLockFiles];
        (await Command.Run("dotnet", pack, repository ?? Repository, PlainWithOwnServer, TestContext.Current.CancellationToken)).Succeeded();
        Directory.Delete(output, recursive: true);
    }

    /// <summary>Ends the compiler server, and deletes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        string compiler = (await Command.Run("dotnet", ["msbuild", "-getProperty:RoslynTargetsPath", "-nologo"], Path.Combine(Repository, "src/TypedCorpus.Model"), Command.Plain, default)).Lines[0];
        await Command.Run("dotnet", [Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + Server], root, Command.Plain, default);
        Directory.Delete(root, recursive: true);
    }

    /// <summary>The file of a package.</summary>
    public string FileOf(string package, string extension = ".nupkg") => Path.Combine(Folder, $"{package}.{Version}{extension}");

    /// <summary>A folder of its own for a test.</summary>
    public string NewFolder() =>
        Directory.CreateDirectory(Path.Combine(root, (++consumers).ToString(CultureInfo.InvariantCulture))).FullName;

    /// <summary>Runs the command-line interface of .NET.</summary>
    internal Task<CommandResult> Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    /// <summary>The same with further variables in the environment, or other values of those that are there.</summary>
    internal Task<CommandResult> Dotnet(string folder, Dictionary<string, string> environment, params string[] arguments) =>
        Run("dotnet", folder, environment, arguments);

    /// <summary>Runs a program.</summary>
    internal Task<CommandResult> Run(string program, string folder, params string[] arguments) => Run(program, folder, [], arguments);

    /// <summary>The same with further variables in the environment, or other values of those that are there.</summary>
    internal Task<CommandResult> Run(string program, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        Dictionary<string, string> all = PlainWithOwnCache;
        foreach ((string name, string value) in environment)
            all[name] = value;
        return Command.Run(program, arguments, folder, all, TestContext.Current.CancellationToken);
    }

    // A lock file may hold the versions of projects that a project refers to, and these have another here. The path leads to no file, as
    // one that is there would be an error.
    static IReadOnlyList<string> WithoutLockFiles => ["-p:RestorePackagesWithLockFile=false", "-p:NuGetLockFilePath=obj/none.lock.json"];

    // Others' packages, which need not be fetched and unpacked anew; none of ours has the version packed here
    static string UsersCache()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? $"""<add key="user" value="{folder}" />""" : "";
    }

    // All builds share a compiler that has started and has been compiled itself, and no other build does; none leaves a process behind
    Dictionary<string, string> PlainWithOwnServer => new(Command.Plain)
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["SharedCompilationId"] = Server,
        ["UseSharedCompilation"] = "true",
        ["UseRazorBuildServer"] = "false",
    };

    string Server => "typedcorpus-" + Version;

    Dictionary<string, string> PlainWithOwnCache => new(PlainWithOwnServer) { ["NUGET_PACKAGES"] = Path.Combine(root, "cache") };
}
