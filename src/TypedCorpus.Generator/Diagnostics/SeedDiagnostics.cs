using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Metadata;
using TypedCorpus.Analysis.Reading;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Pipeline;
using Document = TypedCorpus.Analysis.Document;
using TextSpan = TypedCorpus.Analysis.TextSpan;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about one seed, whatever the others are.</summary>
static class SeedDiagnostics
{
    const int WordsInMessage = 60;

    // One alone may be something else than a way to write
    const int FewestUnread = 2;

    /// <summary>The diagnostics, in order of their places.</summary>
    public static EquatableArray<SeedDiagnostic> Of(Seed seed, Document document, SeedPlaces places)
    {
        List<SeedDiagnostic> found = [];
        string fileName = Path.GetFileName(seed.Path);

        if (string.IsNullOrWhiteSpace(document.Source.Text))
            found.Add(SeedDiagnostic.Create(Descriptors.EmptySeed, SeedLocation.StartOf(seed.Path), fileName));

        if (Path.GetExtension(seed.Path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML")
            found.Add(SeedDiagnostic.Create(Descriptors.PageOfHtml, SeedLocation.StartOf(seed.Path), fileName));

        if (seed is { DoubledApostrophes: { } value, ReadsDoubledApostrophes: null })
            found.Add(SeedDiagnostic.Create(Descriptors.NoSuchValue, SeedLocation.StartOf(seed.Path), "DoubledApostrophes", value, "'true' or 'false'"));

        found.AddRange(EncodingDiagnostics.Of(seed.Path, seed.Characters));
        if (seed.Sidecar is { } sidecar)
            found.AddRange(EncodingDiagnostics.Of(sidecar.Path, sidecar.Characters));

        foreach (MetadataError error in document.Metadata.Errors)
            found.Add(Of(error, places));

        foreach (Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Boilerplate)
                found.Add(SeedDiagnostic.Create(Descriptors.Boilerplate, places.Of(block.Span), block.Reason ?? ""));
        }

        AddMostlyBoilerplate();

        foreach (TextSpan mark in document.UnclosedMarks)
            found.Add(SeedDiagnostic.Create(Descriptors.UnclosedMark, places.Of(mark)));

        if (document.UnreadQuotes.Count >= FewestUnread)
            found.Add(SeedDiagnostic.Create(Descriptors.UnreadQuotes, places.Of(document.UnreadQuotes[0]), Number(document.UnreadQuotes.Count)));

        bool hasQuotes = document.Quotes.Any(quote => quote.Kind != QuoteKind.Term);
        if (document.LanguageWithoutSpeakers is { } language && hasQuotes)
            found.Add(SeedDiagnostic.Create(Descriptors.LanguageWithoutSpeakers, SeedLocation.StartOf(seed.Path), language));

        foreach (Quote quote in document.Quotes)
        {
            if (quote.Kind != QuoteKind.Term && quote.Attribution is null && document.LanguageWithoutSpeakers is null)
                found.Add(SeedDiagnostic.Create(Descriptors.NoSpeaker, places.Of(quote.Span), Excerpt.Of(document.TextOf(quote.Span), WordsInMessage)));
            if (quote.Kind != QuoteKind.Term && quote.Attribution is { IsUnsure: true } unsure)
                found.Add(SeedDiagnostic.Create(Descriptors.UnsureSpeaker, places.Of(quote.Span), Number(unsure.Confidence), SourceOf(unsure, document)));
        }

        return found.OrderBy(diagnostic => diagnostic.Location!.Value.Span.Start).ToEquatableArray();

        void AddMostlyBoilerplate()
        {
            // What is boilerplate in Markdown is its markup
            if (TextFormats.Of(seed.Path).IsMarkdown() || document.Blocks.All(block => block.Kind != BlockKind.Boilerplate))
                return;

            int words = 0;
            int boilerplate = 0;
            foreach (Block block in document.Blocks)
            {
                int count = block.Kind == BlockKind.Metadata ? 0 : WordsIn(document.TextOf(block.Span));
                words += count;
                boilerplate += block.Kind == BlockKind.Boilerplate ? count : 0;
            }

            if (boilerplate * 2 > words)
                found.Add(SeedDiagnostic.Create(Descriptors.MostlyBoilerplate, SeedLocation.StartOf(seed.Path), $"{words}", fileName, $"{boilerplate}"));
        }
    }

    /// <summary>Diagnostics without those of corrections that a file for all articles made fit.</summary>
    public static EquatableArray<SeedDiagnostic> Without(
        EquatableArray<SeedDiagnostic> diagnostics, EquatableArray<MetadataError> before, EquatableArray<MetadataError> now)
    {
        if (before.Count == now.Count)
            return diagnostics;
        HashSet<string> gone = [.. before.Except(now).Select(error => ControlCharacters.Escape(error.Message))];
        return diagnostics.Where(diagnostic => diagnostic.Descriptor != Descriptors.Misfit || !gone.Contains(diagnostic.Arguments[0])).ToEquatableArray();
    }

    static SeedDiagnostic Of(MetadataError error, SeedPlaces places) => error.Fault switch
    {
        MetadataFault.Misfit => SeedDiagnostic.Create(Descriptors.Misfit, places.Of(error.Place), error.Message),
        MetadataFault.Doubtful =>
            SeedDiagnostic.Create(Descriptors.BadMetadata, places.Of(error.Place), error.Message) with { Severity = DiagnosticSeverity.Warning },
        _ => SeedDiagnostic.Create(Descriptors.BadMetadata, places.Of(error.Place), error.Message),
    };

    /// <summary>A number as messages write it.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // By name, or else as the text has it here
    static string SourceOf(Attribution attribution, Document document) => attribution switch
    {
        { Speaker: { } speaker } => document.Speakers[speaker].Name,
        { Mention: { } mention } => $"\"{Excerpt.Of(document.TextOf(mention), WordsInMessage)}\"",
        _ => "nobody",
    };

    /// <summary>The number of runs of characters that are no white space.</summary>
    static int WordsIn(string text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                words++;
        }

        return words;
    }
}
