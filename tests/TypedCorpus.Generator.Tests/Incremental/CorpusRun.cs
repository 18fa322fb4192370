using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>A corpus of three articles that the generator has seen once.</summary>
sealed class CorpusRun
{
    static readonly CSharpCompilation Project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class A { }")]);

    public CorpusRun(string storage = "Literal", params CorpusFile[] others) =>
        Driver = CorpusDriver.Create([.. Files, .. others.Select(file => new CorpusText(file))], new CorpusDriverOptions { CorpusStorage = storage }, tracksSteps: true).RunGenerators(Project);

    /// <summary>The articles, in ordinal order.</summary>
    public CorpusText[] Files { get; } =
    [
        Text("creek", "A creek rises\n\nThe creek rose overnight. Nobody was near it."),
        Text("harbour", "The harbour closes\n\n“We had no choice,” said Ada Brook. The boats stay in."),
        Text("orchard", "An orchard blooms\n\nThe trees were early this year. So were the bees."),
    ];

    /// <summary>The driver after the last run.</summary>
    public GeneratorDriver Driver { get; private set; }

    /// <summary>A seed below the folder of seeds.</summary>
    public static CorpusText Text(string id, string text) => new(new CorpusFile($"seeds/{id}.txt", text) { Id = id });

    /// <summary>Runs the generator again.</summary>
    /// <param name="change">What happened in between.</param>
    /// <param name="code">The project's own code now.</param>
    public RunReasons Again(Func<GeneratorDriver, GeneratorDriver>? change = null, string code = "class A { }")
    {
        CSharpCompilation project = Project.ReplaceSyntaxTree(Project.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code));
        Driver = (change?.Invoke(Driver) ?? Driver).RunGenerators(project);
        return RunReasons.Of(Driver);
    }

    /// <summary>Runs the generator again after an edit of one seed.</summary>
    public RunReasons AfterEdit(string id, Func<string, string> edit)
    {
        CorpusText old = Files.Single(file => file.File.Id == id);
        return Again(driver => driver.ReplaceAdditionalText(old, Text(id, edit(old.File.Text))));
    }

    /// <summary>All sources of the last run, as one text.</summary>
    public string Sources() => string.Join(
        "\n", Driver.GetRunResult().GeneratedTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => $"{tree.FilePath}\n{tree}"));
}
