using System.Text;

namespace TypedCorpus.Import.Writing;

/// <summary>Names for seed files that every system takes.</summary>
public static class SeedName
{
    const int Longest = 80;

    static readonly HashSet<string> Devices = ["con", "prn", "aux", "nul", "clock", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"com{i}", $"lpt{i}"])];

    /// <summary>A name without an extension, made of the title, else the last part of the address, else <paramref name="otherwise"/>.</summary>
    public static string Of(ImportedArticle article, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(otherwise);
        string name = Slug(article["title"] ?? "", Longest);
        if (name.Length == 0 && Uri.TryCreate(article["url"], UriKind.Absolute, out Uri? url))
            name = Slug(Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/'))), Longest);
        if (name.Length == 0)
            name = Slug(otherwise, Longest);
        return name.Length == 0 ? "article" : Devices.Contains(name) ? name + "-article" : name;
    }

    /// <summary>The letters and digits of a text in small letters, with single dashes between its words, cut at a word where it can be.</summary>
    public static string Slug(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder slug = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\'' or '’')
                continue;
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length > longest)
                break;
        }

        string all = slug.ToString();
        if (all.Length > longest)
        {
            int dash = all.LastIndexOf('-', longest);
            int end = dash > longest / 2 ? dash : longest;
            all = all[..(char.IsHighSurrogate(all[end - 1]) ? end - 1 : end)];
        }

        // A file's name has 255 bytes at most, and a letter up to four
        while (Encoding.UTF8.GetByteCount(all) > 200)
            all = all[..(all.Length - (char.IsLowSurrogate(all[^1]) ? 2 : 1))];
        return all.Trim('-');
    }
}
