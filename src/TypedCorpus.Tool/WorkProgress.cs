using Spectre.Console;

namespace TypedCorpus.Tool;

/// <summary>Tells on a terminal how far long work is; says nothing where the error output is a file or a pipe.</summary>
/// <param name="console">The console of the error output; null where it is no terminal.</param>
sealed class WorkProgress(IAnsiConsole? console)
{
    /// <summary>One that says nothing.</summary>
    public static WorkProgress None { get; } = new(null);

    /// <summary>One that writes to the error output.</summary>
    public static WorkProgress OfErrorOutput() => new(Console.IsErrorRedirected
        ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>Does the work, which hands over a line whenever it has come further.</summary>
    /// <param name="title">What is shown until it does.</param>
    /// <param name="work">The work.</param>
    public void Run(string title, Action<Action<string>> work)
    {
        if (console is null)
            work(_ => { });
        else
            console.Status().Start(title, status => work(line => status.Status(Spectre.Console.Markup.Escape(line))));
    }
}
