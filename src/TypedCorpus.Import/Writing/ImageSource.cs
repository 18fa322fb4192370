using TypedCorpus.Import.Tree;

namespace TypedCorpus.Import.Writing;

/// <summary>Where an image is, on pages that load it late, too.</summary>
static class ImageSource
{
    static readonly string[] Places = ["data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src", "src"];

    public static string? Of(PageNode image)
    {
        if (image.Attribute("width") is "0" or "1" or "2" || image.Attribute("height") is "0" or "1" or "2")
            return null;
        foreach (string place in Places)
        {
            if (image.Attribute(place) is { Length: > 0 } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                return source.Trim();
        }

        string set = image.Attribute("srcset") is { Length: > 0 } found ? found : image.Attribute("data-srcset");
        int end = set.AsSpan().Trim().IndexOf(' ');
        return set.Length == 0 || set.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null : end < 0 ? set.Trim() : set.Trim()[..end];
    }
}
