using System.Globalization;
using Microsoft.CodeAnalysis;
using static System.FormattableString;

namespace TypedCorpus.Testing;

/// <summary>The files that Verify.SourceGenerators 2.6.0 makes of a driver that has run.</summary>
static class DriverTargets
{
    /// <summary>The diagnostics, where there are any, and every source that is not ignored.</summary>
    public static IReadOnlyList<SnapshotTarget> Of(GeneratorDriverRunResult result, Func<GeneratedSourceResult, bool> ignore)
    {
        List<SnapshotTarget> targets = [];
        if (!result.Diagnostics.IsEmpty)
            targets.Add(new SnapshotTarget(Name: null, "txt", TextOf(result.Diagnostics)));
        targets.AddRange(result.Results.SelectMany(generator => generator.GeneratedSources).Where(source => !ignore(source)).Select(TargetOf));
        return targets;
    }

    static SnapshotTarget TargetOf(GeneratedSourceResult source) => new(
        Path.GetFileNameWithoutExtension(source.HintName),
        Path.GetExtension(source.HintName).TrimStart('.'),
        $"//HintName: {source.HintName}\n{SnapshotText.WithLineFeeds(source.SourceText.ToString())}");

    // Verify writes JSON without quotes, without members that are empty or zero, and without a final newline
    static string TextOf(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(TextOf))}\n  ]\n}}";

    static string TextOf(Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        string[] outer =
        [
            .. diagnostic.Location.Kind == LocationKind.None ? Array.Empty<string>() : [$"Location: {PlaceOf(diagnostic)}"],
            $"Message: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}",
            $"Severity: {diagnostic.Severity}",
            .. diagnostic.WarningLevel == 0 ? Array.Empty<string>() : [Invariant($"WarningLevel: {diagnostic.WarningLevel}")],
        ];
        string[] inner =
        [
            $"Id: {descriptor.Id}",
            $"Title: {descriptor.Title}",
            .. Unless(descriptor.Description.ToString(CultureInfo.InvariantCulture), "Description"),
            .. Unless(descriptor.HelpLinkUri, "HelpLink"),
            $"MessageFormat: {descriptor.MessageFormat}",
            $"Category: {descriptor.Category}",
            $"DefaultSeverity: {descriptor.DefaultSeverity}",
            $"IsEnabledByDefault: {(descriptor.IsEnabledByDefault ? "true" : "false")}",
        ];
        return $"    {{\n{Lines(outer, 6)},\n      Descriptor: {{\n{Lines(inner, 8)}\n      }}\n    }}";
    }

    // Verify.SourceGenerators parts folders with \ on every system
    static string PlaceOf(Diagnostic diagnostic) => Invariant($"{diagnostic.Location.GetMappedLineSpan()}").Replace('/', '\\');

    static string[] Unless(string text, string name) => string.IsNullOrWhiteSpace(text) ? [] : [$"{name}: {text}"];

    static string Lines(IEnumerable<string> members, int indentation) =>
        string.Join(",\n", members.Select(member => new string(' ', indentation) + member));
}
