using System.Reflection;

namespace TypedCorpus.Package.Tests;

/// <summary>
/// Whether the tests were built with <c>-p:Full=true</c>, as CI builds them. Without it, those are left out that need minutes of their own:
/// they publish, measure, or pack once more.
/// </summary>
public static class Full
{
    /// <summary>Why a test is left out.</summary>
    public const string Reason = "It takes long, and CI runs it: dotnet test Generator.sln -p:Full=true";

    /// <summary>Whether they run, too.</summary>
    public static bool IsAsked { get; } = typeof(Full).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Any(metadata => metadata is { Key: nameof(Full), Value: "true" });
}
