using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>Analyzers that bring other versions of the libraries that the generator brings, too.</summary>
public class BundledLibraryTests(PackedPackages packages)
{
    [Theory]
    [InlineData("11.2.1", "1.6.0", "11.0.0.0 1.6.0.0")]
    [InlineData("16.3.0", "0.45.0", "16.0.0.0 0.45.0.0")]
    public async Task An_analyzer_has_the_versions_that_it_brings_and_the_generator_its_own(string yamlDotNet, string markdig, string versions)
    {
        string folder = packages.NewFolder();
        ConsumerProject analyzer = Analyzer(folder, yamlDotNet, markdig);
        (await analyzer.Build()).Succeeded();
        ConsumerProject project = new ConsumerProject(packages, folder, "App",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>",
            ConsumerProject.Reference + """
            <Analyzer Include="../Other/bin/Debug/netstandard2.0/*.dll" Exclude="../Other/bin/Debug/netstandard2.0/System.*.dll" />
            """)
            .Write("seeds/bridge.md", "---\nrating: 4.5\n---\n# The *Harbour* Bridge Opens\n\nIt opened on Monday, after four years of work.\n")
            .Write("Program.cs", "Console.WriteLine($\"{Corpus.TheHarbourBridgeOpens.Rating} {Other.Libraries}\");");

        Assert.Equal(["4.5 " + versions], await project.BuildAndRun());
    }

    // Writes down what it was given
    ConsumerProject Analyzer(string folder, string yamlDotNet, string markdig) => new ConsumerProject(packages, folder, "Other",
        """
        <TargetFramework>netstandard2.0</TargetFramework>
        <LangVersion>latest</LangVersion>
        <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
        <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
        """,
        $"""
         <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" ExcludeAssets="runtime" PrivateAssets="all" />
         <PackageReference Include="YamlDotNet" Version="{yamlDotNet}" />
         <PackageReference Include="Markdig" Version="{markdig}" />
         """)
        .Write("Libraries.cs",
            """"
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class Libraries : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(output => output.AddSource(
                        "Other.g.cs", $$"""static class Other { public const string Libraries = "{{Yaml}} {{Markdown}}"; }"""));

                static System.Version Yaml => typeof(YamlDotNet.Serialization.Deserializer).Assembly.GetName().Version;

                static System.Version Markdown => typeof(Markdig.Markdown).Assembly.GetName().Version;
            }
            """");
}
