using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using TypedCorpus.Analysis;
using TypedCorpus.CodeFixes;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Tests.Hostile.Fuzzing;

namespace TypedCorpus.Generator.Tests.Determinism;

/// <summary>What the compiler loads has no state that one run leaves to the next.</summary>
public class StaticStateTests
{
    static readonly Assembly[] Loaded = [typeof(DocumentReader).Assembly, typeof(CorpusGenerator).Assembly, typeof(UnknownTextFix).Assembly];

    public static TheoryData<string> Fields => [.. StaticFields().Select(NameOf)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_static_field_is_set_once(string name) =>
        Assert.True(StaticFields().Single(found => NameOf(found) == name).IsInitOnly, name);

    [Fact]
    public void A_run_leaves_no_trace_in_static_fields()
    {
        Run(0);
        string[] before = [.. StaticFields().Select(Content)];
        Assert.Contains(before, content => content.Length > 1000);

        for (int batch = 1; batch < 5; batch++)
            Run(batch);

        Assert.Equal(before, StaticFields().Select(Content));
    }

    static void Run(int batch) =>
        new ConsumerProject([.. Enumerable.Range(batch * 50, 50).SelectMany(number => AnySeeds.Of(number).Files($"{number}"))]).Compile();

    // Constants can't change, and what the compiler makes for lambdas is made once, whoever comes first
    static IEnumerable<FieldInfo> StaticFields() =>
        from assembly in Loaded
        from type in assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.ContainsGenericParameters
        from found in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !found.IsLiteral
        select found;

    static string NameOf(FieldInfo found) => $"{found.DeclaringType!.FullName}.{found.Name}";

    static string Content(FieldInfo found)
    {
        List<string> content = [NameOf(found)];
        Walk(found.GetValue(null), content, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return string.Join(' ', content);
    }

    // As far as the objects are of these assemblies or collections; what a library keeps is its own to guard
    static void Walk(object? value, List<string> content, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum)
        {
            content.Add(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, content, seen);
        }
        else if (Loaded.Contains(value.GetType().Assembly)
            || value is ITuple || value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            foreach (FieldInfo part in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Walk(part.GetValue(value), content, seen);
        }
    }
}
