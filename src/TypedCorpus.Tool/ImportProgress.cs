using Spectre.Console;

namespace TypedCorpus.Tool;

/// <summary>Tells on a terminal how far an import is; says nothing where the error output is a file or a pipe.</summary>
/// <param name="console">The console of the error output; null where it is no terminal.</param>
sealed class ImportProgress(IAnsiConsole? console)
{
    public static ImportProgress OfErrorOutput() => new(Console.IsErrorRedirected
        ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>Does the work, which hands over a line whenever it has come further.</summary>
    public void Run(Action<Action<string>> work)
    {
        if (console is null)
            work(_ => { });
        else
            console.Status().Start("Importing", status => work(line => status.Status(Markup.Escape(line))));
    }
}
