using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>The emitted model: the files of the project TypedCorpus.Model, which stand in this assembly as they are.</summary>
static class ModelSources
{
    const string Folder = "Model/";

    /// <summary>Adds the files; where the package TypedCorpus.Model brings the model, its constant leaves them empty.</summary>
    public static void Add(IncrementalGeneratorPostInitializationContext context)
    {
        Assembly assembly = typeof(ModelSources).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            string hintName = $"TypedCorpus.{Path.GetFileNameWithoutExtension(resource.Substring(Folder.Length))}.g.cs";
            string code = $"{SourceHeader.Text}#if !{Consumer.ModelConstant}\n{reader.ReadToEnd().Replace("\r\n", "\n")}#endif\n";
            context.AddSource(hintName, SourceText.From(code, Encoding.UTF8));
        }
    }
}
