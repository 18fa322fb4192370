using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Files that need not be text, through the decoders of the compiler.</summary>
static class Bytes
{
    static readonly byte[][] Marks = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]];

    static readonly Encoding[] Encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), Encoding.Latin1];

    /// <summary>Any bytes behind any byte order mark.</summary>
    public static Gen<string> Random { get; } = Gen.Select(Gen.Int[0, Marks.Length - 1], Gen.Byte.Array[0, 300])
        .Select((mark, bytes) => Decode([.. Marks[mark], .. bytes]));

    /// <summary>A text in some encoding, with some of its bytes changed.</summary>
    public static Gen<string> Damaged { get; } =
        Gen.Select(Mutation.Part, Gen.Int[0, Encodings.Length - 1], Gen.Select(Gen.Double.Unit, Gen.Byte).Array[0, 6])
            .Select((text, encoding, changes) =>
            {
                byte[] bytes = [.. Encodings[encoding].Preamble, .. Encodings[encoding].GetBytes(text)];
                foreach ((double place, byte value) in changes.Where(_ => bytes.Length > 0))
                    bytes[(int)(place * bytes.Length)] = value;
                return Decode(bytes);
            });

    static string Decode(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return SourceText.From(stream, Encoding.UTF8).ToString();
    }
}
