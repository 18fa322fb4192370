using System.Globalization;
using System.Text;

namespace TypedCorpus.Analysis.Structure;

/// <summary>The names that headings have in addresses, as GitHub makes them.</summary>
public static class Slugs
{
    /// <summary>The slug of each block of a document that is a title or a heading; null for every other block.</summary>
    public static string?[] Of(Document document)
    {
        string?[] slugs = new string?[document.Blocks.Count];
        HashSet<string> taken = new(StringComparer.Ordinal);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < slugs.Length; i++)
        {
            Block block = document.Blocks[i];
            if (block.Kind is not (BlockKind.Title or BlockKind.Heading))
                continue;
            string slug = AskedFor(block.Span.Of(document.Source.Text)) ?? Of(document.TextOf(block.Span));
            string free = slug;
            while (!taken.Add(free))
            {
                numbers.TryGetValue(slug, out int number);
                numbers[slug] = ++number;
                free = slug + "-" + number.ToString(CultureInfo.InvariantCulture);
            }

            slugs[i] = free;
        }

        return slugs;
    }

    /// <summary>The slug of a text: small letters, digits, hyphens and underscores stay, a space becomes a hyphen, and all else goes.</summary>
    public static string Of(string text)
    {
        StringBuilder slug = new(text.Length);
        foreach (char c in text.Trim())
        {
            if (c == ' ')
                slug.Append('-');
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_'
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString();
    }

    // "## Installing {#install}", "## Installing {: .big #install}": what a person reads is without it
    static string? AskedFor(string heading)
    {
        string[] lines = heading.TrimEnd().Split('\n');
        bool isUnderlined = lines.Length > 1 && lines[lines.Length - 1].Trim().TrimEnd('=', '-').Length == 0;
        string line = (isUnderlined ? lines[lines.Length - 2] : lines[0]).TrimEnd().TrimEnd('#').TrimEnd();
        int open = line.LastIndexOf('{');
        if (open < 0 || line[line.Length - 1] != '}')
            return null;
        string[] attributes = line.Substring(open + 1, line.Length - open - 2).TrimStart(':').Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(attributes, attribute => attribute.Length > 1 && attribute[0] == '#')?.Substring(1);
    }
}
