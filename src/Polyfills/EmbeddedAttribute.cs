namespace Microsoft.CodeAnalysis;

/// <summary>Marks types that only the assembly itself sees: not even its friends, which have the framework's own.</summary>
[Embedded]
[AttributeUsage(AttributeTargets.All)]
sealed class EmbeddedAttribute : Attribute;
