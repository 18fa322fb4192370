using System.Text;

namespace TypedCorpus.Testing;

/// <summary>Holds what a test made against the files in a folder, by the rules of Verify.</summary>
static class SnapshotFolder
{
    static readonly UTF8Encoding WithByteOrderMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>
    /// Compares. What differs or is new is written beside the verified file as <c>.received.</c>; what earlier runs left there goes.
    /// </summary>
    /// <param name="folder">The folder of the test's source file.</param>
    /// <param name="prefix">How the file names of the test begin.</param>
    /// <param name="targets">What the test made.</param>
    /// <returns>What is wrong, a line each; empty when everything is as it was accepted.</returns>
    public static IReadOnlyList<string> Compare(string folder, string prefix, IReadOnlyCollection<SnapshotTarget> targets)
    {
        List<string> wrong = [];
        foreach (string received in FilesOf(folder, prefix, "received"))
            File.Delete(received);

        foreach (SnapshotTarget target in targets)
        {
            string verified = Path.Combine(folder, target.VerifiedFile(prefix));
            string? accepted = File.Exists(verified) ? File.ReadAllText(verified) : null;
            if (accepted is not null && IsSame(accepted, target.Text))
                continue;
            File.WriteAllText(Path.Combine(folder, target.ReceivedFile(prefix)), target.Text, WithByteOrderMark);
            wrong.Add(accepted is null
                ? $"new: {target.VerifiedFile(prefix)}"
                : $"differs: {target.VerifiedFile(prefix)}{FirstDifference(accepted, target.Text)}");
        }

        wrong.AddRange(Stale(folder, prefix, targets).Select(file => $"no longer made: {Path.GetFileName(file)}"));
        return wrong;
    }

    /// <summary>Makes the folder hold what the test made, and nothing else of that test.</summary>
    public static void Accept(string folder, string prefix, IReadOnlyCollection<SnapshotTarget> targets)
    {
        // A file that only differs in what is forgiven stays as it is, so that accepting shows up in no diff
        Compare(folder, prefix, targets);
        foreach (string received in FilesOf(folder, prefix, "received"))
        {
            string verified = Path.Combine(folder, VerifiedOf(Path.GetFileName(received)));
            File.Delete(verified);
            File.Move(received, verified);
        }

        foreach (string stale in Stale(folder, prefix, targets))
            File.Delete(stale);
    }

    static string VerifiedOf(string received) => received.Replace(".received.", ".verified.");

    static IEnumerable<string> Stale(string folder, string prefix, IReadOnlyCollection<SnapshotTarget> targets)
    {
        HashSet<string> made = [.. targets.Select(target => target.VerifiedFile(prefix))];
        return FilesOf(folder, prefix, "verified").Where(file => !made.Contains(Path.GetFileName(file)));
    }

    // "Class.Method" is not to take in the files of "Class.MethodToo"
    static string[] FilesOf(string folder, string prefix, string state) =>
        [.. Directory.EnumerateFiles(folder, $"{prefix}*.{state}.*")
            .Where(file => Path.GetFileName(file)[prefix.Length] == '#'
                || Path.GetFileName(file).Substring(prefix.Length).StartsWith($".{state}.", StringComparison.Ordinal))
            .OrderBy(file => file, StringComparer.Ordinal)];

    // Reading has left out a byte order mark; checkouts change line ends and editors add a final newline
    static bool IsSame(string accepted, string text)
    {
        accepted = SnapshotText.WithLineFeeds(accepted);
        return accepted == text || accepted == text + "\n";
    }

    static string FirstDifference(string accepted, string text)
    {
        string[] before = SnapshotText.WithLineFeeds(accepted).Split('\n');
        string[] after = text.Split('\n');
        int line = before.Zip(after, (was, now) => was == now).TakeWhile(same => same).Count();
        return $" at line {line + 1}\n  - {before.ElementAtOrDefault(line)}\n  + {after.ElementAtOrDefault(line)}";
    }
}
