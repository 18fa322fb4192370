using System.CommandLine;
using Spectre.Console;
using TypedCorpus.Tool;

Argument<string[]> files = new("FILE") { Description = "The text files to read.", Arity = ArgumentArity.OneOrMore };

Command show = new("show", "Shows what was read from each file: its outline, quotes and speakers.") { files };
show.SetAction(result => ShowCommand.Run(result.GetValue(files)!, AnsiConsole.Console, Console.Error));

Command check = new("check", "Lists what a build would report of the files, and fails when there is an error.") { files };
check.SetAction(result => CheckCommand.Run(result.GetValue(files)!, Console.Out, Console.Error));

Command export = new("export", "Writes what was read from each file, one JSON object a line.") { files };
export.SetAction(result => ExportCommand.Run(result.GetValue(files)!, Console.OpenStandardOutput(), Console.Error));

return new RootCommand("Reads articles, quotes and their speakers from text files.") { show, check, export }.Parse(args).Invoke();
