using TypedCorpus.Analysis.Speakers.Reports;
using TypedCorpus.Analysis.Speakers.Sieves;
using TypedCorpus.Analysis.Speakers.Text;

namespace TypedCorpus.Analysis.Speakers.Fragments;

/// <summary>Tells whether a text has people speak, as news does, or only its writer, as essays, manuals and encyclopedias do.</summary>
static class TextVoice
{
    // Fewer words do not tell
    const int FewestWords = 50;

    // Of a thousand words
    const int FewReports = 6;
    const int HardlyReports = 3;
    const int ManyReports = 12;
    const int Writer = 3;
    const int Reader = 12;

    // One report among few words is not many
    const int Spare = 1;

    // Of the quotes
    const int FewClauses = 4;

    /// <summary>The signs of a text, for each of its fragments; none for a text of few words.</summary>
    public static FragmentSigns Read(Scene scene, CancellationToken cancellation)
    {
        int words = 0;
        int first = 0;
        int second = 0;
        for (int i = 0; i < scene.Tokens.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            Token token = scene.Tokens[i];
            words += token.Kind == TokenKind.Word ? 1 : 0;
            first += token.Is(WordClass.FirstPerson) ? 1 : 0;
            second += token.Is(WordClass.SecondPerson) ? 1 : 0;
        }

        if (words < FewestWords)
            return FragmentSigns.None;
        return OfReports(Reports(scene, cancellation), words) | OfClauses(scene, cancellation)
            | (IsShare(first, words, Writer) ? FragmentSigns.OfWriter : FragmentSigns.None)
            | (IsShare(second, words, Reader) ? FragmentSigns.ToReader : FragmentSigns.None);
    }

    static FragmentSigns OfReports(int reports, int words)
    {
        FragmentSigns signs = IsShare(reports - Spare, words, FewReports) ? FragmentSigns.None : FragmentSigns.FewReports;
        if (!IsShare(reports - Spare, words, HardlyReports))
            signs |= FragmentSigns.HardlyReports;
        return IsShare(reports, words, ManyReports) ? FragmentSigns.ManyReports : signs;
    }

    static FragmentSigns OfClauses(Scene scene, CancellationToken cancellation)
    {
        int clauses = 0;
        for (int quote = 0; quote < scene.Quotes.Count; quote++)
        {
            cancellation.ThrowIfRequestedAt(quote);
            clauses += scene.Quotes[quote].Kind == QuoteKind.Direct && scene.SieveOf(quote)?.Strength == SieveStrength.Explicit ? 1 : 0;
        }

        return clauses == 0 ? FragmentSigns.NoClauses : clauses * FewClauses < scene.Quotes.Count ? FragmentSigns.FewClauses : FragmentSigns.None;
    }

    // Ann Roe said, he wrote; but not "I said" or "the study shows"
    static int Reports(Scene scene, CancellationToken cancellation)
    {
        int reports = 0;
        for (int i = 0; i < scene.Reports.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            reports += scene.Reports[i].Kind == ReportKind.Verb && scene.Mentions[scene.Reports[i].Mention].IsPersonal ? 1 : 0;
        }

        return reports;
    }

    static bool IsShare(int count, int words, int ofThousand) => 1000L * count >= (long)ofThousand * words;
}
