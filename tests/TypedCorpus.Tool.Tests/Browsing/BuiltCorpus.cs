using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedCorpus.Testing;

namespace TypedCorpus.Tool.Tests.Browsing;

/// <summary>A program that is compiled with the generator over corpus files, and run.</summary>
static class BuiltCorpus
{
    const string Program =
        """
        using System.Linq;
        using News;

        public static class Program
        {
            public static string SpeakerOf(string words) => Corpus.Articles.SelectMany(article => article.Quotes)
                .Single(quote => quote.Text.StartsWith(words)).Speaker?.Name ?? "nobody";
        }
        """;

    /// <summary>What the program says of <c>Quote.Speaker</c> of the quote that starts with words.</summary>
    public static string SpeakerOf(string words, IEnumerable<CorpusFile> files)
    {
        SyntaxTree[] generated = [.. CorpusDriver.Run(files, new CorpusDriverOptions { RootNamespace = "News" }).GetRunResult().GeneratedTrees];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(Program, (CSharpParseOptions)generated[0].Options), .. generated],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("TypedCorpus.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream assembly = new();
        EmitResult result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        assembly.Position = 0;
        AssemblyLoadContext context = new(name: null, isCollectible: true);
        try
        {
            MethodInfo program = context.LoadFromStream(assembly).GetType("Program", throwOnError: true)!.GetMethod("SpeakerOf")!;
            return (string)program.Invoke(obj: null, [words])!;
        }
        finally
        {
            context.Unload();
        }
    }
}
