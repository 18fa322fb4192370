using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using Xunit;

namespace TypedCorpus.Package.Tests;

/// <summary>A debugger finds the sources of a library that was packed from a clone of the public repository.</summary>
public class SourceLinkTests(PackedPackages packages)
{
    // As the format of portable symbols has them
    static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact(Skip = Full.Reason, SkipType = typeof(Full), SkipUnless = nameof(Full.IsAsked))]
    public async Task Every_source_is_in_the_public_repository_or_in_the_symbols()
    {
        ModelClone clone = await ModelClone.Create(packages);
        string commit = await clone.Commit(DateTimeOffset.UnixEpoch.AddYears(50));
        string packed = await clone.Pack(packages.Version);

        foreach (string framework in (string[])["net8.0", "netstandard2.0"])
        {
            byte[] symbols = PackageFile.Read(Path.Combine(packed, $"{ModelClone.Package}.{packages.Version}.snupkg"), $"lib/{framework}/{ModelClone.Package}.pdb");
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
            MetadataReader reader = provider.GetMetadataReader();

            string raw = ModelClone.Address.Replace("://github.com/", "://raw.githubusercontent.com/", StringComparison.Ordinal);
            Assert.Equal($$$"""{"documents":{"/_/*":"{{{raw}}}/{{{commit}}}/*"}}""", LinkIn(reader));
            string[] linked = [.. LinkedDocuments(reader)];
            Assert.Contains($"/_/src/{ModelClone.Package}/Article.cs", linked);
            Assert.All(linked, document => Assert.True(document.StartsWith("/_/", StringComparison.Ordinal) && File.Exists(clone.Folder + document[2..]), document));
        }
    }

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
