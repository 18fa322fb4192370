using System.Text;

namespace TypedCorpus.Package.Tests;

/// <summary>A user's project, in a folder that knows nothing of this repository but the packed packages.</summary>
sealed class ConsumerProject
{
    readonly PackedPackages packages;
    readonly string file;

    /// <summary>Writes the project file.</summary>
    /// <param name="packages">The packages it may refer to.</param>
    /// <param name="folder">Where the project goes.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">Its properties, as XML.</param>
    /// <param name="items">Its items, as XML; <c>$(Packed)</c> is the version of the packages.</param>
    /// <param name="extension">The extension of the project file, which is its language.</param>
    public ConsumerProject(
        PackedPackages packages, string folder, string name, string properties, string items, string extension = ".csproj")
    {
        this.packages = packages;
        Folder = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        file = name + extension;
        Write(file,
            $"""
             <Project Sdk="Microsoft.NET.Sdk">
               <PropertyGroup>
                 {properties}
               </PropertyGroup>
               <ItemGroup>
                 {items}
               </ItemGroup>
             </Project>
             """);
    }

    /// <summary>The reference that <c>dotnet add package TypedCorpus</c> writes.</summary>
    public const string Reference = """<PackageReference Include="TypedCorpus" Version="$(Packed)" PrivateAssets="all" />""";

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>A console program as <c>dotnet new console</c> makes it, with the package.</summary>
    /// <param name="packages">The packages it may refer to.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">Further properties, as XML.</param>
    /// <param name="items">Further items, as XML.</param>
    public static ConsumerProject Console(PackedPackages packages, string name, string properties = "", string items = "") => new(
        packages,
        packages.NewFolder(),
        name,
        $"""
         <OutputType>Exe</OutputType>
         <TargetFramework>net10.0</TargetFramework>
         <ImplicitUsings>enable</ImplicitUsings>
         <Nullable>enable</Nullable>
         {properties}
         """,
        Reference + items);

    /// <summary>Writes a file of the project, as UTF-8.</summary>
    public ConsumerProject Write(string path, string text) => WriteBytes(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file of the project.</summary>
    public ConsumerProject WriteBytes(string path, byte[] content)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    /// <summary>Deletes a file of the project.</summary>
    public ConsumerProject Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>Builds.</summary>
    public Task<CommandResult> Build() => packages.Dotnet(Folder, "build", file, "-tl:off");

    /// <summary>Runs what was built.</summary>
    public Task<CommandResult> Run() => packages.Dotnet(Folder, Path.Combine("bin", "Debug", "net10.0", Path.GetFileNameWithoutExtension(file) + ".dll"));

    /// <summary>Builds without an error or a warning, and gives back what the program prints, line by line.</summary>
    public async Task<IReadOnlyList<string>> BuildAndRun()
    {
        (await Build()).SucceededWithoutWarning();
        return (await Run()).Succeeded().Lines;
    }
}
