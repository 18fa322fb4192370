using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Message">What there is to say of it alone.</param>
/// <param name="Name">The file or the place that it names.</param>
/// <param name="Owner">The text in which a place would be; empty for a file.</param>
/// <param name="HasHint">Whether the message tells what was probably meant.</param>
/// <param name="Group">The links that it is told with where none of them leads somewhere; null for those that are told alone.</param>
sealed record DeadLink(string Message, string Name, string Owner, bool HasHint, string? Group);

/// <summary>Tells which links lead nowhere.</summary>
static class DeadLinks
{
    /// <summary>The group of the pictures.</summary>
    public const string Pictures = "pictures";

    /// <summary>The group of files that are no texts.</summary>
    public const string Files = "files";

    // What addresses of other sites end with where their "https://" was forgotten
    static readonly string[] Domains = [".com", ".org", ".net", ".io", ".dev"];

    /// <summary>The links of which one is: pictures, other files that are no texts, places in one text; null for what is told alone.</summary>
    public static string? GroupOf(ReadSeed seed, Link link, LinkTargets targets)
    {
        if (AddressOf(link) is not { } address)
            return null;
        string own = SchemaPaths.Normal(seed.Path);
        if ((address.File.Length == 0 ? targets.SeedAt(own) : targets.SeedAt(address.From(own, RootOf(seed)))) is { } target)
            return NamesHeading(address.Anchor) && !link.IsPicture ? "#" + target.Path : null;
        return address.File.Length == 0 || address.IsOfSite ? null
            : link.IsPicture ? Pictures
            : Path.GetExtension(address.File).Length > 0 && !TextFormats.IsSeed(address.File) && !IsElsewhere(address.File) ? Files
            : null;
    }

    /// <summary>What is wrong with a link; null for one that leads somewhere, or may do so.</summary>
    public static DeadLink? Of(ReadSeed seed, Link link, LinkTargets targets)
    {
        if (!link.IsDefined)
            return new DeadLink(Undefined(link.Url), link.Url, "", HasHint: false, Group: null);
        if (AddressOf(link) is not { } address)
            return null;

        string own = SchemaPaths.Normal(seed.Path);
        if (address.File.Length == 0)
            return !address.HasQuery && targets.SeedAt(own) is { } self ? LostAnchor(self, "this text") : null;

        string file = address.File;
        string path = address.From(own, RootOf(seed));
        if (targets.SeedAt(path) is { } target)
        {
            return targets.LeavesOut(target) && !targets.LeavesOut(seed.Target)
                ? new DeadLink($"'{file}' is a draft, which is left out: take the link out until the draft is published", file, "", HasHint: true, Group: null)
                : LostAnchor(target, $"'{file}'");
        }

        if (!IsMissing(address, path, targets))
            return null;
        string? meant = IsElsewhere(file) ? (file.IndexOf('@') > 0 ? "mailto:" : "https://") + file
            : targets.Near(path, hasFolder: file.TrimStart('.', '/').IndexOf('/') >= 0) is { } near ? Relative(own, near)
            : null;
        return new DeadLink($"There is no '{file}'{Hint(meant)}", file, "", meant is not null, GroupOf(seed, link, targets));

        DeadLink? LostAnchor(LinkTarget text, string owner)
        {
            if (!NamesHeading(address.Anchor) || TextFormats.Of(text.Path) == TextFormat.PlainText || targets.AnchorsOf(text).Find(address.Anchor!) is not null)
                return null;
            string? named = Spelling.Nearest(address.Anchor!, text.Anchors);
            return new DeadLink(
                $"No heading of {owner} has the name '{address.Anchor}'{Hint(named is null ? null : "#" + named)}", address.Anchor!, owner, named is not null, GroupOf(seed, link, targets));
        }
    }

    static string Hint(string? meant) => meant is null ? "" : $": did you mean '{meant}'?";

    static string Undefined(string name) => name[0] == '^'
        ? $"Nothing defines the note '{name}': write \"[{name}]: words\" on a line of its own"
        : $"Nothing defines the reference '{name}': write \"[{name}]: address\" on a line of its own, or \"\\[\" where no link is meant";

    // Relative to the text, or to the seeds' folder where a file of Markdown is named
    static LinkAddress? AddressOf(Link link) => link.IsDefined && LinkAddress.Of(link.Url) is { MayBeSeed: true } address ? address : null;

    static string RootOf(ReadSeed seed) => SchemaPaths.RootOf(SchemaPaths.Normal(seed.Path), seed.PathId);

    // With a slash at its start or without an extension it is an address that the site makes; folders that begin with a dot are in no project by default
    static bool IsMissing(LinkAddress address, string path, LinkTargets targets) =>
        !address.IsOfSite && !targets.HasFile(path)
        && Path.GetExtension(path).Length > 0 && !address.File.EndsWith("/", StringComparison.Ordinal) && !IsHidden(address.File);

    // .gitbook/assets/boat.png
    static bool IsHidden(string file) => file.Split('/').Any(part => part.Length > 0 && part[0] == '.' && part is not ("." or ".."));

    // ann@example.org, example.org/boats.html
    static bool IsElsewhere(string file)
    {
        string host = file.Split('/')[0];
        return char.IsLetterOrDigit(host[0]) && Array.Exists(Domains, domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
    }

    // The top of a page, a route ("#/guide") and words in a page ("#:~:text=") are no headings
    static bool NamesHeading(string? anchor) => anchor is not (null or "" or "top") && anchor[0] is not ('/' or '!' or ':');

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
