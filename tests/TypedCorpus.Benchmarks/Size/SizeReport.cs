using System.Runtime.InteropServices;
using System.Text;
using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Size;

/// <summary>What the corpus adds to a program: as built, trimmed, and compiled ahead of time, where the program uses one article or all.</summary>
static class SizeReport
{
    const string NoArticle = "Console.WriteLine(Corpus.Articles.Count);";
    const string OneArticle = "foreach (Quote quote in Corpus.TheArticle.Quotes) Console.WriteLine(quote.Text);";
    const string AllArticles = "foreach (CorpusArticle article in Corpus.Articles) Console.WriteLine(article.Quotes.Count);";
    const string Resource = "<PropertyGroup><CorpusStorage>Resource</CorpusStorage></PropertyGroup>";
    const string Unnamed = "<PropertyGroup><CorpusNamedQuotes>false</CorpusNamedQuotes></PropertyGroup>";

    /// <summary>Writes a row for each program: what it is larger than the same one without a seed, over the UTF-8 bytes of the corpus.</summary>
    public static void Write(TextWriter output)
    {
        Sizes empty = Sizes.Of(Project("SizeEmpty", NoArticle, "", seeds: false));
        output.WriteLine(BenchmarkCorpus.Describe());
        MarkdownTable table = new(output, "program", "assembly, MB", "of the corpus", "trimmed, MB", "of the corpus", "NativeAOT, MB", "of the corpus");
        Row(table, "Literal, one article used", empty, Project("SizeLiteralOne", OneArticle, ""));
        Row(table, "Literal, all used", empty, Project("SizeLiteralAll", AllArticles, ""));
        Row(table, "Literal without names of quotes, all used", empty, Project("SizeLiteralUnnamed", AllArticles, Unnamed));
        Row(table, "Resource without names of quotes, all used", empty, Project("SizeResource", AllArticles, Resource + Unnamed));
    }

    static void Row(MarkdownTable table, string name, Sizes empty, ConsumerProject project)
    {
        double corpus = BenchmarkCorpus.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Sizes sizes = Sizes.Of(project);
        long built = sizes.Built - empty.Built;
        long trimmed = sizes.Trimmed - empty.Trimmed;
        long native = sizes.Native - empty.Native;
        table.Row(
            $"{name}", $"{built / 1e6:0.00}", $"{built / corpus:0.000}", $"{trimmed / 1e6:0.00}", $"{trimmed / corpus:0.000}", $"{native / 1e6:0.00}",
            $"{native / corpus:0.000}");
    }

    static ConsumerProject Project(string name, string program, string properties, bool seeds = true)
    {
        string known = $"seeds/{BenchmarkCorpus.Texts.Count / 2:00000}.txt";
        ConsumerProject project = ConsumerProject.Create(
            name, program, $"""{properties}<ItemGroup><Corpus Update="{known}" Name="TheArticle" /></ItemGroup>""", usesCorpus: true);
        if (seeds)
            project.WriteSeeds(BenchmarkCorpus.Texts);
        return project;
    }

    /// <summary>Bytes of the program's own assembly as built and as trimmed, and of the native program.</summary>
    readonly record struct Sizes(long Built, long Trimmed, long Native)
    {
        public static Sizes Of(ConsumerProject project)
        {
            string name = Path.GetFileName(project.Folder);
            project.Build("Configuration=Release");
            long built = Length(project.Assembly("Release"));
            return new Sizes(
                built,
                Length(Path.Combine(Publish(project, "trimmed", "PublishTrimmed=true"), $"{name}.dll")),
                Length(Path.Combine(Publish(project, "native", "PublishAot=true"), OperatingSystem.IsWindows() ? $"{name}.exe" : name)));
        }

        static string Publish(ConsumerProject project, string folder, string property)
        {
            DotnetCommand.Run(project.Folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:{property}", "-o", folder);
            return Path.Combine(project.Folder, folder);
        }

        static long Length(string file) => new FileInfo(file).Length;
    }
}
