namespace TypedCorpus.Package.Tests;

/// <summary>Copies sources out of the repository.</summary>
static class Sources
{
    /// <summary>Copies a file, or a folder with what is below it, but for what a build has left there.</summary>
    public static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(from, file);
            if (!path.Split('/', '\\').Any(folder => folder is "bin" or "obj"))
                Copy(file, Path.Combine(to, path));
        }
    }
}
