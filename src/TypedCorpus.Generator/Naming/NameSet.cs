using System.Globalization;

namespace TypedCorpus.Generator.Naming;

/// <summary>Gives the members of one type names of their own, in the order in which they ask.</summary>
sealed class NameSet
{
    // Each name that is taken, with the last number that was put behind it
    readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>An empty set.</summary>
    /// <param name="reserved">The names that the type has already.</param>
    public NameSet(params string[] reserved)
    {
        foreach (string name in reserved.Concat(ReservedNames.Object))
            taken[name] = 1;
    }

    /// <summary>The name itself while it is free, else the name with the lowest free number from 2 behind it.</summary>
    public string Add(string name)
    {
        if (!taken.TryGetValue(name, out int number))
        {
            taken.Add(name, 1);
            return name;
        }

        string free;
        do
            free = name + "_" + (++number).ToString(CultureInfo.InvariantCulture);
        while (taken.ContainsKey(free));
        taken[name] = number;
        taken.Add(free, 1);
        return free;
    }
}
