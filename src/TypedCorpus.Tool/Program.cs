using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Spectre.Console;
using TypedCorpus.Import;
using TypedCorpus.Tool;
using TypedCorpus.Tool.Export;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review;

const int UsageError = 2;

Argument<string[]> paths = PathsOf("Files, folders, patterns such as 'seeds/**/*.md', or - for standard input.");
Argument<string[]> reviewed = PathsOf("Files, folders, or patterns such as 'seeds/**/*.md'.");

Option<bool> markdown = new("--markdown") { Description = "Reads standard input as Markdown; else it is plain text." };

Option<bool> doubled = new("--doubled-apostrophes") { Description = "Reads two apostrophes on either side, ''...'', as quotation marks." };

Command show = new("show", "Shows what was read from each file: its outline, quotes and speakers.") { paths, markdown, doubled };
show.SetAction(result => ShowCommand.Run(result.GetValue(paths)!, OptionsOf(result), AnsiConsole.Console, Console.Error));

Option<string> checkFormat = FormatOf("How it is written: a line each, or a log in SARIF 2.1.0.", CheckCommand.Formats);
Command check = new("check", "Lists what a build would report of the files, and fails when there is an error.") { paths, checkFormat, doubled };
check.SetAction(result => CheckCommand.Run(
    result.GetValue(paths)!,
    OptionsOf(result),
    result.GetValue(checkFormat)!,
    Console.OpenStandardOutput(),
    Console.Error,
    WorkProgress.OfErrorOutput()));

Option<bool> text = new("--text") { Description = "Writes the words of each part beside its place, as JSON." };
Option<string> exportFormat = FormatOf("How it is written: a JSON object a line, a row of CSV for each quote, or TEI P5.", ExportCommand.Formats);
Command export = new("export", "Writes what was read from each file, for other programs.") { paths, markdown, doubled, exportFormat, text };
export.SetAction(result => ExportCommand.Run(
    result.GetValue(paths)!,
    OptionsOf(result),
    result.GetValue(exportFormat)!,
    result.GetValue(text),
    Console.OpenStandardOutput(),
    Console.Error,
    Console.IsOutputRedirected ? WorkProgress.OfErrorOutput() : WorkProgress.None));

Option<string> folder = new("--output", "-o") { Description = "The folder that the seeds are written to.", Required = true, HelpName = "FOLDER" };
Option<bool> force = new("--force") { Description = "Overwrites files that are there already." };
Option<bool> jsonLines = new("--jsonl") { Description = "Reads the files as JSON lines, whatever they are called." };
Option<string> textField = new("--text-field") { Description = "The field of a record that holds its text.", HelpName = "NAME" };
Command import = new("import", "Makes seeds of web pages (HTML, MHTML, WARC), feeds (RSS, Atom) and records (JSON lines).") { paths, folder, force, jsonLines, textField };
import.SetAction(result => new ImportCommand(
    new ImportRequest(result.GetValue(paths)!, result.GetValue(folder)!, result.GetValue(force), new FileImportOptions(result.GetValue(jsonLines), result.GetValue(textField))),
    Console.Out,
    Console.Error,
    WorkProgress.OfErrorOutput()).Run());

Option<string> site = new("--output", "-o") { Description = "The folder that the site is written to.", Required = true, HelpName = "FOLDER" };
Command report = new("report", "Writes a site that shows articles, quotes and speakers, to be opened from the disk.") { paths, markdown, doubled, site };
report.SetAction(result =>
    ReportCommand.Run(result.GetValue(paths)!, OptionsOf(result), result.GetValue(site)!, Console.Out, Console.Error, WorkProgress.OfErrorOutput()));

Command review = new("review", "Serves the pages of a report to this machine alone, and writes what is put right in them beside the seeds.") { reviewed, doubled };
review.SetAction((result, stop) => ReviewCommand.Run(result.GetValue(reviewed)!, OptionsOf(result), Console.Out, Console.Error, stop));

RootCommand root = new("Reads articles, quotes and their speakers from text files.") { show, check, export, report, review, import };
HelpOption help = root.Options.OfType<HelpOption>().Single();
help.Action = new ExampleHelp((HelpAction)help.Action!, new Dictionary<string, string>
{
    ["show"] = "typedcorpus show seeds/bridge.txt",
    ["check"] = "typedcorpus check seeds",
    ["export"] = "typedcorpus export --text 'seeds/**/*.md'",
    ["report"] = "typedcorpus report seeds -o report",
    ["review"] = "typedcorpus review seeds",
    ["import"] = "typedcorpus import saved/*.html -o seeds",
});

ParseResult parsed = root.Parse(args);
if (parsed.Action is not ParseErrorAction)
    return await parsed.InvokeAsync();

// Nothing of it on standard output, which may be read by a program
foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine($"See 'typedcorpus {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help'.");
return UsageError;

Argument<string[]> PathsOf(string description)
{
    Argument<string[]> argument = new("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };

    // What begins with a dash and is no option would be taken for a file
    argument.Validators.Add(result =>
    {
        if (!args.Contains("--") && result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..]) is { } unknown)
            result.AddError($"There is no option '{unknown.Value}'. A file of this name can stand behind '--'.");
    });
    return argument;
}

SeedOptions OptionsOf(ParseResult result) => new(result.GetValue(markdown), result.GetValue(doubled));

static Option<string> FormatOf(string description, string[] formats)
{
    Option<string> format = new("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
    format.AcceptOnlyFromAmong(formats);
    return format;
}
