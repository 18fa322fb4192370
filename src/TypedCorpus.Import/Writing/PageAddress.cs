namespace TypedCorpus.Import.Writing;

/// <summary>Where a page comes from, for the links in it.</summary>
/// <param name="Base">What relative addresses start from; null when it is not known.</param>
sealed record PageAddress(Uri? Base)
{
    /// <summary>A target as Markdown writes it: absolute where that can be told; null for a script, a place on the same page or nothing.</summary>
    public string? Resolve(string target)
    {
        target = target.Trim();
        if (target.Length is 0 or > 2000 || target[0] == '#')
            return null;
        string? resolved = null;
        if (Base is not null && Uri.TryCreate(Base, target, out Uri? full))
            resolved = full.Scheme is "http" or "https" or "mailto" ? full.AbsoluteUri : null;
        else if (Uri.TryCreate(target, UriKind.Absolute, out Uri? own) && !target.StartsWith('/'))
            resolved = own.Scheme is "http" or "https" or "mailto" ? own.AbsoluteUri : null;
        else if (!target.Contains(':'))
            resolved = target;
        return resolved?
            .Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
    }
}
