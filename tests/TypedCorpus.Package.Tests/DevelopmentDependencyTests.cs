using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class DevelopmentDependencyTests(PackedPackages packages)
{
    [Fact]
    public async Task The_package_stays_with_the_project_that_refers_to_it()
    {
        string folder = packages.NewFolder();
        ConsumerProject harbour = new ConsumerProject(packages, folder, "Harbour", Library, "").Write("seeds/bridge.txt", Texts.Bridge);
        await new Prompt(packages, harbour.Folder).Type("dotnet add package TypedCorpus");
        const string byHand = """<PackageReference Include="TypedCorpus" Version="$(Packed)" />""";
        new ConsumerProject(packages, folder, "Island", Library, byHand).Write("seeds/ferry.txt", Texts.Ferry);
        ConsumerProject app = new ConsumerProject(packages, folder, "App", "<TargetFramework>net10.0</TargetFramework>",
            """
            <ProjectReference Include="../Harbour/Harbour.csproj" />
            <ProjectReference Include="../Island/Island.csproj" />
            """)
            .Write("seeds/own.txt", Texts.Ferry);

        (await app.Build()).SucceededWithoutWarning();

        Assert.Contains("Harbour/seeds/bridge.txt", await CompilerInputs(harbour));
        Assert.Contains("TypedCorpus.Generator.dll", await CompilerInputs(harbour));
        string inputs = await CompilerInputs(app);
        Assert.Contains("Microsoft.CodeAnalysis.NetAnalyzers.dll", inputs);
        Assert.DoesNotContain("seeds", inputs);
        Assert.DoesNotContain("TypedCorpus", inputs);
        Assert.Empty(Directory.EnumerateFiles(app.Folder, "TypedCorpus*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_package_of_a_project_that_refers_to_it_does_not_ask_for_it()
    {
        ConsumerProject harbour = new ConsumerProject(packages, packages.NewFolder(), "Harbour", Library, "").Write("seeds/bridge.txt", Texts.Bridge);
        await new Prompt(packages, harbour.Folder).Type("dotnet add package TypedCorpus\ndotnet pack --output packed");

        XDocument nuspec = XDocument.Load(Assert.Single(Directory.GetFiles(harbour.Folder, "Harbour.*.nuspec", SearchOption.AllDirectories)));
        Assert.Contains(nuspec.Descendants(), element => element.Name.LocalName == "dependencies");
        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
    }

    const string Library = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>";

    // The analyzers and the texts that the compiler would be given
    async Task<string> CompilerInputs(ConsumerProject project)
    {
        CommandResult items = (await packages.Dotnet(
            project.Folder, "build", "--no-restore", "-target:ResolveLockFileAnalyzers", "-getItem:Analyzer", "-getItem:AdditionalFiles")).Succeeded();
        using JsonDocument json = JsonDocument.Parse(items.Output);
        return string.Join('\n',
            from list in json.RootElement.GetProperty("Items").EnumerateObject()
            from item in list.Value.EnumerateArray()
            select item.GetProperty("FullPath").GetString());
    }
}
