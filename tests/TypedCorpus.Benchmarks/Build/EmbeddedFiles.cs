using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Build;

/// <summary>What a user would do without a corpus: the files as resources of the assembly.</summary>
static class EmbeddedFiles
{
    const string EmbedSeeds = """<ItemGroup><EmbeddedResource Include="seeds/*.txt" WithCulture="false" Type="Non-Resx" /></ItemGroup>""";

    const string CountResources = "Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceNames().Length);";

    /// <summary>A project that embeds the texts.</summary>
    public static ConsumerProject Project(string name, IEnumerable<string> texts)
    {
        ConsumerProject project = ConsumerProject.Create(name, CountResources, EmbedSeeds);
        project.WriteSeeds(texts);
        return project;
    }
}
