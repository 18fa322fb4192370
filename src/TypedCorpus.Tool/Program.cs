using System.CommandLine;
using TypedCorpus.Tool;

Argument<string[]> files = new("FILE") { Description = "The text files to read.", Arity = ArgumentArity.OneOrMore };

Command export = new("export", "Writes what was read from each file, one JSON object a line.") { files };
export.SetAction(result => ExportCommand.Run(result.GetValue(files)!, Console.OpenStandardOutput(), Console.Error));

return new RootCommand("Reads articles, quotes and their speakers from text files.") { export }.Parse(args).Invoke();
