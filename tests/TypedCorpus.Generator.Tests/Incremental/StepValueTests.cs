using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CorpusFile = TypedCorpus.Testing.CorpusFile;

namespace TypedCorpus.Generator.Tests.Incremental;

public class StepValueTests
{
    // Plain values that compare by what they hold, and what the descriptors of diagnostics are made of
    static readonly HashSet<Type> Allowed =
        [typeof(TextSpan), typeof(LinePosition), typeof(LinePositionSpan), typeof(DiagnosticSeverity), typeof(DiagnosticDescriptor)];

    // Who is quoted is collected where an entry fits nobody
    static readonly CorpusFile Speakers = new("seeds/corpus.speakers.yaml", "speakers:\n  Ida Kern: {}\n");

    public static TheoryData<string> Names => [.. StepNames.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_value_of_a_step_holds_on_to_the_compiler(string step)
    {
        ImmutableArray<IncrementalGeneratorRunStep> runs = new CorpusRun("Resource", Speakers).Driver.GetRunResult().Results[0].TrackedSteps[step];
        Assert.NotEmpty(runs);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object value in runs.SelectMany(run => run.Outputs).Select(output => output.Value))
            Walk(value, value.GetType().Name, seen);
    }

    static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || Allowed.Contains(value.GetType()) || !seen.Add(value))
            return;
        Assert.False(
            value.GetType().FullName!.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal),
            $"{path} is a {value.GetType()}");

        if (value is Array array)
        {
            foreach (object? item in array)
                Walk(item, path + "[]", seen);
            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
