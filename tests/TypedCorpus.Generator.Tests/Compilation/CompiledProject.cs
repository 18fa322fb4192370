using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace TypedCorpus.Generator.Tests.Compilation;

/// <summary>A consumer's project after the compiler has seen it.</summary>
/// <param name="Result">What the generator made.</param>
/// <param name="Compilation">The project's code with what was made.</param>
/// <param name="Reported">What the generator had to say.</param>
/// <param name="Resources">What is embedded in the assembly.</param>
sealed record CompiledProject(
    GeneratorDriverRunResult Result,
    Microsoft.CodeAnalysis.Compilation Compilation,
    ImmutableArray<Diagnostic> Reported,
    ImmutableArray<ResourceDescription> Resources)
{
    readonly Lazy<(EmitResult Result, byte[] Assembly)> emitted = new(() => Emit(Compilation, Resources));

    /// <summary>The emitted source of a name.</summary>
    public string Source(string hintName) =>
        Result.Results[0].GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The names of the emitted sources, without those of the model.</summary>
    public IEnumerable<string> OwnSources() =>
        Result.Results[0].GeneratedSources.Select(source => source.HintName).Where(name => !name.StartsWith("TypedCorpus.", StringComparison.Ordinal));

    /// <summary>Fails on any error or warning of the compiler, and on an exception in the generator.</summary>
    public CompiledProject HasNoWarnings()
    {
        Assert.Null(Result.Results[0].Exception);
        Assert.Empty(emitted.Value.Result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return this;
    }

    /// <summary>Fails on any error of the compiler.</summary>
    public CompiledProject HasNoErrors()
    {
        Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return this;
    }

    /// <summary>Calls a static method in an assembly that nothing has touched yet.</summary>
    public T Call<T>(string type, string method, params object?[] arguments)
    {
        Assert.Empty(emitted.Value.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        AssemblyLoadContext context = new(name: null, isCollectible: true);
        try
        {
            context.Resolving += (within, name) => name.Name == "TypedCorpus.Model" ? within.LoadFromStream(new MemoryStream(References.ModelAssembly)) : null;
            using MemoryStream stream = new(emitted.Value.Assembly);
            MethodInfo found = context.LoadFromStream(stream).GetType(type, throwOnError: true)!.GetMethod(method)!;
            return (T)found.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Runs the program, and gives back what it prints. One at a time: the console is that of the process.</summary>
    public string Run()
    {
        TextWriter console = Console.Out;
        AssemblyLoadContext context = new(name: null, isCollectible: true);
        try
        {
            using StringWriter printed = new() { NewLine = "\n" };
            Console.SetOut(printed);
            using MemoryStream stream = new(emitted.Value.Assembly);
            context.LoadFromStream(stream).EntryPoint!.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [Array.Empty<string>()], culture: null);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }
    }

    // With the XML documentation, as the compiler reads comments only then
    static (EmitResult Result, byte[] Assembly) Emit(Microsoft.CodeAnalysis.Compilation compilation, IEnumerable<ResourceDescription> resources)
    {
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        EmitResult result = compilation.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: resources);
        return (result, assembly.ToArray());
    }
}
