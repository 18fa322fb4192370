using Spectre.Console;

var article = Corpus.BidenAndPutinDiplomacyInRegards;

Tree outline = new($"[bold]{article.Title.EscapeMarkup()}[/]");
foreach (Section section in article.Sections)
    outline.AddNode($"{section.Heading?.Text ?? "Opening"} ({section.Paragraphs.Count} paragraphs)".EscapeMarkup());
AnsiConsole.Write(outline);

foreach (Quote quote in article.Quotes)
{
    string description = quote.Speaker?.Description is { } text ? $", {text}" : "";
    AnsiConsole.MarkupLineInterpolated($"\n“{quote.Text}”\n— [bold]{quote.Speaker?.Name ?? "unknown"}[/][grey]{description}[/]");
}

Table speakers = new Table().AddColumns("Speaker", "Quotes");
foreach (Speaker speaker in article.Speakers.OrderByDescending(speaker => speaker.Quotes.Count))
    speakers.AddRow(speaker.Name.EscapeMarkup(), $"{speaker.Quotes.Count}");
AnsiConsole.WriteLine();
AnsiConsole.Write(speakers);
