using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Testing;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Naming;

/// <summary>The names that the generator gave.</summary>
static class NamedCorpus
{
    /// <summary>The member names of the articles, by id.</summary>
    public static Dictionary<string, string> Of(params CorpusFile[] files) => Of(CorpusDriver.Run(files));

    /// <summary>The member names of the articles that a driver has seen, by id.</summary>
    public static Dictionary<string, string> Of(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedSteps[Steps.Articles]
            .SelectMany(step => step.Outputs)
            .Select(output => (NamedArticle)output.Value)
            .ToDictionary(article => article.Id, article => article.Name);
}
