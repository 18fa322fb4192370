using System.Text.Json;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Tool.Markup;
using TypedCorpus.Tool.Report;
using TypedCorpus.Tool.Review.Corrections;
using Speaker = TypedCorpus.Analysis.Speaker;

namespace TypedCorpus.Tool.Review;

/// <summary>The means to put an article right, at the foot of its page.</summary>
static class ReviewPanel
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The panel and its dialogs.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="article">The article.</param>
    /// <param name="version">What its files were when it was read.</param>
    public static MarkupText Of(ReportCorpus corpus, ReportArticle article, string version)
    {
        MarkupText html = new MarkupText().Add($"<link rel=\"stylesheet\" href=\"../review.css\">\n<script defer src=\"../review.js\"></script>\n");
        html.Add($"<section id=\"review\" aria-label=\"Review\" data-page=\"{article.Page}\" data-version=\"{version}\">\n");
        html.Add($"<p id=\"chosen\" tabindex=\"-1\" dir=\"auto\">Choose a quote, or go to the <a href=\"../next\">first one to look at</a>.</p>\n");
        html.Add($"<form hidden>\n<div class=\"choices\">");
        foreach (Speaker speaker in article.Document.Speakers)
            html.Add($"<button type=\"button\" data-speaker=\"{speaker.Name}\" dir=\"auto\">{speaker.Name}</button> ");
        html.Add($"<button type=\"button\" data-speaker=\"\">nobody</button></div>\n");
        html.Add($"<div class=\"choices\"><label for=\"somebody\">Somebody else</label> <input id=\"somebody\" name=\"speaker\" list=\"cast\" autocomplete=\"off\"> <button>Set</button></div>\n</form>\n");
        html.Add($"<div class=\"actions\">\n{Button("accept", "A", "Accept")}{Button("next", "N", "Next")}{Button("undo", "U", "Undo")}");
        html.Add($"{Button("split", "S", "Split…")}{Button("join", "J", "Join with next")}{Button("names", "R", "Speakers…")}{Button("details", "D", "Article…")}");
        html.Add($"<a href=\"../queue.html\">All to look at</a>\n</div>\n");
        html.Add($"<p class=\"keys\">The keys work while this panel has the focus.</p>\n<p role=\"status\"></p>\n");
        html.Add($"<script type=\"application/json\" id=\"quotes-data\">{Quotes(article)}</script>\n</section>\n");
        html.Add($"{SplitDialog()}{NamesDialog(corpus, article)}{DetailsDialog(article)}");
        return html;
    }

    static MarkupText Button(string action, string key, string name) =>
        new MarkupText().Add($"<button type=\"button\" data-do=\"{action}\" aria-keyshortcuts=\"{key}\"><kbd aria-hidden=\"true\">{key}</kbd> {name}</button>\n");

    static MarkupText Dialog(string id, string title, MarkupText fields) => new MarkupText()
        .Add($"<dialog id=\"{id}\" class=\"fix\" aria-labelledby=\"{id}-title\">\n<form method=\"dialog\">\n<h2 id=\"{id}-title\">{title}</h2>\n{fields}")
        .Add($"<p class=\"problem\" role=\"alert\"></p>\n<p class=\"actions\"><button class=\"primary\">Save</button> <button type=\"button\" data-close>Cancel</button></p>\n</form>\n</dialog>\n");

    static MarkupText SplitDialog() => Dialog("split", "Split a quote", new MarkupText()
        .Add($"<p id=\"split-hint\">Break the line where another quote starts. Delete the words that are no part of it.</p>\n")
        .Add($"<label>Quotes, one in a line <textarea name=\"lines\" rows=\"7\" aria-describedby=\"split-hint\" spellcheck=\"false\" dir=\"auto\"></textarea></label>\n"));

    static MarkupText NamesDialog(ReportCorpus corpus, ReportArticle article)
    {
        MarkupText fields = new MarkupText().Add($"<label>Speaker <select name=\"who\">");
        foreach (Speaker speaker in article.Document.Speakers)
            fields.Add($"<option value=\"{speaker.Name}\" data-description=\"{speaker.Description ?? ""}\">{speaker.Name}</option>");
        fields.Add($"</select></label>\n<label>Name <input name=\"name\" list=\"cast\" autocomplete=\"off\" aria-describedby=\"names-hint\"></label>\n");
        fields.Add($"<p id=\"names-hint\">The name of another speaker makes one of the two.</p>\n");
        fields.Add($"<label>Description <input name=\"description\" autocomplete=\"off\"></label>\n<datalist id=\"cast\">");
        foreach (ReportSpeaker speaker in corpus.Speakers)
            fields.Add($"<option value=\"{speaker.Name}\"></option>");
        return Dialog("names", "Rename or merge a speaker", fields.Add($"</datalist>\n"));
    }

    static MarkupText DetailsDialog(ReportArticle article) => Dialog("details", "The article", new MarkupText()
        .Add($"<label>Title <input name=\"title\" autocomplete=\"off\" dir=\"auto\" value=\"{Value(article, KnownKeys.Title)}\"></label>\n")
        .Add($"<label>Author <input name=\"author\" autocomplete=\"off\" dir=\"auto\" value=\"{Value(article, KnownKeys.Author)}\"></label>\n")
        .Add($"<label>Date <input name=\"date\" autocomplete=\"off\" placeholder=\"2024-05-31\" value=\"{Value(article, KnownKeys.Date)}\"></label>\n"));

    static string Value(ReportArticle article, string key) => DetailsCorrection.Of(article.Document, key) ?? "";

    // What a browser must know of each quote
    static MarkupText Quotes(ReportArticle article)
    {
        Dictionary<string, object> quotes = article.Quotes.ToDictionary(quote => quote.Anchor, object (quote) => new
        {
            Speaker = quote.Speaker is { } index ? article.Document.Speakers[index].Name : quote.Quote.Attribution is null ? null : "",
            Text = article.Document.TextOf(quote.Quote.Span),
            quote.IsNested,
            HasNext = !quote.IsNested && JoinCorrection.NextOf(article.Document, quote.Anchor) is not null,
        });
        MarkupText json = new();
        return json.AddRaw(JsonSerializer.Serialize(quotes, Json));
    }
}
