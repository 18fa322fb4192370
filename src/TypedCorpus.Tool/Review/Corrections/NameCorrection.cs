using TypedCorpus.Analysis;
using TypedCorpus.Analysis.Corrections;
using TypedCorpus.Tool.Report;

namespace TypedCorpus.Tool.Review.Corrections;

/// <summary>What a speaker of the article is called; one who gets the name of another is the same.</summary>
/// <param name="Page">The page of the article.</param>
/// <param name="Version">What the files of the article were.</param>
/// <param name="Speaker">The name so far.</param>
/// <param name="Name">The name.</param>
/// <param name="Description">Who it is; empty for nothing, null for what is known so far.</param>
sealed record NameCorrection(string Page, string Version, string Speaker, string Name, string? Description) : Correction(Page, Version)
{
    public override IReadOnlyList<Func<string, string?>> Changes(ReportArticle article, Func<string, string> ownName, out string problem)
    {
        problem = "Nothing was changed";
        Analysis.Speaker? speaker = article.Document.Speakers.FirstOrDefault(one => one.Name == Speaker);
        if (speaker is null || Line(Name) is not { } name)
        {
            problem = "A name is expected";
            return [];
        }

        string? description = Line(Description);
        string own = ownName(Speaker);
        List<Func<string, string?>> changes = [];
        if (name != Speaker)
            changes.Add(yaml => CorrectionWriter.SetOfSpeaker(yaml, own, "name", name));
        if (Description is not null && description != speaker.Description)
            changes.Add(yaml => CorrectionWriter.SetOfSpeaker(yaml, name != Speaker ? name : own, "description", description));
        return changes;
    }

    public override bool IsDone(Document before, Document after)
    {
        // One who becomes another may be described as that one is
        bool keepsDescription = Description is null || Line(Description) == before.Speakers.FirstOrDefault(one => one.Name == Speaker)?.Description;
        string[] expected = [.. NamesOf(before).Select(name => name == Speaker ? Line(Name)! : name)];
        Analysis.Speaker? speaker = after.Speakers.FirstOrDefault(one => one.Name == Line(Name));
        return NamesOf(after).SequenceEqual(expected) && (keepsDescription || speaker?.Description == Line(Description));
    }

    // Of each quote
    static IEnumerable<string> NamesOf(Document document) =>
        ReportQuote.Of(document).Select(quote => quote.Speaker is { } index ? document.Speakers[index].Name : "");
}
