using CsCheck;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Parts of real articles, damaged.</summary>
static class Mutation
{
    static readonly Gen<string> Article = Gen.Int[0, SeedPool.Texts.Count - 1].Select(i => SeedPool.Texts[i]);

    /// <summary>A part of an article; one in thirty is whole.</summary>
    public static Gen<string> Part { get; } = Gen.Frequency(
        (1, Article),
        (29, Gen.Select(Article, Gen.Double.Unit, Gen.Int[0, 1200], Gen.Bool).Select(Cut)));

    /// <summary>A part with a few changes.</summary>
    public static Gen<string> Mutated { get; } =
        Gen.Select(Part, Gen.Select(Gen.Int[0, 9], Gen.Double.Unit, Gen.Double.Unit, Pieces.Any).Array[1, 8])
            .Select((text, changes) => changes.Aggregate(text, (changed, change) => Change(changed, change.Item1, change.Item2, change.Item3, change.Item4)));

    /// <summary>Parts of several articles, put together in the middle of a line or of a word.</summary>
    public static Gen<string> Spliced { get; } =
        Gen.Select(Part, Pieces.Any).Array[2, 4].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    static string Cut(string article, double place, int length, bool atLine)
    {
        int start = (int)(place * article.Length);
        if (atLine)
            start = article.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return article.Substring(start, Math.Min(length, article.Length - start));
    }

    static string Change(string text, int kind, double place, double size, string piece)
    {
        int start = (int)(place * text.Length);
        int length = (int)(size * size * (text.Length - start));
        string stretch = text.Substring(start, length);
        return kind switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, stretch),
            2 => text.Insert((int)(size * text.Length), stretch),
            3 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            4 => text.Replace('“', '"').Replace('”', '"'),
            5 => text.Remove(start, length).Insert(start, stretch.ToUpperInvariant()),
            6 => text.Remove(start, length).Insert(start, stretch.Replace(' ', '\n')),
            7 => text.Replace("\n", "", StringComparison.Ordinal),
            _ => text.Insert(start, piece),
        };
    }
}
