using System.Globalization;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Naming;

/// <summary>
/// Names the members of the corpus class. An article's name comes from the project file, its title or its id; no other file has a say in it,
/// unless two names are the same. Then each of the two has its own id put behind it, so that their order does not matter.
/// </summary>
static class ArticleNames
{
    // Of a name that is asked for: files are named after it, and their names have 255 bytes
    const int MaxAskedLength = 80;

    /// <summary>A name for each article, in their order.</summary>
    /// <param name="heads">The articles.</param>
    /// <param name="className">The name of the corpus class, which no member of it can have.</param>
    /// <param name="collections">The names of the members that collections have.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<ArticleHead> heads, string className, IEnumerable<string> collections)
    {
        HashSet<string> reserved = new([className, .. ReservedNames.Corpus, .. ReservedNames.Object, .. collections], StringComparer.OrdinalIgnoreCase);
        string[] names = heads.Select(Wish).ToArray();
        Settle(names, reserved, i => names[i] + "_" + Identifier.FromWords(heads[i].Id, otherwise: ""), i => heads[i].Name is not null);
        Settle(names, reserved, i => names[i] + "_" + StableHash(heads[i].Id), _ => false);
        return names;
    }

    /// <summary>The name that an article would have if it were alone.</summary>
    public static string Wish(ArticleHead head)
    {
        if (head.Name is not null && Identifier.Plain(head.Name) is { Length: > 0 } asked)
            return asked.Length > MaxAskedLength ? asked.Substring(0, MaxAskedLength) : asked;
        return Identifier.FromWords(head.Title, otherwise: Identifier.FromWords(head.Id, otherwise: "Article"));
    }

    // Names that differ only in case count as the same: the emitted files are named after them
    static void Settle(string[] names, HashSet<string> reserved, Func<int, string> longer, Func<int, bool> isAskedFor)
    {
        IGrouping<string, int>[] groups = Enumerable.Range(0, names.Length).GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (IGrouping<string, int> group in groups)
        {
            int[] asked = group.Where(isAskedFor).ToArray();
            int[] losers = reserved.Contains(group.Key) ? [.. group]
                : asked.Length == 1 ? [.. group.Where(i => i != asked[0])]
                : group.Skip(1).Any() ? [.. group]
                : [];
            foreach (int i in losers)
                names[i] = longer(i);
        }
    }

    // FNV-1a: the same on every machine, unlike string.GetHashCode
    static string StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
