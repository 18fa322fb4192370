using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Access;

/// <summary>One program for each way to have quotes at run time. Each knows one article by name and can walk over all.</summary>
static class AccessProjects
{
    const string TheArticle = "the-article";

    /// <summary>The number of the article that each program knows by name: one in the middle.</summary>
    static int Known => BenchmarkCorpus.Texts.Count / 2;

    /// <summary>The generated corpus in Literal storage, with a name for each quote.</summary>
    public static ConsumerProject Literal() => Typed("AccessLiteral", properties: "");

    /// <summary>The generated corpus in Resource storage, without names of quotes.</summary>
    public static ConsumerProject Resource() =>
        Typed("AccessResource", "<PropertyGroup><CorpusStorage>Resource</CorpusStorage><CorpusNamedQuotes>false</CorpusNamedQuotes></PropertyGroup>");

    /// <summary>One JSON file, read with the source generator of System.Text.Json.</summary>
    public static ConsumerProject Json()
    {
        ConsumerProject project = Create("AccessJson", "Json.cs", """<ItemGroup><EmbeddedResource Include="corpus.json" LogicalName="corpus.json" /></ItemGroup>""");
        project.Write("corpus.json", JsonSerializer.Serialize(Articles()));
        return project;
    }

    /// <summary>The files, searched with a regular expression at run time.</summary>
    public static ConsumerProject Regex()
    {
        ConsumerProject project = Create("AccessRegex", "Regex.cs", """
            <ItemGroup><EmbeddedResource Include="seeds/*.txt" WithCulture="false" Type="Non-Resx" LogicalName="%(Filename)" /></ItemGroup>
            """);
        project.WriteSeeds(BenchmarkCorpus.Texts);
        File.Move(Path.Combine(project.Folder, $"seeds/{Known:00000}.txt"), Path.Combine(project.Folder, $"seeds/{TheArticle}.txt"));
        return project;
    }

    /// <summary>Objects that a static constructor makes.</summary>
    public static ConsumerProject StaticObjects()
    {
        ConsumerProject project = Create("AccessStaticObjects", "StaticObjects.cs");
        project.Write("Articles.cs", WriteObjects());
        return project;
    }

    static ConsumerProject Typed(string name, string properties)
    {
        ConsumerProject project = Create(name, "Typed.cs", $"""{properties}<ItemGroup><Corpus Update="seeds/{Known:00000}.txt" Name="TheArticle" /></ItemGroup>""", usesCorpus: true);
        project.WriteSeeds(BenchmarkCorpus.Texts);
        return project;
    }

    static ConsumerProject Create(string name, string subject, string items = "", bool usesCorpus = false)
    {
        ConsumerProject project = ConsumerProject.Create(name, Read("Program.cs"), items, usesCorpus);
        project.Write(subject, Read(subject));
        return project;
    }

    static string Read(string program)
    {
        using StreamReader reader = new(typeof(AccessProjects).Assembly.GetManifestResourceStream(program)!);
        return reader.ReadToEnd();
    }

    static IEnumerable<SpokenArticle> Articles() =>
        BenchmarkCorpus.Texts.Select((text, number) => SpokenArticle.Of(number == Known ? TheArticle : $"{number:00000}", text));

    static string WriteObjects()
    {
        StringBuilder code = new("static class StaticCorpus\n{\n    public static readonly ArticleObject[] Articles =\n    [\n");
        foreach (SpokenArticle article in Articles())
        {
            code.Append(CultureInfo.InvariantCulture, $"        new({Quoted(article.Id)}, {Quoted(article.Title)}, [{string.Join(", ", article.Paragraphs.Select(Quoted))}], [");
            code.AppendJoin(", ", article.Quotes.Select(quote => $"new({quote.Paragraph}, {Quoted(quote.Text)}, {Quoted(quote.Speaker)})"));
            code.Append("]),\n");
        }

        return code.Append("    ];\n}\n").ToString();
    }

    static string Quoted(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
