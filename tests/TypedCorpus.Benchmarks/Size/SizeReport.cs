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
    /// <param name="publishes">Whether the programs are published, trimmed and native, too.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(bool publishes, TextWriter output)
    {
        Measure[] measures = publishes ? [new("assembly", Built), new("trimmed", Trimmed), new("NativeAOT", Native)] : [new("assembly", Built)];
        long[] empty = [.. SizesOf(Project("SizeEmpty", NoArticle, "", seeds: false))];
        output.WriteLine(BenchmarkCorpus.Describe());
        MarkdownTable table = new(output, ["program", .. measures.SelectMany(measure => (string[])[$"{measure.Name}, MB", "of the corpus"])]);
        Row("Literal, one article used", Project("SizeLiteralOne", OneArticle, ""));
        Row("Literal, all used", Project("SizeLiteralAll", AllArticles, ""));
        Row("Literal without names of quotes, all used", Project("SizeLiteralUnnamed", AllArticles, Unnamed));
        Row("Resource without names of quotes, all used", Project("SizeResource", AllArticles, Resource + Unnamed));

        void Row(string name, ConsumerProject project) =>
            table.Row([$"{name}", .. SizesOf(project).Zip(empty, (size, without) => size - without).SelectMany(Cells)]);

        IEnumerable<long> SizesOf(ConsumerProject project) => measures.Select(measure => measure.Of(project));
    }

    static FormattableString[] Cells(long bytes)
    {
        double corpus = BenchmarkCorpus.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        return [$"{bytes / 1e6:0.00}", $"{bytes / corpus:0.000}"];
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

    // The program's own assembly
    static long Built(ConsumerProject project)
    {
        project.Build("Configuration=Release");
        return Length(project.Assembly("Release"));
    }

    // The same, where what the program does not use is left out
    static long Trimmed(ConsumerProject project) => Length(Path.Combine(Publish(project, "trimmed", "PublishTrimmed=true"), $"{NameOf(project)}.dll"));

    static long Native(ConsumerProject project) =>
        Length(Path.Combine(Publish(project, "native", "PublishAot=true"), OperatingSystem.IsWindows() ? $"{NameOf(project)}.exe" : NameOf(project)));

    static string Publish(ConsumerProject project, string folder, string property)
    {
        DotnetCommand.Run(project.Folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:{property}", "-o", folder);
        return Path.Combine(project.Folder, folder);
    }

    static string NameOf(ConsumerProject project) => Path.GetFileName(project.Folder);

    static long Length(string file) => new FileInfo(file).Length;

    /// <summary>What is measured of a program, in bytes.</summary>
    sealed record Measure(string Name, Func<ConsumerProject, long> Of);
}
