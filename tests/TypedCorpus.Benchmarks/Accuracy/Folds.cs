using System.Text;

namespace TypedCorpus.Benchmarks.Accuracy;

/// <summary>
/// Parts annotated articles once and for all, by a hash of their ids: texts and errors of the folds 0 to 6 may be read and learned from, of fold 7
/// only figures, and the folds 8 and 9 are measured when the work is done.
/// </summary>
static class Folds
{
    /// <summary>The number of folds.</summary>
    public const int Count = 10;

    /// <summary>The groups, with the fold behind the last one of each.</summary>
    public static IReadOnlyList<(string Name, int End)> Groups { get; } = [("read", 7), ("unread", 8), ("sealed", Count)];

    /// <summary>The fold of an article.</summary>
    public static int Of(string id) => (int)(Hash(id) % Count);

    /// <summary>The name of the group that a fold is in.</summary>
    public static string GroupOf(int fold) => Groups.First(group => fold < group.End).Name;

    /// <summary>FNV-1a, 32 bits, of the UTF-8 bytes.</summary>
    public static uint Hash(string id)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(id))
            hash = unchecked((hash ^ b) * 16777619);
        return hash;
    }
}
