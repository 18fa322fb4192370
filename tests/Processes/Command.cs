using System.Diagnostics;
using System.Text;

namespace TypedCorpus.Processes;

/// <summary>What a command printed, standard output and standard error in one, and its exit code.</summary>
sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>What was printed, line by line; no empty lines.</summary>
    public IReadOnlyList<string> Lines =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The errors and warnings of a build, each once.</summary>
    public IReadOnlyList<string> Problems =>
        Lines.Where(line => line.Contains(": error", StringComparison.Ordinal) || line.Contains(": warning", StringComparison.Ordinal))
            .Distinct().ToArray();

    /// <summary>The same result, once the command has succeeded without an error or a warning.</summary>
    public CommandResult SucceededWithoutWarning() =>
        ExitCode == 0 && Problems.Count == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}");

    /// <summary>The same result, once the command has succeeded.</summary>
    public CommandResult Succeeded() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"Exit code {ExitCode}:\n{Output}");
}

/// <summary>Runs programs as a person at a prompt would: without what the test's own build and host left in the environment.</summary>
static class Command
{
    static readonly string[] InheritedPrefixes = ["MSBUILD", "DOTNET_CLI_TEST", "TESTINGPLATFORM_", "XUNIT_", "VSTEST_"];

    /// <summary>The environment of a program that speaks English and without colours.</summary>
    public static Dictionary<string, string> Plain => new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["NO_COLOR"] = "1",
    };

    public static async Task<CommandResult> Run(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        using Process process = Start(program, arguments, folder, environment);
        StringBuilder output = new();
        await using CancellationTokenRegistration _ = cancellation.Register(() => process.Kill(entireProcessTree: true));
        await Task.WhenAll(Collect(process.StandardOutput, output), Collect(process.StandardError, output));
        await process.WaitForExitAsync(cancellation);
        return new CommandResult(process.ExitCode, output.ToString());
    }

    /// <summary>Starts a program that has nothing to read.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string inherited in start.Environment.Keys.Where(IsInherited).ToArray())
            start.Environment.Remove(inherited);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    static bool IsInherited(string variable) =>
        InheritedPrefixes.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    static async Task Collect(StreamReader reader, StringBuilder output)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (output)
                output.Append(line).Append('\n');
        }
    }
}
