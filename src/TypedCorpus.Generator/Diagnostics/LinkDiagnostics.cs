using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about links that lead nowhere. Only what is certain is told: an address of the site or of another one is not looked at.</summary>
static class LinkDiagnostics
{
    const int FewestPictures = 2;
    const int FewestOthers = 3;
    const int MostLines = 3;

    /// <summary>
    /// A warning for each address that leads to no seed, no heading and no file, at the first link that has it; a single one for the pictures of a text of
    /// which no file is there, as of a page that was saved without them, for its other files, and for places in one text of which none is there.
    /// </summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, LinkTargets targets)
    {
        DeadLink?[] dead = [.. seed.Links.Select(link => DeadLinks.Of(seed, link, targets))];
        Dictionary<string, int> told = new(StringComparer.Ordinal);
        Dictionary<string, string> groups = seed.Links.Count == 0 ? [] : MessagesOfGroups(seed, dead, targets);
        List<(int Link, string Message, List<int> Lines)> found = [];
        for (int i = 0; i < dead.Length; i++)
        {
            if (dead[i] is not { } link)
                continue;
            string? ofGroup = link.Group is { } group && groups.TryGetValue(group, out string? words) ? words : null;
            string message = ofGroup ?? link.Message;
            if (!told.TryGetValue(message, out int place))
            {
                told.Add(message, found.Count);
                found.Add((i, message, []));
            }
            else if (ofGroup is null)
            {
                found[place].Lines.Add(seed.LinkPlaces[i].Lines.Start.Line + 1);
            }
        }

        return found.Select(one => SeedDiagnostic.Create(Descriptors.DeadLink, seed.LinkPlaces[one.Link], one.Message + InLines(one.Lines, seed.LinkPlaces[one.Link].Lines.Start.Line + 1)));
    }

    // Of those in which all lead nowhere, and nothing is like what they name
    static Dictionary<string, string> MessagesOfGroups(ReadSeed seed, DeadLink?[] dead, LinkTargets targets)
    {
        Dictionary<string, (int Links, int Lost, int First)> groups = new(StringComparer.Ordinal);
        for (int i = 0; i < dead.Length; i++)
        {
            if (DeadLinks.GroupOf(seed, seed.Links[i], targets) is not { } name)
                continue;
            groups.TryGetValue(name, out (int Links, int Lost, int First) group);
            groups[name] = (group.Links + 1, group.Lost + (dead[i] is { HasHint: false } ? 1 : 0), group.Links == 0 ? i : group.First);
        }

        return groups
            .Where(group => group.Value.Lost == group.Value.Links && group.Value.Links >= (group.Key == DeadLinks.Pictures ? FewestPictures : FewestOthers))
            .ToDictionary(group => group.Key, group => MessageOfAll(group.Key, group.Value.Links, dead[group.Value.First]!), StringComparer.Ordinal);
    }

    static string MessageOfAll(string group, int count, DeadLink first) => group switch
    {
        DeadLinks.Pictures => $"None of the {SeedDiagnostics.Number(count)} pictures of this text is there, from '{first.Name}' on: "
            + "put their files where the addresses lead, or write the addresses in full",
        DeadLinks.Files => $"None of the {SeedDiagnostics.Number(count)} files to which this text links is there, from '{first.Name}' on: "
            + "put them where the addresses lead, or write the addresses in full",
        _ => $"None of the {SeedDiagnostics.Number(count)} links of this text to places in {first.Owner} leads to a heading, from '#{first.Name}' on: "
            + "write the names that its headings have, or '<a id=\"...\"></a>' where the places are",
    };

    // "(also in lines 3, 5 and 9)"
    static string InLines(List<int> lines, int own)
    {
        int[] others = [.. lines.Where(line => line != own).Distinct()];
        if (others.Length == 0)
            return "";
        int shown = others.Length > MostLines ? MostLines : others.Length - 1;
        string first = string.Join(", ", others.Take(shown).Select(SeedDiagnostics.Number));
        string last = others.Length > MostLines ? $"{SeedDiagnostics.Number(others.Length - MostLines)} more" : SeedDiagnostics.Number(others[others.Length - 1]);
        return shown == 0 ? $" (also in line {last})" : $" (also in lines {first} and {last})";
    }
}
