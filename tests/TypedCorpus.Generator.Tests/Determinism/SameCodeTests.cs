using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Tests.Hostile.Fuzzing;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Determinism;

/// <summary>
/// The same seeds give the same code, whatever the culture, the order of the files and their line ends. Whole builds are compared in
/// TypedCorpus.Package.Tests.
/// </summary>
public class SameCodeTests
{
    const int AnyCount = 100;

    static readonly CorpusFile[] Files =
    [
        CorpusFile.Read("seeds/000_56e8f5d5f01bd1e7.txt"),
        new("istanbul.txt", "ISTANBUL'IN İKİ YAKASI: I and i\n\n“It is 1,234.5 metres,” said IŞIL İNAN, the minister of INDIA. “İki,” she said.\n"),
        new("numbers.md", "# 12 and 1.234,5 in 2024\n\n- “I will,” said Tom Ili.\n- Title\n"),
        new("numbers.corpus.yaml", "rating: 4.5\nweight: -12\ndate: 2024-05-31\nchecked: 2024-12-31\nDRAFT: true\nTitle: INDIA 1.5\nIstanbul IDs: [1, -2.5]\n"),
        new("header.txt", "Headline: The harbour opens\nDate: May 31, 2024\nTags: I, i\n\nThe harbour opened on Monday. “I did it,” said Ines Ili.\n"),
        .. AwkwardTexts.All.Where(entry => entry.Key != "200 KB").Select(entry => new CorpusFile($"awkward/{entry.Key}.txt", entry.Value)),
        .. Enumerable.Range(0, AnyCount).SelectMany(number => AnySeeds.Of(number).Files($"any/{number}")),
    ];

    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "fa-IR", "zh-TW", "ar-SA", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void In_every_culture(string name)
    {
        string invariant = Under(CultureInfo.InvariantCulture, () => Code(Files));

        Assert.Equal(invariant, Under(CultureInfo.GetCultureInfo(name), () => Code(Files)));
    }

    // Otherwise the cultures above would all be the invariant one
    [Fact]
    public void The_cultures_are_real()
    {
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("fa-IR")));
        Assert.IsNotType<GregorianCalendar>(CultureInfo.GetCultureInfo("fa-IR").Calendar);
    }

    [Fact]
    public void In_every_order_of_the_files()
    {
        string[] sorted = [.. Sources(Files).Order(StringComparer.Ordinal)];
        Assert.Equal(sorted, Sources([.. Files.Reverse()]).Order(StringComparer.Ordinal));

        CorpusFile[] shuffled = [.. Files];
        new Random(6).Shuffle(shuffled);
        Assert.Equal(sorted, Sources(shuffled).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_assembly_is_the_same_in_every_order_of_the_files()
    {
        byte[] assembly = DeterministicAssembly(Files);

        Assert.Equal(assembly, DeterministicAssembly([.. Files.Reverse()]));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_every_line_end(string lineEnd)
    {
        // A lone carriage return inside a line of a test text is a line end of its own
        CorpusFile[] files = [.. Files.Select(file => file with { Text = Lines(file.Text) })];

        Assert.Equal(Sources(files), Sources([.. files.Select(file => file with { Text = file.Text.Replace("\n", lineEnd, StringComparison.Ordinal) })]));
    }

    static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    static string Code(CorpusFile[] files)
    {
        GeneratorDriverRunResult result = CorpusDriver.Run(files).GetRunResult();
        return string.Join('\n',
        [
            .. result.GeneratedTrees.Select(tree => $"{tree.FilePath}\n{tree}"),
            .. result.Diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ]);
    }

    // In the order of the files
    static IEnumerable<string> Sources(CorpusFile[] files) =>
        new ConsumerProject(files).Compile().Result.Results.Single().GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}");

    // With its symbols, as they have the order of the files too
    static byte[] DeterministicAssembly(CorpusFile[] files)
    {
        Microsoft.CodeAnalysis.Compilation compilation = new ConsumerProject(files).Compile().Compilation;
        using MemoryStream assembly = new();
        EmitResult result = compilation
            .WithOptions(compilation.Options.WithDeterministic(true))
            .Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.True(result.Success);
        return assembly.ToArray();
    }

    // On a thread of its own, as the other tests run meanwhile
    static string Under(CultureInfo culture, Func<string> run)
    {
        string? code = null;
        Thread thread = new(() => code = run()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        return code!;
    }
}
