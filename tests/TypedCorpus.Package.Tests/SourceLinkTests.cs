using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using TypedCorpus.Docs;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>A debugger finds the sources of a library that was packed from a clone of the public repository.</summary>
public class SourceLinkTests(PackedPackages packages)
{
    const string Model = "TypedCorpus.Model";

    // What the model is packed from
    static readonly string[] Parts =
        [".editorconfig", "Directory.Build.props", "Directory.Packages.props", "README.md", "global.json", "src/Packaging", $"src/{Model}"];

    // As the format of portable symbols has them
    static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    static readonly string Address = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    [Fact]
    public async Task Every_source_is_in_the_public_repository_or_in_the_symbols()
    {
        string clone = Path.Combine(packages.NewFolder(), "clone");
        foreach (string part in Parts)
            Sources.Copy(Repository.PathOf(part), Path.Combine(clone, part));
        string commit = await Commit(clone);
        string packed = Path.Combine(packages.NewFolder(), "packed");
        await packages.Pack($"src/{Model}", packed, clone);

        foreach (string framework in (string[])["net8.0", "netstandard2.0"])
        {
            byte[] symbols = PackageFile.Read(Path.Combine(packed, $"{Model}.{packages.Version}.snupkg"), $"lib/{framework}/{Model}.pdb");
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
            MetadataReader reader = provider.GetMetadataReader();

            string raw = Address.Replace("://github.com/", "://raw.githubusercontent.com/", StringComparison.Ordinal);
            Assert.Equal($$$"""{"documents":{"/_/*":"{{{raw}}}/{{{commit}}}/*"}}""", LinkIn(reader));
            string[] linked = [.. LinkedDocuments(reader)];
            Assert.Contains($"/_/src/{Model}/Article.cs", linked);
            Assert.All(linked, document => Assert.True(document.StartsWith("/_/", StringComparison.Ordinal) && File.Exists(clone + document[2..]), document));
        }
    }

    // As a clone of the public repository would be, with the sources as they are now
    async Task<string> Commit(string folder)
    {
        await Git(folder, "init");
        await Git(folder, "remote", "add", "origin", Address);
        await Git(folder, "add", ".");
        await Git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--message", "Sources");
        return (await Git(folder, "rev-parse", "HEAD")).Lines[0];
    }

    async Task<CommandResult> Git(string folder, params string[] arguments) => (await packages.Run("git", folder, arguments)).Succeeded();

    static string LinkIn(MetadataReader reader)
    {
        CustomDebugInformation link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLink);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value));
    }

    // Those whose text is not in the symbols themselves
    static IEnumerable<string> LinkedDocuments(MetadataReader reader) =>
        from handle in reader.Documents
        where !reader.GetCustomDebugInformation(handle).Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource)
        select reader.GetString(reader.GetDocument(handle).Name);
}
