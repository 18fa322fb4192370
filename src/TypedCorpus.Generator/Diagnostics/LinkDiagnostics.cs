using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about links that lead nowhere. Only what is certain is told: an address of the site or of another one is not looked at.</summary>
static class LinkDiagnostics
{
    /// <summary>A warning for each link that leads to no seed, no heading and no file.</summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, LinkTargets targets)
    {
        for (int i = 0; i < seed.Links.Count; i++)
        {
            if (MessageOf(seed, seed.Links[i], targets) is { } message)
                yield return SeedDiagnostic.Create(Descriptors.DeadLink, seed.LinkPlaces[i], message);
        }
    }

    static string? MessageOf(ReadSeed seed, Link link, LinkTargets targets)
    {
        if (!link.IsDefined)
            return $"Nothing defines the reference '{link.Url}': write \"[{link.Url}]: address\" on a line of its own";
        if (LinkAddress.Of(link.Url) is not { IsOfSite: false } address)
            return null;

        string own = SchemaPaths.Normal(seed.Path);
        if (address.File.Length == 0)
            return !address.HasQuery && targets.SeedAt(own) is { } self ? AnchorMessage(self, address.Anchor, "this text") : null;

        string file = address.File;
        string path = address.From(own);
        if (targets.SeedAt(path) is { } target)
        {
            return targets.LeavesOut(target) && !targets.LeavesOut(seed.Target)
                ? $"'{file}' is a draft, which is left out: take the link out until the draft is published"
                : AnchorMessage(target, address.Anchor, $"'{file}'");
        }

        // Without an extension it is an address that the site makes; folders that begin with a dot are in no project by default
        if (targets.HasFile(path) || Path.GetExtension(path).Length == 0 || file.EndsWith("/", StringComparison.Ordinal) || IsHidden(file))
            return null;
        string? meant = targets.Near(path);
        return $"There is no '{file}'{(meant is null ? "" : $": did you mean '{Relative(own, meant)}'?")}";
    }

    // .gitbook/assets/boat.png
    static bool IsHidden(string file) => file.Split('/').Any(part => part.Length > 0 && part[0] == '.' && part is not ("." or ".."));

    static string? AnchorMessage(LinkTarget target, string? anchor, string owner)
    {
        if (anchor is null or "" or "top" || target.Anchors.Contains(anchor) || TextFormats.Of(target.Path) == TextFormat.PlainText)
            return null;
        string? meant = Spelling.Nearest(anchor, target.Anchors);
        return $"No heading of {owner} has the name '{anchor}'{(meant is null ? "" : $": did you mean '#{meant}'?")}";
    }

    static string Relative(string from, string path)
    {
        string[] own = from.Split('/');
        string[] parts = path.Split('/');
        int common = 0;
        while (common < own.Length - 1 && common < parts.Length - 1 && own[common] == parts[common])
            common++;
        return string.Join("/", Enumerable.Repeat("..", own.Length - 1 - common).Concat(parts.Skip(common)));
    }
}
