using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Docs;
using TypedCorpus.Generator.Tests.Compilation;
using TypedCorpus.Generator.Usage;
using TypedCorpus.Testing;

namespace TypedCorpus.Generator.Tests.Docs;

/// <summary>
/// The project that a chapter of a page builds up block by block: seeds, what the project file says, a program. What is shown of it is held
/// against what the generator and the compiler make of it.
/// </summary>
sealed class DocExample
{
    const string Seeds = "seeds/";

    // Those of the SDK; the package adds its own two
    const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using TypedCorpus;";

    readonly Dictionary<string, string> files = new(StringComparer.Ordinal);
    CorpusDriverOptions options = new() { RootNamespace = "HarbourNews", PreprocessorSymbols = ["NET", ConsumerProject.Modern] };
    string? program;
    bool isShown = true;

    /// <summary>The kinds of blocks that this can make something of.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } =
        ["file", "program", "properties", "output", "diagnostics", "generated", "surface", "copy of", "parts of"];

    /// <summary>Takes the next block of the chapter: adds it to the project, or holds it against the project.</summary>
    public async Task Take(DocBlock block)
    {
        switch (block.Kind)
        {
            case "file" when !block.Argument.EndsWith(".cs", StringComparison.Ordinal):
                files[block.Argument] = block.Code;
                break;
            case "file" or "program":
                End();
                (program, isShown) = (block.Code, false);
                break;
            case "properties":
                options = Read(block.Code, options);
                break;
            case "output":
                Is(Compile().HasNoWarnings().Run(), block);
                isShown = true;
                break;
            case "diagnostics":
                Is(string.Concat(await Diagnose()), block);
                isShown = true;
                break;
            case "generated":
                HasParts(Compile().Source(block.Argument), block);
                break;
            case "surface":
                HasParts(CorpusDriver.Surface(Corpus, options), block);
                break;
            case "copy of":
                Is(Repository.Read(block.Argument), block);
                break;
            case "parts of":
                HasParts(Repository.Read(block.Argument), block);
                break;
            default:
                throw new ArgumentException($"{block}: no such kind.", nameof(block));
        }
    }

    /// <summary>Ends the chapter: a program of which nothing was shown has to compile at least.</summary>
    public void End()
    {
        if (!isShown)
            Compile().HasNoWarnings();
        isShown = true;
    }

    IEnumerable<CorpusFile> Corpus => files
        .Where(file => file.Key.StartsWith(Seeds, StringComparison.Ordinal))
        .Select(file => new CorpusFile(file.Key, file.Value) { Id = Path.ChangeExtension(file.Key[Seeds.Length..], null) });

    CompiledProject Compile() => new ConsumerProject([.. Corpus])
    {
        Options = options,
        Output = program is null ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
        Code = [$"{ImplicitUsings} global using {options.CorpusNamespace ?? options.RootNamespace};", program ?? ""],
    }.Compile();

    // As a build prints them; those of the program at their places in it
    async Task<IEnumerable<string>> Diagnose()
    {
        CompiledProject project = Compile();
        ImmutableArray<Diagnostic> ofCode = await project.Compilation
            .WithAnalyzers([new ConstantAccessAnalyzer(), new HiddenCorpusAnalyzer(), new MisspeltMemberAnalyzer()])
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return project.Reported
            .Concat(ofCode.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            .Select(Text);
    }

    static string Text(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string origin = diagnostic.Location == Location.None
            ? "CSC "
            : $"{(place.Path.Length > 0 ? place.Path : "Program.cs")}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
        return $"{origin}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n";
    }

    static void Is(string actual, DocBlock block)
    {
        if (actual != block.Code)
            Assert.Fail($"It comes as\n{actual}");
    }

    static void HasParts(string whole, DocBlock block)
    {
        if (!block.Parts.Any())
            Assert.Fail($"It comes as\n{whole}");

        int read = 0;
        foreach (string part in block.Parts)
        {
            int found = whole.IndexOf(part.TrimEnd('\n'), read, StringComparison.Ordinal);
            if (found < 0)
                Assert.Fail($"This is not there, or not in this order:\n{part}\nin\n{whole}");
            read = found + part.Length;
        }
    }

    static CorpusDriverOptions Read(string xml, CorpusDriverOptions before)
    {
        CorpusDriverOptions read = before with { };
        foreach (XElement property in XElement.Parse($"<PropertyGroup>{xml}</PropertyGroup>").Elements())
        {
            if (property.Name.LocalName == "LangVersion" && LanguageVersionFacts.TryParse(property.Value, out LanguageVersion language))
            {
                read = read with { LanguageVersion = language };
                continue;
            }

            PropertyInfo option = typeof(CorpusDriverOptions).GetProperty(property.Name.LocalName)
                ?? throw new ArgumentException($"No option is called {property.Name}.", nameof(xml));
            option.SetValue(read, option.PropertyType == typeof(bool) ? bool.Parse(property.Value) : property.Value);
        }

        return read;
    }
}
