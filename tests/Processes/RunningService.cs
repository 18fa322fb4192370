using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TypedCorpus.Processes;

/// <summary>A web service of ASP.NET Core on a port of this machine that was free; it ends when it is disposed of.</summary>
sealed partial class RunningService : IDisposable
{
    readonly Process process;

    RunningService(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Asks the service.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts a service, and comes back once it listens.</summary>
    public static async Task<RunningService> Start(string program, CancellationToken cancellation)
    {
        Process process = Command.Start(program, ["--urls", "http://127.0.0.1:0"], Path.GetDirectoryName(program)!, Command.Plain);
        string said = "";
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            said += line + "\n";
            if (Listening().Match(line) is { Success: true } match)
                return new RunningService(process, new Uri(match.Groups[1].Value));
        }

        throw new InvalidOperationException($"{program} ended:\n{said}{await process.StandardError.ReadToEndAsync(cancellation)}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
