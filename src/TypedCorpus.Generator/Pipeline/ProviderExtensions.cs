using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the pipeline does to values of every kind.</summary>
static class ProviderExtensions
{
    /// <summary>The values without the missing ones.</summary>
    public static IncrementalValuesProvider<T> NotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class
        => values.Where(value => value is not null)!;
}
