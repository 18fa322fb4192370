namespace TypedCorpus.Benchmarks.Projects;

/// <summary>A project in a folder for temporary files, as a user of the package would have it, or somebody who does without.</summary>
sealed class ConsumerProject
{
    static readonly string[] Built = ["obj/Debug", "obj/Release", "bin"];

    /// <summary>Where all of them are made.</summary>
    public static readonly string Root = Path.Combine(Path.GetTempPath(), "TypedCorpus.Benchmarks");

    ConsumerProject(string name) => Folder = Path.Combine(Root, name);

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The assembly that a build makes.</summary>
    /// <param name="configuration">The configuration of the build.</param>
    public string Assembly(string configuration = "Debug") => Path.Combine(Folder, "bin", configuration, "net10.0", $"{Path.GetFileName(Folder)}.dll");

    /// <summary>Makes a console project, restored.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="program">Its <c>Program.cs</c>.</param>
    /// <param name="items">What the project file has besides the usual.</param>
    /// <param name="usesCorpus">Whether the generator of this repository is in the project, as the package would put it there.</param>
    public static ConsumerProject Create(string name, string program, string items = "", bool usesCorpus = false)
    {
        ConsumerProject project = new(name);
        if (Directory.Exists(project.Folder))
            Directory.Delete(project.Folder, recursive: true);
        Directory.CreateDirectory(project.Folder);
        project.Write("Program.cs", program);
        // Nothing above this folder, and no analyzers but those that a project has by default
        project.Write("Directory.Build.props", "<Project />");
        project.Write("Directory.Packages.props", "<Project />");
        project.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {(usesCorpus ? $"""<Import Project="{Package("TypedCorpus.props")}" />""" : "")}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              {(usesCorpus ? Analyzers() : "")}
              {items}
              {(usesCorpus ? $"""<Import Project="{Package("TypedCorpus.targets")}" />""" : "")}
            </Project>
            """);
        DotnetCommand.Run(project.Folder, "restore");
        return project;
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path below the project's folder.</param>
    /// <param name="text">The text.</param>
    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Writes texts as <c>seeds/00000.txt</c> and so on.</summary>
    public void WriteSeeds(IEnumerable<string> texts, string extension = ".txt")
    {
        foreach ((int number, string text) in texts.Index())
            Write($"seeds/{number:00000}{extension}", text);
    }

    /// <summary>Builds the project from nothing, in processes that end with it.</summary>
    /// <param name="properties">Properties in the form <c>Name=value</c>.</param>
    public void Build(params IEnumerable<string> properties)
    {
        foreach (string made in Built.Select(made => Path.Combine(Folder, made)).Where(Directory.Exists))
            Directory.Delete(made, recursive: true);
        DotnetCommand.Run(
            Folder, ["build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. properties.Select(property => $"-p:{property}")]);
    }

    static string Package(string file) => Path.Combine(AppContext.BaseDirectory, "package", file);

    static string Analyzers() => $"""
        <ItemGroup>
            {string.Join("\n    ", Directory.EnumerateFiles(Package("analyzers"), "*.dll").Select(file => $"""<Analyzer Include="{file}" />"""))}
          </ItemGroup>
        """;
}
