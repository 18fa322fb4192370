using CsCheck;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Metadata that mostly are YAML, and mostly of the kinds that are expected.</summary>
static class MetadataText
{
    static readonly string[] Keys =
    [
        "id", "title", "name", "author", "date", "url", "language", "tags", "rating", "Rating", "class", "text", "boilerplate", "Get type",
        "a b", "2024", "é", "\"\\u202e\"", "quotes", "speakers",
    ];

    static readonly string[] Values =
    [
        "4", "4.5", "-1", "99999999999999999999", "true", "2024-05-31", "2024-13-31", "https://example.org/a", "en-GB", "[a, b]",
        "[1, 2.5]", "[]", "{a: b}", "{It rained: Ann Roe}", "{Roe: {name: Ann Roe, aliases: [Tom]}}",
        "\n  - It was\n  - The rain", "\n  It was: Ann Roe\n  “It rained: ~", "\n  Ann Roe: {description: a baker}",
        "\"\\0\\n\\t\\\\ \\u2028\"", "'it''s'", "|\n  line\n  line", ">-\n  folded\n  too", "~", "", "The rain", "Corpus", "Equals",
        "class", "a/b", "{a: {b: [1, {c: 2024-05-31}]}}", "\n  - {src: a, size: 1}\n  - src: b", "\n  a: 1\n  A: 2", "[[1], {a: 1}]",
        "2014-03-12 09:30:00 -0400", "'2021-06-02T08:00:00Z'", "\"two\nlines\"", "{{ a }}", "01234", "0x1F", "/a/b", "&x {a: 1}\nd: {<<: *x}",
        "*x", "&x y", "!!int 4", "\"\\uD83D\"", "😀", "“", "# none", "null", "1e308", "1e309", "It was: late",
    ];

    /// <summary>Up to eight keys with values.</summary>
    public static Gen<string> Any { get; } =
        Gen.Select(Gen.Int[0, Keys.Length - 1], Gen.Int[0, Values.Length - 1]).Array[0, 8]
            .Select(entries => string.Concat(entries.DistinctBy(entry => entry.Item1).Select(entry => $"{Keys[entry.Item1]}: {Values[entry.Item2]}\n")));
}
