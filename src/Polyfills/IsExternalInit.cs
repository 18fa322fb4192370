using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it where a type has <c>init</c> accessors, as records do.</summary>
[Embedded]
static class IsExternalInit;
