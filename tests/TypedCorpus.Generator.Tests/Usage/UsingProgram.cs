using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Usage;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Usage;

/// <summary>A program over a small corpus, as the analyzer sees it.</summary>
static class UsingProgram
{
    /// <summary>Two articles: <c>Corpus.TheHarbourOpens</c> has 2 paragraphs, 2 sections, 1 quote and 1 speaker; the other one has an id with a folder.</summary>
    static readonly CorpusFile[] Files =
    [
        new("harbour.txt",
            """
            The harbour opens

            The harbour opened on Monday, and “it was worth the wait and all of the money,” said Maria Lind, the mayor of the island.

            What comes next

            The first ship came in before noon, and nobody had thought that it would be there so early in the day.
            """),
        new("news/ferry.txt", "The ferry leaves\n\nThe last ferry left the island on Sunday evening, with forty passengers on board.\n"),
    ];

    /// <summary>What the analyzer has to say of statements; the program compiles but for that.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(
        string statements, string storage = "Literal", IReadOnlyList<CorpusFile>? files = null, string? url = null)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using TypedCorpus;

            class Program
            {
                static void Use(object? value) { }
                static void Change(ref CorpusArticle article) { }

                void Run(bool condition, int number)
                {
                    {{statements}}
                }
            }
            """;
        ConsumerProject project = new(files ?? Files)
        {
            Code = [code],
            Options = new CorpusDriverOptions { CorpusStorage = storage, CorpusUrl = url, PreprocessorSymbols = [ConsumerProject.Modern] },
        };
        Microsoft.CodeAnalysis.Compilation compilation = project.Compile().HasNoErrors().Compilation;
        return await compilation.WithAnalyzers([new ConstantAccessAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
