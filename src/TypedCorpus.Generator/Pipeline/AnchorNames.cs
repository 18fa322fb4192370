namespace TypedCorpus.Generator.Pipeline;

/// <summary>The places of a text that links may name, found as other programs than GitHub write their names, too.</summary>
sealed class AnchorNames
{
    readonly HashSet<string> exact;
    readonly Lazy<Dictionary<string, string?>> byLetters;

    /// <summary>The places of a text.</summary>
    /// <param name="names">Their names.</param>
    public AnchorNames(IEnumerable<string> names)
    {
        exact = new HashSet<string>(names, StringComparer.Ordinal);
        byLetters = new(() =>
        {
            Dictionary<string, string?> found = new(StringComparer.Ordinal);
            foreach (string name in exact)
                found[Spelling.LettersOf(name)] = found.ContainsKey(Spelling.LettersOf(name)) ? null : name;
            return found;
        });
    }

    /// <summary>
    /// The name that a link means: that name, or else the only one with the same letters and digits, so that <c>a-b</c>, <c>A_B</c> and <c>a--b</c> are one;
    /// null where there is none, or where several fit.
    /// </summary>
    public string? Find(string anchor) =>
        exact.Contains(anchor) ? anchor : Spelling.LettersOf(anchor) is { Length: > 0 } letters && byLetters.Value.TryGetValue(letters, out string? name) ? name : null;
}
