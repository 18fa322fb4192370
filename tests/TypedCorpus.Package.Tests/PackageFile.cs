using System.IO.Compression;

namespace TypedCorpus.Package.Tests;

/// <summary>Reads the files of packages.</summary>
static class PackageFile
{
    /// <summary>The bytes of a file in a package; the path has <c>/</c> between folders.</summary>
    public static byte[] Read(string package, string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream entry = archive.GetEntry(path)!.Open();
        using MemoryStream content = new();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
