using TypedCorpus.Analysis.Structure.Boilerplate;

namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>Finds the passages of a plain text that are captions and credits of pictures.</summary>
static class PictureLines
{
    const int FewestWords = 4;
    const int MostWords = 40;

    /// <summary>For each passage whether it is one; none is where the text would be without a paragraph.</summary>
    public static bool[] Find(string source, List<Passage> passages, Evidence[] evidence, CancellationToken cancellation)
    {
        bool[] isCaption = new bool[passages.Count];
        bool hasText = false;
        for (int i = 0; i < isCaption.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (passages[i].Marker != LineMarkerKind.None)
                continue;
            int credit = CaptionRule.CreditIn(source.AsSpan(passages[i].Start, passages[i].Length));
            isCaption[i] = credit >= 0;
            hasText |= credit < 0 && evidence[i].IsRunningText;
            if (i > 0 && ((credit == 0 && IsAbove(i - 1, passages, evidence)) || (credit >= 0 && IsPictureWord(source, passages[i - 1]))))
                isCaption[i - 1] = true;
        }

        return hasText ? isCaption : new bool[passages.Count];
    }

    // "Image", as pages put it above a caption for those who don't see the picture
    static bool IsPictureWord(string source, Passage passage) =>
        passage.Marker == LineMarkerKind.None && CreditWords.IsPicture(source.AsSpan(passage.Start, passage.Length));

    // The lines of a caption and of its credit stand together, with blank lines around them; a sentence above a credit may be the article's
    static bool IsAbove(int i, List<Passage> passages, Evidence[] evidence) =>
        i > 0 && passages[i] is { Marker: LineMarkerKind.None, AfterBlank: true } && !passages[i + 1].AfterBlank
        && (i + 2 >= passages.Count || passages[i + 2].AfterBlank)
        && evidence[i] is { Words: >= FewestWords and <= MostWords, StopWords: > 0, Addresses: 0, EndsSentence: false, BreaksOff: false };
}
