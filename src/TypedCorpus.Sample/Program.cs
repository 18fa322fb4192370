using Spectre.Console;

var article = Corpus.BidenAndPutinDiplomacyInRegards;

Tree outline = new(article.Title.EscapeMarkup());
foreach (Section section in article.Sections)
    outline.AddNode($"{section.Heading?.Text ?? "Opening"} ({section.Paragraphs.Count} paragraphs)".EscapeMarkup());
AnsiConsole.Write(outline);

foreach (Quote quote in article.Quotes)
{
    AnsiConsole.MarkupInterpolated($"\n[bold]{quote.Speaker?.Name ?? "Somebody"}[/] [grey]{quote.Speaker?.Description}[/]\n");
    AnsiConsole.Write(new Padder(new Text($"“{quote.Text}”"), new Padding(2, 0)));
}

Table speakers = new Table().AddColumns("Speaker", "Quotes");
foreach (Speaker speaker in article.Speakers.OrderByDescending(speaker => speaker.Quotes.Count))
    speakers.AddRow(speaker.Name.EscapeMarkup(), $"{speaker.Quotes.Count}");
AnsiConsole.Write(speakers);
