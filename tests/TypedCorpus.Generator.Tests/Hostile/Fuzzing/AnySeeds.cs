using CsCheck;
using TypedCorpus.Analysis.Reading;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>
/// Seeds of every kind and format by number: the same number is the same seed, as long as <see cref="SeedPool"/> has the same articles.
/// </summary>
static class AnySeeds
{
    const ulong State = 6;

    static readonly Gen<(string Kind, string Text)> Texts = Gen.Frequency(
        (4, Pieces.Text.Select(text => ("pieces", text))),
        (1, Gen.Char.Array[0, 200].Select(characters => ("characters", new string(characters)))),
        (1, Bytes.Random.Select(text => ("bytes", text))),
        (1, Bytes.Damaged.Select(text => ("damaged bytes", text))),
        (3, Mutation.Mutated.Select(text => ("mutated article", text))),
        (2, Mutation.Spliced.Select(text => ("spliced articles", text))));

    static readonly Gen<string> Yaml = Gen.Frequency((1, Pieces.YamlText), (2, MetadataText.Any), (1, Pieces.Text));

    static readonly Gen<AnySeed> Seeds = Gen.Select(
        Texts, Gen.Int[0, 6], Gen.Int[0, 3], Yaml, Yaml, (text, format, metadata, front, beside) => new AnySeed(
        text.Kind,
        format < 3 ? TextFormat.Markdown : TextFormat.PlainText,
        metadata is 1 or 2 && format % 2 == 0 ? $"---\n{front}\n---\n{text.Text}" : text.Text,
        metadata is 2 or 3 && format % 3 == 0 ? beside : null));

    /// <summary>The seed of a number.</summary>
    public static AnySeed Of(int number) => Seeds.Generate(new PCG((uint)number, State), null, out _);
}
