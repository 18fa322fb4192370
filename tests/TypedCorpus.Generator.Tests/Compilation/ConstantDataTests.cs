using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Docs;
using TypedCorpus.Testing;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>What a program reaches is constant data that is used as it stands.</summary>
public class ConstantDataTests
{
    static readonly string[] Parsing = ["Parse", "ParseExact", "TryParse", "TryParseExact", "Split", "Regex", "ToInt32", "ToInt64", "ToDouble"];

    [Fact]
    public void Nothing_in_the_emitted_model_parses()
    {
        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "TypedCorpus.Model"), "*.cs");
        Assert.NotEmpty(files);
        Assert.Empty(files
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => Parsing.Contains(name.Identifier.ValueText))
            .Select(name => $"{name.Identifier.ValueText} in {name.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText}"));
    }

    [Fact]
    public void A_quote_is_made_without_the_others()
    {
        long[] allocated = Run<long[]>(["few.txt", "many.txt"], [TextWith(quotes: 100, paragraphs: 1), TextWith(quotes: 100, paragraphs: 100)], """
            public static long[] Measure()
            {
                string warm = Corpus.Articles["warm"].Quotes[5].Text;
                return new[] { Of("few"), Of("many") };
            }

            static long Of(string id)
            {
                QuoteList quotes = Corpus.Articles[id].Quotes;
                long before = System.GC.GetAllocatedBytesForCurrentThread();
                string text = quotes[5].Text;
                return System.GC.GetAllocatedBytesForCurrentThread() - before;
            }
            """);

        // The slots of a list of a hundred, a quote, and its text of 27 characters
        const int Slots = 24 + (100 * 8);
        const int Quote = 80;
        const int Text = 22 + (2 * 27) + 8;
        Assert.All(allocated, bytes => Assert.InRange(bytes, Slots, Slots + Quote + Text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2000)]
    public void A_value_of_the_metadata_is_the_one_that_is_written(int paragraphs)
    {
        (string Expected, string Written)[] values =
        [
            ("long.MinValue", "-9223372036854775808"),
            ("long.MaxValue", "9223372036854775807"),
            ("-1L", "-1"),
            ("-0.1", "-0.1"),
            ("1e300", "1e300"),
            ("true", "true"),
            ("false", "false"),
            ("new System.DateOnly(1, 1, 1)", "0001-01-01"),
            ("new System.DateOnly(9999, 12, 31)", "9999-12-31"),
            ("\"a \\\"b\\\" \\u202E\"", "\"a \\\"b\\\" \\u202E\""),
            ("\"\"", "\"\""),
        ];
        string metadata = string.Concat(values.Select((value, i) => $"one{i}: {value.Written}\nmany{i}: [{value.Written}, {value.Written}]\n"));
        Assert.True(Run<bool>(["it.txt"], [$"---\n{metadata}---\n{TextWith(quotes: 1, paragraphs)}"], $$"""
            public static bool Measure()
            {
                CorpusArticle it = Corpus.Articles["it"];
                CorpusArticle other = Corpus.Articles["warm"];
                return {{string.Join("\n&& ", values.Select((value, i) => $"it.One{i}!.Equals({value.Expected}) && it.Many{i}.Count == 2 && it.Many{i}[1].Equals({value.Expected}) && other.One{i} is null && other.Many{i}.Count == 0"))}};
            }
            """));
    }

    [Fact]
    public void A_word_that_is_edited_changes_the_line_of_its_paragraph_in_the_notes()
    {
        string before = Notes("It began on Monday, early.");
        string after = Notes("It began on Tuesday morning, early.");
        Assert.Equal(
            ["//   paragraph: It began on Monday, early.", "//   paragraph: It began on Tuesday morning, early."],
            [.. before.Split('\n').Except(after.Split('\n')), .. after.Split('\n').Except(before.Split('\n'))]);
    }

    static string Notes(string paragraph)
    {
        string text = $"The mill turns\n\n{paragraph}\n\nThe wheel\n\n“It was about time,” said Nora Pell, the miller.\n";
        string source = CorpusDriver.Run([new CorpusFile("mill.txt", text)]).GetRunResult().GeneratedTrees
            .Single(tree => Path.GetFileName(tree.FilePath) == "TheMillTurns.g.cs").ToString();
        return string.Join('\n', source.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("//   ", StringComparison.Ordinal)));
    }

    static T Run<T>(string[] paths, string[] texts, string members) =>
        new ConsumerProject([new CorpusFile("warm.txt", TextWith(quotes: 8, paragraphs: 2)), .. paths.Zip(texts, (path, text) => new CorpusFile(path, text))])
        {
            Options = new() { CorpusNamedQuotes = false, PreprocessorSymbols = [ConsumerProject.Modern] },
            Code = [$$"""
                using TypedCorpus;
                static class Program
                {
                    {{members}}
                }
                """],
        }
        .Compile().HasNoWarnings().Call<T>("Program", "Measure");

    static string TextWith(int quotes, int paragraphs)
    {
        StringBuilder text = new($"The mill turns {quotes} times in {paragraphs} places\n\n");
        for (int i = 0; i < paragraphs - 1; i++)
            text.Append("It turned again on Sunday, as the miller had told everybody. Nobody came to look at it.\n\n");
        for (int i = 0; i < quotes; i++)
            text.Append(i + 1000).Append(" times. “It was about time, number ").Append(i % 10).Append(",” said Nora Pell. ");
        return text.Append('\n').ToString();
    }
}
