using System.Diagnostics;

namespace TypedCorpus.Benchmarks.Projects;

/// <summary>Runs a program and waits for its end.</summary>
static class DotnetCommand
{
    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it wrote.</exception>
    public static string Run(string folder, params IEnumerable<string> arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs a program in a folder.</summary>
    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it wrote.</exception>
    public static string RunProgram(string program, string folder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the process that measures was itself built and started with must not reach what is measured
        foreach (string inherited in start.Environment.Keys.Where(IsOfThisProcess).ToArray())
            start.Environment.Remove(inherited);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} in {folder} ended with {process.ExitCode}:\n{output}{errors.Result}");
    }

    static bool IsOfThisProcess(string variable) => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
