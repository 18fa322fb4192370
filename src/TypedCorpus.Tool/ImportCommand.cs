using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Import;
using TypedCorpus.Import.Writing;

namespace TypedCorpus.Tool;

/// <summary>What <c>typedcorpus import</c> is asked to do.</summary>
/// <param name="Paths">Files, folders, patterns, and <c>-</c> for standard input.</param>
/// <param name="Folder">Where the seeds go; it is made when it is missing.</param>
/// <param name="IsForced">Whether a file that is there already and says something else is overwritten.</param>
/// <param name="Options">How the files are to be read.</param>
sealed record ImportRequest(IReadOnlyList<string> Paths, string Folder, bool IsForced, FileImportOptions Options);

/// <summary><c>typedcorpus import PATH... -o FOLDER</c>: makes a Markdown seed of each page, entry of a feed or record.</summary>
sealed class ImportCommand(ImportRequest request, TextWriter output, TextWriter errors, WorkProgress progress)
{
    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _contents = [];
    readonly HashSet<string> _ids = [];
    int _written;
    int _unchanged;
    int _duplicates;
    int _failed;

    /// <summary>Writes the path of each seed that it wrote; what gave no seed is named on the error output with the reason and the rest go on.</summary>
    /// <returns>0, or 1 when something could not be imported.</returns>
    public int Run()
    {
        try
        {
            Directory.CreateDirectory(request.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"{request.Folder}: {e.Message}");
            return 1;
        }

        progress.Run("Importing", tell =>
        {
            foreach (string path in ImportFiles.Expand(request.Paths, Fail))
            {
                int failed = _failed;
                bool isEmpty = true;
                foreach (ImportItem item in ItemsOf(path))
                {
                    isEmpty = false;
                    if (item.Article is { } article)
                        Save(item.Place, path, article);
                    else
                        Fail($"{item.Place}: {item.Problem}");
                    tell($"{_written + _unchanged} seeds, {Path.GetFileName(path)}");
                }

                if (isEmpty && _failed == failed)
                    Fail($"{path}: no page, entry or record is in it");
            }
        });
        errors.WriteLine($"{_written} written, {_unchanged} unchanged, {_duplicates} duplicates, {_failed} not imported");
        return _failed == 0 ? 0 : 1;
    }

    IEnumerable<ImportItem> ItemsOf(string path)
    {
        Stream? stream = null;
        IEnumerator<ImportItem>? items = null;
        try
        {
            while (true)
            {
                ImportItem item;
                try
                {
                    stream ??= path == SeedArgument.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
                    items ??= FileImport.Read(path, stream, request.Options).GetEnumerator();
                    if (!items.MoveNext())
                        yield break;
                    item = items.Current;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or InvalidDataException)
                {
                    Fail($"{path}: {e.Message}");
                    yield break;
                }

                yield return item;
            }
        }
        finally
        {
            items?.Dispose();
            stream?.Dispose();
        }
    }

    void Save(string place, string path, ImportedArticle article)
    {
        if (!_contents.Add(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(article.Body)))))
        {
            _duplicates++;
            return;
        }

        // Two records with one id would be an error of the build
        if (article["id"] is { } id && !_ids.Add(id))
        {
            Fail($"{place}: another record has the id \"{id}\"");
            return;
        }

        string file = Path.Combine(request.Folder, NameOf(path, article) + ".md").Replace('\\', '/');
        string text = SeedText.Of(article);
        try
        {
            if (File.Exists(file))
            {
                if (File.ReadAllText(file) == text)
                {
                    _unchanged++;
                    return;
                }

                if (!request.IsForced)
                {
                    Fail($"{place}: {file} is there already and says something else: pass --force to overwrite it");
                    return;
                }
            }

            File.WriteAllText(file, text);
            _written++;
            output.WriteLine(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"{file}: {e.Message}");
        }
    }

    string NameOf(string path, ImportedArticle article)
    {
        string name = SeedName.Of(article, path == SeedArgument.StandardInput ? "" : Path.GetFileNameWithoutExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path));
        string unique = name;
        for (int number = 2; !_names.Add(unique); number++)
            unique = $"{name}-{number}";
        return unique;
    }

    void Fail(string message)
    {
        errors.WriteLine(message);
        _failed++;
    }
}
