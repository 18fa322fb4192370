namespace TypedCorpus.Analysis.Structure.Pictures;

/// <summary>Tells captions by the words in front of them: "Pictured:", "Image caption", "FILE PHOTO:", "Figure 3.".</summary>
static class CaptionLabel
{
    const int MostWordsOfPictured = 5;

    static readonly string[] Files = ["FILE PHOTO", "FILE IMAGE", "File photo", "File Photo"];

    /// <summary>Whether a text starts with such words and goes on behind them.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        CanStartWith(text[0]) && (IsPicture(text) || IsPictured(text) || IsFile(text) || IsNamedCaption(text) || IsFigure(text));

    // Those of credits, "Media caption" and "Video caption"
    static bool CanStartWith(char letter) => CreditLabel.CanStartWith(letter) || letter is 'M' or 'V';

    // Image: ...
    static bool IsPicture(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(": ".AsSpan(), StringComparison.Ordinal);
        return colon > 0 && CreditWords.IsPicture(text.Slice(0, colon).TrimEnd()) && !IsSentenceBehind(text.Slice(colon + 1).TrimStart());
    }

    // "Photo: the word alone is enough.": what a picture shows starts with a capital, or ends without a full stop
    static bool IsSentenceBehind(ReadOnlySpan<char> words) =>
        words.Length > 0 && char.IsLower(words[0]) && words[words.Length - 1] is '.' or '!' or '?';

    // Pictured: ..., Pictured from left: ...
    static bool IsPictured(ReadOnlySpan<char> text)
    {
        if (!Starts(text, "pictured"))
            return false;
        int colon = text.IndexOf(':');
        return colon > 0 && colon + 1 < text.Length && CountOf(' ', text.Slice(0, colon)) < MostWordsOfPictured && text.Slice(0, colon).IndexOfAny('.', ',') < 0;
    }

    // FILE PHOTO: ..., FILE - In this June 3, 2019, file photo, ...
    static bool IsFile(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("FILE ".AsSpan(), StringComparison.Ordinal) && text.Slice("FILE".Length).TrimStart() is ['-' or '–' or '—', ' ', ..])
            return true;
        foreach (string label in Files)
        {
            if (text.StartsWith(label.AsSpan(), StringComparison.Ordinal) && text.Slice(label.Length).TrimStart() is [':' or '-' or '–' or '—', ' ', ..])
                return true;
        }

        return false;
    }

    // Image caption A worker ..., Caption: ...
    static bool IsNamedCaption(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Caption: ".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;
        int first = text.IndexOf(' ');
        if (first < 0 || !(CreditWords.IsLabel(text.Slice(0, first)) || Starts(text, "media ") || Starts(text, "video ")))
            return false;
        ReadOnlySpan<char> behind = text.Slice(first + 1);
        if (!Starts(behind, "caption"))
            return false;
        return behind.Slice("caption".Length) is [':' or ',', ' ', ..] or [' ', >= 'A' and <= 'Z', ..];
    }

    // Figure 3: ..., Fig. 2.1. ...
    static bool IsFigure(ReadOnlySpan<char> text)
    {
        int i = Starts(text, "figure ") ? "figure ".Length : Starts(text, "fig. ") ? "fig. ".Length : Starts(text, "fig ") ? "fig ".Length : 0;
        int number = i;
        while (i > 0 && i < text.Length && (char.IsDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]))))
            i++;
        return i > number && i + 2 < text.Length && text[i] is ':' or '.' or '|' or '—' or '–' && text[i + 1] == ' ' && !char.IsLower(text[i + 2]);
    }

    static bool Starts(ReadOnlySpan<char> text, string words) => text.StartsWith(words.AsSpan(), StringComparison.OrdinalIgnoreCase);

    static int CountOf(char mark, ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            count += c == mark ? 1 : 0;
        return count;
    }
}
