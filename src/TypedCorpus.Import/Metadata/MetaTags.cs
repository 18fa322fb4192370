using AngleSharp.Dom;
using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Metadata;

/// <summary>The meta elements of a page, by name, property or itemprop.</summary>
sealed class MetaTags
{
    readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public static MetaTags Read(IDocument page)
    {
        MetaTags tags = new();
        foreach (IElement meta in page.QuerySelectorAll("meta[content]"))
        {
            string value = WhiteSpace.Collapse(meta.GetAttribute("content") ?? "");
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (value.Length == 0 || string.IsNullOrWhiteSpace(name))
                continue;
            if (!tags._values.TryGetValue(name.Trim(), out List<string>? values))
                tags._values.Add(name.Trim(), values = []);
            values.Add(value);
        }

        return tags;
    }

    /// <summary>The first value of the first of these names that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
                return values[0];
        }

        return null;
    }

    /// <summary>All values of a name.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];
}
