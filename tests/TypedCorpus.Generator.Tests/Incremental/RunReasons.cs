using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>Why each step of the last run gave what it gave; where a step runs for each article, by the articles' ids.</summary>
sealed record RunReasons
{
    public required string AskedOptions { get; init; }

    public required string Options { get; init; }

    public required string Consumer { get; init; }

    public required string Sidecars { get; init; }

    public required string Schemas { get; init; }

    public required string SchemaPaths { get; init; }

    public required string Seeds { get; init; }

    public required string Documents { get; init; }

    public required string SpeakersFiles { get; init; }

    public required string NamedSpeakers { get; init; }

    public required string Casts { get; init; }

    public required string Heads { get; init; }

    public required string Catalog { get; init; }

    public required string Articles { get; init; }

    public required string WrittenArticles { get; init; }

    public required string OrderedArticles { get; init; }

    /// <summary>Those of articles whose texts are resources: a group stands for its articles.</summary>
    public required string TableGroups { get; init; }

    public required string LiteralSpace { get; init; }

    public required string Assets { get; init; }

    public required string Anchors { get; init; }

    public required string LinkTargets { get; init; }

    /// <summary>The emission of each article's source.</summary>
    public required string ArticleSources { get; init; }

    /// <summary>The emission of the corpus class.</summary>
    public required string CorpusSource { get; init; }

    /// <summary>What there is to say about the project.</summary>
    public required string ProjectDiagnostics { get; init; }

    /// <summary>The reasons of the last run of a driver.</summary>
    public static RunReasons Of(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new RunReasons
        {
            AskedOptions = OfStep(Steps.AskedOptions),
            Options = OfStep(Steps.Options),
            Consumer = OfStep(Steps.Consumer),
            Sidecars = OfStep(Steps.Sidecars),
            Schemas = OfStep(Steps.Schemas),
            SchemaPaths = OfStep(Steps.SchemaPaths),
            Seeds = OfStep(Steps.Seeds),
            Documents = OfStep(Steps.Documents),
            SpeakersFiles = OfStep(Steps.SpeakersFiles),
            NamedSpeakers = OfStep(Steps.NamedSpeakers),
            Casts = OfStep(Steps.Casts),
            Heads = OfStep(Steps.Heads),
            Catalog = OfStep(Steps.Catalog),
            Articles = OfStep(Steps.Articles),
            WrittenArticles = OfStep(Steps.WrittenArticles),
            OrderedArticles = OfStep(Steps.OrderedArticles),
            TableGroups = OfStep(Steps.TableGroups),
            LiteralSpace = OfStep(Steps.LiteralSpace),
            Assets = OfStep(Steps.Assets),
            Anchors = OfStep(Steps.Anchors),
            LinkTargets = OfStep(Steps.LinkTargets),
            ArticleSources = OfOutput<(WrittenArticle, Consumer)>(Steps.OrderedArticles),
            CorpusSource = OfOutput<((Catalog, CorpusOptions), Consumer)>(Steps.Options),
            ProjectDiagnostics = OfOutput<((Catalog, CorpusOptions), Consumer)>(Steps.AskedOptions),
        };

        // A step that gives nothing is not among them
        string OfStep(string name) => result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? Text(steps.SelectMany(step => step.Outputs).Where(output => output.Value is not TableGroup { Articles.Count: 0 }))
            : "";

        string OfOutput<TInput>(string from) => Text(
            from step in result.TrackedOutputSteps.SelectMany(steps => steps.Value)
            let input = step.Inputs.Single()
            let value = input.Source.Outputs[input.OutputIndex].Value
            where value is TInput && NamedInputs(input.Source).Contains(@from)
            from output in step.Outputs
            select (value, output.Reason));
    }

    // The nearest steps with a name
    static IEnumerable<string> NamedInputs(IncrementalGeneratorRunStep step) =>
        step.Name is { } name ? [name] : step.Inputs.SelectMany(input => NamedInputs(input.Source));

    static string Text(IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs) =>
        string.Join(", ", outputs.Select(output => (IdOf(output.Value) + " " + output.Reason).TrimStart()).Distinct().Order(StringComparer.Ordinal));

    static string IdOf(object value) => value switch
    {
        Seed seed => seed.Id,
        ReadSeed seed => seed.Id,
        Cast cast => cast.Id,
        ArticleHead head => head.Id,
        LinkTarget target => Path.GetFileNameWithoutExtension(target.Path),
        NamedArticle article => article.Id,
        TableGroup group => string.Join(" and ", group.Articles.Select(article => article.Id)),
        WrittenArticle written => written.Article.Id,
        (WrittenArticle written, _) => written.Article.Id,
        _ => "",
    };
}
