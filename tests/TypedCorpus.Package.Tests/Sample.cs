using System.Xml.Linq;

namespace TypedCorpus.Package.Tests;

/// <summary>The programs under src/Samples as a user has them: the packages instead of this repository's own projects.</summary>
static class Sample
{
    /// <summary>Copies one out of the repository, and gives back the folder that it is in now.</summary>
    /// <param name="packages">The packages that it refers to.</param>
    /// <param name="name">The sample's name.</param>
    /// <param name="properties">Further properties of its project, as XML.</param>
    public static string Copy(PackedPackages packages, string name, params XElement[] properties)
    {
        string from = Path.Combine(PackedPackages.Repository, "src/Samples", name);
        string to = Path.Combine(packages.NewFolder(), name);
        Sources.Copy(from, to);
        // It holds the projects that the copy does not know
        File.Delete(Path.Combine(to, "packages.lock.json"));

        string file = Path.Combine(to, name + ".csproj");
        XElement project = XElement.Load(file);
        project.Elements("Import").Remove();
        project.Descendants("ProjectReference").Single().ReplaceWith(XElement.Parse(ConsumerProject.Reference));
        project.Element("PropertyGroup")!.Add(OfTheRepository, properties);
        project.Save(file);
        return to;
    }

    // What Directory.Build.props says for all projects here, and a new project for itself
    static XElement[] OfTheRepository =>
        [new("ImplicitUsings", "enable"), new("Nullable", "enable"), new("InvariantGlobalization", "true")];
}
