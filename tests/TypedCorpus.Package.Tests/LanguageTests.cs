using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

public class LanguageTests(PackedPackages packages)
{
    [Fact]
    public async Task An_older_language_is_one_error_that_says_what_to_do()
    {
        CommandResult build = await Library("Older", "<TargetFramework>netstandard2.0</TargetFramework>").Build();

        Assert.NotEqual(0, build.ExitCode);
        string error = Assert.Single(build.Problems);
        Assert.Contains("error TC0001: ", error);
        Assert.Contains("C# 7.3", error);
        Assert.Contains("<LangVersion>9</LangVersion>", error);
    }

    [Fact]
    public async Task Every_way_to_set_the_language_is_understood()
    {
        ConsumerProject project = Library("Languages", "<TargetFramework>netstandard2.0</TargetFramework>")
            .Write("Directory.Build.targets",
                """
                <Project>
                  <ItemGroup>
                    <Language Include="ISO-2;7.3;8;8.0;9;10.0;default;latest;latestMajor;preview" />
                  </ItemGroup>
                  <Target Name="CheckEveryLanguage">
                    <MSBuild Projects="$(MSBuildProjectFile)" Targets="CheckCorpusLanguageVersion" Properties="LangVersion=%(Language.Identity)"
                             ContinueOnError="true" />
                  </Target>
                </Project>
                """);

        CommandResult check = await packages.Dotnet(project.Folder, "msbuild", "-restore", "-target:CheckEveryLanguage", "-nodeReuse:false");

        Assert.Equal(
            ["ISO-2", "7.3", "8", "8.0"],
            check.Problems.Select(problem => problem.Split("this project is C# ")[1].Split(':')[0]));
    }

    [Fact]
    public async Task CSharp_9_compiles_without_a_warning_for_every_framework() =>
        (await Library("Frameworks",
            """
            <TargetFrameworks>netstandard2.0;net472;net8.0</TargetFrameworks>
            <LangVersion>9</LangVersion>
            <Nullable>enable</Nullable>
            """).Build()).SucceededWithoutWarning();

    [Fact]
    public async Task Another_language_than_CSharp_is_warned_of()
    {
        CommandResult build = (await Basic("").Build()).Succeeded();

        Assert.Contains(
            $"Basic.vbproj : {DocPage.Of("src/docs/diagnostics.md").Block("warning of another language").TrimEnd()}", Assert.Single(build.Problems));
    }

    [Fact]
    public async Task The_project_file_has_its_say_about_that_warning() =>
        (await Basic("<NoWarn>$(NoWarn);TC0031</NoWarn>").Build()).SucceededWithoutWarning();

    ConsumerProject Basic(string properties) =>
        new ConsumerProject(
            packages, packages.NewFolder(), "Basic", "<TargetFramework>net10.0</TargetFramework>" + properties, ConsumerProject.Reference, ".vbproj")
            .Write("seeds/bridge.txt", Texts.Bridge);

    ConsumerProject Library(string name, string properties) =>
        new ConsumerProject(packages, packages.NewFolder(), name, properties, ConsumerProject.Reference)
            .Write("seeds/bridge.txt", Texts.Bridge)
            .Write("Bridge.cs",
                $$"""
                  namespace {{name}}
                  {
                      public static class Bridge
                      {
                          public static string Title { get { return Corpus.TheHarbourBridgeOpens.Title; } }
                      }
                  }
                  """);
}
