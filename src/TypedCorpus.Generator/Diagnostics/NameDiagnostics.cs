using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What there is to say about articles that do not have the name which they would have alone.</summary>
static class NameDiagnostics
{
    // Folders of documentation have dozens of pages of one title
    const int MostOthers = 3;

    /// <summary>
    /// One for each name, at the first of the articles that lost it: a note where that is the title's name, as nothing has to be done, and a warning where
    /// somebody asked for the name.
    /// </summary>
    /// <param name="heads">The articles, by id.</param>
    /// <param name="names">Their names.</param>
    public static IEnumerable<SeedDiagnostic> Of(IReadOnlyList<ArticleHead> heads, IReadOnlyList<string> names)
    {
        foreach (IGrouping<string, int> same in Enumerable.Range(0, heads.Count).GroupBy(i => ArticleNames.Wish(heads[i]), StringComparer.OrdinalIgnoreCase))
        {
            int[] losers = [.. same.Where(i => names[i] != ArticleNames.Wish(heads[i]))];
            bool isAskedFor = losers.Any(i => heads[i].Name is not null);
            if (losers.Length == 0 || (!isAskedFor && same.Skip(1).Any() && AreToldApart([.. same.Select(i => heads[i].Id)])))
                continue;

            int first = isAskedFor ? losers.First(i => heads[i].Name is not null) : losers[0];
            string words = Words(ArticleNames.Wish(heads[first]), names[first], [.. losers.Where(i => i != first).Select(i => names[i])]);
            SeedDiagnostic note = SeedDiagnostic.Create(Descriptors.NameTaken, SeedLocation.StartOf(heads[first].Path), words);
            yield return isAskedFor ? note with { Severity = DiagnosticSeverity.Warning } : note;
        }
    }

    // By a language or by their folders alone: nobody is surprised that these stand in the names
    static bool AreToldApart(string[] ids) =>
        Translations.Are(ids) || ids.Select(id => id.Substring(id.LastIndexOf('/') + 1)).Distinct(StringComparer.Ordinal).Take(2).Count() == 1;

    static string Words(string wish, string name, string[] others) => others.Length switch
    {
        0 => $"'{wish}' is another member of the corpus class: this article is called '{name}'",
        1 => $"Another article would be called '{wish}', too: this one is called '{name}', and the other one '{others[0]}'",
        _ => $"{SeedDiagnostics.Number(others.Length + 1)} articles would be called '{wish}': this one is called '{name}', and the others '{string.Join("', '", others.Take(MostOthers))}'"
            + (others.Length > MostOthers ? $" and so on ({SeedDiagnostics.Number(others.Length - MostOthers)} more)" : ""),
    };
}
