using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A diagnostic, as a value.</summary>
/// <param name="Descriptor">What it is.</param>
/// <param name="Location">Where it is; null when it concerns the project.</param>
/// <param name="Arguments">What stands in its message.</param>
/// <param name="Severity">How bad it is.</param>
sealed record SeedDiagnostic(
    DiagnosticDescriptor Descriptor, SeedLocation? Location, EquatableArray<string> Arguments, DiagnosticSeverity Severity)
{
    /// <summary>A diagnostic of its descriptor's severity.</summary>
    public static SeedDiagnostic Create(DiagnosticDescriptor descriptor, SeedLocation? location, params string[] arguments) =>
        new(descriptor, location, arguments.Select(ControlCharacters.Escape).ToEquatableArray(), descriptor.DefaultSeverity);

    /// <summary>The same for the compiler.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptor, Location?.ToLocation(), Severity, additionalLocations: null, properties: null, Arguments.ToArray<object>());
}
