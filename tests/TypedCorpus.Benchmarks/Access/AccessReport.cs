using System.Globalization;
using TypedCorpus.Benchmarks.Projects;

namespace TypedCorpus.Benchmarks.Access;

/// <summary>How long a program takes to its quotes, and what they cost when it asks again.</summary>
static class AccessReport
{
    /// <summary>Writes a row for each way to have quotes: medians over processes, which take turns.</summary>
    public static void Write(int rounds, TextWriter output)
    {
        Program[] programs =
        [
            new("TypedCorpus, Literal", AccessProjects.Literal()),
            new("TypedCorpus, Resource", AccessProjects.Resource()),
            new("one JSON file, System.Text.Json", AccessProjects.Json()),
            new("files and a regular expression", AccessProjects.Regex()),
            new("objects in a static constructor", AccessProjects.StaticObjects()),
        ];
        foreach (Program program in programs)
            program.Project.Build("Configuration=Release");
        for (int round = 0; round < rounds; round++)
        {
            foreach (Program program in programs)
                program.Measure();
        }

        output.WriteLine(BenchmarkCorpus.Describe());
        MarkdownTable table = new(
            output, "program", "one article, first, ms", "all, first, ms", "one article again, µs", "bytes", "all again, µs", "bytes", "characters", "sixth quote of another article, bytes");
        foreach (Program program in programs)
        {
            Run one = program.One;
            Run all = program.All;
            table.Row(
                $"{program.Name}", $"{one.First / 1000:0.0}", $"{all.First / 1000:0.0}", $"{one.Again:0.00}", $"{one.Allocated}", $"{all.Again:0}", $"{all.Allocated}",
                $"{all.Length}", $"{(program.SixthQuote is >= 0 and double bytes ? $"{bytes}" : "-")}");
        }
    }

    sealed class Program(string name, ConsumerProject project)
    {
        readonly List<Run> ones = [];
        readonly List<Run> alls = [];

        public string Name => name;

        public ConsumerProject Project => project;

        public Run One => Run.Middle(ones);

        public Run All => Run.Middle(alls);

        public double SixthQuote => Start("quote").Allocated;

        public void Measure()
        {
            ones.Add(Start("one"));
            alls.Add(Start("all"));
        }

        Run Start(string what)
        {
            double[] values = [.. DotnetCommand.Run(project.Folder, project.Assembly("Release"), what).Split(' ').Select(value => double.Parse(value, CultureInfo.InvariantCulture))];
            return new Run(values[0], values[1], values[2], values[3]);
        }
    }

    // Times in microseconds, sizes in bytes and characters
    readonly record struct Run(double First, double Again, double Allocated, double Length)
    {
        public static Run Middle(List<Run> runs) => new(
            Median.Of(runs.Select(run => run.First)), Median.Of(runs.Select(run => run.Again)), Median.Of(runs.Select(run => run.Allocated)), runs[0].Length);
    }
}
