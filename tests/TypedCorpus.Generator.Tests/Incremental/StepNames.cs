using System.Reflection;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Tests.Incremental;

/// <summary>The steps of the pipeline that have a tracking name.</summary>
static class StepNames
{
    /// <summary>The names.</summary>
    public static IEnumerable<string> All { get; } =
        [.. typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
}
