using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about links that lead nowhere. Only what is certain is told: an address of the site or of another one is not looked at.</summary>
static class LinkDiagnostics
{
    const int FewestPictures = 2;

    /// <summary>
    /// A warning for each link that leads to no seed, no heading and no file; a single one for the pictures of a text of which no file is there, as
    /// of a page that was saved without them.
    /// </summary>
    public static IEnumerable<SeedDiagnostic> Of(ReadSeed seed, LinkTargets targets)
    {
        Link[] pictures = [.. seed.Links.Where(IsPictureBeside)];
        bool lacksAll = pictures.Length >= FewestPictures
            && Array.TrueForAll(pictures, picture => MissingFile(seed, AddressOf(picture)!.Value, targets) is { } path && targets.Near(path) is null);
        bool isTold = false;
        for (int i = 0; i < seed.Links.Count; i++)
        {
            bool isOfAll = lacksAll && IsPictureBeside(seed.Links[i]);
            if ((isOfAll ? isTold ? null : MessageOfAll(pictures) : MessageOf(seed, seed.Links[i], targets)) is { } message)
                yield return SeedDiagnostic.Create(Descriptors.DeadLink, seed.LinkPlaces[i], message);
            isTold |= isOfAll;
        }
    }

    static string MessageOfAll(Link[] pictures) =>
        $"None of the {pictures.Length} pictures of this text is there, from '{AddressOf(pictures[0])!.Value.File}' on: "
        + "put their files where the addresses lead, or write the addresses in full";

    static bool IsPictureBeside(Link link) => link.IsPicture && AddressOf(link) is { File.Length: > 0 };

    static string? MessageOf(ReadSeed seed, Link link, LinkTargets targets)
    {
        if (!link.IsDefined && link.Url[0] == '^')
            return $"Nothing defines the note '{link.Url}': write \"[{link.Url}]: words\" on a line of its own";
        if (!link.IsDefined)
            return $"Nothing defines the reference '{link.Url}': write \"[{link.Url}]: address\" on a line of its own";
        if (AddressOf(link) is not { } address)
            return null;

        string own = SchemaPaths.Normal(seed.Path);
        if (address.File.Length == 0)
            return !address.HasQuery && targets.SeedAt(own) is { } self ? AnchorMessage(self, address.Anchor, "this text") : null;

        string file = address.File;
        string path = address.From(own, RootOf(seed));
        if (targets.SeedAt(path) is { } target)
        {
            return targets.LeavesOut(target) && !targets.LeavesOut(seed.Target)
                ? $"'{file}' is a draft, which is left out: take the link out until the draft is published"
                : AnchorMessage(target, address.Anchor, $"'{file}'");
        }

        if (MissingFile(seed, address, targets) is null)
            return null;
        string? meant = targets.Near(path);
        return $"There is no '{file}'{(meant is null ? "" : $": did you mean '{Relative(own, meant)}'?")}";
    }

    // Relative to the text, or to the seeds' folder where a file of Markdown is named
    static LinkAddress? AddressOf(Link link) => link.IsDefined && LinkAddress.Of(link.Url) is { MayBeSeed: true } address ? address : null;

    static string RootOf(ReadSeed seed) => SchemaPaths.RootOf(SchemaPaths.Normal(seed.Path), seed.PathId);

    // The path to which an address leads, where neither a seed nor a file is; null where one may be
    static string? MissingFile(ReadSeed seed, LinkAddress address, LinkTargets targets)
    {
        string path = address.From(SchemaPaths.Normal(seed.Path), RootOf(seed));

        // With a slash at its start or without an extension it is an address that the site makes; folders that begin with a dot are in no project by default
        return address.IsOfSite || targets.SeedAt(path) is not null || targets.HasFile(path)
            || Path.GetExtension(path).Length == 0 || address.File.EndsWith("/", StringComparison.Ordinal) || IsHidden(address.File)
                ? null
                : path;
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
