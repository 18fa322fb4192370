namespace TypedCorpus.Package.Tests;

/// <summary>Types commands that the pages show, one a line. The packages come in the version that was packed for the tests.</summary>
sealed class Prompt(PackedPackages packages, string folder)
{
    // Not those of the person who runs the tests
    readonly string[] ownTemplates = ["--debug:custom-hive", Path.Combine(folder, "templates")];

    /// <summary>The folder that the commands have led to.</summary>
    public string Folder { get; private set; } = folder;

    /// <summary>Runs each command, and gives back what the last one printed.</summary>
    public async Task<CommandResult> Type(string commands)
    {
        CommandResult last = new(0, "");
        foreach (string command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            last = (await Run(command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))).Succeeded();
        return last;
    }

    /// <summary>Writes a file, with the folder that it is in.</summary>
    public void Save(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    async Task<CommandResult> Run(string[] words)
    {
        switch (words)
        {
            case ["cd", string folder]:
                Folder = Path.Combine(Folder, folder);
                return new CommandResult(0, "");
            case ["mkdir", string folder]:
                Directory.CreateDirectory(Path.Combine(Folder, folder));
                return new CommandResult(0, "");
            case ["dotnet", "add", "package", ..] add:
                return await packages.Dotnet(Folder, [.. add[1..], "--version", packages.Version]);
            case ["dotnet", "tool", "install", "--global", string tool]:
                return await packages.Dotnet(Folder, "tool", "install", "--tool-path", "tools", tool, "--version", packages.Version);
            case ["dotnet", "new", "install", string templates]:
                return await packages.Dotnet(Folder, ["new", "install", packages.FileOf(templates), .. ownTemplates]);
            case ["dotnet", "new", "typedcorpus", ..] create:
                return await packages.Dotnet(Folder, [.. create[1..], .. ownTemplates]);
            case ["dotnet", ..] dotnet:
                return await packages.Dotnet(Folder, dotnet[1..]);
            case [string tool, .. string[] arguments]:
                return await packages.Run(Path.Combine(Folder, "tools", tool), Folder, arguments);
            default:
                throw new ArgumentException("An empty command.", nameof(words));
        }
    }
}
