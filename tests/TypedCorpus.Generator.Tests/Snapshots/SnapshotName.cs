using System.Reflection;
using static System.FormattableString;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>How Verify names the files of a test.</summary>
static class SnapshotName
{
    static readonly HashSet<char> Forbidden = [.. Path.GetInvalidFileNameChars(), '"', '\\', '<', '>', '|', ':', '*', '?', '/', '#'];

    /// <summary>How they begin: the class, the method, and the arguments of a theory.</summary>
    public static string Of(MethodInfo method, IReadOnlyList<object?> arguments) =>
        $"{method.ReflectedType!.Name}.{method.Name}{string.Concat(method.GetParameters().Zip(arguments, Part))}";

    static string Part(ParameterInfo parameter, object? argument) =>
        $"_{parameter.Name}={string.Concat(Invariant($"{argument ?? "null"}").Select(Allowed))}";

    static char Allowed(char c) => Forbidden.Contains(c) ? '-' : c;
}
