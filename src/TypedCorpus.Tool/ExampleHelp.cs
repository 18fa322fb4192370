using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TypedCorpus.Tool;

/// <summary>The help of a command, with an example of its use and the exit codes below it.</summary>
/// <param name="usual">Writes the help without them.</param>
/// <param name="examples">The examples by the commands' names.</param>
sealed class ExampleHelp(HelpAction usual, IReadOnlyDictionary<string, string> examples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (examples.TryGetValue(parseResult.CommandResult.Command.Name, out string? example))
            output.WriteLine($"Example:{Environment.NewLine}  {example}{Environment.NewLine}");
        output.WriteLine($"Exit codes:{Environment.NewLine}  0 done; 1 something could not be read, or an error was found; 2 the command was not understood");
        return exitCode;
    }
}
