using TypedCorpus.Import.Writing;

namespace TypedCorpus.Tool.Report;

/// <summary>Gives each page of a folder a name of its own that every system takes.</summary>
/// <param name="folder">The folder in the site.</param>
sealed class PageNames(string folder)
{
    const int Longest = 60;

    // With or without a digit, Windows keeps these names for devices
    static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];
    const int LongestDevice = 4;

    readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the page of something with a name; the second page of one name gets <c>-2</c>, and so on.</summary>
    public string Of(string name)
    {
        string slug = SeedName.Slug(name, Longest);
        if (slug.Length == 0)
            slug = "page";
        else if (slug.Length <= LongestDevice && Devices.Any(device => slug.StartsWith(device, StringComparison.Ordinal)))
            slug = $"page-{slug}";
        string unique = slug;
        while (!taken.Add(unique))
            unique = $"{slug}-{numbers[slug] = numbers.GetValueOrDefault(slug, 1) + 1}";
        return $"{folder}/{unique}.html";
    }
}
